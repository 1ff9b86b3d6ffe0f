// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/rounds/SelectionCard.h"

#include "core/identification/Labels.h"
#include "core/project/RecordKinds.h"
#include "core/workshop/Ideas.h"
#include "core/workshop/Labels.h"
#include "core/workshop/Selection.h"
#include "ui/kit/Controls.h"
#include "ui/kit/FormField.h"
#include "ui/kit/Messages.h"

using namespace Qt::StringLiterals;

namespace s3 {

SelectionCard::SelectionCard(WorkshopDesk& desk, QWidget* parent)
    : Card(tr("Selection"), {}, parent)
    , m_desk(desk)
{
    m_thread = iconButton(u"thread"_s, tr("Show thread"), this);
    m_thread->setObjectName(u"selection.thread"_s);
    connect(m_thread, &QToolButton::clicked, this, [this] { m_desk.navigator().showThread(refOf(m_idea)); });
    addHeaderWidget(m_thread);
    m_text = makeLabel({}, TextRole::Strong, this);
    m_text->setObjectName(u"selection.idea"_s);
    body()->addWidget(m_text);
    m_meta = makeLabel({}, TextRole::Small, this);
    body()->addWidget(m_meta);
    m_led = new QWidget(this);
    auto* led = new QVBoxLayout(m_led);
    led->setContentsMargins(0, 0, 0, 0);
    led->setSpacing(4);
    body()->addWidget(m_led);
    body()->addWidget(makeChoice());
    m_message = new InlineMessage(this);
    m_message->setObjectName(u"selection.message"_s);
    body()->addWidget(m_message);
    m_keep = new QPushButton(this);
    m_keep->setObjectName(u"selection.keep"_s);
    connect(m_keep, &QPushButton::clicked, this, &SelectionCard::keep);
    body()->addWidget(m_keep, 0, Qt::AlignLeft);
    body()->addStretch();
}

QWidget* SelectionCard::makeChoice()
{
    m_choice = new QWidget(this);
    auto* column = new QVBoxLayout(m_choice);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(8);
    m_rationale = new QPlainTextEdit(m_choice);
    m_rationale->setObjectName(u"selection.rationale"_s);
    m_rationale->setTabChangesFocus(true);
    m_rationale->setFixedHeight(m_rationale->fontMetrics().lineSpacing() * 4 + 20);
    m_rationale->setPlaceholderText(tr("Why this one, in the words of the room"));
    column->addWidget(new FormField(tr("Rationale (required)"), m_rationale, m_choice));
    m_status = new QComboBox(m_choice);
    m_status->setObjectName(u"selection.status"_s);
    for (const ActivityStatus status : {ActivityStatus::Selected, ActivityStatus::Candidate})
        m_status->addItem(displayName(status), codeOf(status));
    column->addWidget(new FormField(tr("As"), m_status, m_choice));
    m_select = new QPushButton(tr("Make a transformative activity"), m_choice);
    m_select->setObjectName(u"selection.select"_s);
    makePrimary(m_select, Line::Identification);
    connect(m_select, &QPushButton::clicked, this, &SelectionCard::select);
    column->addWidget(m_select);
    return m_choice;
}

void SelectionCard::showIdea(const IdOf<Idea>& id)
{
    if (m_idea != id) {
        m_rationale->clear();
        m_message->setMessage(InlineMessage::Kind::Info, {});
    }
    m_idea = id;
    const auto idea = m_desk.project().find(id);
    m_thread->setVisible(idea.has_value());
    m_meta->setVisible(idea.has_value());
    if (!idea) {
        m_text->setText(tr("Choose an idea in the ranking."));
        m_choice->hide();
        m_keep->hide();
        m_led->hide();
        return;
    }
    m_text->setText(idea->body);
    m_meta->setText(mergedText(*idea));
    const QList<RecordRef> led = workshop::whatIdeaLedTo(m_desk.project(), id);
    showLed(led);
    const auto ledTo = [&](const QString& table) {
        return std::any_of(led.begin(), led.end(), [&](const RecordRef& ref) { return ref.table == table; });
    };
    const bool open = idea->state == IdeaState::Open && m_desk.writable();
    m_choice->setVisible(!ledTo(u"transformative_activity"_s));
    m_choice->setEnabled(open);
    const bool keepable = idea->kind == IdeaKind::Capacity || idea->kind == IdeaKind::Opportunity ||
                          idea->kind == IdeaKind::Challenge;
    m_keep->setVisible(keepable && !ledTo(codeOf(idea->kind)));
    m_keep->setEnabled(open);
    m_keep->setText(tr("Keep as %1").arg(displayName(idea->kind).toLower()));
}

QString SelectionCard::mergedText(const Idea& idea) const
{
    QStringList parts{displayName(idea.kind)};
    if (idea.state != IdeaState::Open)
        parts.append(displayName(idea.state));
    const QList<Idea> all = m_desk.project().where<Idea>("workshop_id", idea.workshopId);
    const auto merged = workshop::MergeTree(all).mergedInto(idea.id);
    QStringList lines{parts.join(u" · "_s)};
    for (const Idea& other : all) {
        if (merged.contains(other.id))
            lines.append(u"+ "_s + other.body);
    }
    return lines.join(u'\n');
}

void SelectionCard::showLed(const QList<RecordRef>& records)
{
    while (QLayoutItem* item = m_led->layout()->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const RecordRef& ref : records) {
        auto* button = textButton(
            u"link"_s, tr("%1: %2").arg(kindName(ref.table), titleOf(m_desk.project(), ref).left(60)), m_led);
        makeQuiet(button);
        makeCompact(button);
        button->setToolTip(tr("Open this record"));
        connect(button, &QPushButton::clicked, this, [this, ref] { m_desk.navigator().openRecord(ref); });
        m_led->layout()->addWidget(button);
        m_led->layout()->setAlignment(button, Qt::AlignLeft);
    }
    m_led->setVisible(!records.isEmpty());
}

void SelectionCard::takeFocus()
{
    if (m_rationale->isVisible())
        m_rationale->setFocus();
}

void SelectionCard::select()
{
    const workshop::Choice choice{
        enumFromCode<ActivityStatus>(m_status->currentData().toString()).value_or(ActivityStatus::Selected),
        m_rationale->toPlainText(), m_desk.project().author()};
    if (choice.rationale.trimmed().isEmpty()) {
        m_message->setMessage(InlineMessage::Kind::Error,
                              tr("Say why first: a selection without a reason cannot be "
                                 "followed later."));
        m_rationale->setFocus();
        return;
    }
    const auto idea = m_desk.project().find(m_idea);
    if (!idea)
        return;
    const IdOf<Idea> id = m_idea;
    const bool done =
        m_desk.edit({QT_TRANSLATE_NOOP("Edit", "Select %1"), {idea->body}}, [&](Writer& w) -> Result<void> {
            const auto made = workshop::selectIdea(w, id, choice);
            return made ? Result<void>() : made.error();
        });
    if (!done)
        return;
    m_rationale->clear();
    m_message->setMessage(InlineMessage::Kind::Info, {});
    m_desk.navigator().notice(tr("Made a transformative activity of it and noted the decision"), true);
}

void SelectionCard::keep()
{
    const auto idea = m_desk.project().find(m_idea);
    if (!idea)
        return;
    const IdOf<Idea> id = m_idea;
    const bool done = m_desk.edit({QT_TRANSLATE_NOOP("Edit", "Keep idea %1"), {idea->body}},
                                  [&](Writer& w) -> Result<void> {
                                      const auto made = workshop::keepIdea(w, id);
                                      return made ? Result<void>() : made.error();
                                  });
    if (done)
        m_desk.navigator().notice(tr("Kept as %1").arg(displayName(idea->kind).toLower()), true);
}

} // namespace s3
