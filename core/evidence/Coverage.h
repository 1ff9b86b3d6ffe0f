// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/Measures.h"

namespace s3::evidence {

/// What a period of a data set holds.
struct PeriodCoverage {
    QString period;
    qint64 possible = 0; ///< pairs of a region and an industry that occur in the data set
    int given = 0;       ///< of these, with a value
    int missing = 0;     ///< named by the source, but without a value, withheld ones included
    int confidential = 0;
    int flagged = 0; ///< with a value and any flag
    Total total;     ///< over all codes that are summed; a pair without a value is a gap in it

    /// Pairs of which the source says nothing at all.
    qint64 absent() const { return possible - given - missing; }
    /// 0 to 1; none for an empty data set.
    std::optional<double> missingShare() const;
};

struct FlagCount {
    Flag flag = Flag::Missing;
    int count = 0;
};

/// How complete a data set is.
struct Coverage {
    int observations = 0;
    int regions = 0; ///< that have an observation
    int industries = 0;
    QVector<PeriodCoverage> periods; ///< from the earliest on, as sortedPeriods()
    QVector<FlagCount> flags;        ///< that occur, in the order of Flag

    std::optional<double> missingShare() const;
};

/// `regionsLeftOut`, `industriesLeftOut`: codes that are not summed; they count as covered or missing all the
/// same.
Coverage coverageOf(const ObservationTable& table, const QStringList& regionsLeftOut,
                    const QStringList& industriesLeftOut);

/// "12,345", "≥ 12,345" where parts are missing: a sum over gaps is a lower bound; an en dash for no part.
QString totalText(const Total& total, int decimals);

} // namespace s3::evidence
