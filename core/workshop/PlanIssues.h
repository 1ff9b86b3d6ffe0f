// SPDX-License-Identifier: GPL-3.0-or-later
// What a facilitator should settle before the day; hints, never barriers.
#pragma once

#include "core/workshop/Agenda.h"
#include "core/workshop/Attendees.h"

namespace s3::workshop {

/// The longest stretch without a break, in minutes.
inline constexpr int longestStretch = 120;

struct PlanIssue {
    enum Kind {
        NoAgenda,
        BlockWithoutMinutes, ///< where: the block
        FixedOverlap,        ///< where: the fixed block; minutes that run into it
        TooLong,             ///< where: the last block; minutes beyond the slot
        NoBreak,             ///< where: the block that goes beyond; minutes without a break by its end
        NobodyListed,
        HelixAbsent,      ///< names of the groups
        BusinessThin,     ///< per cent of business
        NobodyMinutes,    ///< nobody writes the minutes
        TableWithoutHost, ///< how many; names: numbers of the tables, if people are seated
        ConsentMissing,   ///< where: the first of them; how many people, while a block shows names
    };
    Kind kind = NoAgenda;
    RecordRef where; ///< the block, the participant or the workshop
    int amount = 0;
    QStringList names;
};

struct PlanFacts {
    Workshop workshop;
    WorkshopPlan plan;
    QList<AgendaBlock> blocks;
    QHash<RecordId, BlockPlan> blockPlans; ///< by block
    QList<Attendee> attendees;
};
PlanFacts planFacts(const Reader& reader, const IdOf<Workshop>& workshop);

/// In the order of Kind, within a kind in the order of the agenda.
QList<PlanIssue> planIssues(const PlanFacts& facts);

/// What is wrong, in a sentence.
QString issueText(const PlanIssue& issue, const PlanFacts& facts);
/// What to do about it.
QString issueAdvice(const PlanIssue& issue);

} // namespace s3::workshop
