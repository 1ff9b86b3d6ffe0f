// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/Overlaps.h"

#include "core/project/Records.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace s3::identification {

namespace {

using PairOfIds = QPair<RecordId, RecordId>;

/// The smaller id first, as it is stored.
PairOfIds orderedPair(const RecordId& a, const RecordId& b)
{
    return a.bytes() < b.bytes() ? PairOfIds(a, b) : PairOfIds(b, a);
}

std::optional<ActivityOverlap> storedOverlap(const Reader& reader, const PairOfIds& pair)
{
    for (const ActivityOverlap& overlap : reader.all<ActivityOverlap>())
        if (orderedPair(overlap.firstId, overlap.secondId) == pair)
            return overlap;
    return std::nullopt;
}

/// Names of the regions that records are of, by the record's id.
QHash<RecordId, QString> regionNamesOf(const Reader& reader)
{
    QHash<RecordId, QString> names;
    for (const Region& region : reader.all<Region>())
        names.insert(region.id, region.name.isEmpty() ? region.code : region.name);
    QHash<RecordId, QString> found;
    for (const Capacity& capacity : reader.all<Capacity>())
        if (capacity.regionId)
            found.insert(capacity.id, names.value(*capacity.regionId));
    for (const Organisation& organisation : reader.all<Organisation>())
        if (organisation.regionId)
            found.insert(organisation.id, names.value(*organisation.regionId));
    return found;
}

} // namespace

OverlapMatrix OverlapMatrix::load(const Reader& reader)
{
    OverlapMatrix matrix;
    const QHash<RecordId, QString> regions = regionNamesOf(reader);
    QHash<RecordId, QStringList> byActivity;
    for (const Link& link :
         reader.where<Link>("to_table", QString::fromLatin1(TransformativeActivity::table)))
        if (const QString name = regions.value(link.fromId);
            !name.isEmpty() && !byActivity.value(link.toId).contains(name))
            byActivity[link.toId].append(name);
    for (const TransformativeActivity& activity : reader.all<TransformativeActivity>()) {
        QStringList names = byActivity.value(activity.id);
        names.sort(Qt::CaseInsensitive);
        matrix.m_members.append({activity.id, activity.title, names});
    }
    for (const ActivityOverlap& overlap : reader.all<ActivityOverlap>())
        matrix.m_judged.insert(orderedPair(overlap.firstId, overlap.secondId), overlap);
    return matrix;
}

std::optional<ActivityOverlap> OverlapMatrix::at(int a, int b) const
{
    if (a == b || a < 0 || b < 0 || a >= m_members.size() || b >= m_members.size())
        return std::nullopt;
    const auto found = m_judged.constFind(orderedPair(m_members.at(a).id, m_members.at(b).id));
    return found == m_judged.cend() ? std::nullopt : std::optional(*found);
}

bool OverlapMatrix::crossRegional(int a, int b) const
{
    const QStringList& mine = m_members.at(a).regions;
    const QStringList& theirs = m_members.at(b).regions;
    return !mine.isEmpty() && !theirs.isEmpty() &&
           std::none_of(mine.begin(), mine.end(), [&](const QString& name) { return theirs.contains(name); });
}

void judgeOverlap(Writer& writer, const IdOf<TransformativeActivity>& a,
                  const IdOf<TransformativeActivity>& b, std::optional<Overlap> judgement)
{
    if (a == b) {
        writer.fail({ErrorCode::Refused, u"an activity beside itself"_s, u"two activities"_s, {}});
        return;
    }
    const PairOfIds pair = orderedPair(a, b);
    auto overlap = storedOverlap(writer, pair);
    if (!judgement) {
        if (overlap)
            writer.remove(overlap->id);
        return;
    }
    if (overlap) {
        overlap->judgement = *judgement;
        writer.update(*overlap);
        return;
    }
    ActivityOverlap made;
    made.firstId = IdOf<TransformativeActivity>(pair.first);
    made.secondId = IdOf<TransformativeActivity>(pair.second);
    made.judgement = *judgement;
    writer.insert(made);
}

void noteOverlap(Writer& writer, const IdOf<TransformativeActivity>& a, const IdOf<TransformativeActivity>& b,
                 const QString& note)
{
    auto overlap = storedOverlap(writer, orderedPair(a, b));
    if (!overlap) {
        writer.fail({ErrorCode::NotFound, QString::fromLatin1(ActivityOverlap::table), {}, {}});
        return;
    }
    overlap->note = note.trimmed();
    writer.update(*overlap);
}

} // namespace s3::identification
