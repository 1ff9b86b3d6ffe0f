// SPDX-License-Identifier: GPL-3.0-or-later
// The measures that this program computes from a data set, by the codes that are stored with evidence cards.
#pragma once

#include "core/project/Record.h"

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

} // namespace s3::evidence
