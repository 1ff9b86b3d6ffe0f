// SPDX-License-Identifier: GPL-3.0-or-later
// What a Project tells of its past: history, dump and deep check.
#include "core/project/JournalRows.h"
#include "core/project/Sqlite.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

QJsonObject objectFrom(const QVariant& json)
{
    return QJsonDocument::fromJson(json.toString().toUtf8()).object();
}

QList<RowChange> rowChanges(const QSqlDatabase& database, const QString& where, const QVariant& value)
{
    QList<RowChange> changes;
    auto rows = sqlite::run(database,
                            u"SELECT transaction_id, table_name, row_id, operation, old_values, new_values "
                            "FROM journal_change WHERE "_s +
                                where + u" = ? ORDER BY id"_s,
                            {value});
    while (rows && rows->next()) {
        RowChange change;
        change.transaction = rows->value(0).toLongLong();
        change.record = {rows->value(1).toString(), RecordId::fromHex(rows->value(2).toString())};
        const QString operation = rows->value(3).toString();
        change.kind = operation == u"insert"_s   ? ChangeKind::Inserted
                      : operation == u"delete"_s ? ChangeKind::Removed
                                                 : ChangeKind::Updated;
        change.before = objectFrom(rows->value(4));
        change.after = objectFrom(rows->value(5));
        changes.append(change);
    }
    return changes;
}

} // namespace

Transaction transactionFrom(const QSqlQuery& row)
{
    Transaction t;
    t.id = row.value(0).toLongLong();
    t.at = QDateTime::fromMSecsSinceEpoch(row.value(1).toLongLong(), Qt::UTC);
    t.who = row.value(2).toString();
    const QString kind = row.value(3).toString();
    t.kind = kind == u"undo"_s   ? TransactionKind::Undo
             : kind == u"redo"_s ? TransactionKind::Redo
                                 : TransactionKind::Edit;
    const QString state = row.value(4).toString();
    t.state = state == u"undone"_s      ? TransactionState::Undone
              : state == u"abandoned"_s ? TransactionState::Abandoned
                                        : TransactionState::Done;
    t.label = EditLabel::fromStored(row.value(5).toString());
    t.why = row.value(6).toString();
    t.reverts = row.value(7).toLongLong();
    return t;
}

std::optional<EditLabel> Project::undoLabel() const
{
    const auto edit = undoCandidate();
    const auto found = edit ? transaction(*edit) : std::nullopt;
    return found ? std::optional(found->label) : std::nullopt;
}

std::optional<EditLabel> Project::redoLabel() const
{
    const auto edit = redoCandidate();
    const auto found = edit ? transaction(*edit) : std::nullopt;
    return found ? std::optional(found->label) : std::nullopt;
}

QList<Transaction> Project::transactions(int limit, int offset) const
{
    QList<Transaction> list;
    auto rows = sqlite::run(database(),
                            QString::fromLatin1(selectTransactions) + u" ORDER BY id DESC LIMIT ? OFFSET ?"_s,
                            {limit, offset});
    while (rows && rows->next())
        list.append(transactionFrom(*rows));
    return list;
}

int Project::transactionCount() const
{
    auto rows = sqlite::run(database(), u"SELECT count(*) FROM journal_transaction"_s);
    return rows && rows->next() ? rows->value(0).toInt() : 0;
}

std::optional<Transaction> Project::transaction(qint64 id) const
{
    auto rows = sqlite::run(database(), QString::fromLatin1(selectTransactions) + u" WHERE id = ?"_s, {id});
    if (rows && rows->next())
        return transactionFrom(*rows);
    return std::nullopt;
}

QList<RowChange> Project::changesIn(qint64 id) const
{
    return rowChanges(database(), u"transaction_id"_s, id);
}

QList<RowChange> Project::historyOf(const RecordId& record) const
{
    return rowChanges(database(), u"row_id"_s, record.hex());
}

