// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetricsF>
#include <QRectF>
#include <QString>

class QPainter;

namespace s3 {

/// Width of `text` when every digit takes the width of the widest one. Qt 6.4 cannot switch on a font's
/// tabular figures, so columns of numbers are set digit by digit.
qreal tabularWidth(const QFontMetricsF& metrics, const QString& text);

/// Draws `text` in one line with digits of equal width, in the painter's font and pen; `alignment` as for
/// drawText. Elides at the right if it does not fit.
void drawTabular(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QString& text);

} // namespace s3
