// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/RegionComparison.h"

#include <algorithm>

namespace s3::evidence {

using M = FindingMeasure;

const QList<M>& regionMeasures()
{
    static const QList<M> all = [] {
        QList<M> list;
        for (const M measure : allValues<M>())
            if (subjectOf(measure) == FindingSubject::Region)
                list.append(measure);
        return list;
    }();
    return all;
}

int decimalsOf(M measure)
{
    switch (measure) {
    case M::RegionTotal:
    case M::Diversity:
        return 0;
    case M::HillNumber:
        return 1;
    case M::Entropy:
    case M::Evenness:
    case M::UnrelatedVariety:
    case M::RelatedVariety:
    case M::Eci:
        return 2;
    default:
        return 3;
    }
}

std::optional<double> middleOf(M measure)
{
    return measure == M::Eci ? std::optional(0.0) : std::nullopt;
}

std::optional<double> valueOf(const RegionMeasures& region, M measure)
{
    switch (measure) {
    case M::RegionTotal:
        return region.total.value;
    case M::Diversity:
        return region.diversity ? std::optional(double(*region.diversity)) : std::nullopt;
    case M::Hhi:
        return region.hhi;
    case M::NormalisedHhi:
        return region.normalisedHhi;
    case M::KrugmanTotal:
        return region.krugmanTotal;
    case M::KrugmanRest:
        return region.krugmanRest;
    case M::Hoover:
        return region.hoover;
    case M::Gini:
        return region.gini;
    case M::HooverGini:
        return region.hooverGini;
    case M::Entropy:
        return region.entropy;
    case M::Evenness:
        return region.evenness;
    case M::HillNumber:
        return region.hillNumber;
    case M::UnrelatedVariety:
        return region.variety ? std::optional(region.variety->unrelated) : std::nullopt;
    case M::RelatedVariety:
        return region.variety ? std::optional(region.variety->related) : std::nullopt;
    default:
        return std::nullopt;
    }
}

std::optional<double> valueOf(const PeriodMeasures& measures, int region, M measure)
{
    if (measure == M::Eci)
        return measures.complexity.eci.empty() ? std::nullopt : measures.complexity.eci[size_t(region)];
    return valueOf(measures.regions[size_t(region)], measure);
}

std::optional<double> similarity(const PeriodMeasures& measures, int a, int b)
{
    const RegionIndustryMatrix& matrix = measures.matrix;
    double sumA = 0;
    double sumB = 0;
    for (int i = 0; i < matrix.industryCount(); ++i) {
        const auto x = matrix.at(a, i);
        const auto y = matrix.at(b, i);
        if (!x || !y)
            continue;
        sumA += *x;
        sumB += *y;
    }
    if (!(sumA > 0) || !(sumB > 0))
        return std::nullopt;
    double common = 0;
    for (int i = 0; i < matrix.industryCount(); ++i) {
        const auto x = matrix.at(a, i);
        const auto y = matrix.at(b, i);
        if (x && y)
            common += std::min(*x / sumA, *y / sumB);
    }
    return std::min(common, 1.0);
}

std::vector<LikeRegion> mostAlike(const PeriodMeasures& measures, int region, int most)
{
    std::vector<LikeRegion> result;
    for (int other = 0; other < measures.matrix.regionCount(); ++other) {
        const auto value = other == region ? std::nullopt : similarity(measures, region, other);
        if (value)
            result.push_back({other, *value});
    }
    std::stable_sort(result.begin(), result.end(),
                     [](const LikeRegion& l, const LikeRegion& r) { return l.similarity > r.similarity; });
    if (result.size() > size_t(std::max(0, most)))
        result.resize(size_t(std::max(0, most)));
    return result;
}

} // namespace s3::evidence
