// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/regional_data/SpecialisationView.h"

#include "ui/kit/ChartCard.h"
#include "ui/kit/Controls.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/Messages.h"

#include <QSplitter>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr int sideBySideFrom = 860; ///< width from which table and chart stand beside each other
constexpr int mostBubbles = 300;    ///< more cannot be told apart; the table has them all

void select(QComboBox* box, const QString& code)
{
    box->setCurrentIndex(box->findData(code));
}

} // namespace

SpecialisationView::SpecialisationView(Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_pills(new QWidget(this))
    , m_counts(makeLabel({}, TextRole::Soft, this))
    , m_trouble(new InlineMessage(this))
    , m_split(new QSplitter(Qt::Horizontal, this))
    , m_tableCard(new Card(tr("Where the region is special"), {}, this))
    , m_rows(new DataTable(tr("Industries of the region"), this))
    , m_model(makeBoardModel(this))
    , m_chartCard(new ChartCard(tr("Strength and growth"), {}, dialogs, this))
    , m_chart(new BubbleChart(tr("Industries by location quotient and growth"), Line::Evidence, this))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(12);
    auto* flow = new FlowLayout(m_pills, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    m_region = addChooser(tr("Region"), "boardRegion");
    m_period = addChooser(tr("Period"), "boardPeriod");
    m_comparator = addChooser(tr("Compare with"), "boardComparator");
    m_base = addChooser(tr("Growth since"), "boardBasePeriod");
    m_counts->setObjectName(u"boardCounts"_s);
    m_counts->setMinimumHeight(30);
    m_trouble->hide();
    outer->addWidget(m_pills);
    outer->addWidget(m_counts);
    outer->addWidget(m_trouble);

    m_rows->setObjectName(u"boardTable"_s);
    m_rows->setSource(m_model);
    m_rows->setColumnKinds(m_model->kinds());
    m_rows->setLinesPerRow(4);
    m_rows->setEmptyText(tr("No industry in this period"));
    m_rows->sortByColumn(3, Qt::DescendingOrder);
    m_tableCard->body()->addWidget(m_rows, 1);
    m_chart->setObjectName(u"boardChart"_s);
    m_chart->setMinimumSize(240, 120);
    m_chart->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_chartCard->setChartWidget(m_chart);
    m_chartCard->setTwin(m_chart->twin(), BubbleChart::twinKinds());
    m_split->addWidget(m_tableCard);
    m_split->addWidget(m_chartCard);
    m_split->setHandleWidth(16);
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(0, 8);
    m_split->setStretchFactor(1, 7);
    auto* pane = new ScrollPane(m_split, this);
    pane->setAccessibleName(tr("Table and chart"));
    outer->addWidget(pane, 1);

    connect(m_rows, &DataTable::currentKeyChanged, m_chart, &BubbleChart::setCurrentId);
    connect(m_chart, &BubbleChart::currentChanged, this, &SpecialisationView::selectIndustry);
    connect(m_rows, &DataTable::rowActivated, this, &SpecialisationView::industryActivated);
    connect(m_chart, &BubbleChart::activated, this, &SpecialisationView::industryActivated);
    connect(m_rows->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SpecialisationView::selectionChanged);
}

QComboBox* SpecialisationView::addChooser(const QString& name, const char* objectName)
{
    auto* box = new QComboBox(m_pills);
    makePill(box);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setObjectName(QString::fromLatin1(objectName));
    box->setFocusPolicy(Qt::StrongFocus);
    box->setMaximumWidth(320);
    m_pills->layout()->addWidget(box);
    connect(box, &QComboBox::currentIndexChanged, this, &SpecialisationView::chosen);
    return box;
}

void SpecialisationView::setSwitcher(QComboBox* box)
{
    makePill(box);
    static_cast<FlowLayout*>(m_pills->layout())->insertWidget(0, box);
}

void SpecialisationView::setData(std::shared_ptr<const evidence::ObservationTable> table,
                                 const evidence::BoardWords& words, const QStringList& ownRegions,
                                 const evidence::BoardQuery& query)
{
    m_table = std::move(table);
    m_words = words;
    m_query = query;
    const bool known = m_table->regions().find(query.region) && m_table->periods().find(query.period) &&
                       (query.comparator.isEmpty() || m_table->regions().find(query.comparator)) &&
                       (query.basePeriod.isEmpty() || m_table->periods().find(query.basePeriod));
    if (!known)
        m_query = evidence::proposedQuery(*m_table, ownRegions);
    fillChoosers(ownRegions);
    compute();
}

void SpecialisationView::fillChoosers(const QStringList& ownRegions)
{
    m_filling = true;
    for (QComboBox* box : {m_region, m_period, m_comparator, m_base})
        box->clear();
    QStringList regions = m_table->regions().codes();
    std::sort(regions.begin(), regions.end(), [&](const QString& a, const QString& b) {
        if (ownRegions.contains(a) != ownRegions.contains(b))
            return ownRegions.contains(a);
        return m_words.regions.labelOf(a).localeAwareCompare(m_words.regions.labelOf(b)) < 0;
    });
    m_comparator->addItem(tr("against all regions"), QString());
    m_base->addItem(tr("without growth"), QString());
    for (const QString& region : regions) {
        m_region->addItem(m_words.regions.labelOf(region), region);
        m_comparator->addItem(tr("against %1").arg(m_words.regions.nameOf(region)), region);
    }
    const QString measure = shortMeasure(m_words.dataset);
    for (const QString& period : evidence::sortedPeriods(*m_table)) {
        m_period->insertItem(0, tr("%1 %2").arg(measure, period), period);
        m_base->addItem(tr("growth since %1").arg(period), period);
    }
    select(m_region, m_query.region);
    select(m_period, m_query.period);
    select(m_comparator, m_query.comparator);
    select(m_base, m_query.basePeriod);
    m_filling = false;
}

void SpecialisationView::chosen()
{
    if (m_filling || !m_table)
        return;
    m_query = {m_region->currentData().toString(), m_period->currentData().toString(),
               m_base->currentData().toString(), m_comparator->currentData().toString()};
    compute();
    Q_EMIT queryChanged();
}

void SpecialisationView::compute()
{
    auto board = evidence::specialisationBoard(*m_table, m_query, evidence::smallBaseFor(m_words.dataset));
    if (board) {
        auto shown = std::make_shared<ShownBoard>();
        shown->board = std::move(*board);
        shown->words = m_words;
        for (const evidence::BoardRow& row : shown->board.rows)
            shown->highestQuotient = qMax(shown->highestQuotient, row.quotient.value.value_or(0));
        m_shown = shown;
        m_trouble->setMessage(InlineMessage::Kind::Info, {});
    } else {
        m_shown.reset();
        m_trouble->setMessage(InlineMessage::Kind::Warning,
                              tr("The data set has no value for this region and comparator in %1. Choose "
                                 "another period or comparator.")
                                  .arg(m_query.period));
    }
    m_counts->setText(counts());
    showBoard(*m_model, m_shown);
    // Something is always chosen, so that the page's main button says what it would do.
    if (m_rows->selectedKeys().isEmpty() && m_rows->model()->rowCount() > 0)
        m_rows->selectKey(m_rows->model()->index(0, 0).data(KeyRole).toString());
    showChart();
    Q_EMIT selectionChanged();
}

QString SpecialisationView::counts() const
{
    if (!m_shown)
        return {};
    const evidence::Board& board = m_shown->board;
    QStringList parts{tr("%n industries", nullptr, int(board.rows.size()))};
    const int withheld = board.confidential;
    if (withheld > 0)
        parts.append(tr("%n confidential", nullptr, withheld));
    if (board.missing > withheld)
        parts.append(tr("%n missing", nullptr, board.missing - withheld));
    QString text = parts.join(u" · "_s);
    if (board.missing > 0)
        text += tr(", shown as gaps, never as zero");
    const bool small = std::any_of(board.rows.begin(), board.rows.end(),
                                   [](const evidence::BoardRow& row) { return row.quotient.smallBase; });
    if (small)
        text += u" · "_s + tr("* small base: fewer than 50 jobs");
    return text;
}

void SpecialisationView::showChart()
{
    const QString measure = shortMeasure(m_words.dataset);
    const bool growth = m_shown && hasGrowth(*m_shown);
    m_chart->setAxes(tr("Location quotient"), growth ? tr("Growth a year, %") : tr("Share in the region, %"),
                     measure, 2);
    m_chart->setReference(1, m_query.comparator.isEmpty()
                                 ? tr("LQ 1: as all regions")
                                 : tr("LQ 1: as %1").arg(m_words.regions.nameOf(m_query.comparator)));
    const QVector<Bubble> bubbles = m_shown ? bubblesOf(*m_shown, mostBubbles) : QVector<Bubble>();
    m_chart->setBubbles(bubbles);
    m_chart->setCurrentId(m_rows->currentKey());
    m_chartCard->setSubtitle(tr("Size: %1. Click a bubble to keep it as evidence.").arg(measure));
    m_chartCard->setDescription(
        tr("Bubbles of %n industries by location quotient and growth a year.", nullptr, int(bubbles.size())));
}

QStringList SpecialisationView::selectedIndustries() const
{
    return m_rows->selectedKeys();
}

void SpecialisationView::selectIndustry(const QString& code)
{
    if (!code.isEmpty() && m_rows->currentKey() != code)
        m_rows->selectKey(code);
}

void SpecialisationView::focusTable()
{
    m_rows->setFocus();
}

void SpecialisationView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const Qt::Orientation wanted = width() >= sideBySideFrom ? Qt::Horizontal : Qt::Vertical;
    if (m_split->orientation() == wanted && event->oldSize().isValid())
        return;
    m_split->setOrientation(wanted);
    // Below each other both stay readable and the page scrolls.
    m_tableCard->setMinimumHeight(wanted == Qt::Vertical ? 250 : 0);
    m_chartCard->setMinimumHeight(wanted == Qt::Vertical ? 360 : 0);
    const int room = wanted == Qt::Horizontal ? width() : height();
    m_split->setSizes({room * 55 / 100, room * 45 / 100});
}

} // namespace s3
