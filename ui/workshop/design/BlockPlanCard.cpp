// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/design/BlockPlanCard.h"

#include "core/workshop/Labels.h"
#include "core/workshop/Plan.h"
#include "core/workshop/RoomLabels.h"
#include "ui/kit/RecordForm.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

template<class E>
QList<QPair<QString, QString>> blockChoices()
{
    QList<QPair<QString, QString>> options;
    for (const E value : allValues<E>())
        options.append({codeOf(value), displayName(value)});
    return options;
}

} // namespace

BlockPlanCard::BlockPlanCard(WorkshopDesk& desk, QWidget* parent)
    : Card(tr("Block"), {}, parent)
    , m_desk(desk)
{
    m_form = new RecordForm(this);
    m_form->setColumns(2);
    const auto named = [](QWidget* editor, const QString& key) {
        editor->setObjectName(u"blockForm."_s + key);
    };
    named(m_form->addLongText(u"question"_s, tr("Question of this block"), 2), u"question"_s);
    named(m_form->addLongText(u"note"_s, tr("What happens"), 2), u"note"_s);
    named(m_form->addLongText(u"roles"_s, tr("Who does what, one a line"), 3), u"roles"_s);
    named(m_form->addLongText(u"materials"_s, tr("Materials, one a line"), 3), u"materials"_s);
    named(m_form->addLongText(u"facilitatorNote"_s, tr("Note for the facilitator"), 2), u"facilitatorNote"_s);
    m_form->setHint(u"facilitatorNote"_s, tr("Never shown to the room"));
    named(m_form->addChoice(u"authorship"_s, tr("Cards are written"), blockChoices<Authorship>()),
          u"authorship"_s);
    named(m_form->addChoice(u"ideaKind"_s, tr("Cards begin as"), blockChoices<IdeaKind>()), u"ideaKind"_s);
    named(m_form->addCheck(u"atTables"_s, tr("In parallel at the tables")), u"atTables"_s);
    named(m_form->addCheck(u"blind"_s, tr("Hidden from the other tables until revealed")), u"blind"_s);
    m_form->setReadOnly(!desk.writable());
    connect(m_form, &RecordForm::edited, this, &BlockPlanCard::write);
    body()->addWidget(m_form);
}

void BlockPlanCard::showBlock(const IdOf<AgendaBlock>& id)
{
    if (m_block != id)
        m_form->commit();
    m_block = id;
    const auto block = m_desk.project().find(id);
    setVisible(block.has_value());
    if (!block)
        return;
    const BlockPlan plan = workshop::blockPlanOf(m_desk.project(), id);
    setTitle(block->title);
    // Who wrote a card cannot be changed behind people's backs: fixed once the block has begun.
    const bool begun = workshop::blockHasBegun(m_desk.project(), id);
    m_form->editor(u"authorship"_s)->setEnabled(m_desk.writable() && !begun);
    m_form->setHint(u"authorship"_s, begun ? tr("Fixed: the block has begun") : QString());
    m_form->setValues({{u"question"_s, plan.question},
                       {u"note"_s, block->note},
                       {u"roles"_s, plan.roles},
                       {u"materials"_s, plan.materials},
                       {u"facilitatorNote"_s, plan.facilitatorNote},
                       {u"authorship"_s, codeOf(plan.authorship)},
                       {u"ideaKind"_s, codeOf(plan.ideaKind)},
                       {u"atTables"_s, plan.atTables},
                       {u"blind"_s, plan.blind}});
}

void BlockPlanCard::write(const QString& key, const QVariant& value)
{
    const IdOf<AgendaBlock> id = m_block;
    const auto block = m_desk.project().find(id);
    if (!block)
        return;
    const auto change = [&](Writer& w) {
        if (key == u"note"_s) {
            w.modify(id, [&](AgendaBlock& changed) { changed.note = value.toString(); });
            return;
        }
        workshop::setBlockPlan(w, id, [&](BlockPlan& plan) {
            if (key == u"question"_s)
                plan.question = value.toString();
            else if (key == u"roles"_s)
                plan.roles = value.toString();
            else if (key == u"materials"_s)
                plan.materials = value.toString();
            else if (key == u"facilitatorNote"_s)
                plan.facilitatorNote = value.toString();
            else if (key == u"authorship"_s)
                plan.authorship = enumFromCode<Authorship>(value.toString()).value_or(plan.authorship);
            else if (key == u"ideaKind"_s)
                plan.ideaKind = enumFromCode<IdeaKind>(value.toString()).value_or(plan.ideaKind);
            else if (key == u"atTables"_s)
                plan.atTables = value.toBool();
            else if (key == u"blind"_s)
                plan.blind = value.toBool();
        });
    };
    m_desk.edit({QT_TRANSLATE_NOOP("Edit", "Change agenda block %1"), {block->title}}, quietly(change),
                u"block_plan:"_s + id.hex() + u':' + key);
}

} // namespace s3
