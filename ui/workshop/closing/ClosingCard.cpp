// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/closing/ClosingCard.h"

#include "ui/kit/Controls.h"
#include "ui/kit/Messages.h"
#include "ui/kit/RecordForm.h"

using namespace Qt::StringLiterals;

namespace s3 {

using workshop::ClosingPoint;

ClosingCard::ClosingCard(WorkshopDesk& desk, QWidget* parent)
    : Card(tr("Close the workshop"), {}, parent)
    , m_desk(desk)
{
    m_reopen = textButton(u"undo"_s, tr("Open again"), this);
    m_reopen->setObjectName(u"closing.reopen"_s);
    makeCompact(m_reopen);
    connect(m_reopen, &QPushButton::clicked, this, &ClosingCard::reopen);
    addHeaderWidget(m_reopen);
    m_close = textButton(u"lock"_s, tr("Close workshop"), this);
    m_close->setObjectName(u"closing.close"_s);
    makePrimary(m_close, Line::Identification);
    connect(m_close, &QPushButton::clicked, this, &ClosingCard::close);
    addHeaderWidget(m_close);
    m_message = new InlineMessage(this);
    m_message->setObjectName(u"closing.message"_s);
    body()->addWidget(m_message);
    m_list = new QWidget(this);
    auto* column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    body()->addWidget(m_list);
    m_form = new RecordForm(this);
    auto* steps = m_form->addLongText(u"nextSteps"_s, tr("Next steps, one a line"), 3);
    steps->setObjectName(u"closing.nextSteps"_s);
    m_form->setReadOnly(!desk.writable());
    connect(m_form, &RecordForm::edited, this, [this](const QString&, const QVariant& value) {
        const IdOf<Workshop> id = m_desk.workshop();
        m_desk.edit({QT_TRANSLATE_NOOP("Edit", "Write down next steps")}, quietly([&](Writer& w) {
                        workshop::setPlan(w, id,
                                          [&](WorkshopPlan& plan) { plan.nextSteps = value.toString(); });
                    }),
                    u"workshop_plan:"_s + id.hex() + u":next_steps"_s);
    });
    body()->addWidget(m_form);
}

InlineMessage* ClosingCard::line(int index)
{
    while (m_lines.size() <= index) {
        const int at = int(m_lines.size());
        auto* message = new InlineMessage(m_list);
        message->setObjectName(u"closing.point.%1"_s.arg(at));
        message->setClosable(false);
        connect(message, &InlineMessage::actionTriggered, this, [this, at] {
            if (at < m_points.size())
                lead(ClosingPoint(m_points.at(at)));
        });
        m_list->layout()->addWidget(message);
        m_lines.append(message);
    }
    return m_lines.at(index);
}

void ClosingCard::refresh()
{
    const auto held = m_desk.project().find(m_desk.workshop());
    if (!held)
        return;
    const bool closed = held->status == WorkshopStatus::Closed;
    m_points = workshop::closingPoints(m_desk.project(), held->id);
    showPoints();
    const int open = int(workshop::openPoints(m_points).size());
    setSubtitle(closed     ? tr("The workshop is closed")
                : open > 0 ? tr("%n point(s) to settle first", nullptr, open)
                           : tr("Ready to close"));
    m_close->setVisible(!closed);
    m_close->setEnabled(m_desk.writable());
    m_reopen->setVisible(closed);
    m_reopen->setEnabled(m_desk.writable());
    if (open == 0)
        m_message->setMessage(InlineMessage::Kind::Error, {});
    m_form->setValues({{u"nextSteps"_s, workshop::planOf(m_desk.project(), held->id).nextSteps}});
}

void ClosingCard::showPoints()
{
    for (int i = 0; i < m_points.size(); ++i) {
        const ClosingPoint& point = m_points.at(i);
        InlineMessage* message = line(i);
        const auto kind = point.done       ? InlineMessage::Kind::Success
                          : point.required ? InlineMessage::Kind::Warning
                                           : InlineMessage::Kind::Info;
        const QString text = workshop::closingText(point);
        if (text != message->text() || kind != message->kind())
            message->setMessage(kind, text);
        const bool somewhere = !point.done && !point.where.isNull();
        message->setAction(somewhere ? tr("Show") : QString());
    }
    for (qsizetype i = m_points.size(); i < m_lines.size(); ++i)
        m_lines.at(i)->setMessage(InlineMessage::Kind::Info, {});
}

void ClosingCard::lead(const ClosingPoint& point)
{
    m_desk.navigator().openRecord(point.where);
}

void ClosingCard::close()
{
    const auto held = m_desk.project().find(m_desk.workshop());
    if (!held)
        return;
    m_form->commit();
    QStringList open;
    for (const ClosingPoint& point :
         workshop::openPoints(workshop::closingPoints(m_desk.project(), held->id)))
        open.append(workshop::closingText(point));
    if (!open.isEmpty()) {
        m_message->setMessage(InlineMessage::Kind::Error, tr("Not closed yet.") + u'\n' + open.join(u'\n'));
        return;
    }
    const IdOf<Workshop> id = held->id;
    if (m_desk.edit({QT_TRANSLATE_NOOP("Edit", "Close workshop %1"), {held->title}},
                    [id](Writer& w) { return workshop::closeWorkshop(w, id); }))
        m_desk.navigator().notice(tr("Closed the workshop"), true);
}

void ClosingCard::reopen()
{
    const auto held = m_desk.project().find(m_desk.workshop());
    if (!held)
        return;
    const IdOf<Workshop> id = held->id;
    m_desk.edit({QT_TRANSLATE_NOOP("Edit", "Open workshop %1 again"), {held->title}},
                quietly([id](Writer& w) { workshop::reopenWorkshop(w, id); }));
}

void ClosingCard::storeTyped()
{
    m_form->commit();
}

} // namespace s3
