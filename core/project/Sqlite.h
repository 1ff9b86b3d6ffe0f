// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

struct sqlite3;
struct sqlite3_stmt;

namespace s3::sqlite {

/// The C handle behind a Qt connection; null unless Qt runs on the very SQLite library this program links.
sqlite3* handleOf(const QSqlDatabase& database);

/// Opens a connection of that name to a file, with the defences of harden(). Every connection belongs to the
/// thread that opened it. Several to one file wait for each other in steps of a millisecond, for at most
/// some seconds: InUse after that.
Result<void> connect(const QString& name, const QString& path, bool readOnly);
/// Nothing happens if there is no such connection.
void disconnect(const QString& name);

/// Before the first statement on a file from anywhere: defensive mode, no trusted schema, no persistent
/// triggers or views, no extension, lowered limits, no memory map, cell checks. TEMP triggers and views still
/// work.
Result<void> harden(const QSqlDatabase& database);

/// While alive, statements that run longer than `milliseconds` in sum are interrupted.
class TimeLimit {
public:
    TimeLimit(const QSqlDatabase& database, int milliseconds);
    ~TimeLimit();
    TimeLimit(const TimeLimit&) = delete;
    TimeLimit& operator=(const TimeLimit&) = delete;

private:
    sqlite3* m_handle;
    qint64 m_deadlineMs;
};

/// Registers `exact(REAL) -> TEXT`: a double as text that reads back to the same bits; SQLite's own JSON
/// rounds.
Result<void> addExactFunction(const QSqlDatabase& database);

Error errorOf(const QSqlQuery& query);
Error errorOf(const QSqlDatabase& database);

/// Prepares, binds and executes; the query is returned active.
Result<QSqlQuery> run(const QSqlDatabase& database, const QString& sql, const QVariantList& values = {});

/// A prepared INSERT for very many rows, on the C handle: Qt's variants would double the time.
/// Only valid within Project::transact. Texts are UTF-8 and must stay alive until the row's step().
class BulkInsert {
public:
    BulkInsert(const QSqlDatabase& database, const char* sql);
    ~BulkInsert();
    BulkInsert(const BulkInsert&) = delete;
    BulkInsert& operator=(const BulkInsert&) = delete;

    void bind(int index, qint64 value); ///< index counts from 1
    void bind(int index, double value);
    void bind(int index, const QByteArray& utf8);
    void bindNull(int index);
    Result<void> step();

private:
    sqlite3_stmt* m_statement = nullptr;
    sqlite3* m_handle = nullptr;
};

/// A prepared SELECT for very many rows, on the C handle.
class BulkSelect {
public:
    BulkSelect(const QSqlDatabase& database, const char* sql);
    ~BulkSelect();
    BulkSelect(const BulkSelect&) = delete;
    BulkSelect& operator=(const BulkSelect&) = delete;

    void bind(int index, qint64 value); ///< index counts from 1
    bool next();                        ///< false at the end or on error
    Result<void> result() const;        ///< after the last next(): the end, or what went wrong
    void restart();                     ///< for the next run, with other values bound
    bool isNull(int column) const;      ///< columns count from 0
    qint64 integer(int column) const;
    double real(int column) const;
    QByteArrayView text(int column) const; ///< UTF-8, valid until next()

private:
    sqlite3_stmt* m_statement = nullptr;
    int m_code = 0;
};

} // namespace s3::sqlite
