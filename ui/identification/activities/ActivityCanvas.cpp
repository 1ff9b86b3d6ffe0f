// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/activities/ActivityCanvas.h"

#include "core/identification/CheckWords.h"
#include "core/identification/Labels.h"
#include "core/identification/Lifecycle.h"
#include "core/identification/Statement.h"
#include "ui/identification/activities/CanvasBlock.h"
#include "ui/identification/activities/ChangeRow.h"
#include "ui/identification/activities/Chips.h"
#include "ui/identification/activities/GrowingText.h"
#include "ui/identification/activities/LifeLine.h"
#include "ui/identification/activities/MaturityLadder.h"
#include "ui/identification/activities/ReasonPrompt.h"
#include "ui/identification/activities/RecordPicker.h"
#include "ui/kit/Controls.h"
#include "ui/kit/FormField.h"
#include "ui/kit/Messages.h"
#include "ui/kit/RecordForm.h"

using namespace Qt::StringLiterals;
using namespace s3::identification;

namespace s3 {

namespace {

constexpr int kTwoColumnWidth = 480; ///< width from which two blocks stand beside each other

template<class E>
QList<QPair<QString, QString>> choices()
{
    QList<QPair<QString, QString>> list;
    for (const E value : allValues<E>())
        list.append({codeOf(value), displayName(value)});
    return list;
}

QVariantMap valuesByColumn(const TransformativeActivity& activity)
{
    QVariantMap values;
    TransformativeActivity::fields(activity, [&](const char* name, const auto& field) {
        values.insert(QString::fromLatin1(name), column::toVariant(field));
    });
    return values;
}

} // namespace

ActivityCanvas::ActivityCanvas(QWidget* parent)
    : Card({}, {}, parent)
{
    body()->setSpacing(16);
    buildHead();
    buildDecisions();
    buildStatement();
    m_change = new ChangeRow(this);
    connect(m_change, &ChangeRow::edited, this, &ActivityCanvas::edited);
    body()->addWidget(m_change);
    buildBlocks();
    buildDetails();
    body()->addStretch();
}

void ActivityCanvas::buildHead()
{
    m_head = new RecordForm(this);
    m_head->setObjectName(u"activityForm"_s);
    QLineEdit* title = m_head->addText(u"title"_s, tr("Title"));
    title->setFont(fontFor(TextRole::Section));
    body()->addWidget(m_head);

    auto* second = new QHBoxLayout;
    second->setSpacing(4);
    m_status = new RecordForm(this);
    m_status->addChoice(u"status"_s, tr("Status"), choices<ActivityStatus>());
    second->addWidget(m_status, 1);
    auto* thread = iconButton(u"thread"_s, tr("Show thread"), this);
    thread->setObjectName(u"showThread"_s);
    m_compare = iconButton(u"table"_s, tr("Compare with another activity"), this);
    m_compare->setObjectName(u"compareActivity"_s);
    auto* sheet = iconButton(u"print"_s, tr("Save as a one-page sheet (PDF)"), this);
    sheet->setObjectName(u"activitySheet"_s);
    m_delete = iconButton(u"delete"_s, tr("Delete this activity"), this);
    m_delete->setObjectName(u"deleteActivity"_s);
    second->addSpacing(8);
    second->addWidget(thread, 0, Qt::AlignBottom);
    second->addWidget(m_compare, 0, Qt::AlignBottom);
    second->addWidget(sheet, 0, Qt::AlignBottom);
    second->addWidget(m_delete, 0, Qt::AlignBottom);
    body()->addLayout(second);
    m_life = new LifeLine(this);
    body()->addWidget(m_life);
    connect(m_compare, &QToolButton::clicked, this, &ActivityCanvas::compareRequested);
    connect(sheet, &QToolButton::clicked, this, &ActivityCanvas::sheetRequested);
    connect(thread, &QToolButton::clicked, this, &ActivityCanvas::threadRequested);
    connect(m_delete, &QToolButton::clicked, this, &ActivityCanvas::deleteRequested);
    for (RecordForm* form : {m_head, m_status})
        connect(form, &RecordForm::edited, this, &ActivityCanvas::edited);
}

void ActivityCanvas::buildDecisions()
{
    const auto add = [this](InlineMessage*& note, ReasonPrompt*& prompt, const QString& question,
                            const QString& action, const QString& name) {
        auto* group = new QVBoxLayout; // note and question belong together
        group->setSpacing(8);
        note = new InlineMessage(this);
        note->setClosable(false);
        prompt = new ReasonPrompt(question, action, this);
        prompt->field()->setObjectName(name);
        group->addWidget(note);
        group->addWidget(prompt);
        body()->addLayout(group);
    };
    add(m_selectionNote, m_rationale, tr("Why was it selected?"), tr("Record"), u"selectionRationale"_s);
    add(m_unmetNote, m_unmetReason, tr("Why go on regardless?"), tr("Record reason"), u"unmetReason"_s);
    add(m_stageNote, m_stageReason, tr("Why did its status change?"), tr("Record reason"), u"stageReason"_s);
    connect(m_stageReason, &ReasonPrompt::given, this,
            [this](const QString& reason) { Q_EMIT stageReasonGiven(m_stage, reason); });
    connect(m_rationale, &ReasonPrompt::given, this, &ActivityCanvas::rationaleGiven);
    connect(m_unmetReason, &ReasonPrompt::given, this, &ActivityCanvas::overrideAllRequested);
}

void ActivityCanvas::buildStatement()
{
    m_statement = new RecordForm(this);
    QPlainTextEdit* sentence = m_statement->addLongText(u"statement"_s, tr("Statement, in one sentence"));
    growWithText(sentence, 2, 8);
    body()->addWidget(m_statement);
    m_draftBox = new QWidget(this);
    auto* box = new QVBoxLayout(m_draftBox);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(8);
    m_draft = makeLabel({}, TextRole::Soft, m_draftBox);
    m_useDraft = textButton(u"edit"_s, tr("Use this sentence"), m_draftBox);
    m_useDraft->setObjectName(u"useDraft"_s);
    makeCompact(m_useDraft);
    box->addWidget(m_draft);
    box->addWidget(m_useDraft, 0, Qt::AlignLeft);
    body()->addWidget(m_draftBox);
    connect(m_statement, &RecordForm::edited, this, &ActivityCanvas::edited);
    connect(m_useDraft, &QPushButton::clicked, this,
            [this] { Q_EMIT edited(u"statement"_s, m_draft->text()); });
}

CanvasBlock* ActivityCanvas::addBlock(BlockKind kind, const QString& title, const QString& iconName,
                                      const QString& hint)
{
    auto* block = new CanvasBlock(kind, title, iconName, hint, this);
    m_blocks.append(block);
    connect(block, &CanvasBlock::pickerOpening, this, [this, kind] { Q_EMIT candidatesWanted(kind); });
    connect(block, &CanvasBlock::picked, this, &ActivityCanvas::blockPicked);
    connect(block, &CanvasBlock::opened, this, &ActivityCanvas::blockOpened);
    connect(block, &CanvasBlock::removed, this, &ActivityCanvas::blockRemoved);
    connect(block, &CanvasBlock::createRequested, this,
            [this, kind](const QString& name, const QString& variant) {
                Q_EMIT blockCreated(kind, name, variant);
            });
    return block;
}

void ActivityCanvas::buildBlocks()
{
    m_blockGrid = new QGridLayout;
    m_blockGrid->setSpacing(12);
    addBlock(BlockKind::Capacity, tr("Capacities"), u"capacity"_s,
             tr("What exists already: firms, research, skills, infrastructure."));
    addBlock(BlockKind::Opportunity, tr("Opportunities"), u"opportunity"_s,
             tr("Which opening it takes up: technology, market, society, rules."));
    addBlock(BlockKind::Challenge, tr("Challenges"), u"challenge"_s,
             tr("Which pressure to change it answers."));
    addBlock(BlockKind::Actor, tr("Actors"), u"people"_s, tr("Who takes part, from at least two groups."));
    addBlock(BlockKind::Evidence, tr("Evidence for the edge"), u"evidence"_s,
             tr("Cards that back the claim of being better."));
    m_edge = new RecordForm(this);
    growWithText(m_edge->addLongText(u"edge"_s, tr("Competitive edge")), 2, 6);
    m_edge->setHint(u"edge"_s, tr("Why this region can be better than others, in a sentence."));
    connect(m_edge, &RecordForm::edited, this, &ActivityCanvas::edited);
    body()->addLayout(m_blockGrid);
    arrangeBlocks();
}

void ActivityCanvas::buildDetails()
{
    m_details = new RecordForm(this);
    m_details->setObjectName(u"activityDetails"_s);
    growWithText(m_details->addLongText(u"potential_actions"_s, tr("Potential actions, one per line")), 3,
                 10);
    m_details->addText(u"industry_codes"_s, tr("Industries (NACE codes)"));
    m_details->addChoice(u"critical_mass_own"_s, tr("Critical mass of our own"), choices<CriticalMass>());
    growWithText(m_details->addLongText(u"critical_mass_needed"_s, tr("Critical mass needed")), 1, 4);
    growWithText(
        m_details->addLongText(u"extra_regional"_s, tr("Partners outside the region and what they add")), 2,
        6);
    m_details->setColumns(2);
    body()->addWidget(m_details);
    connect(m_details, &RecordForm::edited, this, &ActivityCanvas::edited);

    m_maturity = new MaturityLadder(this);
    m_maturity->setObjectName(u"maturity"_s);
    body()->addWidget(new FormField(tr("Maturity"), m_maturity, this));
    connect(m_maturity, &MaturityLadder::stepChosen, this,
            [this](std::optional<int> step) { Q_EMIT edited(u"maturity"_s, column::toVariant(step)); });
}

void ActivityCanvas::arrangeBlocks()
{
    const int columns = width() >= kTwoColumnWidth + 40 ? 2 : 1;
    if (columns == m_blockColumns)
        return;
    m_blockColumns = columns;
    QList<QWidget*> cells;
    for (CanvasBlock* block : std::as_const(m_blocks))
        cells.append(block);
    cells.insert(cells.size() - 1, m_edge); // the claim stands beside its evidence
    for (QWidget* cell : std::as_const(cells))
        m_blockGrid->removeWidget(cell);
    for (int i = 0; i < cells.size(); ++i)
        m_blockGrid->addWidget(cells.at(i), i / columns, i % columns);
    m_blockGrid->setColumnStretch(0, 1);
    m_blockGrid->setColumnStretch(1, columns == 2 ? 1 : 0);
}

void ActivityCanvas::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    arrangeBlocks();
}

