// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/synergy_diamond/PairsView.h"

#include "core/base/Numbers.h"
#include "core/identification/DiamondActivity.h"
#include "core/identification/DiamondWords.h"
#include "ui/evidence/LinkChips.h"
#include "ui/kit/Card.h"
#include "ui/kit/Controls.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/Messages.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStackedWidget>

using namespace Qt::StringLiterals;
using namespace s3::identification;

namespace s3 {

namespace {

using PairColumn = RecordColumn<PairRow>;

PairColumn shareColumn(const QString& header, double (PairHint::*figure)() const)
{
    return PairColumn(
               header,
               [figure](const PairRow& row) {
                   return row.pair.hint.computable ? QVariant((row.pair.hint.*figure)()) : QVariant();
               },
               ColumnKind::Number)
        .withText([figure](const PairRow& row) {
            return row.pair.hint.computable ? displayNumber((row.pair.hint.*figure)(), 2) : u"–"_s;
        });
}

QVector<PairColumn> pairColumns()
{
    return {PairColumn(
                PairsView::tr("Rank"),
                [](const PairRow& row) { return row.pair.rank > 0 ? QVariant(row.pair.rank) : QVariant(); },
                ColumnKind::Number)
                .withText([](const PairRow& row) {
                    return row.pair.rank > 0 ? QString::number(row.pair.rank) : u"–"_s;
                }),
            PairColumn(PairsView::tr("Regions"), [](const PairRow& row) { return QVariant(row.names); }),
            shareColumn(PairsView::tr("Similarity"), &PairHint::similarity),
            shareColumn(PairsView::tr("Mutual benefit"), &PairHint::mutualBenefit),
            PairColumn(PairsView::tr("Speaks for"), [](const PairRow& row) {
                return QVariant(row.pair.hint.computable ? identification::displayName(row.pair.hint.match())
                                                         : PairsView::tr("Not computable"));
            })};
}

} // namespace

PairsView::PairsView(DiamondDesk& desk)
    : DiamondSight(desk)
    , m_stack(new QStackedWidget(this))
    , m_pairs(pairColumns(), [](const PairRow& row) { return row.key; })
{
    auto* inner = new QWidget(this);
    auto* rows = new QVBoxLayout(inner);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(16);
    auto* alone =
        new EmptyState(u"region"_s, tr("Nothing to compare yet"),
                       tr("Add a second region to this diamond, then give each corner a strength."), m_stack);
    QPushButton* add = alone->addPrimary(tr("Add a region"), Line::Identification, u"add"_s);
    add->setObjectName(u"compareAddRegion"_s);
    connect(add, &QPushButton::clicked, this, [this] { this->desk().openView(SetupPart); });
    m_stack->addWidget(alone);
    m_stack->addWidget(buildPairs());
    rows->addWidget(m_stack);
    rows->addWidget(buildActivity());
    rows->addStretch();
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* pane = new ScrollPane(inner, this);
    pane->setAccessibleName(tr("Comparison"));
    outer->addWidget(pane);
}

QWidget* PairsView::buildPairs()
{
    auto* card = new Card(tr("What the regions may be to each other"),
                          tr("Pairs by mutual benefit: what both would gain at least"), m_stack);
    m_table = new DataTable(tr("Pairs of regions by mutual benefit"), card);
    m_table->setObjectName(u"pairTable"_s);
    m_table->setSource(&m_pairs);
    m_table->setColumnKinds(m_pairs.kinds());
    m_table->setFitRows(true);
    card->body()->addWidget(m_table);
    m_sentence = makeLabel({}, TextRole::Strong, card);
    m_sentence->setObjectName(u"pairSentence"_s);
    card->body()->addWidget(m_sentence);
    m_inputTable = new DataTable(tr("Scores of both regions and their sums"), card);
    m_inputTable->setObjectName(u"pairInputs"_s);
    m_inputTable->setSource(&m_inputs);
    m_inputTable->setSortingEnabled(false);
    m_inputTable->setLinesPerRow(2);
    m_inputTable->setFitRows(true);
    card->body()->addWidget(m_inputTable);
    m_sums = makeLabel({}, TextRole::Body, card);
    m_sums->setObjectName(u"pairSums"_s);
    m_sums->setTextInteractionFlags(Qt::TextSelectableByMouse);
    card->body()->addWidget(m_sums);
    card->body()->addWidget(makeLabel(thresholdsSentence(), TextRole::Small, card));
    connect(m_table, &DataTable::currentKeyChanged, this, &PairsView::showPair);
    return card;
}

QWidget* PairsView::buildActivity()
{
    auto* card = new Card(tr("Candidate activity"),
                          tr("A transformative activity (TA) made of this diamond keeps its origin"), this);
    card->body()->addWidget(makeLabel(tr("Title"), TextRole::Label, card));
    m_title = new QLineEdit(card);
    m_title->setObjectName(u"candidateTitle"_s);
    m_title->setAccessibleName(tr("Title of the candidate activity"));
    card->body()->addWidget(m_title);
    card->body()->addWidget(makeLabel(tr("In one sentence"), TextRole::Label, card));
    m_statement = new QPlainTextEdit(card);
    m_statement->setObjectName(u"candidateStatement"_s);
    m_statement->setAccessibleName(tr("The candidate activity in one sentence"));
    m_statement->setTabChangesFocus(true);
    m_statement->setFixedHeight(92);
    card->body()->addWidget(m_statement);
    m_make = textButton(u"activity"_s, tr("Make the candidate"), card);
    m_make->setObjectName(u"makeCandidate"_s);
    card->body()->addWidget(m_make, 0, Qt::AlignLeft);
    m_made = new LinkChips(tr("Led to"), u"diamondActivities"_s, card);
    card->body()->addWidget(m_made);
    connect(m_make, &QPushButton::clicked, this, &PairsView::make);
    connect(m_title, &QLineEdit::returnPressed, this, &PairsView::make);
    connect(m_title, &QLineEdit::textChanged, this,
            [this] { m_make->setEnabled(desk().writable() && !m_title->text().simplified().isEmpty()); });
    connect(m_made, &LinkChips::opened, this,
            [this](const RecordRef& ref) { desk().navigator().openRecord(ref); });
    return card;
}

void PairsView::refresh()
{
    if (!desk().sheet())
        return;
    m_sheet = *desk().sheet();
    QVector<PairRow> rows;
    for (const RankedPair& pair : m_sheet.pairs())
        rows.append({m_sheet.regions.at(pair.a).id.hex() + m_sheet.regions.at(pair.b).id.hex(),
                     u"%1 – %2"_s.arg(m_sheet.regionNames.at(pair.a), m_sheet.regionNames.at(pair.b)), pair});
    m_stack->setCurrentIndex(rows.isEmpty() ? 0 : 1);
    const QString kept = m_table->currentKey();
    m_pairs.setRows(rows);
    if (!rows.isEmpty() && (kept.isEmpty() || !m_table->selectKey(kept)))
        m_table->selectKey(rows.first().key);
    showPair();
    showActivity();
}

void PairsView::showPair()
{
    const int index = m_pairs.indexOf(m_table->currentKey());
    if (index < 0)
        return;
    const RankedPair& pair = m_pairs.row(index).pair;
    const QString a = m_sheet.regionNames.at(pair.a);
    const QString b = m_sheet.regionNames.at(pair.b);
    QVector<GridTwin::Row> rows;
    const CornerScores mine = m_sheet.scores(pair.a);
    const CornerScores theirs = m_sheet.scores(pair.b);
    const auto real = [](std::optional<int> value) {
        return value ? std::optional<double>(*value) : std::nullopt;
    };
    for (int corner = 0; corner < m_sheet.corners.size(); ++corner) {
        const auto x = mine.at(corner);
        const auto y = theirs.at(corner);
        const bool both = x && y && *x > 0 && *y > 0;
        const int joint = both ? qMax(*x, *y) : 0;
        const auto known = [both](int value) { return both ? std::optional<double>(value) : std::nullopt; };
        rows.append({QString::number(corner),
                     m_sheet.corners.at(corner).title,
                     {real(x), real(y), known(joint), known(both ? qAbs(*x - *y) : 0),
                      known(both ? joint - *x : 0), known(both ? joint - *y : 0)}});
    }
    const PairHint& hint = pair.hint;
    const auto sum = [&](int value) { return hint.computable ? std::optional<double>(value) : std::nullopt; };
    rows.append({u"sum"_s,
                 tr("Sum"),
                 {std::nullopt, std::nullopt, std::nullopt, sum(hint.distance), sum(hint.gainSumA),
                  sum(hint.gainSumB)}});
    m_inputs.set({tr("Corner"), a, b, tr("Joint"), tr("Difference"), tr("+ %1").arg(a), tr("+ %1").arg(b)},
                 rows, 0);
    m_inputTable->setColumnKinds(m_inputs.kinds());
    m_sentence->setText(pairSentence(m_sheet, pair));
    const QStringList sums = pairSums(m_sheet, pair);
    m_sums->setText(sums.join(u'\n'));
    m_sums->setVisible(!sums.isEmpty());
}

void PairsView::showActivity()
{
    const ActivityProposal proposal = proposeActivity(m_sheet);
    // What somebody wrote stays; a proposal that nobody touched follows the diamond.
    const bool other = m_proposedFor != m_sheet.diamond.id;
    if (other || m_title->text() == m_proposedTitle)
        m_title->setText(proposal.title);
    if (other || m_statement->toPlainText() == m_proposedStatement)
        m_statement->setPlainText(proposal.statement);
    m_proposedFor = m_sheet.diamond.id;
    m_proposedTitle = proposal.title;
    m_proposedStatement = proposal.statement;
    m_title->setEnabled(desk().writable());
    m_statement->setEnabled(desk().writable());
    QList<LinkChips::Item> made;
    for (const TransformativeActivity& activity : m_sheet.activities)
        made.append({refOf(activity), activity.title});
    m_made->setItems(made, false);
    m_made->setVisible(!made.isEmpty());
}

void PairsView::make()
{
    const QString title = m_title->text().simplified();
    if (title.isEmpty() || !desk().writable())
        return;
    if (desk().edit(
            EditLabel{QT_TRANSLATE_NOOP("Edit", "Make candidate %1 of the diamond"), {title}},
            [&](Writer& w) { makeActivity(w, m_sheet.diamond.id, title, m_statement->toPlainText()); }))
        desk().navigator().notice(tr("Candidate “%1” made.").arg(title), true);
}

void PairsView::takeFocus()
{
    if (m_stack->currentIndex() == 1)
        m_table->setFocus(Qt::TabFocusReason);
    else
        m_title->setFocus(Qt::TabFocusReason);
}

} // namespace s3
