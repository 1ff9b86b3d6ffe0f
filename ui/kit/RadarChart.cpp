// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/RadarChart.h"

#include "core/base/Numbers.h"
#include "ui/kit/TextLines.h"

#include <QPainter>
#include <QPainterPath>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr double markSize = 4;

void drawMark(QPainter& painter, const QPointF& at, int shape)
{
    switch (shape % 4) {
    case 1:
        painter.drawRect(
            QRectF(at.x() - markSize + 0.5, at.y() - markSize + 0.5, 2 * markSize - 1, 2 * markSize - 1));
        return;
    case 2:
        painter.drawPolygon(QPolygonF{{at.x(), at.y() - markSize - 1},
                                      {at.x() + markSize, at.y() + markSize - 1},
                                      {at.x() - markSize, at.y() + markSize - 1}});
        return;
    case 3:
        painter.drawPolygon(QPolygonF{{at.x(), at.y() - markSize - 1},
                                      {at.x() + markSize + 1, at.y()},
                                      {at.x(), at.y() + markSize + 1},
                                      {at.x() - markSize - 1, at.y()}});
        return;
    default:
        painter.drawEllipse(at, markSize, markSize);
    }
}

} // namespace

RadarChart::RadarChart(const QString& accessibleName, QWidget* parent)
    : MarkChart(accessibleName, parent)
    , m_axisTitle(tr("Name"))
{
    setSteps(Steps::Listed);
}

void RadarChart::setData(const QStringList& axes, const QVector<RadarSeries>& series, double maximum,
                         const QVector<double>& rings)
{
    m_axes = axes;
    m_series = series;
    m_maximum = maximum > 0 ? maximum : 1;
    m_rings = rings;
    QStringList headers{m_axisTitle};
    QVector<GridTwin::Row> rows;
    for (const RadarSeries& one : series)
        headers.append(one.name);
    for (int a = 0; a < axes.size(); ++a) {
        GridTwin::Row row{axes.at(a), axes.at(a), {}};
        for (const RadarSeries& one : series)
            row.values.append(one.values.value(a));
        rows.append(row);
    }
    m_twin.set(headers, rows, 0);
    dataChanged();
}

RadarChart::Layout RadarChart::layoutFor(const QRectF& rect) const
{
    const QFontMetricsF metrics(fontFor(TextRole::Small));
    double widest = 0;
    for (const QString& axis : m_axes)
        widest = qMax(widest, metrics.horizontalAdvance(axis) + 2);
    const double room = qBound(56.0, rect.width() * 0.24, 150.0);
    Layout layout;
    layout.label = {qMin(widest, room), (widest > room ? 2 : 1) * metrics.height()};
    const double byWidth = rect.width() / 2 - layout.label.width() - 8;
    const double byHeight = rect.height() / 2 - layout.label.height() - 8;
    layout.radius = qMax(20.0, qMin(byWidth, byHeight));
    layout.centre = rect.center();
    return layout;
}

QPointF RadarChart::pointAt(const Layout& layout, int axis, double value) const
{
    const double angle = 2 * M_PI * axis / qMax(1, int(m_axes.size())) - M_PI / 2;
    const double length = layout.radius * qBound(0.0, value / m_maximum, 1.0);
    return layout.centre + QPointF(std::cos(angle), std::sin(angle)) * length;
}

QRectF RadarChart::labelRect(const Layout& layout, int axis) const
{
    const double angle = 2 * M_PI * axis / qMax(1, int(m_axes.size())) - M_PI / 2;
    const QPointF at = layout.centre + QPointF(std::cos(angle), std::sin(angle)) * (layout.radius + 8);
    const double w = layout.label.width();
    const double h = layout.label.height();
    const double c = std::cos(angle);
    const double s = std::sin(angle);
    // Straight above and below the label is centred, at the sides it begins at its axis.
    const double x = std::abs(c) < 0.2 ? at.x() - w / 2 : c > 0 ? at.x() : at.x() - w;
    return {x, at.y() - h / 2 + s * h / 2, w, h};
}

