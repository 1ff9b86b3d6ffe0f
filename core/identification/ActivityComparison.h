// SPDX-License-Identifier: GPL-3.0-or-later
// Two transformative activities beside each other: what each says, what both are built of.
#pragma once

#include "core/identification/ActivityDecisions.h"

namespace s3::identification {

struct ComparedRow {
    QString label;    ///< translated
    QStringList both; ///< what both share
    QStringList left; ///< what the first alone has; empty = nothing recorded
    QStringList right;
};

struct ActivityComparison {
    QList<ComparedRow> rows;   ///< statement, change, blocks, mass, edge, actions
    QList<ComparedRow> checks; ///< one a check; `left` and `right` hold the state in words
    int shared = 0;            ///< capacities, opportunities, challenges and actors in both
    int different = 0;         ///< of these, in one alone
    /// Jaccard: shared / (shared + different); nothing where neither has any. P. Jaccard (1901).
    std::optional<double> overlap;
};

ActivityComparison compareActivities(const AssessedActivity& left, const AssessedActivity& right,
                                     const IndustryNames& industries);

} // namespace s3::identification
