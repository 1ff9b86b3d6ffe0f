// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/evidence/ObservationTable.h"

#include <optional>
#include <vector>

namespace s3::evidence {

/// A sum whose missing parts are not taken for zero.
struct Total {
    std::optional<double> value; ///< none if every part is missing (or there is none)
    int missing = 0;             ///< parts without a value
    /// Employment and the like are never negative: what is missing can only add to the sum.
    bool isLowerBound() const { return value && missing > 0; }
};

/// x(r,i): one period of a data set as a dense table of the regions and industries that have an observation
/// in this period, in the order of the data. Every code in it is summed with the others, so that codes which
/// would count something twice must be left out when it is made. A pair without an observation, or with one
/// that has no value, is missing: it counts in no sum and has no measure.
struct RegionIndustryMatrix {
    QString period;
    QStringList regions;
    QStringList industries;
    std::vector<double> value; ///< row by row; 0 where missing
    std::vector<bool> missing; ///< as value
    int missingCells = 0;
    /// Values below zero or not finite. Shares of a whole need values of zero or more: they count as missing.
    int refusedCells = 0;

    int regionCount() const { return int(regions.size()); }
    int industryCount() const { return int(industries.size()); }
    size_t cell(int region, int industry) const
    {
        return size_t(region) * size_t(industries.size()) + size_t(industry);
    }
    std::optional<double> at(int region, int industry) const
    {
        const size_t c = cell(region, industry);
        return missing[c] ? std::nullopt : std::optional(value[c]);
    }
};

/// Largest number of cells of a matrix; a larger one comes back empty.
inline constexpr qint64 mostMatrixCells = 20'000'000;

/// The matrix of a period. Empty if the period does not occur or has more than mostMatrixCells cells. If a
/// cell is given twice the later row counts (an import never lets that happen). Refused: see oneVersion().
Result<RegionIndustryMatrix> matrixOf(const ObservationTable& table, const QString& period,
                                      const QStringList& leftOutRegions = {},
                                      const QStringList& leftOutIndustries = {});

/// The codes of a matrix that have a value.
QStringList regionsWithValue(const RegionIndustryMatrix& matrix);
QStringList industriesWithValue(const RegionIndustryMatrix& matrix);

/// x(r), x(i) and x: sums over what is there, correctly rounded to within half an ulp or so (summed in
/// extended precision).
struct MatrixTotals {
    std::vector<Total> region;
    std::vector<Total> industry;
    Total all;
};
MatrixTotals totalsOf(const RegionIndustryMatrix& matrix);

} // namespace s3::evidence