void ActivityCanvas::setActivity(const AssessedActivity& assessed, const IndustryNames& industries,
                                 bool others, bool writable)
{
    const TransformativeActivity& activity = assessed.facts.activity;
    m_compare->setEnabled(others);
    const QVariantMap values = valuesByColumn(activity);
    for (RecordForm* form : {m_head, m_status, m_statement, m_edge, m_details}) {
        form->setValues(values);
        form->setReadOnly(!writable);
    }
    if (auto* title = qobject_cast<QLineEdit*>(m_head->editor(u"title"_s)); !title->hasFocus())
        title->setCursorPosition(0); // a long title shows its beginning
    m_change->setValues(values);
    m_change->setReadOnly(!writable);
    m_maturity->setStep(activity.maturity);
    m_maturity->setEnabled(writable);
    m_delete->setEnabled(writable);
    setAccessibleName(activity.title);
    showStatement(assessed, industries, writable);
    showLife(assessed, writable);
    showDecisions(assessed, writable);
    showBlocks(assessed.facts, writable);
    showIndustries(activity.industryCodes, industries);
}

void ActivityCanvas::showStatement(const AssessedActivity& assessed, const IndustryNames& industries,
                                   bool writable)
{
    const StatementDraft draft = draftStatement(assessed.facts, industries);
    m_draft->setText(draft.text);
    m_draftBox->setVisible(assessed.facts.activity.statement.trimmed().isEmpty() && writable);
    m_useDraft->setEnabled(draft.known > 0);
}

