// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/Sparkline.h"

namespace s3 {

QList<QPolygonF> sparklinePieces(const QList<double>& values, const QRectF& rect)
{
    double low = 0;
    double high = 0;
    bool any = false;
    for (const double v : values) {
        if (!std::isfinite(v))
            continue;
        low = any ? qMin(low, v) : v;
        high = any ? qMax(high, v) : v;
        any = true;
    }
    const double step = values.size() > 1 ? rect.width() / double(values.size() - 1) : 0;
    QList<QPolygonF> pieces;
    QPolygonF piece;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const double v = values.at(i);
        if (!std::isfinite(v)) {
            if (!piece.isEmpty())
                pieces.append(std::exchange(piece, {}));
            continue;
        }
        const double share = high > low ? (v - low) / (high - low) : 0.5;
        piece.append({rect.left() + double(i) * step, rect.bottom() - share * rect.height()});
    }
    if (!piece.isEmpty())
        pieces.append(piece);
    return pieces;
}

void paintSparkline(QPainter& painter, const QRectF& rect, const QList<double>& values, const QColor& color)
{
    const QList<QPolygonF> pieces = sparklinePieces(values, rect.adjusted(3, 3, -3, -3));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const QPolygonF& piece : pieces) {
        painter.setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        if (piece.size() > 1)
            painter.drawPolyline(piece);
        else
            painter.drawPoint(piece.constFirst());
    }
    if (!pieces.isEmpty()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(pieces.constLast().constLast(), 2.6, 2.6);
    }
    painter.restore();
}

} // namespace s3