QColor RadarChart::colorOf(int series, const ThemeColors& colors) const
{
    if (m_series.at(series).total)
        return colors.ink;
    static constexpr Line order[] = {Line::Evidence, Line::Development, Line::Monitoring,
                                     Line::Implementation, Line::Identification};
    int place = 0;
    for (int i = 0; i < series; ++i)
        place += m_series.at(i).total ? 0 : 1;
    return colors.line(order[place % 5]);
}

void RadarChart::paintAxes(QPainter& painter, const Layout& layout, const ThemeColors& colors) const
{
    const int n = int(m_axes.size());
    const auto ring = [&](double value) {
        QPolygonF polygon;
        for (int a = 0; a < n; ++a)
            polygon << pointAt(layout, a, value);
        painter.drawPolygon(polygon);
    };
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colors.hair, 1));
    for (const double share : {0.25, 0.5, 0.75, 1.0})
        ring(share * m_maximum);
    for (int a = 0; a < n; ++a)
        painter.drawLine(layout.centre, pointAt(layout, a, m_maximum));
    painter.setPen(QPen(colors.faint, 1, Qt::DotLine));
    for (const double value : m_rings)
        ring(value);
    painter.setFont(fontFor(TextRole::Small));
    painter.setPen(colors.ink);
    for (int a = 0; a < n; ++a) {
        const QRectF box = labelRect(layout, a);
        const double middle = box.center().x() - layout.centre.x();
        const Qt::Alignment side = std::abs(middle) < layout.radius * 0.25 ? Qt::AlignHCenter
                                   : middle > 0                            ? Qt::AlignLeft
                                                                           : Qt::AlignRight;
        const bool above = box.center().y() < layout.centre.y() - layout.radius * 0.5;
        const bool below = box.center().y() > layout.centre.y() + layout.radius * 0.5;
        drawElidedLines(painter, box,
                        side | (above   ? Qt::AlignBottom
                                : below ? Qt::AlignTop
                                        : Qt::AlignVCenter),
                        m_axes.at(a));
    }
}

void RadarChart::paintRingNumbers(QPainter& painter, const Layout& layout, const ThemeColors& colors) const
{
    const int last = int(m_axes.size()) - 1;
    painter.setFont(fontFor(TextRole::Small));
    const QFontMetricsF metrics(painter.font());
    for (const double value : m_rings) {
        // Half way between two axes no mark lies.
        const QPointF at = (pointAt(layout, 0, value) + pointAt(layout, last, value)) / 2;
        const QString text = displayNumber(value);
        const QPointF base(at.x() - metrics.horizontalAdvance(text) / 2, at.y() + metrics.ascent() / 2 - 1);
        QPainterPath path;
        path.addText(base, painter.font(), text);
        painter.strokePath(path, QPen(colors.paper, 3));
        painter.setPen(colors.soft);
        painter.drawText(base, text);
    }
}

void RadarChart::paintSeries(QPainter& painter, const Layout& layout, int index,
                             const ThemeColors& colors) const
{
    const RadarSeries& series = m_series.at(index);
    const int n = int(m_axes.size());
    const QColor color = colorOf(index, colors);
    static constexpr Qt::PenStyle styles[] = {Qt::SolidLine, Qt::DashLine, Qt::DashDotLine, Qt::DotLine};
    QPolygonF whole;
    bool complete = n >= 3;
    for (int a = 0; a < n; ++a) {
        complete = complete && series.values.value(a).has_value();
        if (series.values.value(a))
            whole << pointAt(layout, a, *series.values.at(a));
    }
    if (complete && series.total) {
        QColor fill = color;
        fill.setAlphaF(0.07F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawPolygon(whole);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 2, series.total ? Qt::SolidLine : styles[index % 4], Qt::RoundCap));
    for (int a = 0; a < n && n >= 2; ++a) {
        const auto from = series.values.value(a);
        const auto to = series.values.value((a + 1) % n);
        if (from && to)
            painter.drawLine(pointAt(layout, a, *from), pointAt(layout, (a + 1) % n, *to));
    }
    painter.setPen(QPen(colors.paper, 1.5));
    painter.setBrush(color);
    for (int a = 0; a < n; ++a)
        if (const auto value = series.values.value(a))
            drawMark(painter, pointAt(layout, a, *value), index);
}