QStringList Project::dump() const
{
    QStringList lines;
    for (const QString& table : m_schema.tables()) {
        QStringList parts;
        for (const SchemaColumn& column : m_schema.columns(table))
            parts.append(column.type == u"REAL"_s ? u"exact("_s + column.name + u")"_s
                                                  : u"quote("_s + column.name + u")"_s);
        auto rows = sqlite::run(database(),
                                u"SELECT "_s + parts.join(u", "_s) + u" FROM "_s + table + u" ORDER BY id"_s);
        while (rows && rows->next()) {
            QStringList values{table};
            for (int i = 0; i < parts.size(); ++i)
                values.append(rows->value(i).toString());
            lines.append(values.join(u'|'));
        }
    }
    auto observations = sqlite::run(
        database(), u"SELECT block, seq, region, industry, period, exact(value), flag FROM observation "
                    "WHERE block IN (SELECT block FROM dataset) ORDER BY block, seq"_s);
    while (observations && observations->next()) {
        QStringList values{u"observation"_s};
        for (int i = 0; i < 7; ++i)
            values.append(observations->value(i).toString());
        lines.append(values.join(u'|'));
    }
    if (!m_schema.tables().contains(u"attachment"_s))
        return lines; // an older file opened for reading
    auto contents = sqlite::run(
        database(),
        u"SELECT block, hex(content) FROM content_block WHERE block IN (SELECT block FROM attachment) "
        "OR block IN (SELECT block FROM map_layer) ORDER BY block"_s);
    while (contents && contents->next())
        lines.append(u"content|"_s + contents->value(0).toString() + u'|' + contents->value(1).toString());
    return lines;
}

QStringList Project::check() const
{
    QStringList findings;
    const auto each = [&](const QString& sql, const std::function<void(const QSqlQuery&)>& found) {
        auto rows = sqlite::run(database(), sql);
        if (!rows) {
            findings.append(rows.error().context);
            return;
        }
        while (rows->next())
            found(*rows);
    };
    each(u"PRAGMA integrity_check(20)"_s, [&](const QSqlQuery& row) {
        if (row.value(0).toString() != u"ok"_s)
            findings.append(row.value(0).toString());
    });
    each(u"PRAGMA foreign_key_check"_s, [&](const QSqlQuery& row) {
        findings.append(
            u"%1 refers to a missing row of %2"_s.arg(row.value(0).toString(), row.value(2).toString()));
    });
    for (const QString& side : {u"from"_s, u"to"_s})
        each(u"SELECT DISTINCT "_s + side + u"_table, hex("_s + side + u"_id) FROM link"_s,
             [&](const QSqlQuery& row) {
                 if (!exists({row.value(0).toString(), RecordId::fromHex(row.value(1).toString())}))
                     findings.append(
                         u"a link leads to a missing record of %1"_s.arg(row.value(0).toString()));
             });
    each(u"SELECT hex(d.id), d.observation_count, (SELECT count(*) FROM observation o WHERE o.block = "
         u"d.block) AS n "
         "FROM dataset d WHERE n <> d.observation_count"_s,
         [&](const QSqlQuery& row) {
             findings.append(u"data set %1 has %2 observations instead of %3"_s.arg(
                 row.value(0).toString(), row.value(2).toString(), row.value(1).toString()));
         });
    if (m_schema.tables().contains(u"attachment"_s))
        each(u"SELECT file_name FROM attachment a WHERE NOT EXISTS (SELECT 1 FROM content_block c WHERE "
             u"c.block = "
             u"a.block AND c.byte_count = a.byte_count AND length(c.content) = a.byte_count)"_s,
             [&](const QSqlQuery& row) {
                 findings.append(
                     u"the content of the attached file %1 is not there"_s.arg(row.value(0).toString()));
             });
    // The last change of every row must have led to what is stored: a row that is gone, or one that nobody
    // made.
    for (const QString& table : m_schema.tables()) {
        each(u"SELECT hex(id) FROM "_s + table +
                 u" WHERE hex(id) NOT IN (SELECT row_id FROM journal_change WHERE table_name = '"_s + table +
                 u"')"_s,
             [&](const QSqlQuery& row) {
                 findings.append(u"%1 %2 has no history"_s.arg(table, row.value(0).toString()));
             });
        each(u"SELECT row_id FROM journal_change c WHERE table_name = '"_s + table +
                 u"' AND id = (SELECT max(id) FROM journal_change WHERE row_id = c.row_id AND table_name = "
                 u"c.table_name) "
                 "AND operation <> 'delete' AND row_id NOT IN (SELECT hex(id) FROM "_s +
                 table + u")"_s,
             [&](const QSqlQuery& row) {
                 findings.append(u"%1 %2 is gone without a trace"_s.arg(table, row.value(0).toString()));
             });
    }
    return findings;
}

} // namespace s3
