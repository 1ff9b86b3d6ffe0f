// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/RegionIndustryMatrix.h"

namespace s3::evidence {

/// The change of a cell from period 0 to period 1, in the unit of the data. Sums run over the cells that have
/// a value in both periods, so that a cell which appears or disappears for want of data is no growth. With g
/// = E1/E0 - 1 of everything, g(i) of the industry and g(r,i) of the cell:
///   national share  e0 g
///   industry mix    e0 (g(i) - g)
///   regional shift  e0 (g(r,i) - g(i))
/// which add up to the change. A cell with e0 = 0 has no growth rate: share and mix are 0 and the whole
/// change is regional. E. S. Dunn, Papers of the Regional Science Association 6 (1960).
/// Esteban-Marquillas splits the regional shift with the homothetic employment h = E0(r) E0(i) / E0, the one
/// the region would have with the structure of the total:
///   competitive  h (g(r,i) - g(i))
///   allocation   (e0 - h) (g(r,i) - g(i))
/// both none where e0 = 0. J. M. Esteban-Marquillas, Regional and Urban Economics 2 (1972).
struct ShiftShareCell {
    int region = 0;
    int industry = 0;
    std::optional<double> e0;
    std::optional<double> e1;
    // None where e0 or e1 is missing:
    std::optional<double> change;
    std::optional<double> nationalShare;
    std::optional<double> industryMix;
    std::optional<double> regionalShift;
    std::optional<double> homothetic;
    std::optional<double> competitive;
    std::optional<double> allocation;
};

/// Sums of a region's cells that have values in both periods.
struct ShiftShareSum {
    double change = 0;
    double nationalShare = 0;
    double industryMix = 0;
    double regionalShift = 0;
    int cells = 0;     ///< how many were summed
    int newcomers = 0; ///< of these, with e0 = 0 and a change: their change is regional by convention
};

struct ShiftShare {
    QString period0;
    QString period1;
    QStringList regions;               ///< that occur in one of the periods, those of period 0 first
    QStringList industries;            ///< likewise
    std::vector<ShiftShareCell> cells; ///< row by row
    std::vector<ShiftShareSum> regionSums;
    std::optional<double> growth;                      ///< g; none if the base is 0
    std::vector<std::optional<double>> industryGrowth; ///< g(i); none if the industry's base is 0
    int unmatchedCells = 0; ///< with a value in one period only: left out of all sums
    const ShiftShareCell& at(int region, int industry) const
    {
        return cells[size_t(region) * size_t(industries.size()) + size_t(industry)];
    }
};

/// Refused: see oneVersion(); a code counts if it has a value in either period.
Result<ShiftShare> shiftShare(const RegionIndustryMatrix& base, const RegionIndustryMatrix& later);

} // namespace s3::evidence
