// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

class QWidget;

namespace s3 {

/// The monochrome drawing `name` (:/icons/NAME.svg, or a path that begins with ":/", such as a tool's own
/// icon) as an icon that takes its colour when it is painted: the text colour of `owner` (white on a primary
/// button), of the application without one. Follows light and dark by itself.
QIcon icon(const QString& name, const QWidget* owner = nullptr);

/// The drawing in one colour; `size` in device-independent pixels, crisp at `dpr`. Null if there is no such
/// drawing.
QPixmap iconPixmap(const QString& name, int size, const QColor& color, qreal dpr = 1);

} // namespace s3
