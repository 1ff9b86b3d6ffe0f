// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gates/GateFacts.h"

#include "core/development/ActionPlan.h"
#include "core/evidence/Records.h"
#include "core/identification/ActivityDecisions.h"
#include "core/implementation/Adoptions.h"
#include "core/monitoring/IndicatorRules.h"
#include "core/questionnaire/Rounds.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace s3::gates {

namespace {

void countEvidence(const Reader& reader, GateFacts& facts)
{
    for (const Evidence& card : reader.all<Evidence>()) {
        ++facts.evidenceCards;
        if (!card.source.trimmed().isEmpty() || card.datasetId)
            ++facts.evidenceWithSource;
    }
    facts.datasets = reader.count<Dataset>();
    for (const SurveyRound& round : reader.all<SurveyRound>())
        if (const auto instrument = reader.find(round.instrumentId);
            instrument && instrument->kind == InstrumentKind::StressTest)
            facts.stressTestRespondents += questionnaire::respondentCount(reader, round.id);
}

void countActivities(const Reader& reader, GateFacts& facts)
{
    using namespace identification;
    for (const AssessedActivity& assessed : assessActivities(reader, IndustryNames::load())) {
        if (!isChosen(assessed.facts.activity.status))
            continue;
        ++facts.activeActivities;
        if (assessed.unmet().isEmpty())
            ++facts.checkedActivities;
    }
}

void countActions(const Reader& reader, GateFacts& facts)
{
    for (const Action& action : reader.all<Action>()) {
        if (action.status == ActionStatus::Dropped)
            continue;
        ++facts.actions;
        if (action.ownerId)
            ++facts.ownedActions;
        if (hasFunding(action))
            ++facts.fundedActions;
        if (!development::isOpen(action))
            continue;
        ++facts.actionsWantingStep;
        if (!action.nextStep.trimmed().isEmpty() && action.nextStepOn.isValid())
            ++facts.actionsWithStep;
    }
}

void countServices(const Reader& reader, GateFacts& facts)
{
    QSet<RecordId> delivered;
    for (const Delivery& delivery : reader.all<Delivery>())
        delivered.insert(delivery.adoptionId);
    for (const Adoption& adoption : reader.all<Adoption>()) {
        ++facts.adoptions;
        if (adaptationLength(adoption.adaptation) >= minimumAdaptation)
            ++facts.adaptedAdoptions;
        if (delivered.contains(adoption.id))
            ++facts.deliveredAdoptions;
    }
}

void countIndicators(const Reader& reader, const QDate& today, GateFacts& facts)
{
    for (const monitoring::IndicatorState& state : monitoring::loadIndicators(reader, today)) {
        if (state.indicator.level == IndicatorLevel::Result)
            ++facts.resultIndicators;
        if (!state.dueOn.isValid())
            continue;
        ++facts.watchedIndicators;
        if (state.daysOverdue == 0)
            ++facts.currentIndicators;
    }
    const auto missing = monitoring::resultIndicatorsWithoutBaseline(reader).size();
    facts.resultBaselines = facts.resultIndicators - int(missing);
}

} // namespace

bool hasFunding(const Action& action)
{
    return action.status == ActionStatus::Funded || action.status == ActionStatus::Running ||
           action.status == ActionStatus::Done || !action.fundingSource.trimmed().isEmpty();
}

QList<TransformativeActivity> activitiesWithoutEvidence(const Reader& reader)
{
    QHash<RecordId, QList<RecordId>> capacities; // of an activity
    QSet<RecordId> backed;                       // capacities and activities with evidence
    for (const Link& link : reader.all<Link>()) {
        if (link.fromTable == u"capacity" && link.toTable == u"transformative_activity")
            capacities[link.toId].append(link.fromId);
        else if (link.fromTable == u"evidence")
            backed.insert(link.toId);
    }
    QList<TransformativeActivity> found;
    for (const TransformativeActivity& activity : reader.all<TransformativeActivity>()) {
        const QList<RecordId> own = capacities.value(activity.id);
        const bool hasEvidence =
            backed.contains(activity.id) ||
            std::any_of(own.begin(), own.end(), [&](const RecordId& id) { return backed.contains(id); });
        if (identification::isChosen(activity.status) && !hasEvidence)
            found.append(activity);
    }
    return found;
}

GateFacts factsOf(const Reader& reader, const QDate& today)
{
    GateFacts facts;
    countEvidence(reader, facts);
    countActivities(reader, facts);
    countActions(reader, facts);
    countServices(reader, facts);
    countIndicators(reader, today, facts);
    return facts;
}

} // namespace s3::gates
