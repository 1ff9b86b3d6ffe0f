// SPDX-License-Identifier: GPL-3.0-or-later
// How a Project changes: transactions, undo and redo.
#include "core/project/Project.h"
#include "core/project/Sqlite.h"

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

const char* codeOfKind(TransactionKind kind)
{
    return kind == TransactionKind::Edit ? "edit" : kind == TransactionKind::Undo ? "undo" : "redo";
}

/// A value of the journal's JSON as SQLite stores it in a column of that type.
QVariant storedValue(const QJsonValue& value, const QString& type)
{
    if (value.isNull() || value.isUndefined())
        return {};
    if (type == u"BLOB"_s)
        return QByteArray::fromHex(value.toString().toLatin1());
    if (type == u"REAL"_s)
        return value.toString().toDouble();
    if (type == u"INTEGER"_s)
        return value.toInteger();
    return value.toString();
}

} // namespace

qint64 Project::lastChangeId() const
{
    auto query = sqlite::run(database(), u"SELECT coalesce(max(id), 0) FROM journal_change"_s);
    return query && query->next() ? query->value(0).toLongLong() : 0;
}

ChangeSet Project::changesSince(qint64 changeId) const
{
    ChangeSet set;
    auto query = sqlite::run(
        database(), u"SELECT table_name, row_id, operation FROM journal_change WHERE id > ? ORDER BY id"_s,
        {changeId});
    while (query && query->next()) {
        const QString operation = query->value(2).toString();
        set.changes.append({query->value(0).toString(), RecordId::fromHex(query->value(1).toString()),
                            operation == u"insert"_s   ? ChangeKind::Inserted
                            : operation == u"delete"_s ? ChangeKind::Removed
                                                       : ChangeKind::Updated});
    }
    return set;
}

Result<qint64> Project::beginTransaction(TransactionKind kind, const EditLabel& label, const QString& why,
                                         const QString& mergeKey, qint64 reverts)
{
    const auto step = [&](const QString& sql, const QVariantList& values = {}) {
        return sqlite::run(database(), sql, values);
    };
    if (auto begun = step(u"BEGIN IMMEDIATE"_s); !begun)
        return begun.error();
    const auto fail = [&](const Error& error) -> Result<qint64> {
        (void)step(u"ROLLBACK"_s);
        return error;
    };
    qint64 id = 0;
    if (kind == TransactionKind::Edit && !mergeKey.isEmpty()) {
        auto last =
            step(u"SELECT id FROM journal_transaction WHERE id = (SELECT max(id) FROM journal_transaction) "
                 "AND kind = 'edit' AND state = 'done' AND merge_key = ? AND who = ? AND at >= ?"_s,
                 {mergeKey, m_author, m_clock.nowMs() - mergeWindowMs});
        if (last && last->next())
            id = last->value(0).toLongLong();
    }
    if (!id) {
        auto made =
            step(u"INSERT INTO journal_transaction (at, who, kind, label, why, merge_key, state, reverts) "
                 "VALUES (?, ?, ?, ?, ?, ?, 'done', ?)"_s,
                 {m_clock.nowMs(), m_author, QString::fromLatin1(codeOfKind(kind)), label.stored(),
                  why.isNull() ? u""_s : why, mergeKey.isNull() ? u""_s : mergeKey,
                  reverts ? QVariant(reverts) : QVariant()});
        if (!made)
            return fail(made.error());
        id = made->lastInsertId().toLongLong();
    } else if (auto touched =
                   step(u"UPDATE journal_transaction SET at = ? WHERE id = ?"_s, {m_clock.nowMs(), id});
               !touched) {
        return fail(touched.error());
    }
    if (auto set = step(u"INSERT INTO current_transaction (id) VALUES (?)"_s, {id}); !set)
        return fail(set.error());
    m_inTransaction = true;
    return id;
}

Result<void> Project::finish(Result<void> done, qint64 firstChange, qint64 transaction, bool fresh)
{
    m_inTransaction = false;
    const auto step = [&](const QString& sql, const QVariantList& values = {}) -> Result<void> {
        if (auto ran = sqlite::run(database(), sql, values); !ran)
            return ran.error();
        return {};
    };
    const ChangeSet set = done ? changesSince(firstChange) : ChangeSet();
    const bool keep = done && !set.changes.isEmpty();
    if (keep && fresh)
        done = step(u"UPDATE journal_transaction SET state = 'abandoned' WHERE state = 'undone' AND id < ?"_s,
                    {transaction});
    if (keep && done)
        done = step(u"DELETE FROM current_transaction"_s);
    if (keep && done)
        done = step(u"COMMIT"_s);
    if (!keep || !done) {
        // SQLite may have rolled back by itself (full disk); a second ROLLBACK then fails and that is fine.
        (void)step(u"ROLLBACK"_s);
        (void)step(u"DELETE FROM current_transaction"_s);
        return done;
    }
    Q_EMIT changed(set);
    return {};
}

