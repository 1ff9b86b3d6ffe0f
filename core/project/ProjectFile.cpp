// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/ProjectFile.h"

#include "core/project/Sqlite.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>
#include <QUuid>
#include <QtEndian>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr int checkTimeoutMs = 120'000; // far beyond any honest project; stops a file built to hang the check
constexpr int oldestReader = 3;         // before it, rounds knew no method but dots

struct Header {
    int userVersion = 0;
    bool truncated = false;
};

Error errorWith(ErrorCode code, const QString& path, const QString& context, const QString& expected = {})
{
    return {code, context, expected, {path, 0, 0}};
}

/// Reads the first 100 bytes (https://www.sqlite.org/fileformat2.html, section 1.3) without SQLite.
Result<Header> readHeader(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return errorWith(ErrorCode::NotFound, path, u"no such file"_s);
    if (!info.isFile())
        return errorWith(ErrorCode::NotAProject, path, u"not a file"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return errorWith(ErrorCode::NoPermission, path, file.errorString());
    const QByteArray head = file.read(100);
    if (!head.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return errorWith(ErrorCode::NotAProject, path, u"not an S3 Facilitator project"_s,
                         u"a .s3project file"_s);
    if (head.size() < 100)
        return errorWith(ErrorCode::Damaged, path, u"the file ends within its header"_s);
    const auto word = [&](qsizetype offset) { return qFromBigEndian<quint32>(head.constData() + offset); };
    if (word(68) != ProjectFile::applicationId)
        return errorWith(ErrorCode::NotAProject, path, u"a database of another program"_s,
                         u"a .s3project file"_s);
    Header header;
    header.userVersion = int(word(60));
    const quint32 rawPageSize = qFromBigEndian<quint16>(head.constData() + 16);
    const qint64 pageSize = rawPageSize == 1 ? 65536 : rawPageSize;
    const bool countIsValid = word(24) == word(92);
    header.truncated = countIsValid && info.size() < pageSize * qint64(word(28));
    return header;
}

bool hasHotJournal(const QString& path)
{
    return QFileInfo(path + u"-journal"_s).size() > 0;
}

LockHolder holderOf(const QLockFile& lock, const QString& lockPath)
{
    LockHolder holder;
    QString application;
    lock.getLockInfo(&holder.pid, &holder.host, &application);
    const QFileInfo info(lockPath);
    holder.user = info.owner();
    holder.since = info.lastModified();
    return holder;
}

bool folderIsWritable(const QString& path)
{
    // QFileInfo's answer is the permission bits; a read-only mount or a share says otherwise.
    QFile probe(QFileInfo(path).absolutePath() + u"/.s3project-"_s +
                QUuid::createUuid().toString(QUuid::Id128));
    if (!probe.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return false;
    probe.remove();
    return true;
}

} // namespace

ProjectFile::ProjectFile(QString path)
    : m_path(std::move(path))
    , m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces))
{}

ProjectFile::~ProjectFile()
{
    disconnect();
}

QSqlDatabase ProjectFile::database() const
{
    return QSqlDatabase::database(m_connection, false);
}

void ProjectFile::disconnect()
{
    sqlite::disconnect(m_connection);
}

Result<void> ProjectFile::connect(bool readOnly)
{
    disconnect();
    if (auto connected = sqlite::connect(m_connection, m_path, readOnly); !connected)
        return connected.error();
    return sqlite::addExactFunction(database());
}

