// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/RegionComparison.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace s3::evidence {

namespace {

struct RegionComparisonSay {
    Q_DECLARE_TR_FUNCTIONS(RegionComparison)
};

struct Info {
    RegionMeasure measure;
    const char* code;
    const char* title;
    const char* meaning;
    int decimals;
};

const Info infos[] = {
    {RegionMeasure::Total, "region_total", QT_TRANSLATE_NOOP("RegionComparison", "Total"),
     QT_TRANSLATE_NOOP("RegionComparison",
                       "Sum over the industries; a lower bound where values are missing."),
     0},
    {RegionMeasure::Diversity, "diversity", QT_TRANSLATE_NOOP("RegionComparison", "Diversity"),
     QT_TRANSLATE_NOOP(
         "RegionComparison",
         "Number of industries in which the region is specialised (location quotient at or above "
         "the threshold)."),
     0},
    {RegionMeasure::Hhi, "hhi", QT_TRANSLATE_NOOP("RegionComparison", "HHI"),
     QT_TRANSLATE_NOOP(
         "RegionComparison",
         "Herfindahl-Hirschman index: sum of the squared shares. 1/n spread evenly, 1 all in one "
         "industry."),
     3},
    {RegionMeasure::NormalisedHhi, "hhi_normalised", QT_TRANSLATE_NOOP("RegionComparison", "HHI, 0 to 1"),
     QT_TRANSLATE_NOOP(
         "RegionComparison",
         "Normalised Herfindahl-Hirschman index: (HHI - 1/n) / (1 - 1/n). 0 spread evenly, 1 all "
         "in one industry."),
     3},
    {RegionMeasure::KrugmanTotal, "krugman_vs_total", QT_TRANSLATE_NOOP("RegionComparison", "Krugman"),
     QT_TRANSLATE_NOOP(
         "RegionComparison",
         "Krugman index against the total of all regions: sum of |share - share in the total|. 0 "
         "as the total, 2 nothing in common."),
     3},
    {RegionMeasure::KrugmanRest, "krugman_vs_rest", QT_TRANSLATE_NOOP("RegionComparison", "Krugman, rest"),
     QT_TRANSLATE_NOOP("RegionComparison",
                       "Krugman index against the total of all other regions: 0 as the others, 2 nothing in "
                       "common."),
     3},
    {RegionMeasure::Hoover, "hoover_specialisation", QT_TRANSLATE_NOOP("RegionComparison", "Hoover"),
     QT_TRANSLATE_NOOP(
         "RegionComparison",
         "Hoover's index of specialisation: half of the Krugman index against the total. The share "
         "that would have to change industry, 0 to 1."),
     3},
    {RegionMeasure::Gini, "gini_unweighted", QT_TRANSLATE_NOOP("RegionComparison", "Gini"),
     QT_TRANSLATE_NOOP(
         "RegionComparison",
         "Gini coefficient over industries, unweighted, population form. 0 all industries equally "
         "large, near 1 all in one."),
     3},
    {RegionMeasure::HooverGini, "gini_hoover_weighted", QT_TRANSLATE_NOOP("RegionComparison", "Gini, Hoover"),
     QT_TRANSLATE_NOOP("RegionComparison",
                       "Gini coefficient of the Hoover curve against the total of all regions. 0 the same "
                       "structure, 1 nothing in common."),
     3},
    {RegionMeasure::Entropy, "entropy_bits", QT_TRANSLATE_NOOP("RegionComparison", "Entropy (bits)"),
     QT_TRANSLATE_NOOP("RegionComparison",
                       "Shannon entropy of the shares in bits. 0 all in one industry, log2 n spread evenly."),
     2},
    {RegionMeasure::Evenness, "evenness", QT_TRANSLATE_NOOP("RegionComparison", "Evenness"),
     QT_TRANSLATE_NOOP("RegionComparison", "Entropy / log2 n: 0 all in one industry, 1 spread evenly."), 2},
    {RegionMeasure::HillNumber, "hill_number_2powH",
     QT_TRANSLATE_NOOP("RegionComparison", "Effective industries"),
     QT_TRANSLATE_NOOP(
         "RegionComparison",
         "Hill number of order 1, 2^entropy: as many equally large industries would be as diverse."),
     1},
    {RegionMeasure::UnrelatedVariety, "unrelated_variety",
     QT_TRANSLATE_NOOP("RegionComparison", "Unrelated variety"),
     QT_TRANSLATE_NOOP(
         "RegionComparison",
         "Entropy between groups of industries, in bits: how many different worlds. With related "
         "variety it adds up to the entropy."),
     2},
    {RegionMeasure::RelatedVariety, "related_variety",
     QT_TRANSLATE_NOOP("RegionComparison", "Related variety"),
     QT_TRANSLATE_NOOP(
         "RegionComparison",
         "Entropy within groups of industries, in bits: how much there is to learn from close by."),
     2},
    {RegionMeasure::Eci, "eci_z_pop", QT_TRANSLATE_NOOP("RegionComparison", "ECI"),
     QT_TRANSLATE_NOOP(
         "RegionComparison",
         "Economic complexity index: second eigenvector, z-score (population). Above 0 the region "
         "has what few and able regions have. Relative to these regions and this period only."),
     2},
};

const Info& infoOf(RegionMeasure measure)
{
    return infos[static_cast<size_t>(measure)];
}

} // namespace

