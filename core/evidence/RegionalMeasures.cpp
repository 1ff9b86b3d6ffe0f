// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/RegionalMeasures.h"

#include "core/evidence/Concentration.h"
#include "core/evidence/Parallel.h"
#include "core/evidence/Quotients.h"

#include <cmath>
#include <thread>

namespace s3::evidence {

namespace {

constexpr int worthThreads = 32; ///< rows or columns from which a second thread pays

/// What is there of one row or column, beside the comparator's masses at the same places.
struct Line {
    std::vector<double> own;
    std::vector<double> comparator;
    std::vector<double> comparatorShares;
    std::vector<double> restShares;
    std::vector<int> group;

    void clear()
    {
        own.clear();
        comparator.clear();
        comparatorShares.clear();
        restShares.clear();
        group.clear();
    }
};

RegionMeasures measuresOfRegion(const PeriodMeasures& all, int region, Line& line)
{
    RegionMeasures result;
    result.total = all.totals.region[size_t(region)];
    const double whole = all.totals.all.value.value_or(0);
    if (!(result.total.value.value_or(0) > 0))
        return result;
    const double rest = whole - *result.total.value;
    line.clear();
    for (int i = 0; i < all.matrix.industryCount(); ++i) {
        const auto value = all.matrix.at(region, i);
        if (!value)
            continue;
        const double ofIndustry = *all.totals.industry[size_t(i)].value;
        line.own.push_back(*value);
        line.comparator.push_back(ofIndustry);
        line.comparatorShares.push_back(ofIndustry / whole);
        line.restShares.push_back((ofIndustry - *value) / rest);
        if (!all.groups.isEmpty())
            line.group.push_back(all.groups.groupOf[size_t(i)]);
    }
    result.hhi = hhi(line.own);
    result.normalisedHhi = normalisedHhi(line.own);
    result.krugmanTotal = krugman(line.own, line.comparatorShares);
    if (rest > 0)
        result.krugmanRest = krugman(line.own, line.restShares);
    if (result.krugmanTotal)
        result.hoover = *result.krugmanTotal / 2;
    result.gini = gini(line.own);
    result.hooverGini = hooverGini(line.own, line.comparator);
    result.entropy = entropyBits(line.own);
    if (result.entropy && line.own.size() > 1)
        result.evenness = *result.entropy / std::log2(double(line.own.size()));
    if (result.entropy)
        result.hillNumber = std::exp2(*result.entropy);
    result.variety = variety(line.own, line.group, all.groups.count);
    return result;
}

IndustryMeasures measuresOfIndustry(const PeriodMeasures& all, int industry, Line& line)
{
    IndustryMeasures result;
    result.total = all.totals.industry[size_t(industry)];
    if (!(result.total.value.value_or(0) > 0))
        return result;
    const double whole = all.totals.all.value.value_or(0);
    line.clear();
    for (int r = 0; r < all.matrix.regionCount(); ++r) {
        const auto value = all.matrix.at(r, industry);
        if (!value)
            continue;
        const double ofRegion = *all.totals.region[size_t(r)].value;
        line.own.push_back(*value);
        line.comparator.push_back(ofRegion);
        line.comparatorShares.push_back(ofRegion / whole);
    }
    result.hhi = hhi(line.own);
    result.krugmanTotal = krugman(line.own, line.comparatorShares);
    result.gini = gini(line.own);
    result.hooverGini = hooverGini(line.own, line.comparator);
    return result;
}

void measureLines(PeriodMeasures& all)
{
    all.regions.resize(size_t(all.matrix.regionCount()));
    inParallel(all.matrix.regionCount(), worthThreads, [&all](int first, int last) {
        Line line;
        for (int r = first; r < last; ++r)
            all.regions[size_t(r)] = measuresOfRegion(all, r, line);
    });
    all.industries.resize(size_t(all.matrix.industryCount()));
    inParallel(all.matrix.industryCount(), worthThreads, [&all](int first, int last) {
        Line line;
        for (int i = first; i < last; ++i)
            all.industries[size_t(i)] = measuresOfIndustry(all, i, line);
    });
}

std::vector<std::optional<double>> sharesOf(const RegionIndustryMatrix& matrix, const MatrixTotals& totals)
{
    std::vector<std::optional<double>> shares(matrix.value.size());
    for (int r = 0; r < matrix.regionCount(); ++r)
        for (int i = 0; i < matrix.industryCount(); ++i)
            shares[matrix.cell(r, i)] = ratio(matrix.at(r, i), totals.region[size_t(r)].value);
    return shares;
}

} // namespace

PeriodMeasures computeMeasures(RegionIndustryMatrix matrix, const MeasureOptions& options)
{
    PeriodMeasures measures;
    measures.matrix = std::move(matrix);
    measures.totals = totalsOf(measures.matrix);
    measures.groups = groupIndustries(measures.matrix.industries, options.groups);
    measures.cells.share = sharesOf(measures.matrix, measures.totals);
    measureLines(measures);
    moveThreshold(measures, options.threshold);
    return measures;
}

void moveThreshold(PeriodMeasures& measures, double threshold)
{
    measures.threshold = threshold;
    // Anew each time: a quotient may have been set to a threshold it was exactly equal to.
    measures.cells.quotient = quotientsOf(measures.matrix, measures.totals);
    measures.presence = presenceOf(measures.matrix, measures.totals, measures.cells.quotient, threshold);
    for (size_t r = 0; r < measures.regions.size(); ++r)
        if (measures.totals.region[r].value)
            measures.regions[r].diversity = measures.presence.diversity[r];
    for (size_t i = 0; i < measures.industries.size(); ++i)
        if (measures.totals.industry[i].value)
            measures.industries[i].ubiquity = measures.presence.ubiquity[i];
    const std::jthread complexity([&measures] { measures.complexity = complexityOf(measures.presence); });
    measures.proximity = proximityOf(measures.presence);
    measures.cells.density = densitiesOf(measures.presence, measures.proximity, measures.matrix);
}

} // namespace s3::evidence
