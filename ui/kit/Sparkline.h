// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QPolygonF>
#include <QRectF>

class QPainter;

namespace s3 {

/// The pieces of a small line chart: `values` spread evenly over the width of `rect`, the smallest at its
/// foot, the largest at its head (all equal: in the middle). A NaN is a gap: the pieces on either side are
/// never joined. A value alone between gaps is a piece of one point.
QList<QPolygonF> sparklinePieces(const QList<double>& values, const QRectF& rect);

/// Draws them, with a dot on the last value there is.
void paintSparkline(QPainter& painter, const QRectF& rect, const QList<double>& values, const QColor& color);

} // namespace s3
