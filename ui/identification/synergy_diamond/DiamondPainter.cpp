// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/synergy_diamond/DiamondPainter.h"

#include "ui/kit/TextLines.h"

#include <QPainterPath>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr double hatchGap = 7;

/// Parallel strokes at 45 degrees within a convex polygon.
void hatch(QPainter& painter, const QPolygonF& area, double gap)
{
    double least = 1e9, most = -1e9;
    for (const QPointF& point : area) {
        least = qMin(least, point.x() + point.y());
        most = qMax(most, point.x() + point.y());
    }
    for (double level = std::ceil(least / gap) * gap; level < most; level += gap) {
        QList<QPointF> hits;
        for (int i = 0; i < area.size(); ++i) {
            const QPointF a = area.at(i);
            const QPointF b = area.at((i + 1) % area.size());
            const double from = a.x() + a.y() - level;
            const double to = b.x() + b.y() - level;
            if ((from < 0) != (to < 0))
                hits.append(a + (b - a) * (from / (from - to)));
        }
        if (hits.size() >= 2)
            painter.drawLine(hits.at(0), hits.at(1));
    }
}

/// Readable on lines.
void drawWithHalo(QPainter& painter, const QPointF& base, const QString& text, const QColor& ink,
                  const QColor& paper, double width)
{
    QPainterPath path;
    path.addText(base, painter.font(), text);
    painter.strokePath(path, QPen(paper, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setPen(ink);
    painter.drawText(base, text);
}

} // namespace

DiamondPainter::DiamondPainter(const identification::DiamondSheet& sheet, const ThemeColors& colors,
                               double scale)
    : m_sheet(sheet)
    , m_colors(colors)
    , m_scale(scale)
{}

void DiamondPainter::setChosen(int corner, int region)
{
    m_corner = corner;
    m_region = region;
}

QString DiamondPainter::letter(int corner)
{
    return u"NESW"_s.mid(corner, 1);
}

QColor DiamondPainter::colorOf(int look, const ThemeColors& colors)
{
    static constexpr Line order[] = {Line::Evidence, Line::Development, Line::Monitoring,
                                     Line::Implementation, Line::Identification};
    return colors.line(order[qMax(0, look) % 5]);
}

void DiamondPainter::drawMark(QPainter& painter, const QPointF& at, int look, double size)
{
    switch (look % 4) {
    case 1:
        painter.drawRect(QRectF(at.x() - size + 0.5, at.y() - size + 0.5, 2 * size - 1, 2 * size - 1));
        return;
    case 2:
        painter.drawPolygon(QPolygonF{{at.x(), at.y() - size - 1},
                                      {at.x() + size, at.y() + size - 1},
                                      {at.x() - size, at.y() + size - 1}});
        return;
    case 3:
        painter.drawPolygon(QPolygonF{{at.x(), at.y() - size - 1},
                                      {at.x() + size + 1, at.y()},
                                      {at.x(), at.y() + size + 1},
                                      {at.x() - size - 1, at.y()}});
        return;
    default:
        painter.drawEllipse(at, size, size);
    }
}

QFont DiamondPainter::font(TextRole role) const
{
    QFont font = fontFor(role);
    font.setPixelSize(qMax(1, qRound(font.pixelSize() * m_scale)));
    return font;
}

/// Beside the drawing the longest word of the corners there has room.
double DiamondPainter::radius(const QRectF& rect) const
{
    const QFontMetricsF metrics(font(TextRole::Strong));
    double sides = qBound(72.0 * m_scale, rect.width() * 0.2, 170.0 * m_scale);
    for (const int corner : {1, 3})
        for (const QString& word : m_sheet.corners.value(corner).title.split(u' '))
            sides = qMax(sides, metrics.horizontalAdvance(word) + 16 * m_scale);
    sides = qMin(sides, rect.width() * 0.32);
    return qMax(20.0, qMin(rect.width() / 2 - sides, rect.height() / 2 - 2 * metrics.height() - 8 * m_scale));
}

QPointF DiamondPainter::centre(const QRectF& rect) const
{
    return rect.center();
}

QPointF DiamondPainter::pointAt(const QRectF& rect, int corner, double value) const
{
    const double angle = 2 * M_PI * corner / qMax(1, int(m_sheet.corners.size())) - M_PI / 2;
    const double length = radius(rect) * qBound(0.0, value / qMax(1, m_sheet.diamond.maximum), 1.0);
    return centre(rect) + QPointF(std::cos(angle), std::sin(angle)) * length;
}

QRectF DiamondPainter::labelArea(const QRectF& rect, int corner) const
{
    const QPointF tip = pointAt(rect, corner, m_sheet.diamond.maximum);
    const double line = QFontMetricsF(font(TextRole::Strong)).height();
    const double gap = 10 * m_scale;
    switch (corner) {
    case 0:
        return {rect.left(), tip.y() - gap - 2 * line + 4, rect.width(), 2 * line};
    case 1:
        return {tip.x() + gap, tip.y() - 2 * line, rect.right() - tip.x() - gap, 4 * line};
    case 2:
        return {rect.left(), tip.y() + gap - 4, rect.width(), 2 * line};
    default:
        return {rect.left(), tip.y() - 2 * line, tip.x() - gap - rect.left(), 4 * line};
    }
}

int DiamondPainter::cornerAt(const QRectF& rect, const QPointF& at) const
{
    if (m_sheet.corners.isEmpty())
        return -1;
    const QPointF from = at - centre(rect);
    if (qAbs(from.x()) > qAbs(from.y()))
        return from.x() > 0 ? 1 : 3;
    return from.y() > 0 ? 2 : 0;
}

std::optional<double> DiamondPainter::value(int corner, int region) const
{
    const auto value = m_sheet.cell(corner, region).value();
    return value ? std::optional<double>(*value) : std::nullopt;
}

void DiamondPainter::paintRings(QPainter& painter, const QRectF& rect) const
{
    const int corners = int(m_sheet.corners.size());
    painter.setBrush(Qt::NoBrush);
    for (int ring = 1; ring <= m_sheet.diamond.maximum; ++ring) {
        QPolygonF polygon;
        for (int corner = 0; corner < corners; ++corner)
            polygon << pointAt(rect, corner, ring);
        const bool outer = ring == m_sheet.diamond.maximum;
        painter.setPen(QPen(outer ? m_colors.faint : m_colors.hair, m_scale));
        painter.drawPolygon(polygon);
    }
    painter.setPen(QPen(m_colors.hair, m_scale));
    for (int corner = 0; corner < corners; ++corner)
        painter.drawLine(centre(rect), pointAt(rect, corner, m_sheet.diamond.maximum));
}

void DiamondPainter::paintLabels(QPainter& painter, const QRectF& rect) const
{
    for (int corner = 0; corner < m_sheet.corners.size(); ++corner) {
        const QRectF area = labelArea(rect, corner);
        const Qt::Alignment across = corner == 1   ? Qt::AlignLeft
                                     : corner == 3 ? Qt::AlignRight
                                                   : Qt::AlignHCenter;
        const Qt::Alignment along = corner == 0   ? Qt::AlignBottom
                                    : corner == 2 ? Qt::AlignTop
                                                  : Qt::AlignVCenter;
        const bool chosen = corner == m_corner || corner == m_dropCorner;
        painter.setFont(font(chosen ? TextRole::Strong : TextRole::Body));
        painter.setPen(chosen ? m_colors.lineInk(Line::Identification) : m_colors.ink);
        drawElidedLines(painter, area, across | along, m_sheet.corners.at(corner).title);
        if (corner == m_dropCorner || corner == m_corner) {
            const QPointF tip = pointAt(rect, corner, m_sheet.diamond.maximum);
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_colors.line(Line::Identification));
            painter.drawEllipse(tip, (corner == m_dropCorner ? 8 : 4) * m_scale,
                                (corner == m_dropCorner ? 8 : 4) * m_scale);
        }
    }
}

