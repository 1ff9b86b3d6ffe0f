// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/design/PrepareView.h"

#include "core/workshop/Agenda.h"
#include "core/workshop/Labels.h"
#include "ui/kit/Controls.h"
#include "ui/kit/RecordForm.h"
#include "ui/workshop/design/AgendaCard.h"
#include "ui/workshop/design/ParticipantsCard.h"

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr int kTwoLines = 60;
constexpr int kWide = 980; ///< from here on the facts stand beside agenda and participants

template<class E>
QList<QPair<QString, QString>> choices()
{
    QList<QPair<QString, QString>> options;
    for (const E value : allValues<E>())
        options.append({codeOf(value), displayName(value)});
    return options;
}

} // namespace

PrepareView::PrepareView(WorkshopDesk& desk)
    : WorkshopView(desk)
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    m_row = new QBoxLayout(QBoxLayout::TopToBottom);
    m_row->setSpacing(16);
    m_row->addWidget(makeDetails(), 2, Qt::AlignTop);
    auto* right = new QVBoxLayout;
    right->setSpacing(16);
    m_agenda = new AgendaCard(desk, content);
    right->addWidget(m_agenda);
    m_participants = new ParticipantsCard(desk, content);
    right->addWidget(m_participants);
    m_row->addLayout(right, 3);
    column->addLayout(m_row);
    column->addStretch();
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(new ScrollPane(content, this));
}

Card* PrepareView::makeDetails()
{
    auto* card = new Card(tr("The workshop"), {}, this);
    auto* bin = iconButton(u"delete"_s, tr("Delete this workshop"), card);
    bin->setObjectName(u"workshop.delete"_s);
    bin->setEnabled(desk().writable());
    connect(bin, &QToolButton::clicked, this, &PrepareView::removeWorkshop);
    card->addHeaderWidget(bin);
    m_form = new RecordForm(card);
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
    named(m_form->addChoice(u"scope"_s, tr("Scope"), choices<WorkshopScope>()), u"scope"_s);
    named(m_form->addChoice(u"status"_s, tr("Status"), choices<WorkshopStatus>()), u"status"_s);
    named(m_form->addLongText(u"note"_s, tr("Note"), 2), u"note"_s);
    m_form->setReadOnly(!desk().writable());
    connect(m_form, &RecordForm::edited, this, &PrepareView::write);
    card->body()->addWidget(m_form);
    return card;
}

void PrepareView::refresh()
{
    const auto held = desk().project().find(desk().workshop());
    if (!held)
        return;
    if (m_shown != held->id) {
        m_form->commit();
        m_shown = held->id;
    }
    m_form->setValues({{u"title"_s, held->title},
                       {u"place"_s, held->place},
                       {u"question"_s, held->question},
                       {u"heldOn"_s, held->heldOn.isValid() ? QVariant(held->heldOn) : QVariant()},
                       {u"start"_s, workshop::clockText(held->startMinute)},
                       {u"slot"_s, qlonglong(held->slotMinutes)},
                       {u"scope"_s, codeOf(held->scope)},
                       {u"status"_s, codeOf(held->status)},
                       {u"note"_s, held->note}});
    m_agenda->refresh();
    m_participants->refresh();
}

bool PrepareView::reveal(const RecordRef& ref)
{
    return ref.table == QLatin1String(Participant::table) && m_participants->select(ref.id.hex());
}

void PrepareView::focusTitle()
{
    if (auto* title = qobject_cast<QLineEdit*>(m_form->editor(u"title"_s))) {
        title->setFocus();
        title->selectAll();
    }
}

void PrepareView::write(const QString& key, const QVariant& value)
{
    std::optional<int> start;
    if (key == u"start"_s) {
        start = workshop::clockMinute(value.toString());
        m_form->setError(key, start ? QString() : tr("Write a time like 09:00."));
        if (!start)
            return;
    }
    if (key == u"slot"_s) {
        const bool good =
            value.isValid() && value.toLongLong() >= 0 && value.toLongLong() <= 7 * workshop::minutesPerDay;
        m_form->setError(key, good ? QString() : tr("Minutes from 0 to a week."));
        if (!good)
            return;
    }
    const IdOf<Workshop> id = m_shown;
    desk().edit({QT_TRANSLATE_NOOP("Edit", "Change workshop")}, quietly([&](Writer& w) {
                    w.modify(id, [&](Workshop& held) {
                        if (key == u"title"_s)
                            held.title = value.toString();
                        else if (key == u"place"_s)
                            held.place = value.toString();
                        else if (key == u"question"_s)
                            held.question = value.toString();
                        else if (key == u"heldOn"_s)
                            held.heldOn = value.toDate();
                        else if (key == u"start"_s)
                            held.startMinute = *start;
                        else if (key == u"slot"_s)
                            held.slotMinutes = value.toInt();
                        else if (key == u"scope"_s)
                            held.scope = enumFromCode<WorkshopScope>(value.toString()).value_or(held.scope);
                        else if (key == u"status"_s)
                            held.status =
                                enumFromCode<WorkshopStatus>(value.toString()).value_or(held.status);
                        else if (key == u"note"_s)
                            held.note = value.toString();
                    });
                }),
                u"workshop:"_s + id.hex() + u":"_s + key);
}

void PrepareView::removeWorkshop()
{
    const auto held = desk().project().find(desk().workshop());
    if (!held)
        return;
    const IdOf<Workshop> id = held->id;
    if (desk().edit({QT_TRANSLATE_NOOP("Edit", "Delete workshop %1"), {held->title}},
                    quietly([id](Writer& w) { w.remove(id); })))
        desk().navigator().notice(tr("Deleted workshop \"%1\"").arg(held->title), true);
}

void PrepareView::resizeEvent(QResizeEvent* event)
{
    WorkshopView::resizeEvent(event);
    m_row->setDirection(width() >= kWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace s3