Result<void> ProjectFile::check(int version, const SchemaSet& schemas) const
{
    const QSqlDatabase connection = database();
    const sqlite::TimeLimit limit(connection, checkTimeoutMs);
    const auto found = objectsIn(connection);
    if (!found)
        return errorWith(ErrorCode::Damaged, m_path, found.error().context);
    if (schemas.knows(version)) {
        const auto expected = schemas.expectedObjects(version);
        if (!expected)
            return expected.error();
        if (*found != *expected) {
            QStringList odd;
            for (const QString& object : *found)
                if (!expected->contains(object))
                    odd.append(object.section(u'|', 0, 1).replace(u'|', u' '));
            for (const QString& object : *expected)
                if (!found->contains(object))
                    odd.append(u"without "_s + object.section(u'|', 0, 1).replace(u'|', u' '));
            return errorWith(ErrorCode::ForeignObjects, m_path,
                             u"objects that no project holds: "_s + odd.mid(0, 5).join(u", "_s),
                             u"the tables of schema %1 and nothing else"_s.arg(version));
        }
    } else {
        for (const QString& object : *found)
            if (object.startsWith(u"trigger|"_s) || object.startsWith(u"view|"_s))
                return errorWith(ErrorCode::ForeignObjects, m_path, object.section(u'|', 0, 1),
                                 u"no trigger, no view"_s);
    }
    auto quick = sqlite::run(connection, u"PRAGMA quick_check(1)"_s);
    if (!quick || !quick->next() || quick->value(0).toString() != u"ok"_s)
        return errorWith(ErrorCode::Damaged, m_path,
                         quick ? quick->value(0).toString() : quick.error().context);
    auto keys = sqlite::run(connection, u"PRAGMA foreign_key_check"_s);
    if (!keys)
        return errorWith(ErrorCode::Damaged, m_path, keys.error().context);
    if (keys->next())
        return errorWith(ErrorCode::Damaged, m_path,
                         u"a row of %1 refers to a missing row of %2"_s.arg(keys->value(0).toString(),
                                                                            keys->value(2).toString()));
    return {};
}

Result<void> ProjectFile::prepareWriting()
{
    const QSqlDatabase connection = database();
    for (const QString& pragma : {u"PRAGMA journal_mode=DELETE"_s, u"PRAGMA synchronous=FULL"_s,
                                  u"PRAGMA foreign_keys=ON"_s, u"PRAGMA recursive_triggers=ON"_s})
        if (auto done = sqlite::run(connection, pragma); !done)
            return done.error();
    const auto schema = Schema::read(connection);
    if (!schema)
        return schema.error();
    if (auto done = sqlite::run(connection, u"CREATE TEMP TABLE current_transaction (id INTEGER)"_s); !done)
        return done.error();
    for (const QString& statement : schema->journalTriggers())
        if (auto done = sqlite::run(connection, statement); !done)
            return done.error();
    return {};
}

Result<void> ProjectFile::migrate(int version, const SchemaSet& schemas)
{
    m_backupPath = m_path + u".schema-%1.backup"_s.arg(version);
    if (!QFileInfo::exists(m_backupPath))
        if (auto copied = copyInto(database(), m_backupPath, false); !copied)
            return copied.error();
    const QSqlDatabase connection = database();
    const auto step = [&](const QString& sql) { return sqlite::run(connection, sql); };
    if (auto begun = step(u"BEGIN IMMEDIATE"_s); !begun)
        return begun.error();
    const auto fail = [&](const Error& error) -> Result<void> {
        (void)step(u"ROLLBACK"_s);
        return error;
    };
    for (int from = version; from < schemas.current(); ++from)
        for (const QString& statement : schemas.migrationStatements(from))
            if (auto done = step(statement); !done)
                return fail(done.error());
    const QString version_ = QString::number(SchemaSet::userVersion(schemas.current(), oldestReader));
    if (auto done = step(u"PRAGMA user_version="_s + version_); !done)
        return fail(done.error());
    if (auto right = check(schemas.current(), schemas); !right)
        return fail(right.error());
    if (auto done = step(u"COMMIT"_s); !done)
        return fail(done.error());
    m_outcome = OpenOutcome::Migrated;
    return {};
}