const std::vector<RegionMeasure>& regionMeasures()
{
    static const std::vector<RegionMeasure> all = [] {
        std::vector<RegionMeasure> list;
        for (const Info& info : infos)
            list.push_back(info.measure);
        return list;
    }();
    return all;
}

QString codeOf(RegionMeasure measure)
{
    return QString::fromLatin1(infoOf(measure).code);
}

std::optional<RegionMeasure> regionMeasureOf(const QString& code)
{
    for (const Info& info : infos) {
        if (code == QLatin1String(info.code))
            return info.measure;
    }
    return std::nullopt;
}

QString titleOf(RegionMeasure measure)
{
    return QCoreApplication::translate("RegionComparison", infoOf(measure).title);
}

QString meaningOf(RegionMeasure measure)
{
    return QCoreApplication::translate("RegionComparison", infoOf(measure).meaning);
}

int decimalsOf(RegionMeasure measure)
{
    return infoOf(measure).decimals;
}

std::optional<double> middleOf(RegionMeasure measure)
{
    return measure == RegionMeasure::Eci ? std::optional(0.0) : std::nullopt;
}

std::optional<double> valueOf(const PeriodMeasures& measures, int region, RegionMeasure measure)
{
    const RegionMeasures& r = measures.regions[size_t(region)];
    switch (measure) {
    case RegionMeasure::Total:
        return r.total.value;
    case RegionMeasure::Diversity:
        return r.diversity ? std::optional(double(*r.diversity)) : std::nullopt;
    case RegionMeasure::Hhi:
        return r.hhi;
    case RegionMeasure::NormalisedHhi:
        return r.normalisedHhi;
    case RegionMeasure::KrugmanTotal:
        return r.krugmanTotal;
    case RegionMeasure::KrugmanRest:
        return r.krugmanRest;
    case RegionMeasure::Hoover:
        return r.hoover;
    case RegionMeasure::Gini:
        return r.gini;
    case RegionMeasure::HooverGini:
        return r.hooverGini;
    case RegionMeasure::Entropy:
        return r.entropy;
    case RegionMeasure::Evenness:
        return r.evenness;
    case RegionMeasure::HillNumber:
        return r.hillNumber;
    case RegionMeasure::UnrelatedVariety:
        return r.variety ? std::optional(r.variety->unrelated) : std::nullopt;
    case RegionMeasure::RelatedVariety:
        return r.variety ? std::optional(r.variety->related) : std::nullopt;
    case RegionMeasure::Eci:
        break;
    }
    return measures.complexity.eci.empty() ? std::nullopt : measures.complexity.eci[size_t(region)];
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
