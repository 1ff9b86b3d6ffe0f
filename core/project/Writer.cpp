// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/Project.h"
#include "core/project/Records.h"
#include "core/project/Sqlite.h"

using namespace Qt::StringLiterals;

namespace s3 {

void Writer::execute(const QString& sql, const QVariantList& values)
{
    if (!m_result)
        return;
    if (auto done = sqlite::run(database(), sql, values); !done)
        fail(done.error());
}

void Writer::insertRow(const QString& table, const QStringList& columns, const QVariantList& values)
{
    QStringList marks(columns.size(), u"?"_s);
    execute(u"INSERT INTO "_s + table + u" ("_s + columns.join(u", "_s) + u") VALUES ("_s +
                marks.join(u", "_s) + u")"_s,
            values);
}

void Writer::updateRow(const QString& table, const QStringList& columns, const QVariantList& values)
{
    QVariantList bound = values.mid(1);
    bound.append(values.first());
    execute(u"UPDATE "_s + table + u" SET "_s + columns.mid(1).join(u" = ?, "_s) + u" = ? WHERE id = ?"_s,
            bound);
}

void Writer::removeLinksOf(const RecordId& id)
{
    execute(u"DELETE FROM link WHERE from_id = ? OR to_id = ?"_s, {id.bytes(), id.bytes()});
}

void Writer::remove(const RecordRef& ref)
{
    if (!m_result)
        return;
    if (!schema().tables().contains(ref.table)) {
        fail({ErrorCode::NotFound, ref.table, {}, {}});
        return;
    }
    for (const SchemaReference& reference : schema().referencesTo(ref.table)) {
        if (!reference.owned) {
            execute(u"UPDATE "_s + reference.table + u" SET "_s + reference.column +
                        u" = NULL, modified_at = ? WHERE "_s + reference.column + u" = ?"_s,
                    {nowMs(), ref.id.bytes()});
            continue;
        }
        for (const QVariantList& row : select(reference.table, {u"id"_s}, reference.column, ref.id.bytes()))
            remove({reference.table, RecordId::fromBytes(row.first().toByteArray())});
    }
    removeLinksOf(ref.id);
    execute(u"DELETE FROM "_s + ref.table + u" WHERE id = ?"_s, {ref.id.bytes()});
}

void Writer::link(const RecordRef& from, const RecordRef& to, const QString& role)
{
    if (!exists(from) || !exists(to)) {
        fail({ErrorCode::NotFound, u"a link needs both its records"_s, {}, {}});
        return;
    }
    for (const Link& present : where<Link>("from_id", from.id))
        if (present.toId == to.id && present.role == role)
            return;
    Link made;
    made.fromTable = from.table;
    made.fromId = from.id;
    made.toTable = to.table;
    made.toId = to.id;
    made.role = role;
    insert(made);
}

void Writer::unlink(const RecordRef& from, const RecordRef& to, const QString& role)
{
    execute(u"DELETE FROM link WHERE from_id = ? AND to_id = ? AND role = ?"_s,
            {from.id.bytes(), to.id.bytes(), role.isNull() ? u""_s : role});
}

} // namespace s3
