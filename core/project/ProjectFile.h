// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/project/Schema.h"

#include <QDateTime>
#include <QLockFile>
#include <QSqlDatabase>
#include <memory>

namespace s3 {

/// Who has a project open, as far as the lock file and the system tell.
struct LockHolder {
    QString user;
    QString host;
    qint64 pid = 0;
    QDateTime since;
};

enum class OpenOutcome {
    Opened,            ///< for reading and writing
    ReadOnlyRequested, ///< as asked for
    ReadOnlyFolder,    ///< file or folder may not be written
    ReadOnlyNewer,     ///< written by a newer program version, readable by this one
    Migrated,          ///< brought up to this program's schema; backupPath holds the file as it was
};

/// An open file: its connection, its lock, and how it was opened. Closing it removes the lock.
/// Not a project's working interface: that is Project.
class ProjectFile {
public:
    static constexpr quint32 applicationId = 0x53334650; ///< "S3FP", at byte 68 of the file
    static QString suffix() { return QStringLiteral("s3project"); }

    /// The open protocol. In this order, each step with its own error and the file untouched by a failure:
    /// exists and is a file (NotFound) - SQLite magic and application id (NotAProject) - length as the header
    /// says (Damaged) - version (TooNew) - lock (InUse, with holder in `holder`) - defences - objects exactly
    /// those of the version (ForeignObjects) - quick_check and foreign_key_check (Damaged) - backup and
    /// migration.
    static Result<std::unique_ptr<ProjectFile>> open(const QString& path, bool readOnly,
                                                     const SchemaSet& schemas, LockHolder* holder = nullptr);

    /// Makes a new project file under a temporary name and renames it; never overwrites (AlreadyExists).
    static Result<std::unique_ptr<ProjectFile>> create(const QString& path, const SchemaSet& schemas);

    ~ProjectFile();
    ProjectFile(const ProjectFile&) = delete;
    ProjectFile& operator=(const ProjectFile&) = delete;

    const QString& path() const { return m_path; }
    QSqlDatabase database() const;
    OpenOutcome outcome() const { return m_outcome; }
    bool writable() const { return m_outcome == OpenOutcome::Opened || m_outcome == OpenOutcome::Migrated; }
    const QString& backupPath() const { return m_backupPath; }

    static QString lockPath(const QString& path) { return path + QStringLiteral(".lock"); }

private:
    explicit ProjectFile(QString path);
    Result<void> connect(bool readOnly);
    Result<void> check(int version, const SchemaSet& schemas) const;
    Result<void> migrate(int version, const SchemaSet& schemas);
    Result<void> prepareWriting();
    void disconnect();

    QString m_path;
    QString m_connection;
    QString m_backupPath;
    OpenOutcome m_outcome = OpenOutcome::Opened;
    std::unique_ptr<QLockFile> m_lock;
};

/// A copy by VACUUM INTO under a temporary name beside the target, then an atomic rename. The target is
/// replaced only if `replace`. Nothing of a transaction in progress is copied; must not be called within one.
Result<void> copyInto(const QSqlDatabase& database, const QString& target, bool replace);

} // namespace s3
