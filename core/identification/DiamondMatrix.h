// SPDX-License-Identifier: GPL-3.0-or-later
// The way in: which region has a diamond for which priority, and how far it is.
#pragma once

#include "core/identification/Diamonds.h"

namespace s3::identification {

enum class PriorityKind { Themes, Activities };

struct DiamondMatrix {
    struct RegionRow {
        std::optional<IdOf<Region>> region; ///< nothing = the project's own region as a whole
        QString name;
    };
    struct Priority {
        QString title; ///< of the theme or the activity; empty = diamonds without a theme
        std::optional<IdOf<TransformativeActivity>> activity;
    };
    struct Cell {
        QList<IdOf<Diamond>> diamonds;
        RegionState state;                ///< of the region in the first of them
        bool complete = false;            ///< the first diamond is, with all its regions
        std::optional<double> similarity; ///< with the most similar other region of the first; nothing = one
                                          ///< region, or not computable
        bool several = false;             ///< the first has several regions
    };

    QList<RegionRow> rows;
    QList<Priority> columns;
    QList<Cell> cells;
    const Cell& cell(int row, int column) const { return cells.at(row * columns.size() + column); }
};

/// Rows: regions of the project but for those that only compare, and whatever a diamond names. Columns: the
/// themes of diamonds and those of `further`, or the activities.
DiamondMatrix diamondMatrix(const Reader& reader, PriorityKind kind, const QStringList& further = {});

} // namespace s3::identification
