// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace s3 {

/// How a column of a DataTable is drawn.
enum class ColumnKind {
    Text,
    Number,    ///< right-aligned, digits of equal width
    Bar,       ///< a bar left of the number
    Sparkline, ///< a small line chart out of SeriesRole
    Pill,      ///< the text as a pill
    Progress   ///< a full-width track filled to BarShareRole, the text at its right
};

/// Roles beyond Qt's own that DataTable and its delegates read. All optional but where a kind needs one.
enum TableRole {
    SortRole = Qt::UserRole +
               1, ///< what sorting compares; falls back to EditRole, then DisplayRole. Invalid sorts last.
    KeyRole,      ///< QString: the row's key, on any column
    BarShareRole, ///< double 0 to 1: length of the bar (Bar, Progress); absent or NaN = no bar
    ColorRole,    ///< QColor or int(Line): colour of bar, sparkline
    FaintRole,    ///< bool: draw bar and number faintly (below a reference value)
    SeriesRole,   ///< QList<double>: values of a sparkline, NaN = gap
    ToneRole      ///< PillTone: colour of a pill; or of a number (Good, Warn, Bad)
};

} // namespace s3
