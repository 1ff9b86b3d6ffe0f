// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QSqlDatabase>
#include <memory>

namespace s3 {

/// A second connection to the file of an open project, for a thread of its own while the window works on. It
/// is for blocks (observations, contents), which never change once written and which the journal does not
/// watch: they may be read and added beside the project's own connection, nothing else may. Reads and
/// transactions must be short, since a commit of the window waits for them. Lives and dies on the thread that
/// opened it.
class SideConnection {
public:
    enum Purpose { ReadBlocks, AddBlocks };
    static Result<std::unique_ptr<SideConnection>> open(const QString& path, Purpose purpose);

    ~SideConnection();
    SideConnection(const SideConnection&) = delete;
    SideConnection& operator=(const SideConnection&) = delete;

    QSqlDatabase database() const { return QSqlDatabase::database(m_name, false); }

    /// Runs `change` in a transaction of its own, then gives way to whoever waits for the file.
    template<class F>
    Result<void> transact(F&& change)
    {
        if (auto begun = begin(); !begun)
            return begun;
        return end(change());
    }

private:
    SideConnection();
    Result<void> begin();
    Result<void> end(Result<void> done);

    QString m_name;
};

} // namespace s3
