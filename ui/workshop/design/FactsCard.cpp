// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/design/FactsCard.h"

#include "core/workshop/Agenda.h"
#include "core/workshop/Closing.h"
#include "core/workshop/Labels.h"
#include "ui/kit/Controls.h"
#include "ui/kit/RecordForm.h"

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr int kTwoLines = 60;

template<class E>
QList<QPair<QString, QString>> factChoices()
{
    QList<QPair<QString, QString>> options;
    for (const E value : allValues<E>())
        options.append({codeOf(value), displayName(value)});
    return options;
}

/// Fields that hold whole numbers, with their bounds.
struct Bounds {
    int lowest;
    int highest;
};
std::optional<Bounds> boundsOf(const QString& key)
{
    if (key == u"slot"_s)
        return Bounds{0, 7 * workshop::minutesPerDay};
    if (key == u"expected"_s)
        return Bounds{1, 2000};
    if (key == u"perTable"_s)
        return Bounds{2, 30};
    return std::nullopt;
}

} // namespace

FactsCard::FactsCard(WorkshopDesk& desk, QWidget* parent)
    : Card(tr("The workshop"), {}, parent)
    , m_desk(desk)
{
    auto* bin = iconButton(u"delete"_s, tr("Delete this workshop"), this);
    bin->setObjectName(u"workshop.delete"_s);
    bin->setEnabled(desk.writable());
    connect(bin, &QToolButton::clicked, this, &FactsCard::removeWorkshop);
    addHeaderWidget(bin);
    m_form = new RecordForm(this);
    m_form->setColumns(2);
    const auto named = [](QWidget* editor, const QString& key) {
        editor->setObjectName(u"workshopForm."_s + key);
        if (qobject_cast<QPlainTextEdit*>(editor))
            editor->setFixedHeight(kTwoLines); // so that the agenda is not pushed out of sight
    };
    named(m_form->addText(u"title"_s, tr("Title")), u"title"_s);
    named(m_form->addText(u"place"_s, tr("Place")), u"place"_s);
    named(m_form->addLongText(u"question"_s, tr("Question to the room"), 2), u"question"_s);
    named(m_form->addDate(u"heldOn"_s, tr("Date")), u"heldOn"_s);
    named(m_form->addText(u"start"_s, tr("Start")), u"start"_s);
    named(m_form->addInteger(u"slot"_s, tr("Time available"), tr("minutes")), u"slot"_s);
    named(m_form->addInteger(u"expected"_s, tr("People expected")), u"expected"_s);
    named(m_form->addInteger(u"perTable"_s, tr("People at a table")), u"perTable"_s);
    named(m_form->addText(u"theme"_s, tr("Theme")), u"theme"_s);
    named(m_form->addChoice(u"scope"_s, tr("Scope"), factChoices<WorkshopScope>()), u"scope"_s);
    named(m_form->addText(u"regions"_s, tr("Regions")), u"regions"_s);
    m_form->setHint(u"regions"_s, tr("Codes, separated by blanks"));
    named(m_form->addChoice(u"status"_s, tr("Status"), factChoices<WorkshopStatus>()), u"status"_s);
    named(m_form->addLongText(u"note"_s, tr("Note"), 2), u"note"_s);
    m_form->setReadOnly(!desk.writable());
    connect(m_form, &RecordForm::edited, this, &FactsCard::write);
    body()->addWidget(m_form);
}

void FactsCard::refresh()
{
    const auto held = m_desk.project().find(m_desk.workshop());
    if (!held)
        return;
    if (m_shown != held->id) {
        m_form->commit();
        m_shown = held->id;
    }
    const WorkshopPlan plan = workshop::planOf(m_desk.project(), held->id);
    m_form->setFieldVisible(u"regions"_s, held->scope == WorkshopScope::CrossRegional);
    m_form->setValues(
        {{u"title"_s, held->title},
         {u"place"_s, held->place},
         {u"question"_s, held->question},
         {u"heldOn"_s, held->heldOn.isValid() ? QVariant(held->heldOn) : QVariant()},
         {u"start"_s, workshop::clockText(held->startMinute)},
         {u"slot"_s, qlonglong(held->slotMinutes)},
         {u"expected"_s, plan.expectedPeople ? QVariant(qlonglong(*plan.expectedPeople)) : QVariant()},
         {u"perTable"_s, qlonglong(plan.peoplePerTable)},
         {u"theme"_s, plan.theme},
         {u"scope"_s, codeOf(held->scope)},
         {u"regions"_s, plan.regionCodes},
         {u"status"_s, codeOf(held->status)},
         {u"note"_s, held->note}});
}

