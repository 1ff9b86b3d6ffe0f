// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/development/ActionPlanSection.h"

#include "core/development/ActionPlan.h"
#include "core/development/ActionTexts.h"
#include "core/development/Labels.h"
#include "core/project/Project.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace s3::development;

namespace s3::report {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("ActionPlanSection", text);
}

State stateOf(const Action& action, const QList<Hint>& hints)
{
    if (action.status == ActionStatus::Done)
        return State::Good;
    for (const Hint& hint : hints)
        if (hint.kind == HintKind::NextStepOverdue || hint.kind == HintKind::EndOverdue ||
            hint.kind == HintKind::DatesReversed)
            return State::Bad;
    return hints.isEmpty() ? State::None : State::Warn;
}

void addFigures(Section& section, const ActionPlan& plan, const QDate& today)
{
    const auto count = [&](auto holds) {
        return QString::number(std::count_if(plan.actions.begin(), plan.actions.end(), holds));
    };
    const auto open = [](const Action& a) { return isOpen(a); };
    const auto unowned = [](const Action& a) { return isOpen(a) && !a.ownerId; };
    const auto late = [&](const Action& a) { return nextStepOverdue(a, today) || endOverdue(a, today); };
    const bool anyUnowned = std::any_of(plan.actions.begin(), plan.actions.end(), unowned);
    const bool anyLate = std::any_of(plan.actions.begin(), plan.actions.end(), late);
    section.keyFigures({{say(QT_TRANSLATE_NOOP("ActionPlanSection", "Actions")),
                         QString::number(plan.actions.size()),
                         {},
                         {},
                         State::None},
                        {say(QT_TRANSLATE_NOOP("ActionPlanSection", "Open")),
                         count(open),
                         say(QT_TRANSLATE_NOOP("ActionPlanSection", "neither done nor dropped")),
                         {},
                         State::None},
                        {say(QT_TRANSLATE_NOOP("ActionPlanSection", "Without an owner")),
                         count(unowned),
                         {},
                         {},
                         anyUnowned ? State::Warn : State::Good},
                        {say(QT_TRANSLATE_NOOP("ActionPlanSection", "Overdue")),
                         count(late),
                         {},
                         {},
                         anyLate ? State::Bad : State::Good}});
}

void addTable(Section& section, const ActionPlan& plan, const QDate& today)
{
    for (const TransformativeActivity& activity : plan.activities) {
        Table table;
        table.caption = activity.title;
        table.column(say(QT_TRANSLATE_NOOP("ActionPlanSection", "Action")), Align::Left, 2.7)
            .column(say(QT_TRANSLATE_NOOP("ActionPlanSection", "Owner and partners")), Align::Left, 3.6)
            .column(say(QT_TRANSLATE_NOOP("ActionPlanSection", "From")), Align::Right, 1)
            .column(say(QT_TRANSLATE_NOOP("ActionPlanSection", "To")), Align::Right, 1)
            .column(say(QT_TRANSLATE_NOOP("ActionPlanSection", "Status")), Align::Left, 1)
            .column(say(QT_TRANSLATE_NOOP("ActionPlanSection", "Expected output")), Align::Left, 1.9);
        for (const Action& action : plan.actions) {
            if (action.activityId != activity.id)
                continue;
            QStringList who = plan.partnerNames(action.id);
            who.prepend(action.ownerId ? plan.ownerName(action)
                                       : say(QT_TRANSLATE_NOOP("ActionPlanSection", "no owner yet")));
            table.row({Cell(action.title + u" ("_s + s3::displayName(action.type) + u')'),
                       Cell(who.join(u", "_s), action.ownerId || !isOpen(action) ? State::None : State::Warn),
                       Cell(dayText(action.startOn)), Cell(dayText(action.endOn)),
                       Cell(s3::displayName(action.status), stateOf(action, hintsFor(plan, action, today))),
                       Cell(action.expectedOutput.isEmpty() ? u"\u2013"_s : action.expectedOutput)});
        }
        if (!table.rows.empty())
            section.table(table);
    }
}

void addTimeline(Section& section, const ActionPlan& plan, const QDate& today)
{
    Chart chart = Chart::timeline(
        say(QT_TRANSLATE_NOOP("ActionPlanSection", "Timeline")),
        say(QT_TRANSLATE_NOOP("ActionPlanSection",
                              "When each action starts and ends, by transformative activity.")));
    chart.today = today;
    QStringList without;
    for (const Action& action : plan.actions) {
        if (action.status == ActionStatus::Dropped)
            continue;
        if (!action.startOn.isValid() || !action.endOn.isValid() || action.endOn < action.startOn) {
            without.append(action.title);
            continue;
        }
        Point& span = chart.addSpan(action.title, action.startOn, action.endOn, plan.activityTitle(action));
        span.state = stateOf(action, hintsFor(plan, action, today));
        span.faint = action.status == ActionStatus::Idea;
    }
    if (!chart.points.empty())
        section.chart(chart);
    if (!without.isEmpty())
        section.note(
            say(QT_TRANSLATE_NOOP("ActionPlanSection", "Without both dates, so not in the timeline: %1."))
                .arg(without.join(u"; "_s)));
}

