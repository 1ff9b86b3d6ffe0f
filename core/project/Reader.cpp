// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/Project.h"
#include "core/project/Sqlite.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {
Q_LOGGING_CATEGORY(logProject, "s3.project")
}

QList<QVariantList> Reader::select(const QString& table, const QStringList& columns,
                                   const QString& whereColumn, const QVariant& value) const
{
    QString sql = u"SELECT "_s + columns.join(u", "_s) + u" FROM "_s + table;
    QVariantList values;
    if (!whereColumn.isEmpty() && !value.isNull()) {
        sql += u" WHERE "_s + whereColumn + u" = ?"_s;
        values.append(value);
    } else if (!whereColumn.isEmpty()) {
        sql += u" WHERE "_s + whereColumn + u" IS NULL"_s;
    }
    sql += u" ORDER BY id"_s;
    auto query = sqlite::run(database(), sql, values);
    if (!query) {
        qCWarning(logProject).noquote() << "reading" << table << "failed:" << query.error().context;
        return {};
    }
    QList<QVariantList> rows;
    while (query->next()) {
        QVariantList row;
        row.reserve(columns.size());
        for (int i = 0; i < columns.size(); ++i)
            row.append(query->value(i));
        rows.append(row);
    }
    return rows;
}

int Reader::countRows(const QString& table) const
{
    auto query = sqlite::run(database(), u"SELECT count(*) FROM "_s + table);
    return query && query->next() ? query->value(0).toInt() : 0;
}

bool Reader::exists(const RecordRef& ref) const
{
    if (ref.isNull() || !schema().tables().contains(ref.table))
        return false;
    auto query =
        sqlite::run(database(), u"SELECT 1 FROM "_s + ref.table + u" WHERE id = ?"_s, {ref.id.bytes()});
    return query && query->next();
}

namespace {

QList<RecordRef> linkedRecords(const QSqlDatabase& database, const QString& other, const QString& own,
                               const RecordRef& record, const QString& role)
{
    QString sql =
        u"SELECT "_s + other + u"_table, "_s + other + u"_id FROM link WHERE "_s + own + u"_id = ?"_s;
    QVariantList values{record.id.bytes()};
    if (!role.isEmpty()) {
        sql += u" AND role = ?"_s;
        values.append(role);
    }
    QList<RecordRef> found;
    auto query = sqlite::run(database, sql + u" ORDER BY id"_s, values);
    while (query && query->next()) {
        const RecordRef ref{query->value(0).toString(), RecordId::fromBytes(query->value(1).toByteArray())};
        if (!found.contains(ref))
            found.append(ref);
    }
    return found;
}

} // namespace

QList<RecordRef> Reader::linkedTo(const RecordRef& target, const QString& role) const
{
    return linkedRecords(database(), u"from"_s, u"to"_s, target, role);
}

QList<RecordRef> Reader::linkedFrom(const RecordRef& source, const QString& role) const
{
    return linkedRecords(database(), u"to"_s, u"from"_s, source, role);
}

} // namespace s3
