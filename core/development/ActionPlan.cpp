// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/development/ActionPlan.h"

#include "core/project/Project.h"

#include <QMap>

namespace s3::development {

const Action* ActionPlan::find(const IdOf<Action>& id) const
{
    const auto found =
        std::find_if(actions.begin(), actions.end(), [&](const Action& a) { return a.id == id; });
    return found == actions.end() ? nullptr : &*found;
}

QString ActionPlan::activityTitle(const Action& action) const
{
    for (const TransformativeActivity& activity : activities)
        if (activity.id == action.activityId)
            return activity.title;
    return {};
}

QString ActionPlan::ownerName(const Action& action) const
{
    return action.ownerId ? organisations.value(*action.ownerId) : QString();
}

QStringList ActionPlan::partnerNames(const IdOf<Action>& id) const
{
    QStringList names;
    for (const IdOf<Organisation>& partner : partners.value(id))
        names.append(organisations.value(partner));
    return names;
}

QList<IdOf<Action>> ActionPlan::dependsOn(const IdOf<Action>& id) const
{
    QList<IdOf<Action>> list;
    for (const ActionDependency& dependency : dependencies)
        if (dependency.actionId == id)
            list.append(dependency.dependsOnId);
    return list;
}

ActionPlan loadPlan(const Reader& reader)
{
    ActionPlan plan;
    plan.actions = reader.all<Action>();
    plan.dependencies = reader.all<ActionDependency>();
    plan.activities = reader.all<TransformativeActivity>();
    for (const Organisation& organisation : reader.all<Organisation>())
        plan.organisations.insert(organisation.id, organisation.name);
    for (const Link& link : reader.where<Link>("role", role::partner()))
        if (link.toTable == QLatin1String(Action::table) &&
            link.fromTable == QLatin1String(Organisation::table))
            plan.partners[IdOf<Action>(link.toId)].append(IdOf<Organisation>(link.fromId));

    QHash<RecordId, int> rank;
    for (int i = 0; i < plan.activities.size(); ++i)
        rank.insert(plan.activities.at(i).id, i);
    std::stable_sort(plan.actions.begin(), plan.actions.end(), [&](const Action& a, const Action& b) {
        return rank.value(a.activityId) < rank.value(b.activityId);
    });
    return plan;
}

bool isOpen(const Action& action)
{
    return action.status != ActionStatus::Done && action.status != ActionStatus::Dropped;
}

bool datesInOrder(const QDate& start, const QDate& end)
{
    return !start.isValid() || !end.isValid() || start <= end;
}

namespace {

std::optional<int> daysLate(const Action& action, const QDate& due, const QDate& today)
{
    if (!isOpen(action) || !due.isValid() || due >= today)
        return std::nullopt;
    return static_cast<int>(due.daysTo(today));
}

/// The predecessor is not through when its successor starts.
bool conflicts(const Action& action, const Action& predecessor)
{
    return isOpen(action) && isOpen(predecessor) && action.startOn.isValid() && predecessor.endOn.isValid() &&
           action.startOn <= predecessor.endOn;
}

} // namespace

std::optional<int> nextStepOverdue(const Action& action, const QDate& today)
{
    return daysLate(action, action.nextStepOn, today);
}

std::optional<int> endOverdue(const Action& action, const QDate& today)
{
    return daysLate(action, action.endOn, today);
}

namespace {

QList<Hint> hintsWithout(const Action& action, const QDate& today, const QList<IdOf<Action>>& conflicting)
{
    QList<Hint> hints;
    if (action.status == ActionStatus::Dropped)
        return hints;
    if (!datesInOrder(action.startOn, action.endOn))
        hints.append({HintKind::DatesReversed});
    if (!isOpen(action))
        return hints;
    if (const auto days = nextStepOverdue(action, today))
        hints.append({HintKind::NextStepOverdue, *days});
    if (const auto days = endOverdue(action, today))
        hints.append({HintKind::EndOverdue, *days});
    if (!action.ownerId)
        hints.append({HintKind::NoOwner});
    for (const IdOf<Action>& predecessor : conflicting)
        hints.append({HintKind::StartsBeforePredecessorEnds, 0, predecessor});
    if (action.nextStep.trimmed().isEmpty())
        hints.append({HintKind::NoNextStep});
    else if (!action.nextStepOn.isValid())
        hints.append({HintKind::NoNextStepDate});
    if (action.expectedOutput.trimmed().isEmpty())
        hints.append({HintKind::NoOutput});
    return hints;
}

} // namespace

QList<Hint> hintsFor(const ActionPlan& plan, const Action& action, const QDate& today)
{
    QList<IdOf<Action>> conflicting;
    for (const IdOf<Action>& id : plan.dependsOn(action.id))
        if (const Action* predecessor = plan.find(id); predecessor && conflicts(action, *predecessor))
            conflicting.append(id);
    return hintsWithout(action, today, conflicting);
}

QHash<IdOf<Action>, QList<Hint>> allHints(const ActionPlan& plan, const QDate& today)
{
    QHash<IdOf<Action>, QList<IdOf<Action>>> conflicting;
    for (const OrderConflict& conflict : orderConflicts(plan))
        conflicting[conflict.action].append(conflict.predecessor);
    QHash<IdOf<Action>, QList<Hint>> hints;
    for (const Action& action : plan.actions)
        if (const QList<Hint> own = hintsWithout(action, today, conflicting.value(action.id)); !own.isEmpty())
            hints.insert(action.id, own);
    return hints;
}

QList<IdOf<Action>> cycleIfAdded(const QList<ActionDependency>& dependencies, const IdOf<Action>& action,
                                 const IdOf<Action>& dependsOn)
{
    QHash<IdOf<Action>, QList<IdOf<Action>>> next;
    for (const ActionDependency& dependency : dependencies)
        next[dependency.actionId].append(dependency.dependsOnId);
    // Breadth first from what would be waited for: the shortest way back to the action is the clearest to
    // name.
    QHash<IdOf<Action>, IdOf<Action>> cameFrom{{dependsOn, action}};
    QList<IdOf<Action>> queue{dependsOn};
    for (int i = 0; i < queue.size(); ++i) {
        const IdOf<Action> here = queue.at(i);
        if (here == action) {
            QList<IdOf<Action>> way{action};
            for (IdOf<Action> step = cameFrom.value(here); step != action; step = cameFrom.value(step))
                way.prepend(step);
            way.prepend(action);
            return way;
        }
        for (const IdOf<Action>& further : next.value(here))
            if (!cameFrom.contains(further)) {
                cameFrom.insert(further, here);
                queue.append(further);
            }
    }
    return {};
}

QList<OrderConflict> orderConflicts(const ActionPlan& plan)
{
    QHash<IdOf<Action>, const Action*> byId;
    for (const Action& action : plan.actions)
        byId.insert(action.id, &action);
    QList<OrderConflict> list;
    for (const ActionDependency& dependency : plan.dependencies) {
        const Action* action = byId.value(dependency.actionId);
        const Action* predecessor = byId.value(dependency.dependsOnId);
        if (action && predecessor && conflicts(*action, *predecessor))
            list.append({action->id, predecessor->id});
    }
    return list;
}

QList<Upcoming> upcoming(const QList<Action>& actions, const QDate& today, int days)
{
    QList<Upcoming> list;
    const auto add = [&](const Action& action, UpcomingKind kind, const QDate& on, bool overdueToo) {
        const qint64 away = on.isValid() ? today.daysTo(on) : days + 1LL;
        if (away <= days && (overdueToo || away >= 0))
            list.append({action.id, kind, on, static_cast<int>(away)});
    };
    for (const Action& action : actions) {
        if (!isOpen(action))
            continue;
        add(action, UpcomingKind::NextStep, action.nextStepOn, true);
        if (action.status != ActionStatus::Running)
            add(action, UpcomingKind::Start, action.startOn, false);
        add(action, UpcomingKind::End, action.endOn, true);
    }
    std::stable_sort(list.begin(), list.end(),
                     [](const Upcoming& a, const Upcoming& b) { return a.on < b.on; });
    return list;
}

QList<OwnerLoad> ownerLoads(const QList<Action>& actions)
{
    QList<OwnerLoad> loads;
    QHash<IdOf<Organisation>, int> place;
    for (const Action& action : actions) {
        if (!isOpen(action) || !action.ownerId)
            continue;
        if (!place.contains(*action.ownerId)) {
            place.insert(*action.ownerId, static_cast<int>(loads.size()));
            loads.append({*action.ownerId, 0});
        }
        ++loads[place.value(*action.ownerId)].openActions;
    }
    std::stable_sort(loads.begin(), loads.end(),
                     [](const OwnerLoad& a, const OwnerLoad& b) { return a.openActions > b.openActions; });
    return loads;
}

QList<CostTotal> costTotals(const QList<Action>& actions)
{
    QMap<QString, CostTotal> byCurrency;
    for (const Action& action : actions) {
        if (action.status == ActionStatus::Dropped)
            continue;
        const QString currency = action.currency.trimmed().toUpper();
        CostTotal& total = byCurrency[currency];
        total.currency = currency;
        if (action.cost) {
            total.known = total.known.value_or(0) + *action.cost;
            ++total.counted;
        } else {
            ++total.unknown;
        }
    }
    return byCurrency.values();
}

std::pair<int, int> actionPlanCompleteness(const Reader& reader)
{
    QList<Action> live;
    for (const Action& action : reader.all<Action>())
        if (action.status != ActionStatus::Dropped)
            live.append(action);
    if (live.isEmpty())
        return {0, 5};
    const auto all = [&](auto holds) { return std::all_of(live.begin(), live.end(), holds); };
    const bool owned = all([](const Action& a) { return a.ownerId.has_value(); });
    const bool stepped = all([](const Action& a) {
        return !isOpen(a) || (!a.nextStep.trimmed().isEmpty() && a.nextStepOn.isValid());
    });
    const bool outputs = all([](const Action& a) { return !a.expectedOutput.trimmed().isEmpty(); });
    const bool funded = !all(
        [](const Action& a) { return a.status == ActionStatus::Idea || a.status == ActionStatus::Planned; });
    return {1 + owned + stepped + outputs + funded, 5};
}

} // namespace s3::development
