// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/development/action_plan/ActionModels.h"

#include "core/development/ActionTexts.h"
#include "core/development/Labels.h"
#include "ui/kit/Pill.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace s3::development;

namespace s3 {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ActionPlanPage)
};

PillTone toneOf(ActionStatus status)
{
    switch (status) {
    case ActionStatus::Funded:
    case ActionStatus::Running:
        return PillTone::of(Line::Development);
    case ActionStatus::Done:
        return {PillTone::Good};
    default:
        return {};
    }
}

PillTone toneOf(const Hint& hint)
{
    const bool bad = hint.kind == HintKind::NextStepOverdue || hint.kind == HintKind::EndOverdue ||
                     hint.kind == HintKind::DatesReversed;
    return {bad ? PillTone::Bad : PillTone::Warn};
}

QString hintText(const ActionRow& row)
{
    if (row.hints.isEmpty())
        return {};
    const QString first = shortText(row.hints.first());
    return row.hints.size() == 1 ? first : Texts::tr("%1, +%2").arg(first).arg(row.hints.size() - 1);
}

QVariant day(const QDate& date)
{
    return date.isValid() ? QVariant(date) : QVariant();
}

RecordColumn<ActionRow> dateColumn(const QString& header, QDate Action::*field)
{
    RecordColumn<ActionRow> column{header, [field](const ActionRow& r) { return day(r.action.*field); }};
    column.text = [field](const ActionRow& r) { return dayText(r.action.*field); };
    column.alignment = Qt::AlignRight;
    return column;
}

} // namespace

ActionModel* makeActionModel(QObject* parent)
{
    using Column = RecordColumn<ActionRow>;
    QVector<Column> columns(int(ActionColumn::Count),
                            Column({}, [](const ActionRow&) { return QVariant(); }));
    const auto at = [&](ActionColumn c) -> Column& { return columns[int(c)]; };

    at(ActionColumn::Title) = {Texts::tr("Action"),
                               [](const ActionRow& r) { return QVariant(r.action.title); }};
    at(ActionColumn::Title).tooltip = [](const ActionRow& r) { return r.action.title; };
    at(ActionColumn::Status) = {Texts::tr("Status"),
                                [](const ActionRow& r) { return QVariant(int(r.action.status)); },
                                ColumnKind::Pill};
    at(ActionColumn::Status).text = [](const ActionRow& r) { return displayName(r.action.status); };
    at(ActionColumn::Status).extra = [](const ActionRow& r, int role) {
        return role == ToneRole ? QVariant::fromValue(toneOf(r.action.status)) : QVariant();
    };
    at(ActionColumn::Hint) = {Texts::tr("Hints"), [](const ActionRow& r) { return QVariant(hintText(r)); },
                              ColumnKind::Pill};
    at(ActionColumn::Hint).tooltip = [](const ActionRow& r) { return r.hintTip; };
    at(ActionColumn::Hint).extra = [](const ActionRow& r, int role) {
        return role == ToneRole && !r.hints.isEmpty() ? QVariant::fromValue(toneOf(r.hints.first()))
                                                      : QVariant();
    };
    at(ActionColumn::Owner) = {Texts::tr("Owner"), [](const ActionRow& r) { return QVariant(r.owner); }};
    at(ActionColumn::Owner).text = [](const ActionRow& r) {
        return r.owner.isEmpty() ? u"\u2013"_s : r.owner;
    };
    at(ActionColumn::NextStep) = {Texts::tr("Next step"),
                                  [](const ActionRow& r) { return QVariant(r.action.nextStep); }};
    at(ActionColumn::NextStep).tooltip = [](const ActionRow& r) { return r.action.nextStep; };
    at(ActionColumn::Due) = dateColumn(Texts::tr("Due"), &Action::nextStepOn);
    at(ActionColumn::Due).tooltip = [](const ActionRow& r) { return r.action.nextStep; };
    at(ActionColumn::Start) = dateColumn(Texts::tr("Start"), &Action::startOn);
    at(ActionColumn::End) = dateColumn(Texts::tr("End"), &Action::endOn);
    at(ActionColumn::Cost) = {
        Texts::tr("Cost"),
        [](const ActionRow& r) { return r.action.cost ? QVariant(*r.action.cost) : QVariant(); },
        ColumnKind::Number};
    at(ActionColumn::Cost).text = [](const ActionRow& r) {
        return moneyText(r.action.cost, r.action.currency);
    };
    at(ActionColumn::Activity) = {Texts::tr("Activity"),
                                  [](const ActionRow& r) { return QVariant(r.activity); }};
    at(ActionColumn::Activity).tooltip = [](const ActionRow& r) { return r.activity; };
    return new ActionModel(
        columns, [](const ActionRow& r) { return r.action.id.hex(); }, parent);
}

