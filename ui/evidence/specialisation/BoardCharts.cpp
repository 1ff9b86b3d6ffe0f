// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/specialisation/BoardCharts.h"

#include "core/base/Numbers.h"
#include "ui/evidence/specialisation/BoardModel.h"
#include "ui/kit/ChartCard.h"
#include "ui/kit/DotBarChart.h"
#include "ui/kit/TrendChart.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr int mostBubbles = 300; ///< more cannot be told apart; the table has them all
constexpr int mostBars = 200;

} // namespace

BoardChart::BoardChart(const QString& title, Dialogs& dialogs, QWidget* parent)
    : BoardView(parent)
    , m_card(new ChartCard(title, {}, dialogs, this))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    connect(m_card, &ChartCard::savedPicture, this, &BoardChart::savedPicture);
}

void BoardChart::setChart(MarkChart* chart, bool scrolls)
{
    if (scrolls)
        m_card->setScrollingChart(chart);
    else
        m_card->setChartWidget(chart);
    connect(chart, &MarkChart::currentChanged, this, &BoardView::marked);
    connect(chart, &MarkChart::activated, this, &BoardView::activated);
}

// --- growth and share

GrowthView::GrowthView(Dialogs& dialogs, QWidget* parent)
    : BoardChart(tr("Strength and growth"), dialogs, parent)
    , m_chart(new BubbleChart(tr("Industries by location quotient and growth"), Line::Evidence, this))
{
    m_chart->setObjectName(u"boardChart"_s);
    m_chart->setMinimumSize(240, 120);
    m_chart->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    card()->setChartWidget(m_chart);
    card()->setTwin(m_chart->twin(), BubbleChart::twinKinds());
    connect(m_chart, &BubbleChart::currentChanged, this, &BoardView::marked);
    connect(m_chart, &BubbleChart::activated, this, &BoardView::activated);
}

void GrowthView::showBoard(const ShownBoardPtr& shown, const QVector<int>& rows)
{
    m_shown = shown;
    if (!shown) {
        m_chart->setBubbles({});
        return;
    }
    const bool growth = hasGrowth(*shown);
    m_chart->setAxes(tr("Location quotient"),
                     growth ? tr("Relative growth, percentage points") : tr("Share in the region, %"),
                     evidence::shortMeasure(shown->words.dataset), 2);
    m_chart->setReference(1, growth || shown->board().query.comparator.isEmpty()
                                 ? tr("LQ 1: as all regions")
                                 : tr("LQ 1: as %1").arg(shown->words.comparator(shown->board())));
    m_chart->setQuadrants(growth ? QStringList{tr("Emerging"), tr("Stars"), tr("Declining"), tr("Mature")}
                                 : QStringList());
    const QVector<Bubble> bubbles = bubblesOf(*shown, rows, mostBubbles);
    m_chart->setBubbles(bubbles);
    const QString& measure = shown->words.dataset.measure;
    const QString size = measure.isEmpty()
                             ? tr("The larger the bubble, the larger the industry in the region.")
                             : tr("Bubble size: %1.").arg(measure);
    card()->setSubtitle(growth ? tr("Growth against the industry's in all %n regions, %1 to %2. %3", nullptr,
                                    shown->analysis.regionsCompared)
                                     .arg(shown->board().query.basePeriod, shown->board().query.period, size)
                               : size + u' ' + tr("Choose a base period to see growth."));
    card()->setDescription(
        tr("Bubbles of %n industries by location quotient and growth.", nullptr, int(bubbles.size())));
}

void GrowthView::selectIndustry(const QString& industry)
{
    m_chart->setCurrentId(industry);
}

QVector<BoardMark> GrowthView::marks() const
{
    if (!m_shown || m_chart->currentId().isEmpty())
        return {};
    BoardMark mark{evidence::FindingMeasure::LocationQuotient, m_shown->parameters(m_chart->currentId())};
    if (hasGrowth(*m_shown))
        mark.parameters.comparator.clear(); // classes are those against all regions
    return {mark};
}

// --- quotients against comparators

QuotientView::QuotientView(Dialogs& dialogs, QWidget* parent)
    : BoardChart(tr("Location quotients against comparators"), dialogs, parent)
    , m_chart(new DotBarChart(tr("Location quotients against comparators"), Line::Evidence))
{
    m_chart->setObjectName(u"boardQuotients"_s);
    setChart(m_chart, true);
    card()->setTwin(m_chart->twin());
}

