// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/Plot.h"

#include <QPointF>
#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace s3::report {
namespace {

constexpr double largestRadius = 105; // points

/// Values on spokes around a centre, one closed outline a series. The highest reference line is the outermost
/// ring. Faint points get an open mark.
class RadarPlot : public Plot {
public:
    explicit RadarPlot(const Chart& chart);

    double height(Canvas& canvas, double width, ChartPainter::Part part) const override;
    void paint(Canvas& canvas, const QRectF& area, ChartPainter::Part part) const override;

private:
    struct Place {
        QPointF centre;
        double radius = 0;
    };
    double radius(Canvas& canvas, double width) const;
    QPointF at(const Place& place, qsizetype spoke, double value) const;
    void paintRings(Canvas& canvas, const Place& place) const;
    void paintSpokeLabels(Canvas& canvas, const Place& place, const QRectF& area) const;
    void paintSeries(Canvas& canvas, const Place& place, qsizetype series) const;
    void paintLegend(Canvas& canvas, const QRectF& area) const;
    const Point* find(qsizetype spoke, qsizetype series) const;
    static QColor colour(qsizetype series);

    QStringList m_spokes;
    QStringList m_series;
    double m_maximum = 0;
};

RadarPlot::RadarPlot(const Chart& chart)
    : Plot(chart)
{
    for (const Point& point : m_chart.points) {
        if (!m_spokes.contains(point.label))
            m_spokes.append(point.label);
        if (!m_series.contains(point.series))
            m_series.append(point.series);
        if (known(point.value))
            m_maximum = std::max(m_maximum, *point.value);
    }
    for (const ReferenceLine& ring : m_chart.references)
        m_maximum = std::max(m_maximum, ring.value);
    if (m_maximum <= 0)
        m_maximum = 1;
}

const Point* RadarPlot::find(qsizetype spoke, qsizetype series) const
{
    for (const Point& point : m_chart.points)
        if (point.label == m_spokes.at(spoke) && point.series == m_series.at(series))
            return &point;
    return nullptr;
}

double RadarPlot::radius(Canvas& canvas, double width) const
{
    return std::min(canvas.u(largestRadius), width * 0.28);
}

double RadarPlot::height(Canvas& canvas, double width, ChartPainter::Part) const
{
    const double line = canvas.height(canvas.label());
    return 2 * radius(canvas, width) + 5 * line + static_cast<double>(m_series.size()) * line;
}

QPointF RadarPlot::at(const Place& place, qsizetype spoke, double value) const
{
    const double angle =
        2 * M_PI * static_cast<double>(spoke) / static_cast<double>(m_spokes.size()) - M_PI / 2;
    const double length = place.radius * std::clamp(value / m_maximum, 0.0, 1.0);
    return place.centre + QPointF(std::cos(angle), std::sin(angle)) * length;
}

/// The colours of the lines tell series apart; dashes do so without colour.
QColor RadarPlot::colour(qsizetype series)
{
    static constexpr int lines[] = {1, 3, 5, 4, 2};
    return Palette::forLine(lines[series % 5]).accent;
}

void RadarPlot::paint(Canvas& canvas, const QRectF& area, ChartPainter::Part) const
{
    if (m_spokes.isEmpty())
        return;
    Place place;
    place.radius = radius(canvas, area.width());
    const double line = canvas.height(canvas.label());
    place.centre = {area.center().x(), area.top() + place.radius + 2 * line};
    paintRings(canvas, place);
    for (qsizetype series = 0; series < m_series.size(); ++series)
        paintSeries(canvas, place, series);
    paintSpokeLabels(canvas, place, area);
    paintLegend(canvas, QRectF(area.left(), place.centre.y() + place.radius + 2.5 * line, area.width(),
                               area.height()));
}

void RadarPlot::paintRings(Canvas& canvas, const Place& place) const
{
    const int rings = m_maximum <= 10 ? static_cast<int>(m_maximum) : 4;
    for (int ring = 1; ring <= rings; ++ring)
        for (qsizetype spoke = 0; spoke < m_spokes.size(); ++spoke)
            canvas.line(at(place, spoke, m_maximum * ring / rings),
                        at(place, (spoke + 1) % m_spokes.size(), m_maximum * ring / rings),
                        canvas.palette().hair);
    for (qsizetype spoke = 0; spoke < m_spokes.size(); ++spoke)
        canvas.line(place.centre, at(place, spoke, m_maximum), canvas.palette().hair);
}

void RadarPlot::paintSpokeLabels(Canvas& canvas, const Place& place, const QRectF& area) const
{
    const Face face = canvas.strong();
    const double line = canvas.height(face);
    for (qsizetype spoke = 0; spoke < m_spokes.size(); ++spoke) {
        const QPointF tip = at(place, spoke, m_maximum);
        const double aside = tip.x() - place.centre.x();
        const bool upright = std::abs(aside) < place.radius * 0.2;
        const Align align = upright ? Align::Center : aside > 0 ? Align::Left : Align::Right;
        const double room = upright     ? area.width()
                            : aside > 0 ? area.right() - tip.x() - canvas.u(8)
                                        : tip.x() - area.left() - canvas.u(8);
        const QStringList lines = canvas.wrapped(m_spokes.at(spoke), room, upright ? 1 : 3, face);
        const double x = upright ? tip.x() : tip.x() + (aside > 0 ? canvas.u(8) : -canvas.u(8));
        double y = tip.y() - line * static_cast<double>(lines.size()) / 2 + canvas.ascent(face);
        if (upright)
            y = tip.y() < place.centre.y() ? tip.y() - canvas.u(6)
                                           : tip.y() + canvas.u(6) + canvas.ascent(face);
        for (const QString& text : lines) {
            canvas.text({x, y}, text, face, align);
            y += line;
        }
    }
}

void RadarPlot::paintSeries(Canvas& canvas, const Place& place, qsizetype series) const
{
    const QColor ink = colour(series);
    const qsizetype count = m_spokes.size();
    for (qsizetype spoke = 0; spoke < count; ++spoke) {
        const Point* from = find(spoke, series);
        const Point* to = find((spoke + 1) % count, series);
        if (from && to && known(from->value) && known(to->value))
            canvas.line(at(place, spoke, *from->value), at(place, (spoke + 1) % count, *to->value), ink, 1.5,
                        series % 2 == 1);
    }
    for (qsizetype spoke = 0; spoke < count; ++spoke) {
        const Point* point = find(spoke, series);
        if (!point || !known(point->value))
            continue;
        const QPointF centre = at(place, spoke, *point->value);
        canvas.disc(centre, canvas.u(3), point->faint ? canvas.palette().paper : ink);
        canvas.ring(centre, canvas.u(3), ink, 1);
    }
}

void RadarPlot::paintLegend(Canvas& canvas, const QRectF& area) const
{
    const Face face = canvas.label();
    double y = area.top();
    for (qsizetype series = 0; series < m_series.size(); ++series) {
        const double middle = y + canvas.ascent(face) * 0.65; // half way up the letters
        canvas.line({area.left(), middle}, {area.left() + canvas.u(18), middle}, colour(series), 1.5,
                    series % 2 == 1);
        const double left = area.left() + canvas.u(24);
        canvas.text({left, y + canvas.ascent(face)},
                    canvas.elided(m_series.at(series), area.right() - left, face), face);
        y += canvas.height(face);
    }
}

} // namespace

std::unique_ptr<Plot> makeRadarPlot(const Chart& chart)
{
    return std::make_unique<RadarPlot>(chart);
}

} // namespace s3::report
