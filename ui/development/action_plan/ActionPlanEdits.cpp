// SPDX-License-Identifier: GPL-3.0-or-later
// What the action plan page stores.
#include "core/development/ActionEdits.h"
#include "core/people/Organisations.h"
#include "ui/development/action_plan/ActionForm.h"
#include "ui/development/action_plan/ActionPlanPage.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/SearchField.h"
#include "ui/kit/SegmentedControl.h"

using namespace Qt::StringLiterals;
using namespace s3::development;

namespace s3 {

namespace {

/// Puts a form's value into the field of that name; the form's "nothing" fits every nullable column.
void setField(Action& action, const QString& name, const QVariant& value)
{
    Action::fields(action, [&](const char* field, auto& target) {
        if (name != QLatin1String(field))
            return;
        using Target = std::decay_t<decltype(target)>;
        if constexpr (std::is_same_v<Target, QDate>)
            target = value.toDate();
        else if constexpr (std::is_same_v<Target, IdOf<TransformativeActivity>>)
            target = Target(RecordId::fromHex(value.toString()));
        else if constexpr (std::is_same_v<Target, std::optional<IdOf<Organisation>>>)
            target = value.toString().isEmpty()
                         ? Target()
                         : Target(IdOf<Organisation>(RecordId::fromHex(value.toString())));
        else
            column::fromVariant(value, target);
    });
}

} // namespace

void ActionPlanPage::addAction()
{
    if (m_plan.activities.isEmpty() || !project().writable())
        return;
    m_form->commit();
    Action action;
    action.activityId = filter();
    if (action.activityId.isNull())
        if (const Action* selected = m_plan.find(m_selected))
            action.activityId = selected->activityId;
    if (action.activityId.isNull())
        action.activityId = m_plan.activities.first().id;
    action.title = tr("New action");
    if (!edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Add an action")}, [&](Writer& w) { w.insert(action); }))
        return;
    m_search->clear();
    m_table->setFilter({});
    if (m_view->currentIndex() == SoonView)
        m_view->setCurrentIndex(TableView); // it has no date yet
    select(action.id);
    setDetailOpen(true);
    m_form->focusTitle();
}

void ActionPlanPage::removeAction(const IdOf<Action>& id)
{
    const Action* action = m_plan.find(id);
    if (!action || !project().writable())
        return;
    const QString title = action->title;
    // The next row takes over, so that Delete can be pressed again.
    const int row = m_model->indexOf(id.hex());
    const QString next =
        m_model->keyAt(row + 1).isEmpty() ? m_model->keyAt(row - 1) : m_model->keyAt(row + 1);
    m_selected = IdOf<Action>(RecordId::fromHex(next));
    if (edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Delete action %1"), {title}},
             [&](Writer& w) { w.remove(id); }))
        navigator().notice(tr("Deleted \u201c%1\u201d").arg(title), true);
}

void ActionPlanPage::storeField(const QString& field, const QVariant& value)
{
    const IdOf<Action> id = m_form->actionId();
    const Action* action = m_plan.find(id);
    if (!action)
        return;
    const QString key = u"action:%1:%2"_s.arg(id.hex(), field);
    if (field == u"start_on"_s || field == u"end_on"_s)
        return storeDates(id, m_form->startShown(), m_form->endShown(), key);
    edit(
        EditLabel{QT_TRANSLATE_NOOP("Edit", "Edit action %1"), {action->title}},
        [&](Writer& w) { w.modify(id, [&](Action& changed) { setField(changed, field, value); }); }, key);
}

void ActionPlanPage::storeDates(const IdOf<Action>& id, const QDate& start, const QDate& end,
                                const QString& mergeKey)
{
    const Action* action = m_plan.find(id);
    if (!action)
        return;
    if (!datesInOrder(start, end)) {
        m_form->setDateError(tr("The end lies before the start, so nothing was stored. Change one of them."));
        return;
    }
    m_form->setDateError({});
    edit(
        EditLabel{QT_TRANSLATE_NOOP("Edit", "Move action %1"), {action->title}},
        [&](Writer& w) { return setDates(w, id, start, end); }, mergeKey);
}

void ActionPlanPage::storeOwner(const QString& name)
{
    const IdOf<Action> id = m_form->actionId();
    edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Make %1 the owner"), {name}}, [&](Writer& w) {
        const IdOf<Organisation> owner = people::organisationNamed(w, name);
        w.modify(id, [&](Action& changed) { changed.ownerId = owner; });
    });
}

void ActionPlanPage::addPartner(const QString& code, const QString& name)
{
    const IdOf<Action> id = m_form->actionId();
    const QString shown =
        code.isEmpty() ? name : m_plan.organisations.value(IdOf<Organisation>(RecordId::fromHex(code)));
    edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Add partner %1"), {shown}}, [&](Writer& w) {
        const IdOf<Organisation> partner =
            code.isEmpty() ? people::organisationNamed(w, name) : IdOf<Organisation>(RecordId::fromHex(code));
        w.link(refOf(partner), refOf(id), role::partner());
    });
}

void ActionPlanPage::addDependency(const QString& code)
{
    const IdOf<Action> id = m_form->actionId();
    const IdOf<Action> on(RecordId::fromHex(code));
    QStringList titles;
    for (const IdOf<Action>& step : cycleIfAdded(m_plan.dependencies, id, on))
        titles.append(m_plan.find(step) ? u'\u201c' + m_plan.find(step)->title + u'\u201d' : QString());
    if (!titles.isEmpty()) {
        m_form->setDependencyError(
            tr("That would go round in a circle: %1. Each would wait for the next, and none could start.")
                .arg(titles.join(u" \u2192 "_s)));
        return;
    }
    m_form->setDependencyError({});
    const QString title = m_plan.find(on) ? m_plan.find(on)->title : QString();
    edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Wait for %1"), {title}},
         [&](Writer& w) { return development::addDependency(w, id, on); });
}

} // namespace s3
