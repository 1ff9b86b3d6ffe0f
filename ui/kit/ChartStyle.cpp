// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/ChartStyle.h"

#include "ui/kit/Style.h"

#include <QAbstractAxis>
#include <QLegend>

namespace s3 {

void styleChart(QChart* chart, const QPalette& palette)
{
    const ThemeColors c = colorsFor(palette);
    chart->setBackgroundVisible(false);
    chart->setPlotAreaBackgroundVisible(false);
    chart->setMargins(QMargins(0, 0, 0, 0));
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setTitleFont(fontFor(TextRole::Strong));
    chart->setTitleBrush(c.ink);
    chart->legend()->setVisible(false);
    chart->legend()->setLabelColor(c.soft);
    chart->legend()->setFont(fontFor(TextRole::Small));
    chart->setLocalizeNumbers(true);
    chart->setLocale(QLocale());
    const auto axes = chart->axes();
    for (QAbstractAxis* axis : axes) {
        axis->setLabelsFont(fontFor(TextRole::Small));
        axis->setLabelsColor(c.soft);
        axis->setTitleFont(fontFor(TextRole::Small));
        axis->setTitleBrush(c.soft);
        axis->setGridLinePen(QPen(c.hair, 1));
        axis->setMinorGridLineVisible(false);
        axis->setLinePen(QPen(mixed(c.faint, c.paper, 0.6), 1));
        axis->setShadesVisible(false);
        if (axis->orientation() == Qt::Vertical)
            axis->setLineVisible(false); // the grid carries the scale; ticks would only crowd the labels
    }
}

PlainChartView::PlainChartView(QChart* chart, QWidget* parent)
    : QChartView(chart, parent)
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(240, 200);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    styleChart(chart, palette());
}

void PlainChartView::restyle()
{
    styleChart(chart(), palette());
}

void PlainChartView::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        restyle();
}

void PlainChartView::showEvent(QShowEvent* event)
{
    QChartView::showEvent(event);
    restyle();
}

void PlainChartView::paintEvent(QPaintEvent* event)
{
    QChartView::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(viewport());
    paintFocusRing(painter, viewport()->rect(), palette(), 8);
}

NiceRange niceRange(double low, double high, int ticks)
{
    if (!(high > low)) {
        const double around = std::abs(low) > 0 ? std::abs(low) * 0.5 : 1;
        low -= around;
        high += around;
    }
    const double raw = (high - low) / qMax(1, ticks);
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    double step = 10 * power;
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= raw * 0.999999) {
            step = factor * power;
            break;
        }
    }
    NiceRange range;
    range.step = step;
    range.low = std::floor(low / step + 1e-9) * step;
    range.high = std::ceil(high / step - 1e-9) * step;
    range.decimals = qMax(0, -int(std::floor(std::log10(step) + 1e-9)));
    return range;
}

} // namespace s3