void QuotientView::showBoard(const ShownBoardPtr& shown, const QVector<int>& rows)
{
    m_shown = shown;
    if (!shown) {
        m_chart->setRows({}, {});
        return;
    }
    QVector<DotBarSeries> series{
        {shown->board().query.comparator, tr("against %1").arg(shown->words.comparator(shown->board()))}};
    for (const ShownBoard::Comparison& other : shown->comparisons)
        series.append({other.code, tr("against %1").arg(other.name)});
    QVector<int> order = rows;
    const auto quotient = [&](int row) { return shown->board().rows.at(row).quotient.value; };
    std::stable_sort(order.begin(), order.end(),
                     [&](int a, int b) { return quotient(a).value_or(-1) > quotient(b).value_or(-1); });
    QVector<DotBarRow> bars;
    for (const int row : order.mid(0, mostBars)) {
        const evidence::BoardRow& item = shown->board().rows.at(row);
        DotBarRow bar{
            item.industry,
            shown->label(row),
            {item.quotient.value},
            {shown->label(row) + u'\n' + evidence::explainQuotient(shown->board(), item, shown->words)},
            item.quotient.smallBase};
        for (const ShownBoard::Comparison& other : shown->comparisons) {
            bar.values.append(other.quotients.at(row));
            bar.tips.append(shown->label(row) + u'\n' + other.explanations.at(row));
        }
        bars.append(bar);
    }
    const double threshold = shown->settings.threshold;
    m_chart->setReference(threshold, tr("LQ %1").arg(displayNumber(threshold, threshold == 1 ? 0 : 2)));
    m_chart->setRows(series, bars);
    card()->setTwin(m_chart->twin(), m_chart->twin()->kinds());
    card()->setSubtitle(shown->words.regions.labelOf(shown->board().query.region) + u", "_s +
                        shown->board().query.period);
    card()->setDescription(tr("Bars of %n industries by location quotient, with dots for other comparators.",
                              nullptr, int(bars.size())));
}

void QuotientView::selectIndustry(const QString& industry)
{
    if (m_shown && MarkChart::rowOf(m_chart->currentId()) != industry)
        m_chart->setCurrentId(MarkChart::markId(industry, m_shown->board().query.comparator));
}

QVector<BoardMark> QuotientView::marks() const
{
    if (!m_shown || m_chart->currentId().isEmpty())
        return {};
    BoardMark mark{evidence::FindingMeasure::LocationQuotient,
                   m_shown->parameters(MarkChart::rowOf(m_chart->currentId()))};
    mark.parameters.comparator = MarkChart::seriesOf(m_chart->currentId());
    return {mark};
}

// --- sector mix

MixView::MixView(Dialogs& dialogs, QWidget* parent)
    : BoardChart(tr("Sector mix over time"), dialogs, parent)
    , m_chart(new TrendChart(tr("Shares of the region's industries over time"), Line::Evidence))
{
    m_chart->setObjectName(u"boardMix"_s);
    setChart(m_chart, false);
    card()->setTwin(m_chart->twin());
}

void MixView::showBoard(const ShownBoardPtr& shown, const QVector<int>&)
{
    m_shown = shown;
    if (!shown) {
        m_chart->setLines({}, {}, {}, {});
        return;
    }
    const evidence::SectorMix& mix = shown->mix;
    QVector<TrendLine> lines;
    bool gaps = false;
    QString others;
    for (const evidence::SectorMix::Series& series : mix.series) {
        // As a line the sum of all others would press the single ones together.
        if (series.code.isEmpty()) {
            others = tr("All others: %1 in %2.")
                         .arg(evidence::percentText(series.shares.constLast()), mix.periods.constLast());
            continue;
        }
        TrendLine line;
        line.id = series.code;
        line.label = shown->shortName(series.code);
        for (int i = 0; i < series.shares.size(); ++i) {
            const auto share = series.shares.at(i);
            line.values.append(share ? std::optional(*share * 100) : std::nullopt);
            QString tip = line.label + u", "_s + mix.periods.at(i) + u": "_s + evidence::percentText(share);
            if (series.gaps.at(i))
                tip += u'\n' + tr("Of what is known: some parts of the total are missing.");
            line.tips.append(tip);
            gaps = gaps || series.gaps.at(i);
        }
        lines.append(line);
    }
    m_chart->setLines(mix.periods, mix.positions, lines, tr("Share in the region, %"));
    card()->setTwin(m_chart->twin(), m_chart->twin()->kinds());
    QString subtitle = shown->words.regions.labelOf(shown->board().query.region) + u". "_s + others;
    subtitle += shown->whyNoMix;
    if (gaps)
        subtitle += u' ' + tr("Shares of what is known: some parts of the totals are missing.");
    card()->setSubtitle(subtitle);
    card()->setDescription(
        tr("Lines of %n industries by their share in the region over time.", nullptr, int(lines.size())));
}

void MixView::selectIndustry(const QString& industry)
{
    if (m_shown && !industry.isEmpty() && MarkChart::rowOf(m_chart->currentId()) != industry)
        m_chart->setCurrentId(MarkChart::markId(industry, m_shown->board().query.period));
}

QVector<BoardMark> MixView::marks() const
{
    const QString industry = MarkChart::rowOf(m_chart->currentId());
    if (!m_shown || industry.isEmpty())
        return {};
    BoardMark mark{evidence::FindingMeasure::Share, m_shown->parameters(industry)};
    mark.parameters.period = MarkChart::seriesOf(m_chart->currentId());
    mark.parameters.basePeriod.clear();
    return {mark};
}

} // namespace s3
