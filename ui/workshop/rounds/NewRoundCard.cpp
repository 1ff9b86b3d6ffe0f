// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/rounds/NewRoundCard.h"

#include "core/workshop/Agenda.h"
#include "core/workshop/Labels.h"
#include "core/workshop/RoomLabels.h"
#include "ui/kit/Controls.h"
#include "ui/kit/ElidingComboBox.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/FormField.h"
#include "ui/kit/Messages.h"
#include "ui/workshop/rounds/CriteriaEditor.h"
#include "ui/workshop/rounds/OptionPicker.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace s3 {

NewRoundCard::NewRoundCard(WorkshopDesk& desk, QWidget* parent)
    : Card(tr("New round"), tr("How the room votes, and on what"), parent)
    , m_desk(desk)
{
    // The rules scroll on low screens, the buttons stay.
    auto* rules = new QWidget;
    auto* column = new QVBoxLayout(rules);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(8);
    column->addWidget(makeNames());
    column->addWidget(makeRules());
    m_criteria = new CriteriaEditor(rules);
    column->addWidget(m_criteria);
    m_options = new OptionPicker(desk, rules);
    column->addWidget(m_options, 1);
    column->addWidget(makeShowing());
    body()->addWidget(new ScrollPane(rules, this), 1);
    m_message = new InlineMessage(this);
    m_message->setObjectName(u"round.message"_s);
    body()->addWidget(m_message);
    auto* foot = new QHBoxLayout;
    foot->addStretch();
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setObjectName(u"round.cancel"_s);
    connect(m_cancel, &QPushButton::clicked, this, &NewRoundCard::cancelled);
    foot->addWidget(m_cancel);
    m_start = new QPushButton(tr("Start the round"), this);
    m_start->setObjectName(u"round.start"_s);
    makePrimary(m_start, Line::Identification);
    connect(m_start, &QPushButton::clicked, this, &NewRoundCard::start);
    foot->addWidget(m_start);
    body()->addLayout(foot);
    showRules();
}

QWidget* NewRoundCard::makeNames()
{
    auto* row = new QWidget(this);
    auto* flow = new FlowLayout(row, 12);
    m_method = new QComboBox(row);
    m_method->setObjectName(u"round.method"_s);
    for (const RoundMethod one : allValues<RoundMethod>())
        m_method->addItem(displayName(one), codeOf(one));
    connect(m_method, &QComboBox::currentIndexChanged, this, [this] {
        suggestTitle();
        showRules();
    });
    flow->addWidget(new FormField(tr("Method"), m_method, row));
    m_title = new QLineEdit(row);
    m_title->setObjectName(u"round.title"_s);
    m_title->setMinimumWidth(200);
    flow->addWidget(new FormField(tr("Name of the round"), m_title, row));
    m_question = new QLineEdit(row);
    m_question->setObjectName(u"round.question"_s);
    m_question->setMinimumWidth(260);
    m_question->setPlaceholderText(tr("What should we begin with?"));
    flow->addWidget(new FormField(tr("Question to the room"), m_question, row));
    m_block = new ElidingComboBox(row);
    m_block->setObjectName(u"round.block"_s);
    m_block->setMinimumWidth(150);
    m_block->setMaximumWidth(260);
    flow->addWidget(new FormField(tr("Block of the agenda"), m_block, row));
    return row;
}

QSpinBox* NewRoundCard::spin(QWidget* parent, const QString& name, int least, int most, int value)
{
    auto* box = new QSpinBox(parent);
    box->setRange(least, most);
    box->setValue(value);
    box->setObjectName(name);
    return box;
}

