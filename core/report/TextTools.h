// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Chart.h"

#include <QString>

namespace s3::report {

/// `text` without what no document can hold: control characters, lone surrogates, non-characters. Line feeds
/// stay, tabs become spaces, other line ends become line feeds.
QString plainText(const QString& text);

/// The number in superscript digits, empty for none.
QString superscript(SourceRef source);

/// "Growth (% a year)"
QString axisText(const Axis& axis);

/// Inter where it is installed, else the sans serif of the system.
QString reportFontFamily();

} // namespace s3::report
