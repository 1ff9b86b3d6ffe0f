// SPDX-License-Identifier: GPL-3.0-or-later
// Regions beside each other: their measures as columns, and how alike their structures are.
#pragma once

#include "core/evidence/FindingMeasure.h"
#include "core/evidence/RegionalMeasures.h"

namespace s3::evidence {

/// The measures of a region as a whole, in the order of the columns.
const QList<FindingMeasure>& regionMeasures();

/// Digits of a column of them, which all numbers in it share.
int decimalsOf(FindingMeasure measure);

/// None where the measure is not defined for the region, or is none of a region; of the first not ECI, which
/// takes all regions.
std::optional<double> valueOf(const RegionMeasures& region, FindingMeasure measure);
std::optional<double> valueOf(const PeriodMeasures& measures, int region, FindingMeasure measure);

/// What a diverging scale turns at; none for measures that start at 0.
std::optional<double> middleOf(FindingMeasure measure);

/// The part of two structures that is the same: 1 - 1/2 sum |s(a,i) - s(b,i)| = sum of the smaller shares; 0
/// nothing in common to 1 alike. None if a region has no total. Industries missing in either region take no
/// part in either. O. M. Renkonen, 1938; 1 - Krugman / 2 of the pair.
std::optional<double> similarity(const PeriodMeasures& measures, int a, int b);

/// The regions most like one, without itself, at most `most`, in the order of similarity.
struct LikeRegion {
    int region = 0;
    double similarity = 0;
};
std::vector<LikeRegion> mostAlike(const PeriodMeasures& measures, int region, int most);

} // namespace s3::evidence
