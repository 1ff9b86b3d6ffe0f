// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/Sqlite.h"

#include "core/base/Numbers.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QThread>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace s3::sqlite {

namespace {

ErrorCode codeFor(int sqliteCode)
{
    switch (sqliteCode & 0xFF) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_READONLY:
        return ErrorCode::ReadOnly;
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        return ErrorCode::NoPermission;
    case SQLITE_CORRUPT:
    case SQLITE_INTERRUPT:
        return ErrorCode::Damaged;
    case SQLITE_NOTADB:
        return ErrorCode::NotAProject;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::InUse;
    case SQLITE_CONSTRAINT:
        return ErrorCode::InvalidValue;
    default:
        return ErrorCode::Storage;
    }
}

Error errorOf(const QSqlError& error)
{
    return {codeFor(error.nativeErrorCode().toInt()), error.databaseText(), {}, {}};
}

int checkDeadline(void* deadlineMs)
{
    return QDateTime::currentMSecsSinceEpoch() > *static_cast<qint64*>(deadlineMs) ? 1 : 0;
}

void exactFunction(sqlite3_context* context, int, sqlite3_value** values)
{
    if (sqlite3_value_type(values[0]) == SQLITE_NULL) {
        sqlite3_result_null(context);
        return;
    }
    const QByteArray text = exactText(sqlite3_value_double(values[0])).toLatin1();
    sqlite3_result_text(context, text.constData(), int(text.size()), SQLITE_TRANSIENT);
}

// SQLite's own handler sleeps ever longer, so that one writer of many short transactions could starve
// another.
int waitAMoment(void*, int tries)
{
    constexpr int mostTries = 5000;
    QThread::msleep(1);
    return tries < mostTries;
}

} // namespace

sqlite3* handleOf(const QSqlDatabase& database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    // Two copies of SQLite in one process must not touch each other's handles.
    QSqlQuery query(database);
    if (!query.exec(u"SELECT sqlite_source_id()"_s) || !query.next() ||
        query.value(0).toString() != QString::fromLatin1(sqlite3_sourceid()))
        return nullptr;
    return *static_cast<sqlite3* const*>(handle.constData());
}

Result<void> connect(const QString& name, const QString& path, bool readOnly)
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    connection.setDatabaseName(path);
    if (readOnly)
        connection.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    if (!connection.open())
        return errorOf(connection);
    if (auto done = harden(connection); !done)
        return done.error();
    sqlite3* handle = handleOf(connection);
    if (!handle)
        return Error{ErrorCode::Storage, u"Qt runs on another SQLite than this program"_s, {}, {}};
    sqlite3_busy_handler(handle, waitAMoment, nullptr);
    return {};
}

void disconnect(const QString& name)
{
    if (!QSqlDatabase::contains(name))
        return;
    QSqlDatabase::database(name, false).close();
    QSqlDatabase::removeDatabase(name);
}

Result<void> harden(const QSqlDatabase& database)
{
    // The handle without the version query: no statement may run before the defences stand.
    const QVariant variant = database.driver()->handle();
    if (!variant.isValid() || qstrcmp(variant.typeName(), "sqlite3*") != 0)
        return Error{ErrorCode::Storage, u"the SQLite handle is out of reach"_s, {}, {}};
    sqlite3* handle = *static_cast<sqlite3* const*>(variant.constData());

    for (const auto& [option, on] : {std::pair{SQLITE_DBCONFIG_DEFENSIVE, 1},
                                     {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                                     {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
                                     {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
                                     {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0}})
        if (sqlite3_db_config(handle, option, on, nullptr) != SQLITE_OK)
            return Error{ErrorCode::Storage, u"SQLite refused a defence"_s, {}, {}};

    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024);
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, 1024 * 1024);
    sqlite3_limit(handle, SQLITE_LIMIT_COLUMN, 100);
    sqlite3_limit(handle, SQLITE_LIMIT_EXPR_DEPTH, 100);
    sqlite3_limit(handle, SQLITE_LIMIT_COMPOUND_SELECT, 50);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 1); // VACUUM INTO attaches its target
    sqlite3_limit(handle, SQLITE_LIMIT_TRIGGER_DEPTH, 10);
    for (const QString& pragma :
         {u"PRAGMA cell_size_check=ON"_s, u"PRAGMA mmap_size=0"_s, u"PRAGMA temp_store=MEMORY"_s})
        if (auto done = run(database, pragma); !done)
            return done.error();
    return {};
}

