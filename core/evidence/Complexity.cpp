// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/Complexity.h"

#include "core/evidence/RowSums.h"
#include "core/evidence/SecondVector.h"

#include <cmath>
#include <numeric>

namespace s3::evidence {

namespace {

constexpr double noVariance = 1e-12; ///< a second value up to here is none
constexpr double sameValue = 1e-9;   ///< two squared singular values this near count as one that occurs twice
constexpr double noCorrelation = 1e-9;

/// The regions and industries that are not dropped.
struct Kept {
    std::vector<int> regions;
    std::vector<int> industries;
};

Kept keptOf(const Presence& presence)
{
    Kept kept;
    for (int r = 0; r < presence.regionCount; ++r)
        if (presence.diversity[size_t(r)] > 0)
            kept.regions.push_back(r);
    for (int i = 0; i < presence.industryCount; ++i)
        if (presence.ubiquity[size_t(i)] > 0)
            kept.industries.push_back(i);
    return kept;
}

/// Ones of the kept part, rows = `rows`.
Ones onesOfKept(const Presence& presence, const Kept& kept, bool regionsAsRows)
{
    const std::vector<int>& rows = regionsAsRows ? kept.regions : kept.industries;
    const std::vector<int>& columns = regionsAsRows ? kept.industries : kept.regions;
    Ones ones;
    ones.columnCount = int(columns.size());
    ones.start.push_back(0);
    for (const int row : rows) {
        for (size_t column = 0; column < columns.size(); ++column)
            if (regionsAsRows ? presence.at(row, columns[column]) : presence.at(columns[column], row))
                ones.column.push_back(int(column));
        ones.start.push_back(int(ones.column.size()));
    }
    return ones;
}

int rootOf(std::vector<int>& parent, int node)
{
    while (parent[size_t(node)] != node) {
        parent[size_t(node)] = parent[size_t(parent[size_t(node)])];
        node = parent[size_t(node)];
    }
    return node;
}

int componentsOf(const Ones& ones)
{
    std::vector<int> parent(size_t(ones.rowCount() + ones.columnCount));
    std::iota(parent.begin(), parent.end(), 0);
    int components = int(parent.size());
    for (int row = 0; row < ones.rowCount(); ++row) {
        for (int k = ones.start[size_t(row)]; k < ones.start[size_t(row) + 1]; ++k) {
            const int a = rootOf(parent, row);
            const int b = rootOf(parent, ones.rowCount() + ones.column[size_t(k)]);
            if (a == b)
                continue;
            parent[size_t(a)] = b;
            --components;
        }
    }
    return components;
}

/// Population z-scores; empty without variance.
std::vector<double> zScores(std::vector<double> values)
{
    const auto n = double(values.size());
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / n;
    double squares = 0;
    double largest = 0;
    for (double& value : values) {
        largest = std::max(largest, std::abs(value));
        value -= mean;
        squares += value * value;
    }
    const double deviation = std::sqrt(squares / n);
    if (!(deviation > noVariance * largest))
        return {};
    for (double& value : values)
        value /= deviation;
    return values;
}

/// Pearson's correlation of z-scores with something; none without variance.
std::optional<double> correlation(const std::vector<double>& scores, const std::vector<double>& other)
{
    const std::vector<double> otherScores = zScores(other);
    if (otherScores.empty() || scores.empty())
        return std::nullopt;
    return std::inner_product(scores.begin(), scores.end(), otherScores.begin(), 0.0) / double(scores.size());
}

std::vector<std::optional<double>> spread(const std::vector<double>& values, const std::vector<int>& places,
                                          int count, double sign)
{
    std::vector<std::optional<double>> all(static_cast<size_t>(count));
    for (size_t k = 0; k < values.size(); ++k)
        all[size_t(places[k])] = sign * values[k];
    return all;
}

/// Where diversity does not tell the sign: the long tail is positive, or else the first region that is not 0.
double conventionalSign(const std::vector<double>& scores)
{
    double cubes = 0;
    for (const double score : scores)
        cubes += score * score * score;
    if (std::abs(cubes) > noCorrelation * double(scores.size()))
        return cubes < 0 ? -1 : 1;
    for (const double score : scores)
        if (std::abs(score) > noCorrelation)
            return score < 0 ? -1 : 1;
    return 1;
}

void score(Complexity& result, const Presence& presence, const Kept& kept, std::vector<double> ofRegions,
           std::vector<double> ofIndustries)
{
    std::vector<double> diversity;
    for (size_t k = 0; k < ofRegions.size(); ++k) {
        diversity.push_back(presence.diversity[size_t(kept.regions[k])]);
        ofRegions[k] /= std::sqrt(diversity.back());
    }
    for (size_t k = 0; k < ofIndustries.size(); ++k)
        ofIndustries[k] /= std::sqrt(double(presence.ubiquity[size_t(kept.industries[k])]));
    const std::vector<double> eci = zScores(std::move(ofRegions));
    const std::vector<double> pci = zScores(std::move(ofIndustries));
    if (eci.empty() || pci.empty())
        return;
    const auto withDiversity = correlation(eci, diversity);
    const bool isWeak = !withDiversity || std::abs(*withDiversity) < noCorrelation;
    const double sign = isWeak ? conventionalSign(eci) : *withDiversity < 0 ? -1 : 1;
    result.status = isWeak ? ComplexityStatus::WeakSign : ComplexityStatus::Ok;
    if (withDiversity)
        result.diversityCorrelation = sign * *withDiversity;
    result.eci = spread(eci, kept.regions, presence.regionCount, sign);
    result.pci = spread(pci, kept.industries, presence.industryCount, sign);
}

} // namespace

const char* codeOf(ComplexityStatus status)
{
    switch (status) {
    case ComplexityStatus::Ok:
        return "ok";
    case ComplexityStatus::WeakSign:
        return "weak_sign";
    case ComplexityStatus::NotUnique:
        return "not_unique";
    case ComplexityStatus::Undefined:
        break;
    }
    return "undefined";
}

Complexity Complexity::flipped() const
{
    Complexity turned = *this;
    turned.isFlipped = !isFlipped;
    for (auto* values : {&turned.eci, &turned.pci})
        for (std::optional<double>& value : *values)
            if (value)
                value = -*value;
    if (turned.diversityCorrelation)
        turned.diversityCorrelation = -*turned.diversityCorrelation;
    return turned;
}

Complexity complexityOf(const Presence& presence, ComplexitySolver solver)
{
    Complexity result;
    result.eci.resize(size_t(presence.regionCount));
    result.pci.resize(size_t(presence.industryCount));
    for (const int diversity : presence.diversity)
        result.regionDropped.push_back(diversity == 0);
    for (const int ubiquity : presence.ubiquity)
        result.industryDropped.push_back(ubiquity == 0);
    const Kept kept = keptOf(presence);
    // The smaller side keeps the problem small; the other side follows from it.
    const bool regionsAsRows = kept.regions.size() <= kept.industries.size();
    const Ones ones = onesOfKept(presence, kept, regionsAsRows);
    result.components = componentsOf(ones);
    if (result.components > 1)
        result.status = ComplexityStatus::NotUnique;
    if (result.components != 1 || ones.rowCount() < 2)
        return result;

    constexpr int fullUpTo = 128;
    const bool full = solver == ComplexitySolver::Full ||
                      (solver == ComplexitySolver::Automatic && ones.rowCount() <= fullUpTo);
    SecondVector second = full ? secondVectorFull(ones) : secondVectorIterative(ones);
    result.secondValue = second.value;
    result.thirdValue = second.nextValue;
    if (second.value <= noVariance)
        return result;
    if (second.value - second.nextValue <= sameValue) {
        result.status = ComplexityStatus::NotUnique;
        return result;
    }
    if (regionsAsRows)
        score(result, presence, kept, std::move(second.ofRows), std::move(second.ofColumns));
    else
        score(result, presence, kept, std::move(second.ofColumns), std::move(second.ofRows));
    return result;
}

std::vector<std::optional<double>> reflectionsOfRegions(const Presence& presence, int steps)
{
    const Kept kept = keptOf(presence);
    const Ones ones = onesOfKept(presence, kept, true);
    std::vector<double> regions;
    std::vector<double> industries;
    for (const int r : kept.regions)
        regions.push_back(presence.diversity[size_t(r)]);
    for (const int i : kept.industries)
        industries.push_back(presence.ubiquity[size_t(i)]);
    for (int step = 0; step < steps && !regions.empty(); ++step) {
        std::vector<double> nextRegions(regions.size(), 0.0);
        std::vector<double> nextIndustries(industries.size(), 0.0);
        for (size_t r = 0; r < regions.size(); ++r) {
            for (int k = ones.start[r]; k < ones.start[r + 1]; ++k) {
                const auto i = size_t(ones.column[size_t(k)]);
                nextRegions[r] += industries[i] / presence.diversity[size_t(kept.regions[r])];
                nextIndustries[i] += regions[r] / presence.ubiquity[size_t(kept.industries[i])];
            }
        }
        regions = zScores(std::move(nextRegions));
        industries = zScores(std::move(nextIndustries));
        if (industries.empty())
            industries.assign(kept.industries.size(), 0.0); // no variance here may be none there as well
        if (regions.empty())
            regions.assign(kept.regions.size(), 0.0);
    }
    return spread(zScores(std::move(regions)), kept.regions, presence.regionCount, 1);
}

} // namespace s3::evidence
