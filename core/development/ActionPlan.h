// SPDX-License-Identifier: GPL-3.0-or-later
// What the method asks of an action plan, as functions on records: an action needs one owner, a first next
// step with a date and an expected output; it ends no earlier than it starts; nothing waits for itself.
#pragma once

#include "core/development/Records.h"

#include <QHash>
#include <QList>
#include <utility>

namespace s3 {

class Reader;

namespace development {

/// Everything the plan is made of, read at once.
struct ActionPlan {
    QList<Action> actions; ///< by activity in the order of making, then in the order of making
    QList<ActionDependency> dependencies;
    QList<TransformativeActivity> activities;
    QHash<IdOf<Organisation>, QString> organisations; ///< names
    QHash<IdOf<Action>, QList<IdOf<Organisation>>> partners;

    const Action* find(const IdOf<Action>& id) const; ///< null if there is none
    QString activityTitle(const Action& action) const;
    QString ownerName(const Action& action) const; ///< empty if open
    QStringList partnerNames(const IdOf<Action>& id) const;
    QList<IdOf<Action>> dependsOn(const IdOf<Action>& id) const;
};
ActionPlan loadPlan(const Reader& reader);

/// Still to be done: neither done nor dropped.
bool isOpen(const Action& action);
/// True unless both dates are known and the end lies before the start.
bool datesInOrder(const QDate& start, const QDate& end);

/// Whole days since the next step was due; nothing if it is not due before `today`, has no date, or the
/// action is done or dropped.
std::optional<int> nextStepOverdue(const Action& action, const QDate& today);
/// Whole days since the action should have ended; nothing under the same conditions.
std::optional<int> endOverdue(const Action& action, const QDate& today);

enum class HintKind {
    NoOwner,
    NextStepOverdue, ///< `days`
    EndOverdue,      ///< `days`
    NoNextStep,      ///< no text
    NoNextStepDate,  ///< a text without a date
    NoOutput,
    DatesReversed,
    StartsBeforePredecessorEnds, ///< `other` is the predecessor
};
struct Hint {
    HintKind kind = HintKind::NoOwner;
    int days = 0;
    IdOf<Action> other = {};
};
/// What is missing or late, the most pressing first. A dropped action has none; a done one only wrong dates.
QList<Hint> hintsFor(const ActionPlan& plan, const Action& action, const QDate& today);
/// The same for all actions at once, in one pass over the dependencies; actions without a hint are left out.
QHash<IdOf<Action>, QList<Hint>> allHints(const ActionPlan& plan, const QDate& today);

/// The actions on the way round if `action` waited for `dependsOn`: action, dependsOn, ..., action. Empty if
/// that makes no cycle. An action that waits for itself gives {action, action}.
QList<IdOf<Action>> cycleIfAdded(const QList<ActionDependency>& dependencies, const IdOf<Action>& action,
                                 const IdOf<Action>& dependsOn);

/// Predecessors of open actions that end on or after the day their successor starts, where both days are
/// known.
struct OrderConflict {
    IdOf<Action> action;
    IdOf<Action> predecessor;
};
QList<OrderConflict> orderConflicts(const ActionPlan& plan);

enum class UpcomingKind { NextStep, Start, End };
struct Upcoming {
    IdOf<Action> actionId;
    UpcomingKind kind = UpcomingKind::NextStep;
    QDate on;
    int daysAway = 0; ///< negative = overdue
};
/// What falls due from `today` on within `days` days (the last one counts), and what is overdue, earliest
/// first. Open actions only. A start is no deadline: it is listed only while the action is an idea, planned
/// or funded.
QList<Upcoming> upcoming(const QList<Action>& actions, const QDate& today, int days = 30);

/// An owner with more open actions than one can push forward at a time.
struct OwnerLoad {
    IdOf<Organisation> ownerId;
    int openActions = 0;
};
constexpr int mostOpenActions = 5;
/// Every owner of open actions, the most burdened first; equal ones by the order of their first action.
QList<OwnerLoad> ownerLoads(const QList<Action>& actions);

/// Sum of the known costs in one currency. An unknown cost is not zero: the sum is then a lower bound.
struct CostTotal {
    QString currency;
    std::optional<double> known; ///< nothing if no cost is known
    int counted = 0;             ///< actions with a known cost
    int unknown = 0;             ///< actions whose cost is not known
    bool atLeast() const { return known && unknown > 0; }
};
/// By currency, alphabetically; dropped actions cost nothing and do not count.
QList<CostTotal> costTotals(const QList<Action>& actions);

/// Of five: there is an action; all have an owner; all open ones a next step with a date; all an expected
/// output; at least one is funded, running or done. Dropped actions do not count.
std::pair<int, int> actionPlanCompleteness(const Reader& reader);

} // namespace development
} // namespace s3
