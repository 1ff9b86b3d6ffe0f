// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gates/Attention.h"

#include "core/development/ActionPlan.h"
#include "core/evidence/Records.h"
#include "core/gates/GateFacts.h"
#include "core/gates/Labels.h"
#include "core/monitoring/IndicatorRules.h"

namespace s3::gates {

namespace {

constexpr int soonDays = 30;

bool anythingRecorded(const Reader& reader)
{
    return reader.count<Dataset>() + reader.count<Evidence>() + reader.count<Capacity>() +
               reader.count<Opportunity>() + reader.count<Challenge>() +
               reader.count<TransformativeActivity>() + reader.count<Indicator>() +
               reader.count<GateAnswer>() + reader.count<GateSignOff>() >
           0;
}

// Keeps the first record and counts.
template<class T>
void add(Attention& item, const T& record, const QString& title)
{
    if (item.count++ == 0) {
        item.first = refOf(record);
        item.firstTitle = title;
    }
}

void lookAtActions(const Reader& reader, const QDate& today, QList<Attention>& list)
{
    Attention owner{AttentionKind::ActionOwner, 3, 0, 0, {}, {}, {}};
    Attention overdue{AttentionKind::StepOverdue, 3, 0, 0, {}, {}, {}};
    for (const Action& action : reader.all<Action>()) {
        if (!development::isOpen(action))
            continue;
        if (!action.ownerId) {
            add(owner, action, action.title);
            const bool soon = action.startOn.isValid() && action.startOn <= today.addDays(soonDays);
            owner.second += soon ? 1 : 0;
        }
        if (const auto late = development::nextStepOverdue(action, today)) {
            add(overdue, action, action.title);
            if (*late > overdue.second) { // the one that waits longest is the one to open
                overdue.second = *late;
                overdue.first = refOf(action);
                overdue.firstTitle = action.title;
            }
        }
    }
    list += {owner, overdue};
}

void lookAtIndicators(const Reader& reader, const QDate& today, QList<Attention>& list)
{
    Attention baseline{AttentionKind::BaselineMissing, 5, 0, 0, {}, {}, {}};
    Attention overdue{AttentionKind::MeasurementOverdue, 5, 0, 0, {}, {}, {}};
    for (const Indicator& indicator : monitoring::resultIndicatorsWithoutBaseline(reader))
        add(baseline, indicator, indicator.name);
    for (const monitoring::Overdue& late : monitoring::overdueMeasurements(reader, today))
        add(overdue, late.indicator, late.indicator.name);
    list += {baseline, overdue};
}

Attention attentionFor(AttentionKind kind, const Gate& gate)
{
    Attention item;
    item.kind = kind;
    item.line = gate.line;
    item.count = gate.unmet() + gate.unsettled();
    for (const Condition& condition : gate.conditions)
        if (!condition.met())
            item.details.append(conditionText(condition));
    if (gate.unsettled() > 0)
        item.details.append(unsettledText(gate.unsettled()));
    return item;
}

void lookAtGates(const QList<Gate>& gates, QList<Attention>& list)
{
    const int current = currentLine(gates);
    for (const Gate& gate : gates) {
        if (gate.slipped())
            list.append(attentionFor(AttentionKind::GateSlipped, gate));
        else if (gate.state == State::Ready)
            list.append({AttentionKind::GateReady, gate.line, 1, 0, {}, {}, {}});
        else if (gate.state == State::Open && gate.line == current)
            list.append(attentionFor(AttentionKind::GateOpen, gate));
    }
}

} // namespace

QList<Attention> attentionOf(const Reader& reader, const QList<Gate>& gates, const QDate& today)
{
    if (!anythingRecorded(reader))
        return {};
    QList<Attention> list;
    lookAtGates(gates, list);
    Attention evidence{AttentionKind::ActivityEvidence, 2, 0, 0, {}, {}, {}};
    for (const TransformativeActivity& activity : activitiesWithoutEvidence(reader))
        add(evidence, activity, activity.title);
    list.append(evidence);
    lookAtActions(reader, today, list);
    lookAtIndicators(reader, today, list);
    list.removeIf([](const Attention& item) { return item.count == 0; });
    std::stable_sort(list.begin(), list.end(),
                     [](const Attention& a, const Attention& b) { return a.kind < b.kind; });
    return list;
}

} // namespace s3::gates