void DiamondPainter::paintRegion(QPainter& painter, const QRectF& rect, int region) const
{
    static constexpr Qt::PenStyle styles[] = {Qt::SolidLine, Qt::DashLine, Qt::DashDotLine, Qt::DotLine};
    const int corners = int(m_sheet.corners.size());
    const QColor color = colorOf(m_sheet.lookOf(region), m_colors);
    QPolygonF whole;
    for (int corner = 0; corner < corners; ++corner)
        if (const auto known = value(corner, region))
            whole << pointAt(rect, corner, *known);
    if (whole.size() == corners) {
        QColor fill = color;
        fill.setAlphaF(0.14F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawPolygon(whole);
    }
    paintHatching(painter, rect, region);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, (region == m_region ? 3 : 2) * m_scale, styles[m_sheet.lookOf(region) % 4],
                        Qt::RoundCap));
    for (int corner = 0; corner < corners; ++corner) {
        const auto from = value(corner, region);
        const auto to = value((corner + 1) % corners, region);
        if (from && to)
            painter.drawLine(pointAt(rect, corner, *from), pointAt(rect, (corner + 1) % corners, *to));
    }
}

/// From the centre to the corner, as wide as half way to its neighbours.
void DiamondPainter::paintHatching(QPainter& painter, const QRectF& rect, int region) const
{
    const int corners = int(m_sheet.corners.size());
    QColor color = colorOf(m_sheet.lookOf(region), m_colors);
    color.setAlphaF(0.55F);
    painter.setPen(QPen(color, m_scale));
    for (int corner = 0; corner < corners; ++corner) {
        const auto mine = value(corner, region);
        if (!mine || *mine <= 0 || m_sheet.cell(corner, region).hasEvidence())
            continue;
        const QPointF tip = pointAt(rect, corner, *mine);
        const int before = (corner + corners - 1) % corners;
        const int after = (corner + 1) % corners;
        QPolygonF area{centre(rect)};
        area << (tip + pointAt(rect, before, value(before, region).value_or(0))) / 2 << tip
             << (tip + pointAt(rect, after, value(after, region).value_or(0))) / 2;
        hatch(painter, area, (hatchGap + 2 * (m_sheet.lookOf(region) % 3)) * m_scale);
    }
}

