// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/MetroLine.h"

namespace s3 {

void paintStation(QPainter& painter, const QRectF& rect, const QColor& color, StationState state,
                  const QColor& paper)
{
    const qreal side = qMin(rect.width(), rect.height());
    const qreal ring = qMax<qreal>(2, side * 0.2);
    QRectF disc(0, 0, side - ring, side - ring);
    disc.moveCenter(rect.center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(state == StationState::Done ? color : paper);
    painter.drawEllipse(disc);
    if (state == StationState::Half) {
        painter.setBrush(color);
        painter.drawPie(disc, 90 * 16, 180 * 16);
    }
    painter.setPen(QPen(color, ring));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(disc);
    painter.restore();
}

void paintGate(QPainter& painter, const QRectF& rect, GateState state, const ThemeColors& colors)
{
    const qreal side = qMin(rect.width(), rect.height());
    QRectF disc(0, 0, side - 2.4, side - 2.4);
    disc.moveCenter(rect.center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(state == GateState::Locked ? colors.faint : colors.ink, 2.2));
    painter.setBrush(colors.paper);
    painter.drawEllipse(disc);
    const qreal u = side / 20;
    const QPointF c = disc.center();
    if (state == GateState::Passed) {
        painter.setPen(QPen(colors.good, 2.2 * u, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF{c + QPointF(-4 * u, 0.2 * u), c + QPointF(-1.2 * u, 3 * u),
                                       c + QPointF(4.2 * u, -3 * u)});
    } else if (state == GateState::Attention) {
        painter.setPen(QPen(colors.warn, 2.2 * u, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(c + QPointF(0, -4.4 * u), c + QPointF(0, 0.8 * u));
        painter.drawPoint(c + QPointF(0, 4.4 * u));
    }
    painter.restore();
}

} // namespace s3
