// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/specialisation/BoardCharts.h"
#include "ui/kit/ChartCard.h"
#include "ui/kit/SegmentedControl.h"
#include "ui/kit/StackedBarChart.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

using M = evidence::FindingMeasure;

constexpr int mostBars = 200;

struct Part {
    M measure;
    std::optional<double> evidence::ShiftShareCell::*value;
    double strength;
};

constexpr Part classical[] = {{M::NationalShare, &evidence::ShiftShareCell::nationalShare, 0},
                              {M::IndustryMix, &evidence::ShiftShareCell::industryMix, 0.45},
                              {M::RegionalShift, &evidence::ShiftShareCell::regionalShift, 1}};
constexpr Part marquillas[] = {{M::NationalShare, &evidence::ShiftShareCell::nationalShare, 0},
                               {M::IndustryMix, &evidence::ShiftShareCell::industryMix, 0.35},
                               {M::Competitive, &evidence::ShiftShareCell::competitive, 1},
                               {M::Allocation, &evidence::ShiftShareCell::allocation, 0.65}};

std::span<const Part> partsOf(int method)
{
    return method == 0 ? std::span<const Part>(classical) : std::span<const Part>(marquillas);
}

/// The row of the whole region; the effects of Esteban-Marquillas are not summed.
StackRow wholeRegion(const ShownBoard& shown, const QString& label)
{
    const evidence::ShiftShareSum& sum = *shown.analysis.changes;
    return {QString(), label, {sum.nationalShare, sum.industryMix, sum.regionalShift}, sum.change, {}, false};
}

StackRow rowOf(const ShownBoard& shown, int row, std::span<const Part> parts)
{
    const evidence::ShiftShareCell& cell = *shown.analysis.industries[size_t(row)].change;
    StackRow bar;
    bar.id = shown.board().rows.at(row).industry;
    bar.label = shown.label(row);
    bar.net = cell.change;
    bar.faint = shown.board().rows.at(row).quotient.smallBase;
    for (const Part& part : parts) {
        const auto value = cell.*part.value;
        bar.parts.append(value);
        const evidence::MeasureText words = evidence::measureText(part.measure);
        bar.tips.append(bar.label + u'\n' + words.name + u": "_s +
                        evidence::findingText(part.measure, value) + u'\n' + words.explained());
    }
    return bar;
}

} // namespace

ShiftShareView::ShiftShareView(Dialogs& dialogs, QWidget* parent)
    : BoardChart(tr("Shift-share"), dialogs, parent)
    , m_chart(new StackedBarChart(tr("Parts of the change by industry"), Line::Evidence))
    , m_method(new SegmentedControl(tr("Method"), {tr("Classical"), tr("Esteban-Marquillas")}, this))
{
    m_chart->setObjectName(u"boardShiftShare"_s);
    m_method->setObjectName(u"boardShiftMethod"_s);
    m_method->setToolTip(
        tr("Classical: Dunn (1960). Esteban-Marquillas (1972) splits the regional shift into "
           "a competitive and an allocation effect."));
    setChart(m_chart, true);
    card()->setTwin(m_chart->twin());
    card()->addHeaderWidget(m_method);
    connect(m_method, &SegmentedControl::currentChanged, this, [this] {
        fill();
        Q_EMIT marked();
    });
}

void ShiftShareView::showBoard(const ShownBoardPtr& shown, const QVector<int>& rows)
{
    m_shown = shown;
    m_rows = rows;
    fill();
}

void ShiftShareView::fill()
{
    const std::span<const Part> parts = partsOf(m_method->currentIndex());
    QVector<StackSeries> series;
    for (const Part& part : parts)
        series.append({codeOf(part.measure), evidence::measureText(part.measure).name, part.strength});
    QVector<StackRow> bars;
    if (m_shown && m_shown->analysis.changes) {
        for (const int row : m_rows) {
            const auto& change = m_shown->analysis.industries[size_t(row)].change;
            if (change && change->change)
                bars.append(rowOf(*m_shown, row, parts));
        }
        std::stable_sort(bars.begin(), bars.end(), [](const StackRow& a, const StackRow& b) {
            return std::abs(a.net.value_or(0)) > std::abs(b.net.value_or(0));
        });
        bars = bars.mid(0, mostBars);
        if (m_method->currentIndex() == 0)
            bars.prepend(wholeRegion(*m_shown, tr("All industries")));
    }
    double largest = 0;
    for (const StackRow& bar : bars)
        largest = qMax(largest, std::abs(bar.net.value_or(0)));
    const QString measure = m_shown ? evidence::shortMeasure(m_shown->words.dataset) : QString();
    const QString unit = m_shown ? m_shown->words.dataset.unit : QString();
    m_chart->setRows(series, bars, unit.isEmpty() ? measure : measure + u", "_s + unit, tr("Change"),
                     largest >= 100  ? 0
                     : largest >= 10 ? 1
                                     : 2);
    card()->setTwin(m_chart->twin(), m_chart->twin()->kinds());
    if (!m_shown || !m_shown->analysis.changes) {
        const QString why = m_shown ? m_shown->board().whyNoGrowth : QString();
        card()->setSubtitle(why.isEmpty() ? tr("Choose a base period before the period shown.") : why);
        return;
    }
    QString subtitle = tr("%1 to %2, against all %n regions.", nullptr, m_shown->analysis.regionsCompared)
                           .arg(m_shown->board().query.basePeriod, m_shown->board().query.period);
    if (m_shown->analysis.unmatchedCells > 0)
        subtitle += u' ' + tr("%n values that are known in one period only are left out.", nullptr,
                              m_shown->analysis.unmatchedCells);
    card()->setSubtitle(subtitle);
    card()->setDescription(
        tr("Stacked bars of %n industries: what made their change.", nullptr, int(bars.size())));
}

void ShiftShareView::selectIndustry(const QString& industry)
{
    if (MarkChart::rowOf(m_chart->currentId()) == industry)
        return;
    const auto last = partsOf(m_method->currentIndex())[2];
    m_chart->setCurrentId(MarkChart::markId(industry, codeOf(last.measure)));
}

QVector<BoardMark> ShiftShareView::marks() const
{
    const auto measure = enumFromCode<M>(MarkChart::seriesOf(m_chart->currentId()));
    if (!m_shown || !measure)
        return {};
    return {{*measure, m_shown->parameters(MarkChart::rowOf(m_chart->currentId()))}};
}

} // namespace s3
