// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/ObservationTable.h"

#include <QVector>

namespace s3::evidence {

/// A cell that two editions of a data set give differently.
struct ChangedCell {
    QString period;
    QString region;
    QString industry;
    std::optional<double> before; ///< nothing: no value, or no such row
    std::optional<double> after;
};

/// What a newer edition of a data set brings. Flags are not compared.
struct TableChange {
    int added = 0;   ///< cells that only the newer one has
    int gone = 0;    ///< cells that only the older one has
    int changed = 0; ///< other value, or a gap on one side
    int same = 0;
    QVector<ChangedCell> cells; ///< the first of those that changed, are gone or new, in this order

    bool isNone() const { return added + gone + changed == 0; }
};

/// `listed`: at most so many cells of each kind.
TableChange compareTables(const ObservationTable& before, const ObservationTable& after, int listed = 500);

} // namespace s3::evidence
