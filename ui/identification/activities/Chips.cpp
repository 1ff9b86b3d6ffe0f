// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/activities/Chips.h"

#include "core/evidence/Labels.h"
#include "core/people/Labels.h"

#include <QCoreApplication>

using namespace s3::identification;

namespace s3 {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ActivityChips)
};

ChipData capacityChip(const CapacityFact& fact)
{
    const bool proven = !fact.evidence.isEmpty();
    return {refOf(fact.capacity), fact.capacity.title, displayName(fact.capacity.kind),
            proven ? Words::tr("evidence: %1").arg(fact.evidence.size()) : Words::tr("no evidence yet"),
            proven ? PillTone::Good : PillTone::Warn};
}

ChipData actorChip(const ActorFact& fact)
{
    return {refOf(fact.organisation), fact.organisation.name, displayName(fact.organisation.helix),
            fact.extraRegional ? Words::tr("partner region") : QString(), PillTone::Neutral};
}

ChipData evidenceChip(const Evidence& card)
{
    QString source = card.source.isEmpty() ? Words::tr("no source yet") : card.source;
    return {refOf(card), card.title, displayName(card.kind), source,
            card.source.isEmpty() ? PillTone::Warn : PillTone::Good};
}

} // namespace

QList<ChipData> chipsOf(BlockKind kind, const ActivityFacts& facts)
{
    QList<ChipData> chips;
    switch (kind) {
    case BlockKind::Capacity:
        for (const CapacityFact& fact : facts.capacities)
            chips.append(capacityChip(fact));
        break;
    case BlockKind::Opportunity:
        for (const Opportunity& opportunity : facts.opportunities)
            chips.append({refOf(opportunity), opportunity.title, displayName(opportunity.driver), {}, {}});
        break;
    case BlockKind::Challenge:
        for (const Challenge& challenge : facts.challenges)
            chips.append({refOf(challenge), challenge.title, {}, {}, {}});
        break;
    case BlockKind::Actor:
        for (const ActorFact& fact : facts.actors)
            chips.append(actorChip(fact));
        break;
    case BlockKind::Evidence:
        for (const Evidence& card : facts.evidence)
            chips.append(evidenceChip(card));
        break;
    }
    return chips;
}

} // namespace s3
