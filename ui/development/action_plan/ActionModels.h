// SPDX-License-Identifier: GPL-3.0-or-later
// The plan as rows of the page's two tables.
#pragma once

#include "core/development/ActionPlan.h"
#include "ui/kit/RecordTableModel.h"

namespace s3 {

struct ActionRow {
    Action action;
    QString activity;
    QString owner;
    QList<development::Hint> hints;
    QString hintTip; ///< the hints as sentences
};

struct UpcomingRow {
    development::Upcoming due;
    QString what; ///< the next step's text, or the kind of day
    QString title;
    QString owner;
};

using ActionModel = RecordTableModel<ActionRow>;
using UpcomingModel = RecordTableModel<UpcomingRow>;

/// Columns of the action table, in their order.
enum class ActionColumn { Title, Status, Hint, Owner, NextStep, Due, End, Start, Cost, Activity, Count };

ActionModel* makeActionModel(QObject* parent);
UpcomingModel* makeUpcomingModel(QObject* parent);

/// Actions of the activity, of all if the id is null.
QVector<ActionRow> actionRows(const development::ActionPlan& plan,
                              const IdOf<TransformativeActivity>& activity, const QDate& today);
QVector<UpcomingRow> upcomingRows(const development::ActionPlan& plan,
                                  const IdOf<TransformativeActivity>& activity, const QDate& today);

} // namespace s3
