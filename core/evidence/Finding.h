// SPDX-License-Identifier: GPL-3.0-or-later
// One number computed from a data set: which measure, of what, and how it came about.
#pragma once

#include "core/evidence/DataFinding.h"
#include "core/evidence/DatasetMeasures.h"

namespace s3::evidence {

/// Everything that can become an evidence card. Codes are those of the columns that `s3facilitator-cli
/// measures` writes, where it writes them.
enum class FindingMeasure {
    // Of a region and an industry:
    Value,
    Share,
    LocationQuotient,
    SymmetricQuotient,
    AnnualGrowth,
    RelativeGrowth,
    DensityWithout,
    DensityWith,
    // As those, or of a region as a whole, between two periods:
    Change,
    NationalShare,
    IndustryMix,
    RegionalShift,
    Homothetic,
    Competitive,
    Allocation,
    // Of a region:
    RegionTotal,
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
    // Of an industry:
    IndustryTotal,
    Ubiquity,
    IndustryHhi,
    IndustryKrugman,
    IndustryGini,
    IndustryHooverGini,
    Pci,
    // Of two industries:
    Proximity,
};

} // namespace s3::evidence

namespace s3 {

template<>
struct EnumCodes<evidence::FindingMeasure> {
    using M = evidence::FindingMeasure;
    static constexpr EnumCode<M> codes[] = {{M::Value, "value"},
                                            {M::Share, "share"},
                                            {M::LocationQuotient, "location_quotient"},
                                            {M::SymmetricQuotient, "symmetric_quotient"},
                                            {M::AnnualGrowth, "annual_growth"},
                                            {M::RelativeGrowth, "relative_growth"},
                                            {M::DensityWithout, "density_excl_self"},
                                            {M::DensityWith, "density_incl_self"},
                                            {M::Change, "change"},
                                            {M::NationalShare, "national_share"},
                                            {M::IndustryMix, "industry_mix"},
                                            {M::RegionalShift, "regional_shift"},
                                            {M::Homothetic, "em_homothetic"},
                                            {M::Competitive, "em_competitive"},
                                            {M::Allocation, "em_allocation"},
                                            {M::RegionTotal, "region_total"},
                                            {M::Diversity, "diversity"},
                                            {M::Hhi, "hhi"},
                                            {M::NormalisedHhi, "hhi_normalised"},
                                            {M::KrugmanTotal, "krugman_vs_total"},
                                            {M::KrugmanRest, "krugman_vs_rest"},
                                            {M::Hoover, "hoover_specialisation"},
                                            {M::Gini, "gini_unweighted"},
                                            {M::HooverGini, "gini_hoover_weighted"},
                                            {M::Entropy, "entropy_bits"},
                                            {M::Evenness, "evenness"},
                                            {M::HillNumber, "hill_number_2powH"},
                                            {M::UnrelatedVariety, "unrelated_variety"},
                                            {M::RelatedVariety, "related_variety"},
                                            {M::Eci, "eci_z_pop"},
                                            {M::IndustryTotal, "industry_total"},
                                            {M::Ubiquity, "ubiquity"},
                                            {M::IndustryHhi, "hhi_across_regions"},
                                            {M::IndustryKrugman, "krugman_concentration_vs_total"},
                                            {M::IndustryGini, "industry_gini_unweighted"},
                                            {M::IndustryHooverGini, "industry_gini_hoover_weighted"},
                                            {M::Pci, "pci_z_pop"},
                                            {M::Proximity, "proximity"}};
};

} // namespace s3

namespace s3::evidence {

enum class FindingSubject { Cell, Region, Industry, Pair };
FindingSubject subjectOf(FindingMeasure measure);
/// Between two periods.
bool needsBasePeriod(FindingMeasure measure);
/// Moves with the threshold of presence.
bool needsThreshold(FindingMeasure measure);

/// "Location quotient"; in the application's language.
QString findingName(FindingMeasure measure);
/// How it is computed, in a line, with the variant used.
QString findingFormula(FindingMeasure measure);
/// The value with as many digits as it deserves; shares and growth in per cent; an en dash for nothing.
QString findingText(FindingMeasure measure, std::optional<double> value);

/// "Star", "Mature", "Emerging", "Declining"; in the application's language.
QString growthClassName(GrowthClass growthClass);

/// What a measure was computed of. Stored as JSON with the card.
struct FindingParameters {
    QString region;
    QString industry;
    QString otherIndustry; ///< of a pair
    QString period;
    QString basePeriod; ///< empty where the measure needs none; with a location quotient it tells the growth
    QString comparator; ///< a region; empty = all regions
    double threshold = 1;
    int groupLevel = 0;        ///< level of the classification that groups industries; 0 = none
    int industryLevel = 0;     ///< only industries of this level are summed; 0 = as the data set says
    bool tellsLeftOut = false; ///< cards of older versions do not tell what was not summed:
    QStringList leftOutRegions;
    QStringList leftOutIndustries;

    QString toJson(FindingMeasure measure) const;
    static FindingParameters fromJson(const QString& json);
    /// Two findings with equal identity are the same card, however their sums came about.
    QString identity(FindingMeasure measure) const;
};

struct Finding {
    FindingMeasure measure = FindingMeasure::Value;
    FindingParameters parameters;
    std::optional<double> value; ///< nothing: not defined
    bool lowerBound = false;     ///< a sum with missing parts
    bool fromLowerBounds = false;
    bool smallBase = false;
    QString explanation; ///< formula with its inputs, what they are, source; several lines
};

/// Computes a finding; `measures` has the groups and levels that `parameters` say (see optionsFor()). The
/// parameters of the result say what was left out of sums. NotFound: region, industry or period do not occur
/// any more.
Result<Finding> computeFinding(DatasetMeasures& measures, const BoardWords& words, FindingMeasure measure,
                               const FindingParameters& parameters);

/// How a data set is summed for parameters of a card: as decided for it, with their levels and groups.
SumOptions optionsFor(const Reader& reader, const ObservationTable& table, const Dataset& dataset,
                      const FindingParameters& parameters);

/// "LQ of C in AT31: 1.42 (2015)".
QString findingTitle(const Finding& finding);
/// The card of a finding: quantitative, medium confidence (low for a small base), with everything that is
/// needed to compute it again. The finding must have a value.
Evidence evidenceFrom(const Finding& finding, const BoardWords& words);
/// Stores the card and links data set -> card.
IdOf<Evidence> keepAsEvidence(Writer& writer, const Finding& finding, const BoardWords& words);
/// Cards already kept from this data set, by measure code and identity: keptKey().
QHash<QString, IdOf<Evidence>> keptFindings(const Reader& reader, const IdOf<Dataset>& dataset);
QString keptKey(FindingMeasure measure, const FindingParameters& parameters);

} // namespace s3::evidence
