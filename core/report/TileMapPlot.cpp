// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Numbers.h"
#include "core/report/Plot.h"
#include "core/report/TextTools.h"
#include "core/report/Words.h"

using namespace Qt::StringLiterals;

namespace s3::report {
namespace {

constexpr double largestTile = 42; // points
constexpr double gap = 2;

/// Equal squares in five shades, with their codes and values. The shades are classes of equal width.
class TileMapPlot : public Plot {
public:
    explicit TileMapPlot(const Chart& chart);

    double height(Canvas& canvas, double width, ChartPainter::Part part) const override;
    void paint(Canvas& canvas, const QRectF& area, ChartPainter::Part part) const override;

private:
    double side(Canvas& canvas, double width) const;
    double legendHeight(Canvas& canvas) const { return canvas.height(canvas.small()) * 2 + canvas.u(14); }
    size_t shade(Canvas& canvas, double value) const;
    void paintTile(Canvas& canvas, const Point& point, const QRectF& tile) const;
    void paintLegend(Canvas& canvas, const QRectF& area) const;

    int m_columns = 1;
    int m_rows = 1;
    double m_low = 0;
    double m_high = 0;
    bool m_any = false;
};

TileMapPlot::TileMapPlot(const Chart& chart)
    : Plot(chart)
{
    for (const Point& p : m_chart.points) {
        m_columns = std::max(m_columns, static_cast<int>(p.x.value_or(0)) + 1);
        m_rows = std::max(m_rows, static_cast<int>(p.size.value_or(0)) + 1);
        if (!known(p.value))
            continue;
        m_low = m_any ? std::min(m_low, *p.value) : *p.value;
        m_high = m_any ? std::max(m_high, *p.value) : *p.value;
        m_any = true;
    }
}

double TileMapPlot::side(Canvas& canvas, double width) const
{
    return std::min(canvas.u(largestTile), width / m_columns);
}

double TileMapPlot::height(Canvas& canvas, double width, ChartPainter::Part) const
{
    return side(canvas, width) * m_rows + legendHeight(canvas);
}

/// The strongest shade stands for the highest values.
size_t TileMapPlot::shade(Canvas& canvas, double value) const
{
    const auto count = static_cast<int>(canvas.palette().shades.size());
    const double span = m_high - m_low;
    const int step = span > 0 ? static_cast<int>((value - m_low) / span * count) : count / 2;
    return static_cast<size_t>(count - 1 - std::clamp(step, 0, count - 1));
}

void TileMapPlot::paint(Canvas& canvas, const QRectF& area, ChartPainter::Part) const
{
    const double tile = side(canvas, area.width());
    const double left = area.left() + (area.width() - tile * m_columns) / 2;
    for (const Point& p : m_chart.points) {
        const QRectF place(left + p.x.value_or(0) * tile, area.top() + p.size.value_or(0) * tile, tile, tile);
        const double half = canvas.u(gap) / 2;
        paintTile(canvas, p, place.adjusted(half, half, -half, -half));
    }
    paintLegend(canvas, QRectF(area.left(), area.top() + tile * m_rows + canvas.u(6), area.width(),
                               legendHeight(canvas)));
}

void TileMapPlot::paintTile(Canvas& canvas, const Point& point, const QRectF& tile) const
{
    const bool any = known(point.value);
    const QColor fill =
        any ? canvas.palette().shades.at(shade(canvas, *point.value)) : canvas.palette().paper;
    if (any)
        canvas.box(tile, fill, canvas.u(3));
    else
        canvas.frame(tile, canvas.palette().hair, 0.75);
    const QColor ink = any ? textOn(fill, canvas.palette()) : canvas.palette().faint;
    const Face code{6.5, QFont::DemiBold, ink};
    const Face value{6.5, QFont::Normal, ink};
    const QString text = any ? displayNumber(*point.value, m_chart.y.decimals) : words::missing();
    const double line = canvas.height(code);
    const double middle = tile.center().y();
    const double room = tile.width() - canvas.u(2);
    canvas.text({tile.center().x(), middle - line / 2 + canvas.ascent(code) / 2},
                canvas.elided(point.label, room, code), code, Align::Center);
    canvas.text({tile.center().x(), middle + line / 2 + canvas.ascent(value) / 2},
                canvas.elided(text, room, value), value, Align::Center);
}

void TileMapPlot::paintLegend(Canvas& canvas, const QRectF& area) const
{
    const Face face = canvas.small();
    const double baseline = area.top() + canvas.ascent(face);
    canvas.text({area.left(), baseline}, axisText(m_chart.y), face);
    if (!m_any)
        return;
    const auto& shades = canvas.palette().shades;
    const double width = canvas.u(28);
    const double top = baseline + canvas.u(5);
    double x = area.left();
    canvas.text({x, top + canvas.u(8)}, displayNumber(m_low, m_chart.y.decimals), face);
    x += canvas.width(displayNumber(m_low, m_chart.y.decimals), face) + canvas.u(5);
    for (size_t i = 0; i < shades.size(); ++i) {
        canvas.box(QRectF(x, top, width, canvas.u(9)), shades.at(shades.size() - 1 - i));
        x += width;
    }
    canvas.text({x + canvas.u(5), top + canvas.u(8)}, displayNumber(m_high, m_chart.y.decimals), face);
}

} // namespace

std::unique_ptr<Plot> makeTileMapPlot(const Chart& chart)
{
    return std::make_unique<TileMapPlot>(chart);
}

} // namespace s3::report
