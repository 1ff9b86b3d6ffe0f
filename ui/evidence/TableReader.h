// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/evidence/ObservationTable.h"
#include "core/evidence/Records.h"

#include <QHash>
#include <QObject>
#include <memory>
#include <optional>

namespace s3 {

class Background;
class Project;

using TablePtr = std::shared_ptr<const evidence::ObservationTable>;

/// The observations that somebody holds, by their block, which never changes: what one page of a project has
/// read, the others need not read again. Goes with its project.
class LoadedTables : public QObject {
    Q_OBJECT
public:
    static LoadedTables& of(Project& project);
    TablePtr find(qint64 block) const;
    void add(qint64 block, const TablePtr& table);

private:
    explicit LoadedTables(Project& project);

    QHash<qint64, std::weak_ptr<const evidence::ObservationTable>> m_tables;
};

/// Reads the observations of the data set that a page is about: few at once, so that nothing flickers, many
/// off the window's thread.
class TableReader : public QObject {
    Q_OBJECT
public:
    static constexpr int mostAtOnce = 20'000; ///< observations that are read in the blink of an eye

    /// `project` outlives the reader.
    explicit TableReader(Project& project, QObject* parent = nullptr);

    /// From now on table() is that of the data set, or none. done() follows if isReading() afterwards. What
    /// is there or on its way is not read again.
    void read(const std::optional<Dataset>& dataset);
    const TablePtr& table() const { return m_table; }
    bool isReading() const { return m_block != 0 && !m_table && !m_error; }
    /// "Reading 1,000,000 observations …", or why there is no table; empty if there is one.
    QString note() const;

Q_SIGNALS:
    void done();

private:
    void deliver(qint64 block, const Result<TablePtr>& table);

    Project& m_project;
    Background* m_background;
    qint64 m_block = 0;
    int m_count = 0;
    TablePtr m_table;
    std::optional<Error> m_error;
};

} // namespace s3
