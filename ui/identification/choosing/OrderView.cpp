// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/choosing/OrderView.h"

#include "core/identification/ActivityDecisions.h"
#include "ui/kit/Background.h"
#include "ui/kit/Card.h"
#include "ui/kit/ChartCard.h"
#include "ui/kit/Controls.h"
#include "ui/kit/DumbbellChart.h"
#include "ui/kit/Messages.h"
#include "ui/kit/SegmentedControl.h"
#include "ui/kit/StackedBarChart.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace s3::identification;

namespace s3 {

namespace {

QString scoreText(double score)
{
    return QLocale().toString(score, 'f', 3);
}

QVariant barData(double score, int role)
{
    return role == BarShareRole ? QVariant(score)
           : role == ColorRole  ? QVariant(int(Line::Identification))
                                : QVariant();
}

QString tippingText(const std::optional<choice::TippingPoint>& point, const QStringList& options, bool below)
{
    if (!point)
        return OrderView::tr("never");
    const QString who = options.value(point->winner);
    return (below ? OrderView::tr("below %1: %2") : OrderView::tr("above %1: %2"))
        .arg(percentText(point->weight), who);
}

} // namespace

OrderView::OrderView(ChoosingDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_work(new Background(this))
    , m_empty(new EmptyState(u"sort"_s, tr("Not ranked yet"), {}, this))
    , m_content(new QWidget(this))
    , m_rows({{tr("Alternative"), [](const Row& row) { return QVariant(row.title); }},
              RecordColumn<Row>(
                  tr("Weighted sum"), [](const Row& row) { return QVariant(row.sum.score); }, ColumnKind::Bar)
                  .withText([](const Row& row) { return scoreText(row.sum.score); })
                  .withExtra([](const Row& row, int role) { return barData(row.sum.score, role); })
                  .withHeaderTip(
                      tr("Values put on 0 to 1 by the least and the greatest of their column, times the "
                         "weights, added up (Hwang and Yoon 1981)")),
              {tr("Rank"), [](const Row& row) { return QVariant(row.sum.rank); }, ColumnKind::Number},
              RecordColumn<Row>(
                  tr("TOPSIS"), [](const Row& row) { return QVariant(row.topsis.score); }, ColumnKind::Bar)
                  .withText([](const Row& row) { return scoreText(row.topsis.score); })
                  .withExtra([](const Row& row, int role) { return barData(row.topsis.score, role); })
                  .withHeaderTip(
                      tr("Nearness to the best and distance from the worst of every criterion, values "
                         "divided by the length of their column (Hwang and Yoon 1981)")),
              {tr("Rank"), [](const Row& row) { return QVariant(row.topsis.rank); }, ColumnKind::Number},
              RecordColumn<Row>(
                  tr("First in draws"),
                  [](const Row& row) { return row.first ? QVariant(*row.first) : QVariant(); },
                  ColumnKind::Number)
                  .withText([](const Row& row) { return row.first ? percentText(*row.first) : QString(); })
                  .withHeaderTip(
                      tr("Share of 10,000 draws of weights up to 20 % away from those given, in which it "
                         "is first"))},
             [](const Row& row) { return row.id; })
    , m_changes(
          {{tr("Criterion"), [](const Change& change) { return QVariant(change.criterion); }},
           RecordColumn<Change>(
               tr("Weight"), [](const Change& change) { return QVariant(change.weight); }, ColumnKind::Number)
               .withText([](const Change& change) { return percentText(change.weight); }),
           {tr("Another is first"), [](const Change& change) { return QVariant(change.belowText); }},
           {tr("or"), [](const Change& change) { return QVariant(change.aboveText); }}},
          [](const Change& change) { return change.criterion; })
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_empty);
    outer->addWidget(m_content);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    buildHead(column);
    buildCharts(column);
    column->addStretch();
}