Result<void> Project::run(const EditLabel& label, const Change& change, const QString& mergeKey,
                          const QString& why)
{
    if (!writable())
        return Error{ErrorCode::ReadOnly, u"the project is open for reading only"_s, {}, {path(), 0, 0}};
    if (m_inTransaction)
        return Error{ErrorCode::Refused, u"a transaction within a transaction"_s, {}, {}};
    const qint64 before = lastChangeId();
    const auto transaction = beginTransaction(TransactionKind::Edit, label, why, mergeKey, 0);
    if (!transaction)
        return transaction.error();
    Writer writer(*this);
    Result<void> done = change(writer);
    if (done)
        done = writer.result();
    return finish(std::move(done), before, *transaction, true);
}

std::optional<qint64> Project::undoCandidate() const
{
    auto query = sqlite::run(
        database(), u"SELECT max(id) FROM journal_transaction WHERE kind = 'edit' AND state = 'done'"_s);
    if (!query || !query->next() || query->value(0).isNull())
        return std::nullopt;
    return query->value(0).toLongLong();
}

std::optional<qint64> Project::redoCandidate() const
{
    auto query = sqlite::run(
        database(), u"SELECT min(id) FROM journal_transaction WHERE kind = 'edit' AND state = 'undone'"_s);
    if (!query || !query->next() || query->value(0).isNull())
        return std::nullopt;
    return query->value(0).toLongLong();
}

Result<void> Project::replayRow(const RowChange& change, bool backwards)
{
    const QJsonObject& target = backwards ? change.before : change.after;
    const QJsonObject& origin = backwards ? change.after : change.before;
    const QString& table = change.record.table;
    QStringList names;
    QVariantList values;
    for (const SchemaColumn& column : m_schema.columns(table)) {
        names.append(column.name);
        values.append(storedValue(target.value(column.name), column.type));
    }
    QString sql;
    if (target.isEmpty()) {
        sql = u"DELETE FROM "_s + table + u" WHERE id = ?"_s;
        values = {change.record.id.bytes()};
    } else if (origin.isEmpty()) {
        sql = u"INSERT INTO "_s + table + u" ("_s + names.join(u", "_s) + u") VALUES ("_s +
              QStringList(names.size(), u"?"_s).join(u", "_s) + u")"_s;
    } else {
        sql = u"UPDATE "_s + table + u" SET "_s + names.join(u" = ?, "_s) + u" = ? WHERE id = ?"_s;
        values.append(change.record.id.bytes());
    }
    const auto ran = sqlite::run(database(), sql, values);
    if (!ran)
        return ran.error();
    if (ran->numRowsAffected() != 1)
        return Error{ErrorCode::Damaged, u"the journal does not fit the records of "_s + table, {}, {}};
    return {};
}

Result<void> Project::replay(qint64 edit, bool backwards)
{
    if (!writable())
        return Error{ErrorCode::ReadOnly, u"the project is open for reading only"_s, {}, {path(), 0, 0}};
    const auto original = transaction(edit);
    if (!original)
        return Error{ErrorCode::NothingToDo, {}, {}, {}};
    QList<RowChange> changes = changesIn(edit);
    if (backwards)
        std::reverse(changes.begin(), changes.end());
    const qint64 before = lastChangeId();
    const auto own = beginTransaction(backwards ? TransactionKind::Undo : TransactionKind::Redo,
                                      original->label, {}, {}, edit);
    if (!own)
        return own.error();
    Result<void> done;
    for (const RowChange& change : std::as_const(changes))
        if (done = replayRow(change, backwards); !done)
            break;
    if (done)
        if (auto marked = sqlite::run(database(), u"UPDATE journal_transaction SET state = ? WHERE id = ?"_s,
                                      {backwards ? u"undone"_s : u"done"_s, edit});
            !marked)
            done = marked.error();
    return finish(std::move(done), before, *own, false);
}

Result<void> Project::undo()
{
    const auto edit = undoCandidate();
    return edit ? replay(*edit, true) : Error{ErrorCode::NothingToDo, {}, {}, {}};
}

Result<void> Project::redo()
{
    const auto edit = redoCandidate();
    return edit ? replay(*edit, false) : Error{ErrorCode::NothingToDo, {}, {}, {}};
}

} // namespace s3
