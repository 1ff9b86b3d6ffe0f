// SPDX-License-Identifier: GPL-3.0-or-later
// Records of which there is at most one to a workshop, block or participant: read with their defaults where
// nothing is stored yet, stored with the first change.
#pragma once

#include "core/project/Project.h"
#include "core/workshop/PlanRecords.h"

#include <QHash>

namespace s3::workshop {

/// The record whose `column` holds `owner`, or one with its defaults and without an id.
template<class T, class Owner>
T ownedOr(const Reader& reader, const char* column, IdOf<Owner> T::*field, const IdOf<Owner>& owner)
{
    const QList<T> found = reader.where<T>(column, owner);
    if (!found.isEmpty())
        return found.first();
    T fresh;
    fresh.*field = owner;
    return fresh;
}

/// Changes it by `change(T&)` and stores it.
template<class T, class Owner, class F>
void changeOwned(Writer& writer, const char* column, IdOf<Owner> T::*field, const IdOf<Owner>& owner,
                 F&& change)
{
    T record = ownedOr(writer, column, field, owner);
    change(record);
    if (record.id.isNull())
        writer.insert(record);
    else
        writer.update(record);
}

WorkshopPlan planOf(const Reader& reader, const IdOf<Workshop>& workshop);
BlockPlan blockPlanOf(const Reader& reader, const IdOf<AgendaBlock>& block);
ParticipantDetail detailOf(const Reader& reader, const IdOf<Participant>& participant);

/// Every stored one, by the id of what it belongs to.
QHash<RecordId, BlockPlan> blockPlans(const Reader& reader);
QHash<RecordId, ParticipantDetail> participantDetails(const Reader& reader);

template<class F>
void setPlan(Writer& writer, const IdOf<Workshop>& workshop, F&& change)
{
    changeOwned(writer, "workshop_id", &WorkshopPlan::workshopId, workshop, std::forward<F>(change));
}
/// Whether the block has begun: it ran, or a card was written in it.
bool blockHasBegun(const Reader& reader, const IdOf<AgendaBlock>& block);
/// Refused if it would change under which name cards are written although the block has begun: people wrote
/// relying on it.
template<class F>
void setBlockPlan(Writer& writer, const IdOf<AgendaBlock>& block, F&& change)
{
    const Authorship before = blockPlanOf(writer, block).authorship;
    changeOwned(writer, "agenda_block_id", &BlockPlan::agendaBlockId, block, [&](BlockPlan& plan) {
        change(plan);
        if (plan.authorship != before && blockHasBegun(writer, block))
            writer.fail({ErrorCode::Refused, QStringLiteral("authorship of a block that has begun"), {}, {}});
    });
}
template<class F>
void setDetail(Writer& writer, const IdOf<Participant>& participant, F&& change)
{
    changeOwned(writer, "participant_id", &ParticipantDetail::participantId, participant,
                std::forward<F>(change));
}

/// The lines of a text that lists one thing a line: trimmed, without blank ones.
QStringList listedIn(const QString& text);

} // namespace s3::workshop