Result<std::unique_ptr<ProjectFile>> ProjectFile::open(const QString& path, bool readOnly,
                                                       const SchemaSet& schemas, LockHolder* holder)
{
    const auto header = readHeader(path);
    if (!header)
        return header.error();
    const bool hot = hasHotJournal(path);
    if (header->truncated && !hot)
        return errorWith(ErrorCode::Damaged, path, u"the file is shorter than its header says"_s,
                         u"a complete copy of the project"_s);
    const int version = SchemaSet::versionIn(header->userVersion);
    const int readableSince = SchemaSet::readableSinceIn(header->userVersion);
    if (version < 1 || readableSince < 1)
        return errorWith(ErrorCode::NotAProject, path, u"no schema version"_s);
    if (readableSince > schemas.current())
        return errorWith(ErrorCode::TooNew, path, u"schema %1"_s.arg(version),
                         u"schema %1 or older"_s.arg(schemas.current()));

    std::unique_ptr<ProjectFile> file(new ProjectFile(QFileInfo(path).absoluteFilePath()));
    bool forReading = readOnly;
    if (readOnly)
        file->m_outcome = OpenOutcome::ReadOnlyRequested;
    if (!forReading && version > schemas.current()) {
        forReading = true;
        file->m_outcome = OpenOutcome::ReadOnlyNewer;
    }
    if (!forReading && (!QFileInfo(path).isWritable() || !folderIsWritable(path))) {
        forReading = true;
        file->m_outcome = OpenOutcome::ReadOnlyFolder;
    }
    if (!forReading) {
        file->m_lock = std::make_unique<QLockFile>(lockPath(file->m_path));
        file->m_lock->setStaleLockTime(0); // a lock is stale only when its process is gone
        if (!file->m_lock->tryLock(0)) {
            const LockHolder who = holderOf(*file->m_lock, lockPath(file->m_path));
            if (holder)
                *holder = who;
            return errorWith(
                ErrorCode::InUse, path,
                u"open in another program: user %1 on %2, process %3, since %4"_s.arg(
                    who.user, who.host, QString::number(who.pid), who.since.toString(Qt::ISODate)));
        }
    }
    if (hot && forReading)
        return errorWith(ErrorCode::ReadOnly, path, u"an interrupted change must be taken back first"_s,
                         u"a folder that can be written"_s);

    // What a stranger planted is looked for over a read-only connection, unless SQLite must first roll an
    // interrupted change back.
    if (auto connected = file->connect(!hot); !connected)
        return connected.error();
    if (auto right = file->check(version, schemas); !right)
        return right.error();
    if (forReading)
        return file;
    if (auto connected = file->connect(false); !connected)
        return connected.error();
    if (version < schemas.current())
        if (auto migrated = file->migrate(version, schemas); !migrated)
            return migrated.error();
    if (auto ready = file->prepareWriting(); !ready)
        return ready.error();
    return file;
}

Result<std::unique_ptr<ProjectFile>> ProjectFile::create(const QString& path, const SchemaSet& schemas)
{
    const QFileInfo info(path);
    if (info.exists())
        return errorWith(ErrorCode::AlreadyExists, path, u"the file exists"_s, u"a new name"_s);
    if (!QFileInfo(info.absolutePath()).isDir())
        return errorWith(ErrorCode::NotFound, path, u"no such folder"_s);
    if (!folderIsWritable(path))
        return errorWith(ErrorCode::NoPermission, path, u"the folder cannot be written"_s);
    const QString temporary = info.absolutePath() + u"/."_s + QUuid::createUuid().toString(QUuid::Id128);
    std::unique_ptr<ProjectFile> made(new ProjectFile(temporary));
    Result<void> done = made->connect(false);
    QStringList statements{u"PRAGMA page_size=4096"_s, u"PRAGMA journal_mode=DELETE"_s, u"BEGIN IMMEDIATE"_s};
    statements << schemas.statements(schemas.current());
    statements << u"PRAGMA application_id=%1"_s.arg(applicationId)
               << u"PRAGMA user_version=%1"_s.arg(SchemaSet::userVersion(schemas.current(), oldestReader))
               << u"COMMIT"_s;
    for (const QString& statement : std::as_const(statements)) {
        if (!done)
            break;
        if (auto ran = sqlite::run(made->database(), statement); !ran)
            done = ran.error();
    }
    made.reset();
    // QFile::rename never replaces a file that came in between.
    if (done && !QFile::rename(temporary, info.absoluteFilePath()))
        done = errorWith(ErrorCode::NoPermission, path, u"the new file could not get its name"_s);
    if (!done) {
        QFile::remove(temporary);
        return done.error();
    }
    return open(path, false, schemas);
}

Result<void> copyInto(const QSqlDatabase& database, const QString& target, bool replace)
{
    const QFileInfo info(target);
    if (info.exists() && !replace)
        return errorWith(ErrorCode::AlreadyExists, target, u"the file exists"_s);
    const QString temporary = info.absolutePath() + u"/."_s + QUuid::createUuid().toString(QUuid::Id128);
    if (auto copied = sqlite::run(database, u"VACUUM INTO ?"_s, {temporary}); !copied) {
        QFile::remove(temporary);
        Error error = copied.error();
        error.place.file = target;
        return error;
    }
    if (std::rename(QFile::encodeName(temporary).constData(),
                    QFile::encodeName(info.absoluteFilePath()).constData())) {
        QFile::remove(temporary);
        return errorWith(ErrorCode::NoPermission, target, u"the copy could not get its name"_s);
    }
    return {};
}

} // namespace s3