void RadarChart::paintNames(QPainter& painter, const Layout& layout, const QRectF& rect,
                            const ThemeColors& colors) const
{
    painter.setFont(fontFor(TextRole::Label));
    const QFontMetricsF metrics(painter.font());
    QVector<QRectF> taken;
    for (int a = 0; a < m_axes.size(); ++a)
        taken.append(labelRect(layout, a));
    for (int s = 0; s < m_series.size(); ++s)
        for (int a = 0; a < m_axes.size(); ++a)
            if (const auto value = m_series.at(s).values.value(a)) {
                const QPointF at = pointAt(layout, a, *value);
                taken.append(QRectF(at.x() - 5, at.y() - 5, 10, 10));
            }
    for (int s = 0; s < m_series.size(); ++s) {
        const QString name = m_series.at(s).name;
        const QSizeF size(metrics.horizontalAdvance(name) + 2, metrics.height());
        std::optional<QRectF> best;
        double bestCost = 0;
        for (int a = 0; a < m_axes.size(); ++a) {
            const auto value = m_series.at(s).values.value(a);
            if (!value)
                continue;
            const QPointF at = pointAt(layout, a, *value);
            for (const QPointF& offset :
                 {QPointF(8, -size.height() / 2), QPointF(-8 - size.width(), -size.height() / 2),
                  QPointF(-size.width() / 2, -size.height() - 7), QPointF(-size.width() / 2, 7)}) {
                const QRectF box(at + offset, size);
                double cost = -0.02 * QLineF(layout.centre, at).length();
                for (const QRectF& other : taken) {
                    const QRectF both = box.intersected(other);
                    cost += both.width() * both.height() / 10;
                }
                if (!rect.contains(box))
                    cost += 1000;
                if (!best || cost < bestCost) {
                    best = box;
                    bestCost = cost;
                }
            }
        }
        if (!best)
            continue;
        taken.append(*best);
        // A halo keeps the name readable on lines.
        QPainterPath path;
        path.addText(best->left(), best->top() + metrics.ascent(), painter.font(), name);
        painter.strokePath(path, QPen(colors.paper, 3));
        painter.setPen(colorOf(s, colors));
        painter.drawText(*best, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, name);
    }
}

void RadarChart::draw(QPainter& painter, const QRectF& rect) const
{
    if (m_axes.isEmpty())
        return;
    const ThemeColors colors = colorsFor(palette());
    const Layout layout = layoutFor(rect);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxes(painter, layout, colors);
    for (int s = 0; s < m_series.size(); ++s)
        paintSeries(painter, layout, s, colors);
    paintRingNumbers(painter, layout, colors);
    if (m_series.size() > 1)
        paintNames(painter, layout, rect, colors);
    painter.restore();
}

QVector<MarkChart::Mark> RadarChart::marksIn(const QRectF& rect) const
{
    QVector<Mark> found;
    const Layout layout = layoutFor(rect);
    for (int s = 0; s < m_series.size(); ++s) {
        for (int a = 0; a < m_axes.size(); ++a) {
            const auto value = m_series.at(s).values.value(a);
            if (!value)
                continue;
            const QPointF at = pointAt(layout, a, *value);
            found.append({markId(m_axes.at(a), m_series.at(s).name), QRectF(at.x() - 5, at.y() - 5, 10, 10),
                          tr("%1, %2: %3").arg(m_series.at(s).name, m_axes.at(a), displayNumber(*value))});
        }
    }
    return found;
}

// Points of several series may lie on each other.
QString RadarChart::tipAt(const QPointF& point) const
{
    QStringList tips;
    for (const Mark& mark : marksIn(chartArea()))
        if (mark.area.contains(point))
            tips.append(mark.tip);
    return tips.join(u'\n');
}

} // namespace s3