QWidget* NewRoundCard::makeRules()
{
    auto* row = new QWidget(this);
    auto* flow = new FlowLayout(row, 12);
    const workshop::RoundPlan plan;
    m_dots = spin(row, u"round.dots"_s, 1, workshop::mostDots, plan.dotsEach);
    flow->addWidget(new FormField(tr("Dots for each voter"), m_dots, row));
    m_cap = spin(row, u"round.cap"_s, 1, workshop::mostDots, plan.dotsPerOption);
    flow->addWidget(new FormField(tr("At most on one option"), m_cap, row));
    m_least = spin(row, u"round.least"_s, workshop::leastMark, workshop::mostMark - 1, plan.setup.scaleMin);
    flow->addWidget(new FormField(tr("Least mark"), m_least, row));
    m_most = spin(row, u"round.most"_s, workshop::leastMark + 1, workshop::mostMark, plan.setup.scaleMax);
    flow->addWidget(new FormField(tr("Greatest mark"), m_most, row));
    m_ranking = new QComboBox(row);
    m_ranking->setObjectName(u"round.ranking"_s);
    for (const RankingRule rule : allValues<RankingRule>())
        m_ranking->addItem(displayName(rule), codeOf(rule));
    m_ranking->setCurrentIndex(m_ranking->findData(codeOf(plan.setup.ranking)));
    flow->addWidget(new FormField(tr("Ranks"), m_ranking, row));
    return row;
}

QWidget* NewRoundCard::makeShowing()
{
    auto* row = new QWidget(this);
    auto* flow = new FlowLayout(row, 12);
    const RoundSetup setup;
    m_dissent = new QDoubleSpinBox(row);
    m_dissent->setObjectName(u"round.dissent"_s);
    m_dissent->setRange(0, 1);
    m_dissent->setSingleStep(0.05);
    m_dissent->setDecimals(2);
    m_dissent->setValue(setup.dissentAbove);
    m_dissent->setToolTip(tr("An option is marked where the standard deviation of its marks is more than "
                             "this share of the largest "
                             "possible one: 0 = all alike, 1 = half against half"));
    flow->addWidget(new FormField(tr("Dissent mark above"), m_dissent, row));
    m_group = spin(row, u"round.group"_s, 1, 50, setup.minimumGroup);
    m_group->setToolTip(
        tr("Helix groups with fewer ballots are not shown apart, so that nobody can be read out"));
    flow->addWidget(new FormField(tr("Smallest group shown"), m_group, row));
    m_shown = new QCheckBox(tr("The room sees the result while people vote"), row);
    m_shown->setObjectName(u"round.shown"_s);
    flow->addWidget(m_shown);
    return row;
}

RoundMethod NewRoundCard::method() const
{
    return enumFromCode<RoundMethod>(m_method->currentData().toString()).value_or(RoundMethod::Dots);
}

void NewRoundCard::showRules()
{
    const RoundMethod now = method();
    const bool marks = now == RoundMethod::Scale || now == RoundMethod::Rating;
    const auto show = [](QWidget* editor, bool on) { editor->parentWidget()->setVisible(on); };
    show(m_dots, now == RoundMethod::Dots);
    show(m_cap, now == RoundMethod::Dots);
    show(m_least, marks);
    show(m_most, marks);
    show(m_ranking, now == RoundMethod::Ranking);
    m_dots->parentWidget()->parentWidget()->setVisible(now != RoundMethod::YesNo &&
                                                       now != RoundMethod::Approval);
    m_criteria->setVisible(now == RoundMethod::Rating);
    m_message->setMessage(InlineMessage::Kind::Info, {});
}

void NewRoundCard::listBlocks()
{
    const QString chosen = m_block->currentData().toString();
    const bool first = m_block->count() == 0;
    m_block->clear();
    m_block->addItem(tr("None"), QString());
    int vote = 0;
    for (const AgendaBlock& block : workshop::agendaOf(m_desk.project(), m_desk.workshop())) {
        m_block->addItem(block.title, block.id.hex());
        if (block.kind == BlockKind::Vote && vote == 0)
            vote = m_block->count() - 1;
    }
    const int kept = m_block->findData(chosen);
    m_block->setCurrentIndex(first || kept < 0 ? vote : kept);
}

