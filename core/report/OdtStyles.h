// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Document.h"

#include <QByteArray>

namespace s3::report {

/// The named styles and page layouts of the ODT. For each line 0 to 5 there are styles ending in its number.
QByteArray odtStyles(const Document& document);

namespace odt {
constexpr double textWidth = 17.0;                ///< cm, between the margins
QString forLine(const char16_t* style, int line); ///< u"Band" -> "Band_2"; lines out of range are 0
} // namespace odt

} // namespace s3::report
