// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

class QPainter;

namespace s3 {

/// Draws `text` in the painter's font and pen, wrapped at words (within a word where one is too long), as
/// many lines as fit into `rect`; the last one ends in "…" if something is left out. `alignment` as for
/// drawText.
void drawElidedLines(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QString& text);

} // namespace s3