void addNextSteps(Section& section, const ActionPlan& plan, const QDate& today)
{
    QList<Action> open;
    for (const Action& action : plan.actions)
        if (isOpen(action) && !action.nextStep.trimmed().isEmpty())
            open.append(action);
    section.heading(say(QT_TRANSLATE_NOOP("ActionPlanSection", "Next steps")));
    if (open.isEmpty()) {
        section.empty(say(QT_TRANSLATE_NOOP("ActionPlanSection", "No open action has a next step yet.")));
        return;
    }
    std::stable_sort(open.begin(), open.end(), [](const Action& a, const Action& b) {
        return a.nextStepOn.isValid() && (!b.nextStepOn.isValid() || a.nextStepOn < b.nextStepOn);
    });
    Table table;
    table.column(say(QT_TRANSLATE_NOOP("ActionPlanSection", "By")), Align::Right, 1)
        .column(say(QT_TRANSLATE_NOOP("ActionPlanSection", "Next step")), Align::Left, 2.4)
        .column(say(QT_TRANSLATE_NOOP("ActionPlanSection", "Action")), Align::Left, 2)
        .column(say(QT_TRANSLATE_NOOP("ActionPlanSection", "Who")), Align::Left, 1.6);
    for (const Action& action : open) {
        const auto late = nextStepOverdue(action, today);
        table.row({Cell(dayText(action.nextStepOn), late ? State::Bad : State::None), Cell(action.nextStep),
                   Cell(action.title), Cell(action.ownerId ? plan.ownerName(action) : u"\u2013"_s)});
    }
    section.table(table);
}

void addOpenOwners(Section& section, const ActionPlan& plan)
{
    QStringList titles;
    for (const Action& action : plan.actions)
        if (isOpen(action) && !action.ownerId)
            titles.append(action.title);
    QStringList burdened;
    for (const OwnerLoad& load : ownerLoads(plan.actions))
        if (load.openActions > mostOpenActions)
            burdened.append(say(QT_TRANSLATE_NOOP("ActionPlanSection", "%1 owns %2 open actions."))
                                .arg(plan.organisations.value(load.ownerId))
                                .arg(load.openActions));
    if (titles.isEmpty() && burdened.isEmpty())
        return;
    section.heading(say(QT_TRANSLATE_NOOP("ActionPlanSection", "Owners to settle")));
    if (!titles.isEmpty())
        section.paragraph(say(QT_TRANSLATE_NOOP("ActionPlanSection", "Nobody owns these actions yet:")))
            .list(titles);
    if (!burdened.isEmpty())
        section.list(burdened);
}

void addCosts(Section& section, const ActionPlan& plan)
{
    section.heading(say(QT_TRANSLATE_NOOP("ActionPlanSection", "Costs")));
    Table table;
    table.column(say(QT_TRANSLATE_NOOP("ActionPlanSection", "Action")), Align::Left, 2.4)
        .column(say(QT_TRANSLATE_NOOP("ActionPlanSection", "Cost")), Align::Right, 1.2)
        .column(say(QT_TRANSLATE_NOOP("ActionPlanSection", "Source of funds")), Align::Left, 2);
    for (const Action& action : plan.actions) {
        if (action.status == ActionStatus::Dropped || !action.cost)
            continue;
        table.row({Cell(action.title), Cell(moneyText(action.cost, action.currency)),
                   Cell(action.fundingSource.isEmpty() ? u"\u2013"_s : action.fundingSource,
                        action.fundingSource.isEmpty() ? State::Warn : State::None)});
    }
    if (table.rows.empty()) {
        section.empty(say(QT_TRANSLATE_NOOP("ActionPlanSection", "No cost is known yet.")));
        return;
    }
    section.table(table);
    for (const CostTotal& total : costTotals(plan.actions))
        section.paragraph(
            total.known
                ? say(QT_TRANSLATE_NOOP("ActionPlanSection", "Together %1.")).arg(totalText(total))
                : say(QT_TRANSLATE_NOOP("ActionPlanSection", "In %1: not known.")).arg(total.currency));
}

} // namespace

Section actionPlanSection(const Project& project)
{
    Section section;
    section.line = 3;
    section.order = 1;
    section.title = say(QT_TRANSLATE_NOOP("ActionPlanSection", "Action plan"));
    const ActionPlan plan = loadPlan(project);
    if (plan.actions.isEmpty()) {
        section.empty(say(QT_TRANSLATE_NOOP("ActionPlanSection", "No action is planned yet.")));
        return section;
    }
    const QDate today = project.clock().today();
    addFigures(section, plan, today);
    addTable(section, plan, today);
    addTimeline(section, plan, today);
    addNextSteps(section, plan, today);
    addOpenOwners(section, plan);
    addCosts(section, plan);
    return section;
}

} // namespace s3::report