void ActivityCanvas::showLife(const AssessedActivity& assessed, bool writable)
{
    const QList<LifeStage> life = lifeOf(assessed.facts.activity, assessed.facts.stages);
    m_life->setLife(life);
    const auto open = changeWithoutReason(life);
    const QString text =
        open ? tr("From “%1” to “%2” without a reason. People will ask for it when they report.")
                   .arg(s3::displayName(open->fromStatus), s3::displayName(open->toStatus))
             : QString();
    m_stage = open ? open->id : IdOf<ActivityStage>();
    m_stageNote->setMessage(InlineMessage::Kind::Info, text);
    m_stageReason->setVisible(open && writable);
}

void ActivityCanvas::showDecisions(const AssessedActivity& assessed, bool writable)
{
    const ActivityStatus status = assessed.facts.activity.status;
    const auto selection = assessed.selection();
    QString selected;
    if (isChosen(status) && selection) {
        const QString date = QLocale().toString(selection->madeOn, QLocale::ShortFormat);
        selected = selection->rationale.isEmpty()
                       ? tr("Selected on %1. Say why, for the decision log.").arg(date)
                       : tr("Selected on %1: %2").arg(date, selection->rationale);
    }
    m_selectionNote->setMessage(InlineMessage::Kind::Info, selected);
    m_rationale->setVisible(!selected.isEmpty() && selection->rationale.isEmpty() && writable);

    QStringList unmet;
    if (isActive(status))
        for (const CheckCode code : assessed.unmet())
            unmet.append(identification::displayName(code));
    m_unmetNote->setMessage(InlineMessage::Kind::Warning,
                            unmet.isEmpty()
                                ? QString()
                                : tr("Taken on with checks not met: %1. Meet them, or say why the "
                                     "group goes on.")
                                      .arg(unmet.join(u", "_s)));
    m_unmetReason->setVisible(!unmet.isEmpty() && writable);
}

