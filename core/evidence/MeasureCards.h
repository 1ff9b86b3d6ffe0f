// SPDX-License-Identifier: GPL-3.0-or-later
// Measures of regions and of new fields as evidence cards, with all that is needed to compute them again.
#pragma once

#include "core/evidence/DataFinding.h"
#include "core/evidence/Diversification.h"
#include "core/evidence/RegionComparison.h"

namespace s3::evidence {

/// What a finding is about beside the numbers.
struct FindingWords {
    Dataset dataset;
    RegionNames regions;
    int groupLevel = 0; ///< of the classification, for related and unrelated variety; see VarietyGroups
};

/// Several lines in the application's language: what the number is, how it came about, from which data.
QString explainRegionMeasure(const PeriodMeasures& measures, int region, RegionMeasure measure,
                             const FindingWords& words);
/// `complexitySource` names where the complexity is from.
QString explainField(const PeriodMeasures& measures, int region, const Field& field,
                     const QString& complexitySource, const FindingWords& words);

/// Whether ECI and PCI of this period may be used, in a sentence or two; how many regions they are from.
QString complexityStatement(const Complexity& complexity, int regions);
/// Which end is the complex one is hardly told by the data: turning it round is a matter of judgement.
bool signIsWeak(const Complexity& complexity);

/// A card of the measure of a region; `measure` must have a value there. Evidence::measure is
/// codeOf(measure), the parameters are region, period and threshold.
Evidence cardOfRegionMeasure(const PeriodMeasures& measures, int region, RegionMeasure measure,
                             const FindingWords& words);

/// Evidence::measure of relatedness density.
inline QString densityCode()
{
    return QStringLiteral("density_excl_self");
}
/// A card of the relatedness density of a field; parameters: region, industry, period, threshold.
Evidence cardOfField(const PeriodMeasures& measures, int region, const Field& field,
                     const QString& complexitySource, const FindingWords& words);

/// The card that was kept already of the same data set with the same measure and parameters.
std::optional<IdOf<Evidence>> sameCard(const Reader& reader, const Evidence& card);

// How far the stations are: one field kept as evidence; one measure of a region kept as evidence.
std::pair<int, int> relatednessDone(const Reader& reader);
std::pair<int, int> regionComparisonDone(const Reader& reader);

/// Stores the card and links data set -> card.
IdOf<Evidence> keepCard(Writer& writer, const Evidence& card);

} // namespace s3::evidence