void FactsCard::focusTitle()
{
    if (auto* title = qobject_cast<QLineEdit*>(m_form->editor(u"title"_s))) {
        title->setFocus();
        title->selectAll();
    }
}

std::optional<int> FactsCard::checked(const QString& key, const QVariant& value)
{
    std::optional<int> number;
    QString error;
    if (key == u"start"_s) {
        number = workshop::clockMinute(value.toString());
        if (!number || *number >= workshop::minutesPerDay)
            error = tr("Write a time like 09:00.");
    } else if (const auto bounds = boundsOf(key)) {
        number = value.toInt();
        const bool missing = !value.isValid() && key == u"expected"_s; // then those listed count
        if (!missing && (!value.isValid() || *number < bounds->lowest || *number > bounds->highest))
            error = tr("A whole number from %1 to %2.").arg(bounds->lowest).arg(bounds->highest);
    } else {
        return 0;
    }
    m_form->setError(key, error);
    return error.isEmpty() ? number : std::nullopt;
}

bool FactsCard::maySetStatus(const QVariant& value)
{
    QString error;
    if (value.toString() == codeOf(WorkshopStatus::Closed)) {
        const auto open = workshop::openPoints(workshop::closingPoints(m_desk.project(), m_shown));
        if (!open.isEmpty())
            error = tr("%n point(s) are still open: see Result.", nullptr, int(open.size()));
    }
    m_form->setError(u"status"_s, error);
    return error.isEmpty();
}

void FactsCard::write(const QString& key, const QVariant& value)
{
    const std::optional<int> number = checked(key, value);
    if (!number || (key == u"status"_s && !maySetStatus(value)))
        return;
    const IdOf<Workshop> id = m_shown;
    const auto ofPlan = [&](WorkshopPlan& plan) {
        if (key == u"expected"_s)
            plan.expectedPeople = value.isValid() ? number : std::nullopt;
        else if (key == u"perTable"_s)
            plan.peoplePerTable = *number;
        else if (key == u"theme"_s)
            plan.theme = value.toString();
        else if (key == u"regions"_s)
            plan.regionCodes = value.toString().simplified();
    };
    const auto ofWorkshop = [&](Workshop& held) {
        if (key == u"title"_s)
            held.title = value.toString();
        else if (key == u"place"_s)
            held.place = value.toString();
        else if (key == u"question"_s)
            held.question = value.toString();
        else if (key == u"heldOn"_s)
            held.heldOn = value.toDate();
        else if (key == u"start"_s)
            held.startMinute = *number;
        else if (key == u"slot"_s)
            held.slotMinutes = *number;
        else if (key == u"scope"_s)
            held.scope = enumFromCode<WorkshopScope>(value.toString()).value_or(held.scope);
        else if (key == u"status"_s)
            held.status = enumFromCode<WorkshopStatus>(value.toString()).value_or(held.status);
        else if (key == u"note"_s)
            held.note = value.toString();
    };
    static const QStringList planned{u"expected"_s, u"perTable"_s, u"theme"_s, u"regions"_s};
    m_desk.edit({QT_TRANSLATE_NOOP("Edit", "Change workshop")}, quietly([&](Writer& w) {
                    if (planned.contains(key))
                        workshop::setPlan(w, id, ofPlan);
                    else
                        w.modify(id, ofWorkshop);
                }),
                u"workshop:"_s + id.hex() + u":"_s + key);
}

void FactsCard::removeWorkshop()
{
    const auto held = m_desk.project().find(m_desk.workshop());
    if (!held)
        return;
    const IdOf<Workshop> id = held->id;
    if (m_desk.edit({QT_TRANSLATE_NOOP("Edit", "Delete workshop %1"), {held->title}},
                    quietly([id](Writer& w) { w.remove(id); })))
        m_desk.navigator().notice(tr("Deleted workshop \"%1\"").arg(held->title), true);
}

} // namespace s3
