// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/thread/ThreadIndex.h"

#include "core/project/RecordKinds.h"
#include "core/project/Sqlite.h"
#include "core/workshop/NearDuplicates.h"

using namespace Qt::StringLiterals;

namespace s3::thread {

namespace {

struct Reference {
    const char* table;
    const char* column;
    const char* other;
    bool ownerIsUpstream;
};

// A merged idea lies upstream of the idea it went into, so its own reference points downstream.
constexpr Reference references[] = {
    {"evidence", "dataset_id", "dataset", true},
    {"idea", "merged_into_id", "idea", false},
    {"action", "activity_id", "transformative_activity", true},
    {"adoption", "activity_id", "transformative_activity", true},
    {"adoption", "action_id", "action", true},
    {"delivery", "adoption_id", "adoption", true},
    {"indicator", "activity_id", "transformative_activity", true},
};

RecordRef refIn(const QSqlQuery& row, int column, const char* table)
{
    return {QString::fromLatin1(table), RecordId::fromBytes(row.value(column).toByteArray())};
}

void addReferences(const Reader& reader, ThreadIndex& index)
{
    for (const Reference& reference : references) {
        const QString column = QString::fromLatin1(reference.column);
        auto rows = sqlite::run(reader.database(), u"SELECT id, "_s + column + u" FROM "_s +
                                                       QString::fromLatin1(reference.table) + u" WHERE "_s +
                                                       column + u" IS NOT NULL ORDER BY id"_s);
        while (rows && rows->next()) {
            const RecordRef own = refIn(*rows, 0, reference.table);
            const RecordRef other = refIn(*rows, 1, reference.other);
            if (reference.ownerIsUpstream)
                index.add(other, own);
            else
                index.add(own, other);
        }
    }
}

void addLinks(const Reader& reader, ThreadIndex& index)
{
    auto rows =
        sqlite::run(reader.database(),
                    u"SELECT from_id, from_table, to_id, to_table FROM link WHERE role <> ? ORDER BY id"_s,
                    {workshop::keptApartRole()});
    while (rows && rows->next())
        index.add({rows->value(1).toString(), RecordId::fromBytes(rows->value(0).toByteArray())},
                  {rows->value(3).toString(), RecordId::fromBytes(rows->value(2).toByteArray())});
}

void addMeasurements(const Reader& reader, const RecordRef& extra, ThreadIndex& index)
{
    auto rows =
        sqlite::run(reader.database(),
                    u"SELECT id, indicator_id FROM measurement WHERE id NOT IN (SELECT supersedes_id FROM "
                    u"measurement WHERE supersedes_id IS NOT NULL) ORDER BY measured_on, id"_s);
    QHash<RecordId, RecordRef> latest; // of an indicator
    while (rows && rows->next())
        latest.insert(RecordId::fromBytes(rows->value(1).toByteArray()), refIn(*rows, 0, "measurement"));
    for (auto it = latest.cbegin(); it != latest.cend(); ++it)
        index.add({u"indicator"_s, it.key()}, it.value());
    if (extra.table != u"measurement")
        return;
    auto row = sqlite::run(reader.database(), u"SELECT indicator_id FROM measurement WHERE id = ?"_s,
                           {extra.id.bytes()});
    if (row && row->next())
        index.add(refIn(*row, 0, "indicator"), extra);
}

bool anyOf(const QList<RecordRef>& refs, const QStringList& tables)
{
    return std::any_of(refs.begin(), refs.end(),
                       [&](const RecordRef& ref) { return tables.contains(ref.table); });
}

bool threaded(const RecordRef& ref)
{
    const RecordKind* kind = kindOf(ref.table);
    return kind && kind->threaded && !ref.isNull();
}

} // namespace

ThreadIndex ThreadIndex::of(const Reader& reader, const RecordRef& extra)
{
    ThreadIndex index;
    addReferences(reader, index);
    addLinks(reader, index);
    addMeasurements(reader, extra, index);
    return index;
}

void ThreadIndex::add(const RecordRef& from, const RecordRef& to)
{
    if (from == to || !threaded(from) || !threaded(to) || m_edges.contains({from, to}))
        return;
    m_edges.insert({from, to});
    m_down[from].append(to);
    m_up[to].append(from);
}

bool ThreadIndex::hasUpstream(const RecordRef& ref, const QStringList& tables) const
{
    return anyOf(m_up.value(ref), tables);
}

bool ThreadIndex::hasDownstream(const RecordRef& ref, const QStringList& tables) const
{
    return anyOf(m_down.value(ref), tables);
}

} // namespace s3::thread
