// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/specialisation/SpecialisationView.h"

#include "ui/kit/ChartCard.h"
#include "ui/kit/Controls.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/Messages.h"

#include <QSplitter>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr int sideBySideFrom = 860; ///< width from which table and chart stand beside each other
constexpr int mostBubbles = 300;    ///< more cannot be told apart; the table has them all

} // namespace

SpecialisationView::SpecialisationView(Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
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
    m_counts->setObjectName(u"boardCounts"_s);
    m_counts->setMinimumHeight(30);
    m_trouble->hide();
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

void SpecialisationView::setData(std::shared_ptr<const evidence::ObservationTable> table,
                                 const evidence::BoardWords& words, const evidence::BoardQuery& query)
{
    m_table = std::move(table);
    m_words = words;
    m_query = query;
    compute();
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
    const QString measure = evidence::shortMeasure(m_words.dataset);
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
