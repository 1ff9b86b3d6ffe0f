// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace s3 {

/// The shortest text that reads back to exactly the same double ("0.1", "1e+300"). Never localised. NaN and
/// infinities have no text here: the result is empty.
QString exactText(double value);

/// The double that `text` (decimal point, no grouping, optional exponent) stands for; nothing if it is not
/// one.
std::optional<double> exactNumber(QStringView text);

/// For people: rounded to `decimals`, digits grouped and decimal sign as in the application's QLocale.
QString displayNumber(double value, int decimals = 0);

/// As above, an en dash for nothing: missing is never shown as zero.
QString displayNumber(std::optional<double> value, int decimals = 0);

} // namespace s3