void OrderView::buildHead(QVBoxLayout* column)
{
    auto* card = new Card(tr("How sure is this order?"), {}, m_content);
    m_method = new SegmentedControl(tr("Method"), {tr("Weighted sum"), tr("TOPSIS")}, card);
    m_method->setObjectName(u"order.method"_s);
    card->addHeaderWidget(m_method);
    connect(m_method, &SegmentedControl::currentChanged, this, &OrderView::compute);
    m_verdict = makeLabel({}, TextRole::Strong, card);
    m_verdict->setObjectName(u"order.verdict"_s);
    m_reasons = makeLabel({}, TextRole::Body, card);
    m_reasons->setObjectName(u"order.reasons"_s);
    card->body()->addWidget(m_verdict);
    card->body()->addWidget(m_reasons);
    m_order = new DataTable(tr("Order of the alternatives"), card);
    m_order->setObjectName(u"orderTable"_s);
    m_order->setSource(&m_rows);
    m_order->setColumnKinds(m_rows.kinds());
    m_order->setLinesPerRow(2);
    m_order->setFitRows(true);
    card->body()->addWidget(m_order);
    auto* selection = new QHBoxLayout;
    m_rationale = new QLineEdit(card);
    m_rationale->setObjectName(u"order.rationale"_s);
    m_rationale->setPlaceholderText(tr("Why this one is selected, for the decision log"));
    m_rationale->setAccessibleName(m_rationale->placeholderText());
    m_select = textButton(u"check"_s, tr("Select the chosen one"), card);
    m_select->setObjectName(u"order.select"_s);
    selection->addWidget(m_rationale, 1);
    selection->addWidget(m_select);
    card->body()->addLayout(selection);
    connect(m_select, &QPushButton::clicked, this, &OrderView::select);
    connect(m_rationale, &QLineEdit::returnPressed, this, &OrderView::select);
    column->addWidget(card);
}

void OrderView::buildCharts(QVBoxLayout* column)
{
    m_ranksCard = new ChartCard(tr("Which rank, whatever the weights"),
                                tr("Share of 10,000 draws over all possible weights, by rank"),
                                m_desk.dialogs(), m_content);
    m_ranks = new StackedBarChart(tr("Ranks in draws of weights"), Line::Identification, m_ranksCard);
    m_ranks->setObjectName(u"order.ranks"_s);
    m_ranksCard->setChartWidget(m_ranks);
    m_ranksCard->setTwin(m_ranks->twin(), m_ranks->twinKinds());
    column->addWidget(m_ranksCard);
    m_tornadoCard =
        new ChartCard(tr("What would change the winner"),
                      tr("From the weight that a criterion has to the nearest one at which another "
                         "alternative is first, in percent; the others keep their proportions"),
                      m_desk.dialogs(), m_content);
    m_tornado = new DumbbellChart(tr("Weights at which the winner changes"), m_tornadoCard);
    m_tornado->setObjectName(u"order.tornado"_s);
    m_tornado->setShowsChange();
    m_tornado->setLines(Line::Identification, Line::Development);
    m_tornado->setNames(tr("Criterion"), tr("Weight now"), tr("Winner changes at"));
    m_tornadoCard->setChartWidget(m_tornado);
    m_tornadoCard->setTwin(m_tornado->twin(), m_tornado->twinKinds());
    column->addWidget(m_tornadoCard);
    auto* tippingCard = new Card(tr("Who would be first instead"), {}, m_content);
    m_tipping = new DataTable(tr("Weights at which another alternative is first"), tippingCard);
    m_tipping->setObjectName(u"tippingTable"_s);
    m_tipping->setSource(&m_changes);
    m_tipping->setColumnKinds(m_changes.kinds());
    m_tipping->setLinesPerRow(2);
    m_tipping->setFitRows(true);
    tippingCard->body()->addWidget(m_tipping);
    column->addWidget(tippingCard);
}

void OrderView::refresh()
{
    const ChoiceTable& table = m_desk.table();
    m_empty->setVisible(!table.complete());
    m_content->setVisible(table.complete());
    if (table.complete()) {
        compute();
        return;
    }
    m_work->cancel();
    QString why;
    if (table.alternatives.size() < 2)
        why = tr("There must be two alternatives at least. Add them under Values.");
    else if (table.weights.empty())
        why = tr("The criteria have no weights yet. Give points or compare them under Criteria.");
    else
        why = tr("%n value(s) are missing under Values. Missing is not zero, so nothing is ranked yet.",
                 nullptr, table.missingValues());
    m_empty->setTexts(tr("Not ranked yet"), why);
}

void OrderView::compute()
{
    if (!m_desk.table().complete())
        return;
    const choice::Method method =
        m_method->currentIndex() == 1 ? choice::Method::Topsis : choice::Method::WeightedSum;
    m_work->startPatiently(
        [this, table = m_desk.table(), method](const Background::Task&) -> Background::Delivery {
            auto result = evaluateChoice(table, method);
            if (!result)
                return {};
            return [this, result = std::move(*result)] { show(result); };
        });
}

