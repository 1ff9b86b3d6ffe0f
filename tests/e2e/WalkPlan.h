// SPDX-License-Identifier: GPL-3.0-or-later
// Lines 3 to 5 by hand: actions, an adopted service with its deliveries, an indicator with values.
#pragma once

#include "core/development/Records.h"
#include "core/implementation/Records.h"
#include "core/monitoring/Records.h"
#include "tests/e2e/Walker.h"

#include <QLabel>

namespace s3::test {

using namespace Qt::StringLiterals;

inline Action actionOf(const Walker& w, const QString& title)
{
    for (const Action& action : w.project().all<Action>())
        if (action.title == title)
            return action;
    throw Lost(u"no action “%1”"_s.arg(title), Where::current());
}

inline void planAction(Walker& w, const QString& button, const QString& title, const QDate& start,
                       const QDate& end)
{
    w.click(button);
    w.keys(title); // the title is selected
    w.key(Qt::Key_Return);
    w.enter(u"actionForm.owner_id"_s, u"Leichtbau Cluster"_s);
    eventually([&] { return actionOf(w, title).ownerId.has_value(); }, u"no owner of “%1”"_s.arg(title));
    w.type(u"actionForm.next_step"_s, u"Write to the press shops"_s);
    w.type(u"actionForm.next_step_on"_s, start.addDays(-14).toString(Qt::ISODate));
    w.type(u"actionForm.end_on"_s, end.toString(Qt::ISODate));
    w.type(u"actionForm.start_on"_s, start.toString(Qt::ISODate));
    w.choose(u"actionForm.status"_s, codeOf(ActionStatus::Planned));
    const Action action = actionOf(w, title);
    must(action.activityId == w.only<TransformativeActivity>().id, u"the action has no activity"_s);
    same(action.nextStep, u"Write to the press shops"_s, u"next step"_s);
    same(action.nextStepOn, start.addDays(-14), u"due"_s);
    same(action.startOn, start, u"start"_s);
    same(action.endOn, end, u"end"_s);
    same(action.status, ActionStatus::Planned, u"status"_s);
}

inline void planActions(Walker& w)
{
    w.goTo(u"action_plan"_s);
    const QDate begin = w.project().clock().today().addDays(30);
    planAction(w, u"addFirstAction"_s, u"Collect offcuts of three shops"_s, begin, begin.addMonths(4));
    planAction(w, u"addAction"_s, u"Pilot line for preforms"_s, begin.addMonths(5), begin.addMonths(20));
    same(w.project().count<Organisation>(), 2, u"the owner was made twice"_s);
    w.type(u"actionForm.cost"_s, u"250000"_s);
    w.enter(u"actionForm.addDependency"_s, u"Collect offcuts of three shops"_s);
    eventually([&] { return w.project().count<ActionDependency>() == 1; }, u"no dependency"_s);
    const auto dependency = w.only<ActionDependency>();
    must(dependency.actionId == actionOf(w, u"Pilot line for preforms"_s).id &&
             dependency.dependsOnId == actionOf(w, u"Collect offcuts of three shops"_s).id,
         u"the dependency is the wrong way round"_s);
    same(actionOf(w, u"Pilot line for preforms"_s).cost.value_or(0), 250000.0, u"cost"_s);
    // The other views show the same two.
    w.segment(u"actionView"_s, 1);
    w.find(u"actionTimeline"_s);
    w.segment(u"actionView"_s, 2);
    must(Walker::rowWith(w.find<QAbstractItemView>(u"soonTable"_s), u"press shops"_s).isValid(),
         u"the next step is not among what falls due"_s);
    w.segment(u"actionView"_s, 0);
}

inline void adoptService(Walker& w)
{
    w.goTo(u"cluster_toolbox"_s);
    auto* services = w.find<QAbstractItemView>(u"serviceList"_s);
    const int all = services->model()->rowCount();
    w.key(Qt::Key_F, Qt::ControlModifier);
    same(w.focused()->objectName(), u"serviceSearch"_s, u"Ctrl+F"_s);
    w.keys(u"training"_s);
    eventually([&] { return services->model()->rowCount() > 0 && services->model()->rowCount() < all; },
               u"searching does not narrow the services"_s);
    w.clickRow(services, services->model()->index(0, 0));
    w.click(u"adoptService"_s);
    w.write(w.find(u"adopt.owner"_s), u"Leichtbau Cluster"_s);
    w.type(u"adopt.adaptation"_s, u"Too short"_s);
    w.click(u"adoptConfirm"_s);
    same(w.project().count<Adoption>(), 0, u"adopted without saying what is different"_s);
    w.type(u"adopt.adaptation"_s, u"Three press shops instead of thirty firms, and in German"_s);
    w.click(u"adoptConfirm"_s);
    const auto adoption = w.only<Adoption>();
    must(adoption.activityId == w.only<TransformativeActivity>().id, u"adopted for nothing"_s);
    must(adoption.adaptation.startsWith(u"Three press shops"), u"note: "_s + adoption.adaptation);
    must(!adoption.serviceCode.isEmpty() && !adoption.serviceTitle.isEmpty(), u"which service?"_s);
    const auto owner = w.project().find(adoption.ownerId);
    must(owner && owner->name == u"Leichtbau Cluster", u"offered by nobody"_s);
    same(w.project().count<Organisation>(), 2, u"the owner was made again"_s);
}

inline void logDelivery(Walker& w)
{
    w.goTo(u"deliveries"_s);
    w.click(u"logDelivery"_s);
    w.keys(u"First course"_s); // the title is selected
    w.key(Qt::Key_Tab);
    w.type(u"sme"_s, u"7"_s, u"deliveryForm"_s);
    w.type(u"research"_s, u"2"_s, u"deliveryForm"_s);
    w.type(u"cost"_s, u"1800"_s, u"deliveryForm"_s);
    const auto delivery = w.only<Delivery>();
    same(delivery.title, u"First course"_s, u"title"_s);
    same(delivery.deliveredOn, w.project().clock().today(), u"date"_s);
    same(delivery.sme.value_or(-1), 7, u"firms"_s);
    same(delivery.research.value_or(-1), 2, u"research"_s);
    must(!delivery.large.has_value(), u"what was not counted became a number"_s);
    same(delivery.cost.value_or(0), 1800.0, u"cost"_s);
    must(delivery.adoptionId == w.only<Adoption>().id, u"delivered of nothing"_s);
}

inline void measure(Walker& w)
{
    const QDate today = w.project().clock().today();
    w.goTo(u"indicators"_s);
    w.click(u"addIndicator"_s);
    w.keys(u"Offcuts turned into preforms"_s); // the name is selected
    w.key(Qt::Key_Tab);
    w.type(u"indicatorForm.unit"_s, u"t"_s);
    w.type(u"indicatorForm.baseline"_s, u"0"_s);
    w.type(u"indicatorForm.baseline_on"_s, today.addYears(-1).toString(Qt::ISODate));
    w.type(u"indicatorForm.target"_s, u"120"_s);
    w.type(u"indicatorForm.target_on"_s, today.addYears(3).toString(Qt::ISODate));
    w.type(u"indicatorForm.source"_s, u"Weighing slips of the press shops"_s);
    const auto indicator = [&] { return w.only<Indicator>(); };
    same(indicator().name, u"Offcuts turned into preforms"_s, u"name"_s);
    must(indicator().activityId == w.only<TransformativeActivity>().id, u"of no activity"_s);
    same(indicator().baseline.value_or(-1), 0.0, u"baseline"_s);
    same(indicator().target.value_or(-1), 120.0, u"target"_s);
    same(indicator().targetOn, today.addYears(3), u"target date"_s);
    w.enter(u"indicator.addAction"_s, u"Pilot line for preforms"_s);
    eventually([&] { return w.project().upstream<Action>(refOf(indicator())).size() == 1; },
               u"no action moves the indicator"_s);
    w.type(u"measurement.date"_s, today.addMonths(-1).toString(Qt::ISODate));
    w.enter(u"measurement.value"_s, u"4.5"_s);
    eventually([&] { return w.project().count<Measurement>() == 1; }, u"nothing measured"_s);
    same(w.only<Measurement>().value, 4.5, u"value"_s);
    same(w.only<Measurement>().measuredOn, today.addMonths(-1), u"measured on"_s);
    must(w.only<Measurement>().indicatorId == indicator().id, u"measured what?"_s);
}

} // namespace s3::test