void NewRoundCard::suggestTitle()
{
    if (!m_title->text().isEmpty() && m_title->text() != m_suggested)
        return;
    m_suggested = tr("%1 %2")
                      .arg(displayName(method()))
                      .arg(workshop::roundsOf(m_desk.project(), m_desk.workshop()).size() + 1);
    m_title->setText(m_suggested);
}

void NewRoundCard::refresh()
{
    m_options->refresh();
    m_criteria->refresh(m_desk.project());
    listBlocks();
    suggestTitle();
    m_start->setEnabled(m_desk.writable());
}

void NewRoundCard::setCancelVisible(bool visible)
{
    m_cancel->setVisible(visible);
}

void NewRoundCard::focusStart()
{
    m_start->setFocus();
}

void NewRoundCard::takeFocus()
{
    m_title->clear();
    m_question->clear();
    m_message->setMessage(InlineMessage::Kind::Info, {});
    refresh();
    m_title->setFocus();
    m_title->selectAll();
}

workshop::RoundPlan NewRoundCard::plan() const
{
    workshop::RoundPlan plan;
    plan.title = m_title->text().simplified();
    plan.method = method();
    plan.options = m_options->chosen();
    if (plan.method == RoundMethod::Dots) {
        plan.dotsEach = m_dots->value();
        plan.dotsPerOption = m_cap->value();
    }
    RoundSetup& setup = plan.setup;
    setup.question = m_question->text().simplified();
    if (const auto block = RecordId::fromHex(m_block->currentData().toString()); !block.isNull())
        setup.agendaBlockId = IdOf<AgendaBlock>(block);
    if (plan.method == RoundMethod::Scale || plan.method == RoundMethod::Rating) {
        setup.scaleMin = m_least->value();
        setup.scaleMax = m_most->value();
    }
    if (plan.method == RoundMethod::Rating) {
        setup.criteriaSetId = m_criteria->chosenSet();
        plan.criteria = m_criteria->criteria();
    }
    setup.ranking = enumFromCode<RankingRule>(m_ranking->currentData().toString()).value_or(setup.ranking);
    setup.dissentAbove = m_dissent->value();
    setup.minimumGroup = m_group->value();
    setup.shownWhileOpen = m_shown->isChecked();
    return plan;
}

QString NewRoundCard::faultOf(const workshop::RoundPlan& plan) const
{
    if (plan.options.isEmpty())
        return tr("Choose at least one option to vote on.");
    if (plan.options.size() > workshop::mostOptions)
        return tr("More than %n option(s) cannot be voted on at once.", nullptr, workshop::mostOptions);
    if (plan.dotsPerOption > plan.dotsEach)
        return tr("One option cannot take more dots than a voter has: %1.").arg(plan.dotsEach);
    if (plan.setup.scaleMin >= plan.setup.scaleMax)
        return tr("The greatest mark must be above the least one.");
    double points = 0;
    for (const workshop::CriterionPlan& criterion : plan.criteria)
        points += criterion.points;
    if (plan.method == RoundMethod::Rating && points <= 0)
        return tr("Give at least one criterion points: they are its weight.");
    return {};
}

void NewRoundCard::start()
{
    const workshop::RoundPlan asked = plan();
    if (const QString fault = faultOf(asked); !fault.isEmpty()) {
        m_message->setMessage(InlineMessage::Kind::Error, fault);
        return;
    }
    m_message->setMessage(InlineMessage::Kind::Info, {});
    IdOf<VotingRound> made;
    const bool done = m_desk.edit({QT_TRANSLATE_NOOP("Edit", "Start round %1"), {asked.title}},
                                  [&](Writer& w) -> Result<void> {
                                      const auto round = workshop::openRound(w, m_desk.workshop(), asked);
                                      if (!round)
                                          return round.error();
                                      made = *round;
                                      return {};
                                  });
    if (done)
        Q_EMIT started(made);
}

} // namespace s3
