// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/console/BlockCard.h"

#include "ui/kit/Controls.h"

using namespace Qt::StringLiterals;

namespace s3 {

BlockCard::BlockCard(RunControls& run, QWidget* parent)
    : Card(tr("This block"), {}, parent)
    , m_run(run)
    , m_question(addPart(tr("Question"), "run.question"))
    , m_note(addPart(tr("For you only"), "run.facilitatorNote"))
    , m_materials(addPart(tr("Materials"), "run.materials"))
    , m_roles(addPart(tr("Who does what"), "run.roles"))
    , m_next(addPart(tr("Then"), "run.then"))
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_write = textButton(u"idea"_s, tr("Write cards"), this);
    m_write->setObjectName(u"run.write"_s);
    connect(m_write, &QPushButton::clicked, this, [this] { m_run.desk().openView(WorkshopView::IdeasPart); });
    row->addWidget(m_write);
    m_vote = textButton(u"vote"_s, tr("Vote"), this);
    m_vote->setObjectName(u"run.vote"_s);
    connect(m_vote, &QPushButton::clicked, this, [this] { m_run.desk().openView(WorkshopView::VotePart); });
    row->addWidget(m_vote);
    row->addStretch(1);
    body()->addLayout(row);
}

BlockCard::Part BlockCard::addPart(const QString& title, const char* name)
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(2);
    column->addWidget(makeLabel(title, TextRole::Label, box));
    auto* text = makeLabel({}, TextRole::Body, box);
    text->setObjectName(QString::fromLatin1(name));
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(text);
    body()->addWidget(box);
    return {box, text};
}

void BlockCard::fill(const Part& part, const QString& text)
{
    part.text->setText(text);
    part.box->setVisible(!text.isEmpty());
}

void BlockCard::refresh()
{
    const workshop::RunState& state = m_run.state();
    const AgendaBlock* block = state.running() ? state.block() : state.next();
    setVisible(block != nullptr);
    if (!block)
        return;
    setTitle(state.running() ? tr("This block") : tr("First block: %1").arg(block->title));
    const BlockPlan plan = workshop::blockPlanOf(m_run.desk().project(), block->id);
    QStringList notes{plan.facilitatorNote, block->note};
    notes.removeAll(QString());
    fill(m_question, plan.question.isEmpty() ? state.workshop.question : plan.question);
    fill(m_note, notes.join(u'\n'));
    fill(m_materials, workshop::listedIn(plan.materials).join(u" · "_s));
    fill(m_roles, workshop::listedIn(plan.roles).join(u'\n'));
    const AgendaBlock* then = state.running() ? state.next() : nullptr;
    fill(m_next, then              ? tr("%1, %n minute(s)", nullptr, then->minutes).arg(then->title)
                 : state.running() ? tr("This is the last block")
                                   : QString());
    m_write->setVisible(state.running() && block->kind != BlockKind::Vote && block->kind != BlockKind::Break);
    m_vote->setVisible(state.running() &&
                       (block->kind == BlockKind::Vote || block->kind == BlockKind::Other));
}

} // namespace s3
