// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/Plan.h"

#include "core/workshop/RunRecords.h"

namespace s3::workshop {

namespace {

template<class T, class Owner>
QHash<RecordId, T> byOwner(const Reader& reader, IdOf<Owner> T::*field)
{
    QHash<RecordId, T> found;
    for (const T& record : reader.all<T>())
        found.insert(record.*field, record);
    return found;
}

} // namespace

WorkshopPlan planOf(const Reader& reader, const IdOf<Workshop>& workshop)
{
    return ownedOr(reader, "workshop_id", &WorkshopPlan::workshopId, workshop);
}

BlockPlan blockPlanOf(const Reader& reader, const IdOf<AgendaBlock>& block)
{
    return ownedOr(reader, "agenda_block_id", &BlockPlan::agendaBlockId, block);
}

bool blockHasBegun(const Reader& reader, const IdOf<AgendaBlock>& block)
{
    return !reader.where<BlockRun>("agenda_block_id", block).isEmpty() ||
           !reader.where<Idea>("agenda_block_id", block).isEmpty();
}

ParticipantDetail detailOf(const Reader& reader, const IdOf<Participant>& participant)
{
    return ownedOr(reader, "participant_id", &ParticipantDetail::participantId, participant);
}

QHash<RecordId, BlockPlan> blockPlans(const Reader& reader)
{
    return byOwner(reader, &BlockPlan::agendaBlockId);
}

QHash<RecordId, ParticipantDetail> participantDetails(const Reader& reader)
{
    return byOwner(reader, &ParticipantDetail::participantId);
}

QStringList listedIn(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        if (const QString trimmed = line.trimmed(); !trimmed.isEmpty())
            lines.append(trimmed);
    }
    return lines;
}

} // namespace s3::workshop