void ActivityCanvas::showBlocks(const ActivityFacts& facts, bool writable)
{
    for (CanvasBlock* block : std::as_const(m_blocks))
        block->setChips(chipsOf(block->kind(), facts), writable);
}

void ActivityCanvas::showIndustries(const QString& codes, const IndustryNames& industries)
{
    const IndustryScope scope = industries.scopeOf(codes);
    QStringList names;
    for (const QString& code : scope.sections + scope.divisions)
        names.append(u"%1 %2"_s.arg(code, industries.name(code)));
    m_details->setHint(u"industry_codes"_s, names.isEmpty() ? tr("For example C22 C30, separated by blanks.")
                                                            : names.join(u"; "_s));
    m_details->setError(
        u"industry_codes"_s,
        scope.unknown.isEmpty() ? QString() : tr("Not in NACE Rev. 2: %1").arg(scope.unknown.join(u", "_s)));
}

QList<BlockKind> ActivityCanvas::openPickers() const
{
    QList<BlockKind> kinds;
    for (const CanvasBlock* block : m_blocks)
        if (block->pickerOpen())
            kinds.append(block->kind());
    return kinds;
}

void ActivityCanvas::setCandidates(BlockKind kind, const QList<FoundRecord>& candidates)
{
    m_blocks.at(int(kind))->setCandidates(candidates);
}

void ActivityCanvas::commit()
{
    for (RecordForm* form : {m_head, m_status, m_statement, m_edge, m_details})
        form->commit();
    m_change->commit();
}

void ActivityCanvas::reset()
{
    for (CanvasBlock* block : std::as_const(m_blocks))
        block->closePicker();
    m_rationale->clear();
    m_stageReason->clear();
    m_unmetReason->clear();
}

void ActivityCanvas::editTitle()
{
    auto* title = qobject_cast<QLineEdit*>(m_head->editor(u"title"_s));
    title->setFocus(Qt::ShortcutFocusReason);
    title->selectAll();
}

} // namespace s3
