// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/JournalSearch.h"

#include "core/project/JournalRows.h"
#include "core/project/RecordKinds.h"
#include "core/project/Sqlite.h"

using namespace Qt::StringLiterals;

namespace s3::history {

namespace {

constexpr int chunk = 500;

QList<Transaction> readChunk(const Reader& reader, const Filter& filter, qint64 before, int limit)
{
    QString sql = QString::fromLatin1(selectTransactions) + u" WHERE 1"_s;
    QVariantList values;
    const auto condition = [&](const QString& text, const QVariant& value) {
        sql += u" AND "_s + text;
        values.append(value);
    };
    if (before > 0)
        condition(u"id < ?"_s, before);
    if (!filter.who.isEmpty())
        condition(u"who = ?"_s, filter.who);
    if (!filter.record.isNull())
        condition(u"id IN (SELECT transaction_id FROM journal_change WHERE row_id = ?)"_s,
                  filter.record.hex());
    if (!filter.table.isEmpty())
        condition(
            u"EXISTS (SELECT 1 FROM journal_change c WHERE c.transaction_id = t.id AND c.table_name = ?)"_s,
            filter.table);
    values.append(limit);
    QList<Transaction> list;
    auto rows = sqlite::run(reader.database(), sql + u" ORDER BY id DESC LIMIT ?"_s, values);
    while (rows && rows->next())
        list.append(transactionFrom(*rows));
    return list;
}

// The label is compared as it is read: translated, with its arguments in full.
bool matches(const Transaction& transaction, const QStringList& words)
{
    const QString text = QStringList{transaction.label.text(), transaction.label.arguments.join(u' '),
                                     transaction.why, transaction.who}
                             .join(u'\n');
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

QStringList textColumn(const Reader& reader, const QString& sql)
{
    QStringList list;
    auto rows = sqlite::run(reader.database(), sql);
    while (rows && rows->next())
        list.append(rows->value(0).toString());
    return list;
}

qint64 dayStart(const QDate& day)
{
    return day.startOfDay().toMSecsSinceEpoch();
}

// Net effect on each record: its first and its last change within the time tell.
QList<KindCount> countKinds(const Reader& reader, const QDate& from, const QDate& to)
{
    auto rows = sqlite::run(reader.database(),
                            u"SELECT c.table_name, c.row_id, c.operation FROM journal_change c JOIN "
                            u"journal_transaction t ON t.id = "
                            u"c.transaction_id WHERE t.at >= ? AND t.at < ? ORDER BY c.id"_s,
                            {dayStart(from), dayStart(to.addDays(1))});
    struct Fate {
        QString table;
        bool existedBefore;
        bool existsAfter;
    };
    QHash<QString, Fate> fates;
    while (rows && rows->next()) {
        const QString operation = rows->value(2).toString();
        const bool exists = operation != u"delete";
        const QString row = rows->value(1).toString();
        const auto known = fates.find(row);
        if (known == fates.end())
            fates.insert(row, {rows->value(0).toString(), operation != u"insert", exists});
        else
            known->existsAfter = exists;
    }
    QHash<QString, KindCount> counts;
    for (const Fate& fate : std::as_const(fates)) {
        if (!kindOf(fate.table) || (!fate.existedBefore && !fate.existsAfter))
            continue;
        KindCount& count = counts[fate.table];
        count.table = fate.table;
        ++(!fate.existedBefore ? count.added : fate.existsAfter ? count.changed : count.removed);
    }
    QList<KindCount> kinds = counts.values();
    std::sort(kinds.begin(), kinds.end(), [](const KindCount& a, const KindCount& b) {
        return a.total() != b.total() ? a.total() > b.total() : a.table < b.table;
    });
    return kinds;
}

} // namespace

QList<Transaction> transactionsBefore(const Reader& reader, const Filter& filter, qint64 before, int limit)
{
    const QStringList words = filter.text.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return readChunk(reader, filter, before, limit);
    QList<Transaction> found;
    while (found.size() < limit) {
        const QList<Transaction> part = readChunk(reader, filter, before, chunk);
        for (const Transaction& transaction : part)
            if (found.size() < limit && matches(transaction, words))
                found.append(transaction);
        if (part.size() < chunk)
            break;
        before = part.last().id;
    }
    return found;
}

QStringList authors(const Reader& reader)
{
    QStringList list = textColumn(reader, u"SELECT DISTINCT who FROM journal_transaction WHERE who <> ''"_s);
    list.sort(Qt::CaseInsensitive);
    return list;
}

QStringList changedTables(const Reader& reader)
{
    const QStringList changed = textColumn(reader, u"SELECT DISTINCT table_name FROM journal_change"_s);
    QStringList list;
    for (const RecordKind& kind : recordKinds())
        if (changed.contains(QLatin1String(kind.table)))
            list.append(QString::fromLatin1(kind.table));
    return list;
}

RecentChanges recentChanges(const Reader& reader, const QDate& today, int days)
{
    RecentChanges recent;
    recent.to = today;
    recent.from = today.addDays(1 - days);
    recent.kinds = countKinds(reader, recent.from, recent.to);
    auto edits = sqlite::run(reader.database(), u"SELECT max(at) FROM journal_transaction"_s);
    if (recent.kinds.isEmpty() && edits && edits->next() && !edits->value(0).isNull()) {
        recent.to = QDateTime::fromMSecsSinceEpoch(edits->value(0).toLongLong()).date();
        recent.from = recent.to.addDays(1 - days);
        recent.kinds = countKinds(reader, recent.from, recent.to);
    }
    auto count =
        sqlite::run(reader.database(), u"SELECT count(*) FROM journal_transaction WHERE at >= ? AND at < ?"_s,
                    {dayStart(recent.from), dayStart(recent.to.addDays(1))});
    recent.edits = count && count->next() ? count->value(0).toInt() : 0;
    return recent;
}

} // namespace s3::history
