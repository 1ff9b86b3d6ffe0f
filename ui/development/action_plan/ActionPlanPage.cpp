// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/development/action_plan/ActionPlanPage.h"

#include "core/development/ActionTexts.h"
#include "core/development/Labels.h"
#include "ui/development/action_plan/ActionForm.h"
#include "ui/development/action_plan/TimelineView.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/DetailSplitter.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/Pill.h"
#include "ui/kit/SearchField.h"
#include "ui/kit/SegmentedControl.h"

#include <QStackedWidget>

using namespace Qt::StringLiterals;
using namespace s3::development;

namespace s3 {

ActionPlanPage::ActionPlanPage(ToolContext& context, const ToolDescriptor& descriptor)
    : Page(context, descriptor)
{
    watch({QString::fromLatin1(ActionDependency::table), QString::fromLatin1(TransformativeActivity::table),
           QString::fromLatin1(Organisation::table), QString::fromLatin1(Link::table)});
    build();
    connectForm();
}

IdOf<TransformativeActivity> ActionPlanPage::filter() const
{
    return IdOf<TransformativeActivity>(RecordId::fromHex(m_filter->currentData().toString()));
}

void ActionPlanPage::refresh()
{
    m_plan = loadPlan(project());
    fillFilter();
    const bool activities = !m_plan.activities.isEmpty();
    setPrimaryAction(activities ? tr("Add action") : QString(), [this] {
        addAction();
    })->setObjectName(u"addAction"_s);
    m_states->setCurrentIndex(!activities ? 0 : m_plan.actions.isEmpty() ? 1 : 2);

    m_selecting = true; // rows that come and go must not choose for the person
    // Every row is measured for its height; a list of thousands is for searching, not for reading.
    m_table->setLinesPerRow(m_plan.actions.size() <= DataTable::mostTallRows ? 3 : 1);
    m_model->setRows(actionRows(m_plan, filter(), project().clock().today()));
    m_soonModel->setRows(upcomingRows(m_plan, filter(), project().clock().today()));
    fillTimeline();
    m_selecting = false;
    const Action* shown = m_plan.find(m_selected);
    if (!shown || (!filter().isNull() && shown->activityId != filter()))
        m_selected = m_model->rows().isEmpty() ? IdOf<Action>() : m_model->row(0).action.id;
    fillFigures();
    showColumns();
    selectInViews();
    showDetail();
}

void ActionPlanPage::fillFilter()
{
    QStringList codes{QString()};
    QStringList titles{tr("All activities")};
    for (const TransformativeActivity& activity : m_plan.activities) {
        codes.append(activity.id.hex());
        titles.append(activity.title);
    }
    const QString chosen = m_filter->currentData().toString();
    const QSignalBlocker quiet(m_filter);
    m_filter->clear();
    for (int i = 0; i < codes.size(); ++i)
        m_filter->addItem(titles.at(i), codes.at(i));
    m_filter->setCurrentIndex(qMax(0, m_filter->findData(chosen)));
    m_filter->setVisible(m_plan.activities.size() > 1);
}

void ActionPlanPage::fillFigures()
{
    while (QLayoutItem* item = m_figureFlow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QList<Action> actions;
    for (const ActionRow& row : m_model->rows())
        actions.append(row.action);
    const QDate today = project().clock().today();
    const auto count = [&](auto holds) { return int(std::count_if(actions.begin(), actions.end(), holds)); };
    const auto say = [this](const QString& text, PillTone tone = {}) {
        m_figureFlow->addWidget(new Pill(text, tone, m_figures));
    };
    say(tr("%1 open of %2").arg(count([](const Action& a) { return isOpen(a); })).arg(actions.size()));
    if (const int n = count([](const Action& a) { return isOpen(a) && !a.ownerId; }))
        say(tr("%1 without an owner").arg(n), {PillTone::Warn});
    if (const int n =
            count([&](const Action& a) { return nextStepOverdue(a, today) || endOverdue(a, today); }))
        say(tr("%1 overdue").arg(n), {PillTone::Bad});
    for (const CostTotal& total : costTotals(actions))
        if (total.known)
            say(tr("Cost: %1").arg(totalText(total)));
    for (const OwnerLoad& load : ownerLoads(m_plan.actions))
        if (load.openActions > mostOpenActions)
            say(tr("%1 owns %2 open actions")
                    .arg(m_plan.organisations.value(load.ownerId))
                    .arg(load.openActions),
                {PillTone::Warn});
}

void ActionPlanPage::fillTimeline()
{
    QHash<IdOf<Action>, QStringList> predecessors;
    for (const ActionDependency& dependency : m_plan.dependencies)
        predecessors[dependency.actionId].append(dependency.dependsOnId.hex());
    QVector<TimelineItem> items;
    for (const ActionRow& row : m_model->rows()) {
        const Action& action = row.action;
        TimelineItem item;
        item.key = action.id.hex();
        item.title = action.title;
        item.group = row.activity;
        item.status = displayName(action.status);
        item.state = action.status;
        item.start = action.startOn;
        item.end = action.endOn;
        item.nextStep = action.nextStepOn;
        item.predecessors = predecessors.value(action.id);
        for (const Hint& hint : row.hints) {
            item.late = item.late || hint.kind == HintKind::NextStepOverdue ||
                        hint.kind == HintKind::EndOverdue || hint.kind == HintKind::DatesReversed;
            if (hint.kind == HintKind::StartsBeforePredecessorEnds)
                item.tooEarlyFor.append(hint.other.hex());
        }
        if (!row.hints.isEmpty())
            item.note = shortText(row.hints.first());
        item.tip = tr("%1\n%2, %3 to %4")
                       .arg(action.title, item.status, dayText(action.startOn), dayText(action.endOn));
        if (!action.nextStep.isEmpty())
            item.tip += u'\n' + tr("Next step %1: %2").arg(dayText(action.nextStepOn), action.nextStep);
        if (!row.hintTip.isEmpty())
            item.tip += u'\n' + row.hintTip;
        items.append(item);
    }
    m_timeline->setItems(items, project().clock().today());
}

// What does not fit is in the form: a column less reads better than every column cut short.
void ActionPlanPage::showColumns()
{
    const QList<QPair<ActionColumn, int>> wanted{
        {ActionColumn::Status, 90}, {ActionColumn::Hint, 140},     {ActionColumn::Owner, 130},
        {ActionColumn::Due, 110},   {ActionColumn::NextStep, 180}, {ActionColumn::End, 110},
        {ActionColumn::Cost, 120},  {ActionColumn::Activity, 160}, {ActionColumn::Start, 110}};
    int room = m_table->width() - 150;
    for (const auto& [column, width] : wanted) {
        const bool needed =
            column != ActionColumn::Activity || (filter().isNull() && m_plan.activities.size() > 1);
        room -= needed ? width : 0;
        m_table->setColumnHidden(int(column), !needed || room < 0);
    }
}

void ActionPlanPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    QTimer::singleShot(0, this, &ActionPlanPage::showColumns); // once the splitter has its new sizes
}

void ActionPlanPage::showView(int view)
{
    m_views->setCurrentIndex(view);
    m_search->setVisible(view != TimeView);
    selectInViews();
    // The form must not show an action that is not in the list beside it.
    if (view == SoonView && !m_soonModel->rows().isEmpty() &&
        !m_soon->currentKey().startsWith(m_selected.hex()))
        select(m_soonModel->row(0).due.actionId);
    showDetail();
}

void ActionPlanPage::select(IdOf<Action> id)
{
    if (m_selecting || id == m_selected)
        return;
    m_form->commit(); // to the action that is still shown
    m_selected = id;
    selectInViews();
    showDetail();
}

void ActionPlanPage::selectInViews()
{
    m_selecting = true;
    const QString key = m_selected.hex();
    if (m_table->currentKey() != key)
        m_table->selectKey(key);
    m_timeline->setCurrentKey(m_selected.isNull() ? QString() : key);
    if (!m_soon->currentKey().startsWith(key))
        for (const UpcomingRow& row : m_soonModel->rows())
            if (row.due.actionId == m_selected &&
                m_soon->selectKey(m_soonModel->keyAt(int(&row - m_soonModel->rows().constData()))))
                break;
    m_selecting = false;
}

void ActionPlanPage::showDetail()
{
    const bool open = m_detailOpen[m_view->currentIndex()] && m_plan.find(m_selected);
    if (open)
        m_form->showAction(m_plan, m_selected, project().clock().today());
    m_form->setReadOnly(!project().writable());
    m_form->setVisible(open);
    QTimer::singleShot(0, this, &ActionPlanPage::showColumns);
}

void ActionPlanPage::setDetailOpen(bool open)
{
    m_detailOpen[m_view->currentIndex()] = open;
    showDetail();
}

bool ActionPlanPage::reveal(const RecordRef& ref)
{
    if (ref.table != QLatin1String(Action::table))
        return false;
    refreshNow();
    const Action* action = m_plan.find(IdOf<Action>(ref.id));
    if (!action)
        return false;
    if (!filter().isNull() && filter() != action->activityId)
        m_filter->setCurrentIndex(0); // reads the plan anew: `action` is gone
    m_search->clear();
    m_table->setFilter({});
    select(IdOf<Action>(ref.id));
    setDetailOpen(true);
    return true;
}

QJsonObject ActionPlanPage::saveState() const
{
    return {{u"view"_s, m_view->currentIndex()},
            {u"activity"_s, m_filter->currentData().toString()},
            {u"selected"_s, m_selected.hex()}};
}

void ActionPlanPage::restoreState(const QJsonObject& state)
{
    refreshNow();
    if (const int index = m_filter->findData(state.value(u"activity"_s).toString()); index >= 0)
        m_filter->setCurrentIndex(index);
    const IdOf<Action> id(RecordId::fromHex(state.value(u"selected"_s).toString()));
    if (m_plan.find(id))
        select(id);
    m_view->setCurrentIndex(qBound(0, state.value(u"view"_s).toInt(), 2));
}

} // namespace s3