UpcomingModel* makeUpcomingModel(QObject* parent)
{
    using Column = RecordColumn<UpcomingRow>;
    Column due{Texts::tr("Due"), [](const UpcomingRow& r) { return QVariant(r.due.on); }};
    due.text = [](const UpcomingRow& r) { return dayText(r.due.on); };
    due.alignment = Qt::AlignRight;
    Column when{Texts::tr("When"), [](const UpcomingRow& r) { return QVariant(r.due.daysAway); },
                ColumnKind::Pill};
    when.text = [](const UpcomingRow& r) { return dueText(r.due.daysAway); };
    when.extra = [](const UpcomingRow& r, int role) {
        const auto kind = r.due.daysAway < 0    ? PillTone::Bad
                          : r.due.daysAway <= 7 ? PillTone::Warn
                                                : PillTone::Neutral;
        return role == ToneRole ? QVariant::fromValue(PillTone{kind}) : QVariant();
    };
    Column what{Texts::tr("What"), [](const UpcomingRow& r) { return QVariant(r.what); }};
    what.tooltip = [](const UpcomingRow& r) { return r.what; };
    Column action{Texts::tr("Action"), [](const UpcomingRow& r) { return QVariant(r.title); }};
    action.tooltip = [](const UpcomingRow& r) { return r.title; };
    Column owner{Texts::tr("Owner"), [](const UpcomingRow& r) { return QVariant(r.owner); }};
    owner.text = [](const UpcomingRow& r) { return r.owner.isEmpty() ? u"\u2013"_s : r.owner; };
    return new UpcomingModel(
        {what, when, due, action, owner},
        [](const UpcomingRow& r) {
            return QString(r.due.actionId.hex() + u':' + QString::number(int(r.due.kind)));
        },
        parent);
}

QVector<ActionRow> actionRows(const ActionPlan& plan, const IdOf<TransformativeActivity>& activity,
                              const QDate& today)
{
    const auto hints = allHints(plan, today);
    QVector<ActionRow> rows;
    for (const Action& action : plan.actions) {
        if (!activity.isNull() && action.activityId != activity)
            continue;
        ActionRow row{action, plan.activityTitle(action), plan.ownerName(action), hints.value(action.id), {}};
        QStringList sentences;
        for (const Hint& hint : std::as_const(row.hints))
            sentences.append(sentence(hint, plan));
        row.hintTip = sentences.join(u'\n');
        rows.append(row);
    }
    return rows;
}

QVector<UpcomingRow> upcomingRows(const ActionPlan& plan, const IdOf<TransformativeActivity>& activity,
                                  const QDate& today)
{
    QHash<IdOf<Action>, const Action*> byId;
    QList<Action> chosen;
    for (const Action& action : plan.actions) {
        byId.insert(action.id, &action);
        if (activity.isNull() || action.activityId == activity)
            chosen.append(action);
    }
    QVector<UpcomingRow> rows;
    for (const Upcoming& due : upcoming(chosen, today)) {
        const Action& action = *byId.value(due.actionId);
        QString what = displayName(due.kind);
        if (due.kind == UpcomingKind::NextStep && !action.nextStep.trimmed().isEmpty())
            what = action.nextStep;
        rows.append({due, what, action.title, plan.ownerName(action)});
    }
    return rows;
}

} // namespace s3