TimeLimit::TimeLimit(const QSqlDatabase& database, int milliseconds)
    : m_handle(handleOf(database))
    , m_deadlineMs(QDateTime::currentMSecsSinceEpoch() + milliseconds)
{
    if (m_handle)
        sqlite3_progress_handler(m_handle, 10000, checkDeadline, &m_deadlineMs);
}

TimeLimit::~TimeLimit()
{
    if (m_handle)
        sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
}

Result<void> addExactFunction(const QSqlDatabase& database)
{
    sqlite3* handle = handleOf(database);
    if (!handle ||
        sqlite3_create_function_v2(handle, "exact", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS,
                                   nullptr, exactFunction, nullptr, nullptr, nullptr) != SQLITE_OK)
        return Error{ErrorCode::Storage, u"cannot add the function exact() to SQLite"_s, {}, {}};
    return {};
}

Error errorOf(const QSqlQuery& query)
{
    return errorOf(query.lastError());
}

Error errorOf(const QSqlDatabase& database)
{
    return errorOf(database.lastError());
}

Result<QSqlQuery> run(const QSqlDatabase& database, const QString& sql, const QVariantList& values)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return errorOf(query);
    for (const QVariant& value : values)
        query.addBindValue(value);
    if (!query.exec())
        return errorOf(query);
    return query;
}

BulkInsert::BulkInsert(const QSqlDatabase& database, const char* sql)
    : m_handle(handleOf(database))
{
    if (m_handle)
        sqlite3_prepare_v2(m_handle, sql, -1, &m_statement, nullptr);
}

BulkInsert::~BulkInsert()
{
    sqlite3_finalize(m_statement);
}

void BulkInsert::bind(int index, qint64 value)
{
    sqlite3_bind_int64(m_statement, index, value);
}

void BulkInsert::bind(int index, double value)
{
    sqlite3_bind_double(m_statement, index, value);
}

void BulkInsert::bind(int index, const QByteArray& utf8)
{
    sqlite3_bind_text(m_statement, index, utf8.constData(), int(utf8.size()), SQLITE_STATIC);
}

void BulkInsert::bindNull(int index)
{
    sqlite3_bind_null(m_statement, index);
}

Result<void> BulkInsert::step()
{
    if (!m_statement)
        return Error{ErrorCode::Storage, u"the bulk statement could not be prepared"_s, {}, {}};
    const int code = sqlite3_step(m_statement);
    sqlite3_reset(m_statement);
    if (code != SQLITE_DONE)
        return Error{codeFor(code), QString::fromUtf8(sqlite3_errmsg(m_handle)), {}, {}};
    return {};
}

BulkSelect::BulkSelect(const QSqlDatabase& database, const char* sql)
{
    if (sqlite3* handle = handleOf(database))
        sqlite3_prepare_v2(handle, sql, -1, &m_statement, nullptr);
}

BulkSelect::~BulkSelect()
{
    sqlite3_finalize(m_statement);
}

void BulkSelect::bind(int index, qint64 value)
{
    sqlite3_bind_int64(m_statement, index, value);
}

bool BulkSelect::next()
{
    m_code = m_statement ? sqlite3_step(m_statement) : SQLITE_ERROR;
    return m_code == SQLITE_ROW;
}

Result<void> BulkSelect::result() const
{
    if (m_code == SQLITE_DONE)
        return {};
    return Error{codeFor(m_code), u"reading rows: "_s + QString::fromUtf8(sqlite3_errstr(m_code)), {}, {}};
}

void BulkSelect::restart()
{
    sqlite3_reset(m_statement);
}

bool BulkSelect::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 BulkSelect::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double BulkSelect::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QByteArrayView BulkSelect::text(int column) const
{
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

} // namespace s3::sqlite
