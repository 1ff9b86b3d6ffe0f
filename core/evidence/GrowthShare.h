// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/ShiftShare.h"

namespace s3::evidence {

/// Classes of an industry in a region by specialisation and growth (a portfolio as the Boston Consulting
/// Group's): growing = growth at or above that of the industry's total.
enum class GrowthClass {
    Star,      ///< LQ >= 1 and growing
    Mature,    ///< LQ >= 1 and not growing
    Emerging,  ///< LQ < 1 and growing
    Declining, ///< LQ < 1 and not growing
};
/// star, mature, emerging, declining: as in files.
const char* codeOf(GrowthClass growthClass);

struct GrowthShareCell {
    int region = 0;                 ///< as in ShiftShare
    int industry = 0;               ///< as in ShiftShare
    std::optional<double> quotient; ///< LQ in the later period
    std::optional<double>
        regionalGrowth; ///< e1/e0 - 1 over the whole time; none if e0 is 0 or a value is missing
    std::optional<double> nationalGrowth; ///< of the industry, over the cells with values in both periods
    std::optional<double> relativeGrowth; ///< regional - national; 0.05 = five percentage points more
    std::optional<double> annualGrowth;   ///< compound annual rate of e1/e0; none if the years are unknown
    std::optional<double> size;           ///< e1
    std::optional<double> share;          ///< of the region in the later period
    /// None where LQ or relative growth is. Decided exactly: e1 E0(i) >= E1(i) e0, and LQ as presenceOf()
    /// does.
    std::optional<GrowthClass> growthClass;
};

/// Cells row by row as in `change`; `quotientThreshold` separates specialised from others, 1 by default.
std::vector<GrowthShareCell> growthShare(const ShiftShare& change, const RegionIndustryMatrix& later,
                                         double quotientThreshold = 1);

/// v1 / v0 - 1: from -1 upwards. None if a value is missing, v0 <= 0 or v1 < 0.
std::optional<double> growth(std::optional<double> v0, std::optional<double> v1);

/// Compound annual growth rate (v1 / v0)^(1 / years) - 1. None where growth() is none or years <= 0.
std::optional<double> annualGrowth(std::optional<double> v0, std::optional<double> v1, double years);

/// The start of a period in years: 2015 -> 2015, 2015-Q3 -> 2015.5, 2015M04 -> 2015.25. None for other texts.
std::optional<double> periodInYears(const QString& period);

struct StarOptions {
    double top = 0.1;    ///< the share of cells that gets a star for size and for focus
    double quotient = 2; ///< LQ from which a cell gets a star for specialisation
};

/// Up to three stars a cell after the European Cluster Observatory. Size: among the top tenth of the regions
/// by the mass of the industry. Specialisation: LQ >= 2. Focus: among the top tenth of all cells by their
/// share in the region. A cell is among the top tenth of n if fewer than n/10 are larger; cells of 0 or
/// without a value never are and do not count in n. O. Solvell, G. Lindqvist, C. Ketels, 2008 (the
/// Observatory's method).
struct ClusterStars {
    bool size = false;
    bool specialisation = false;
    bool focus = false;
    int count() const { return int(size) + int(specialisation) + int(focus); }
};

/// Row by row as in the matrix.
std::vector<ClusterStars> clusterStars(const RegionIndustryMatrix& matrix, const StarOptions& options = {});

} // namespace s3::evidence
