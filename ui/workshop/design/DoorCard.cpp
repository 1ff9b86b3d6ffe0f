// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/design/DoorCard.h"

#include "core/people/Labels.h"
#include "ui/kit/Controls.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr int kMostNamed = 4; ///< of those who fit

} // namespace

DoorCard::DoorCard(WorkshopDesk& desk, QWidget* parent)
    : Card(tr("At the door"), {}, parent)
    , m_desk(desk)
{
    m_edit = new QLineEdit(this);
    m_edit->setObjectName(u"door.who"_s);
    m_edit->setPlaceholderText(tr("Code or name, then Enter"));
    m_edit->setAccessibleName(tr("Who has come: code or name"));
    m_edit->setClearButtonEnabled(true);
    m_edit->setEnabled(desk.writable());
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        m_choice = 0;
        look();
    });
    connect(m_edit, &QLineEdit::returnPressed, this, &DoorCard::tick);
    body()->addWidget(m_edit);
    m_answer = makeLabel({}, TextRole::Small, this);
    m_answer->setObjectName(u"door.answer"_s);
    body()->addWidget(m_answer);
}

void DoorCard::show(const QList<workshop::Attendee>& attendees)
{
    m_attendees = attendees;
    const auto here = std::count_if(attendees.begin(), attendees.end(),
                                    [](const workshop::Attendee& one) { return one.participant.attended; });
    setSubtitle(tr("%1 of %n here", nullptr, int(attendees.size())).arg(here));
    look();
}

void DoorCard::takeFocus()
{
    m_edit->setFocus();
}

bool DoorCard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int fit = int(workshop::atTheDoor(m_attendees, m_edit->text()).size());
        if ((key == Qt::Key_Down || key == Qt::Key_Up) && fit > 1) {
            m_choice = (m_choice + (key == Qt::Key_Down ? 1 : fit - 1)) % fit;
            look();
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

void DoorCard::look()
{
    if (m_edit->text().trimmed().isEmpty())
        return; // what was said last stays
    const QList<int> found = workshop::atTheDoor(m_attendees, m_edit->text());
    if (found.isEmpty()) {
        m_answer->setText(tr("Nobody fits. Add a participant below."));
        return;
    }
    QStringList names;
    for (qsizetype i = 0; i < qMin(found.size(), qsizetype(kMostNamed)); ++i) {
        const workshop::Attendee& one = m_attendees.at(found.at(i));
        QString name = u"%1 %2"_s.arg(one.participant.code, one.name).trimmed();
        if (!one.organisation.isEmpty())
            name += u", "_s + one.organisation;
        if (one.participant.attended)
            name += u" "_s + tr("(here)");
        names.append(i == m_choice && found.size() > 1 ? u"→ "_s + name : name);
    }
    QString text = names.join(u"   "_s);
    if (found.size() > kMostNamed)
        text += u" "_s + tr("and %n more", nullptr, int(found.size()) - kMostNamed);
    else if (found.size() > 1)
        text += u"   "_s + tr("Arrow keys choose.");
    m_answer->setText(text);
}

void DoorCard::tick()
{
    const QList<int> found = workshop::atTheDoor(m_attendees, m_edit->text());
    if (found.isEmpty() || !m_desk.writable())
        return;
    const workshop::Attendee one = m_attendees.at(found.at(qMin(m_choice, int(found.size()) - 1)));
    const IdOf<Participant> id = one.participant.id;
    if (!m_desk.edit({QT_TRANSLATE_NOOP("Edit", "Mark attendance")}, quietly([&](Writer& w) {
                         w.modify(id, [](Participant& changed) { changed.attended = true; });
                     })))
        return;
    m_edit->clear();
    m_choice = 0;
    QString said = tr("%1 is here.").arg(u"%1 %2"_s.arg(one.participant.code, one.name).trimmed());
    if (one.participant.tableNumber)
        said += u' ' + tr("Table %1.").arg(*one.participant.tableNumber);
    m_answer->setText(said);
}

} // namespace s3
