// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ChartScale.h"
#include "core/report/Plot.h"
#include "core/report/RowPlot.h"
#include "core/report/TextTools.h"
#include "core/report/Words.h"

#include "core/base/Numbers.h"

using namespace Qt::StringLiterals;

namespace s3::report {
namespace {

/// Horizontal bars from zero, each with its label in front and its value behind.
class BarPlot : public RowPlot {
public:
    using RowPlot::RowPlot;

    int rows() const override { return static_cast<int>(m_chart.points.size()); }

protected:
    QString rowLabel(int row) const override { return point(row).label; }
    double headHeight(Canvas& canvas, double) const override
    {
        return canvas.u(6) + canvas.height(canvas.small()) * (m_chart.references.empty() ? 1 : 2);
    }
    void paintHead(Canvas& canvas, const QRectF& head, const QRectF& plot) const override;
    void paintRow(Canvas& canvas, int row, const QRectF& area) const override;

private:
    const Point& point(int row) const { return m_chart.points.at(static_cast<size_t>(row)); }
    std::vector<Canvas::Run> valueRuns(Canvas& canvas, const Point& p) const;
    std::vector<Canvas::Run> targetRuns(Canvas& canvas, const Point& p) const;
    void paintTexts(Canvas& canvas, const Point& p, double barEnd, std::optional<double> mark,
                    double baseline) const;
    ChartScale scale(Canvas& canvas, const QRectF& plot) const;
};

std::vector<Canvas::Run> BarPlot::valueRuns(Canvas& canvas, const Point& p) const
{
    Face face = canvas.label();
    if (!known(p.value))
        face.colour = canvas.palette().faint;
    std::vector<Canvas::Run> runs{
        {known(p.value) ? displayNumber(*p.value, m_chart.y.decimals) : words::missing(), face}};
    for (const Canvas::Run& run : canvas.stateRuns(p.state))
        runs.push_back(run);
    return runs;
}

std::vector<Canvas::Run> BarPlot::targetRuns(Canvas& canvas, const Point& p) const
{
    if (!known(p.target))
        return {};
    return {{QString(words::target() % u' ' % displayNumber(*p.target, m_chart.y.decimals)), canvas.small()}};
}

/// From zero to the largest value, with room behind the bars for their values.
ChartScale BarPlot::scale(Canvas& canvas, const QRectF& plot) const
{
    ChartScale scale;
    scale.low = scale.high = 0;
    double textWidth = 0;
    const auto cover = [&scale](const std::optional<double>& v) {
        if (known(v)) {
            scale.low = std::min(scale.low, *v);
            scale.high = std::max(scale.high, *v);
        }
    };
    for (const Point& p : m_chart.points) {
        cover(p.value);
        cover(p.target);
        textWidth = std::max(textWidth, canvas.runsWidth(valueRuns(canvas, p)) +
                                            canvas.runsWidth(targetRuns(canvas, p)) + canvas.u(16));
    }
    for (const ReferenceLine& reference : m_chart.references)
        cover(reference.value);
    if (scale.low == scale.high)
        scale.high = 1;
    scale.start = plot.left();
    scale.end = std::max(plot.right() - textWidth, plot.left() + plot.width() * 0.3);
    return scale;
}

void BarPlot::paintHead(Canvas& canvas, const QRectF& head, const QRectF& plot) const
{
    const Face face = canvas.small();
    canvas.text({plot.left(), head.top() + canvas.ascent(face)}, axisText(m_chart.y), face);
    const ChartScale s = scale(canvas, plot);
    for (const ReferenceLine& reference : m_chart.references) {
        const double x = s.at(reference.value);
        canvas.line({x, head.bottom() - canvas.u(3)}, {x, plot.bottom()}, canvas.palette().soft, 0.6, true);
        const bool left = x > plot.center().x();
        canvas.text({x + canvas.u(left ? -4 : 4), head.bottom() - canvas.u(3)}, reference.label, face,
                    left ? Align::Right : Align::Left);
    }
    canvas.line({s.at(0), plot.top()}, {s.at(0), plot.bottom()}, canvas.palette().faint, 0.75);
}

void BarPlot::paintRow(Canvas& canvas, int row, const QRectF& area) const
{
    const Point& p = point(row);
    const ChartScale s = scale(canvas, area);
    const double middle = area.center().y();
    const double half = canvas.u(5);
    const double zero = s.at(0);
    double behind = zero;
    if (known(p.value)) {
        const double end = s.at(*p.value);
        const QColor colour = p.faint ? canvas.palette().accentSoft : canvas.palette().accent;
        const QRectF bar(QPointF(std::min(zero, end), middle - half),
                         QPointF(std::max(zero, end), middle + half));
        canvas.box(bar, colour, canvas.u(1.5));
        // Square where it stands on zero.
        QRectF foot = bar;
        foot.setWidth(std::min(bar.width() / 2, canvas.u(2)));
        if (end < zero)
            foot.moveRight(zero);
        canvas.box(foot, colour);
        behind = std::max(zero, end);
    }
    std::optional<double> mark;
    if (known(p.target)) {
        mark = s.at(*p.target);
        canvas.line({*mark, middle - half - canvas.u(2)}, {*mark, middle + half + canvas.u(2)},
                    canvas.palette().ink, 1.5);
    }
    paintTexts(canvas, p, behind, mark, middle + canvas.ascent(canvas.label()) / 2);
}

/// The value at the bar's end and the target at its mark; where the mark is in the way, both behind it.
void BarPlot::paintTexts(Canvas& canvas, const Point& p, double barEnd, std::optional<double> mark,
                         double baseline) const
{
    const auto value = valueRuns(canvas, p);
    const double gap = canvas.u(5);
    const double end = barEnd + gap + canvas.runsWidth(value);
    if (mark && *mark > barEnd - canvas.u(1) && *mark < end + gap)
        barEnd = *mark;
    const double after = barEnd + gap + canvas.runs({barEnd + gap, baseline}, value, true) + canvas.u(8);
    canvas.runs({mark ? std::max(after, *mark + gap) : after, baseline}, targetRuns(canvas, p), true);
}

} // namespace

std::unique_ptr<Plot> makeBarPlot(const Chart& chart)
{
    return std::make_unique<BarPlot>(chart);
}

} // namespace s3::report