void DiamondPainter::paintMarks(QPainter& painter, const QRectF& rect, int region) const
{
    const QColor color = colorOf(m_sheet.lookOf(region), m_colors);
    for (int corner = 0; corner < m_sheet.corners.size(); ++corner) {
        const auto known = value(corner, region);
        if (!known)
            continue;
        const bool grounded = m_sheet.cell(corner, region).hasEvidence();
        const bool chosen = corner == m_corner && region == m_region;
        painter.setPen(QPen(grounded ? m_colors.paper : color, (grounded ? 1.5 : 2) * m_scale));
        painter.setBrush(grounded ? color : m_colors.paper);
        drawMark(painter, pointAt(rect, corner, *known), m_sheet.lookOf(region), (chosen ? 7 : 5) * m_scale);
    }
}

void DiamondPainter::paintNames(QPainter& painter, const QRectF& rect) const
{
    painter.setFont(font(TextRole::Label));
    const QFontMetricsF metrics(painter.font());
    QList<QRectF> taken;
    for (int corner = 0; corner < m_sheet.corners.size(); ++corner)
        for (int region = 0; region < m_sheet.regions.size(); ++region)
            if (const auto known = value(corner, region)) {
                const QPointF at = pointAt(rect, corner, *known);
                taken.append(QRectF(at.x() - 6, at.y() - 6, 12, 12));
            }
    for (int region = 0; region < m_sheet.regions.size(); ++region) {
        if (!m_sheet.regions.at(region).shown)
            continue;
        const QString& name = m_sheet.regionNames.at(region);
        const QSizeF size(metrics.horizontalAdvance(name) + 2, metrics.height());
        QRectF best;
        double bestCost = 1e9;
        for (int corner = 0; corner < m_sheet.corners.size(); ++corner) {
            const auto known = value(corner, region);
            if (!known)
                continue;
            const QPointF at = pointAt(rect, corner, *known);
            const double away = 10 * m_scale;
            for (const QPointF& offset :
                 {QPointF(away, -size.height() - 2), QPointF(-away - size.width(), -size.height() - 2),
                  QPointF(away, 2), QPointF(-away - size.width(), 2)}) {
                const QRectF box(at + offset, size);
                double cost = -0.02 * QLineF(centre(rect), at).length();
                for (const QRectF& other : taken) {
                    const QRectF both = box.intersected(other);
                    cost += both.width() * both.height() / 10;
                }
                for (int other = 0; other < m_sheet.corners.size(); ++other)
                    cost += box.intersects(labelArea(rect, other)) ? 20 : 0;
                cost += rect.contains(box) ? 0 : 1000;
                if (cost < bestCost) {
                    best = box;
                    bestCost = cost;
                }
            }
        }
        if (best.isNull())
            continue;
        taken.append(best);
        drawWithHalo(painter, {best.left(), best.top() + metrics.ascent()}, name,
                     colorOf(m_sheet.lookOf(region), m_colors), m_colors.paper, 4 * m_scale);
    }
}

void DiamondPainter::paint(QPainter& painter, const QRectF& rect) const
{
    if (m_sheet.corners.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintRings(painter, rect);
    for (int region = 0; region < m_sheet.regions.size(); ++region)
        if (m_sheet.regions.at(region).shown)
            paintRegion(painter, rect, region);
    for (int region = 0; region < m_sheet.regions.size(); ++region)
        if (m_sheet.regions.at(region).shown)
            paintMarks(painter, rect, region);
    paintLabels(painter, rect);
    paintNames(painter, rect);
    painter.restore();
}

} // namespace s3
