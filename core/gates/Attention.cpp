// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gates/Attention.h"

#include "core/evidence/Records.h"
#include "core/gates/Labels.h"

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
        if (!isOpen(action.status))
            continue;
        if (!action.ownerId) {
            add(owner, action, action.title);
            const bool soon = action.startOn.isValid() && action.startOn <= today.addDays(soonDays);
            owner.second += soon ? 1 : 0;
        }
        if (action.nextStepOn.isValid() && action.nextStepOn < today) {
            const int late = int(action.nextStepOn.daysTo(today));
            add(overdue, action, action.title);
            if (late > overdue.second) { // the one that waits longest is the one to open
                overdue.second = late;
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
    const QHash<RecordId, QDate> last = lastMeasurements(reader);
    for (const Indicator& indicator : reader.all<Indicator>()) {
        if (indicator.level == IndicatorLevel::Result && !indicator.baseline)
            add(baseline, indicator, indicator.name);
        const QDate due = nextMeasurementDue(indicator, last.value(indicator.id));
        if (due.isValid() && due < today)
            add(overdue, indicator, indicator.name);
    }
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
