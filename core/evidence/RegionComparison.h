// SPDX-License-Identifier: GPL-3.0-or-later
// Regions beside each other: their measures as columns, and how alike their structures are.
#pragma once

#include "core/evidence/RegionalMeasures.h"

namespace s3::evidence {

enum class RegionMeasure {
    Total,
    Diversity,
    Hhi,
    NormalisedHhi,
    KrugmanTotal,
    KrugmanRest,
    Hoover,
    Gini,
    HooverGini,
    Entropy,
    Evenness,
    HillNumber,
    UnrelatedVariety,
    RelatedVariety,
    Eci,
};

/// All of them, in the order of the columns.
const std::vector<RegionMeasure>& regionMeasures();

/// As in Evidence::measure and, but for the total, in the files of `s3facilitator-cli measures`: "hhi",
/// "krugman_vs_total" ...
QString codeOf(RegionMeasure measure);
std::optional<RegionMeasure> regionMeasureOf(const QString& code);

QString titleOf(RegionMeasure measure);   ///< short, for a column, with the unit
QString meaningOf(RegionMeasure measure); ///< the variant, its formula, its range and how to read it
int decimalsOf(RegionMeasure measure);

/// None where the measure is not defined for the region.
std::optional<double> valueOf(const PeriodMeasures& measures, int region, RegionMeasure measure);

/// What a diverging scale turns at; none for measures that start at 0.
std::optional<double> middleOf(RegionMeasure measure);

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