void OrderView::show(const ChoiceResult& result)
{
    const ChoiceTable& table = m_desk.table();
    if (result.weightedSum.size() != size_t(table.alternatives.size()))
        return; // of a table that changed meanwhile; its own result follows
    const QStringList words = choice::howSure(result.evidence);
    m_verdict->setText(words.value(0));
    QStringList reasons = words.mid(1);
    if (!result.methodsAgree)
        reasons.append(tr("The two methods do not agree on who is first."));
    m_reasons->setText(reasons.join(u'\n'));
    QVector<Row> rows;
    for (qsizetype i = 0; i < table.alternatives.size(); ++i)
        rows.append({table.alternatives.at(i).record.id.hex(), table.alternatives.at(i).title,
                     result.weightedSum[size_t(i)], result.topsis[size_t(i)],
                     result.evidence.nearWeights ? std::optional(result.evidence.nearWeights->at(int(i), 1))
                                                 : std::nullopt});
    std::stable_sort(rows.begin(), rows.end(), [&](const Row& a, const Row& b) {
        return m_method->currentIndex() == 1 ? a.topsis.rank < b.topsis.rank : a.sum.rank < b.sum.rank;
    });
    m_rows.setRows(rows);
    m_order->setFitRows(true);
    if (m_order->currentKey().isEmpty() && !rows.isEmpty())
        m_order->selectKey(rows.first().id);
    if (m_rationale->text().isEmpty())
        m_rationale->setText(words.value(0));
    m_select->setEnabled(m_desk.writable());
    m_rationale->setEnabled(m_desk.writable());
    showCharts(result);
}

void OrderView::showCharts(const ChoiceResult& result)
{
    const choice::OrderEvidence& evidence = result.evidence;
    if (evidence.anyWeights) {
        QVector<StackSeries> series;
        const int ranks = evidence.anyWeights->options;
        for (int rank = 1; rank <= ranks; ++rank)
            series.append({QString::number(rank), tr("Rank %1").arg(rank),
                           1.0 - 0.75 * (rank - 1) / qMax(1, ranks - 1)});
        QVector<StackRow> rows;
        for (int option = 0; option < ranks; ++option) {
            StackRow row;
            row.id = QString::number(option);
            row.label = evidence.options.at(option);
            for (int rank = 1; rank <= ranks; ++rank)
                row.parts.append(100 * evidence.anyWeights->at(option, rank));
            rows.append(row);
        }
        m_ranks->setRows(series, rows, tr("Share of draws (%)"), {}, 0);
    }
    QVector<DumbbellItem> items;
    QVector<Change> changes;
    for (size_t i = 0; i < evidence.tipping.size(); ++i) {
        const choice::Tipping& tipping = evidence.tipping[i];
        std::optional<double> nearest;
        for (const auto& point : {tipping.below, tipping.above})
            if (point &&
                (!nearest || std::abs(point->weight - tipping.weight) < std::abs(*nearest - tipping.weight)))
                nearest = point->weight;
        const QString name = evidence.criteria.value(qsizetype(i));
        items.append({name, 100 * tipping.weight, nearest ? std::optional(100 * *nearest) : std::nullopt});
        changes.append({name, tipping.weight, tipping.below, tipping.above,
                        tippingText(tipping.below, evidence.options, true),
                        tippingText(tipping.above, evidence.options, false)});
    }
    std::stable_sort(items.begin(), items.end(), [](const DumbbellItem& a, const DumbbellItem& b) {
        const auto reach = [](const DumbbellItem& item) {
            return item.second ? std::abs(*item.first - *item.second) : 1000.0;
        };
        return reach(a) < reach(b);
    });
    m_tornado->setItems(items, 100);
    m_changes.setRows(changes);
    m_tipping->setFitRows(true);
    m_tornadoCard->setVisible(!items.isEmpty());
    m_tipping->parentWidget()->setVisible(!items.isEmpty());
}

void OrderView::select()
{
    const QString rationale = m_rationale->text().trimmed();
    for (const Alternative& alternative : m_desk.table().alternatives) {
        if (alternative.record.id.hex() != m_order->currentKey() || !alternative.record.activityId)
            continue;
        if (rationale.isEmpty()) {
            m_rationale->setFocus();
            return;
        }
        const IdOf<TransformativeActivity> activity = *alternative.record.activityId;
        m_desk.change({QT_TRANSLATE_NOOP("Edit", "Select %1"), {alternative.title}}, [&](Writer& writer) {
            setStatus(writer, activity, ActivityStatus::Selected, m_desk.project().author(), rationale);
        });
        return;
    }
}

} // namespace s3
