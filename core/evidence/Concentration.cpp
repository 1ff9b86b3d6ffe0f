// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/Concentration.h"

#include "core/evidence/RadixSort.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace s3::evidence {

namespace {

/// Sum of the masses; none if there is no mass.
std::optional<double> massOf(std::span<const double> masses)
{
    const double sum = std::accumulate(masses.begin(), masses.end(), 0.0);
    return sum > 0 && std::isfinite(sum) ? std::optional(sum) : std::nullopt;
}

/// The ratio of the masses of both sides at a place, to be sorted by.
struct Ratio {
    double ratio = 0;
    size_t place = 0;
};

} // namespace

std::optional<double> hhi(std::span<const double> masses)
{
    const auto sum = massOf(masses);
    if (!sum)
        return std::nullopt;
    double squares = 0;
    for (const double mass : masses)
        squares += (mass / *sum) * (mass / *sum);
    return squares;
}

std::optional<double> normalisedHhi(std::span<const double> masses)
{
    const auto index = hhi(masses);
    if (!index || masses.size() < 2)
        return std::nullopt;
    // sum p^2 - 1/n is the sum of the squared distances from 1/n: no difference of nearly equal numbers.
    const double even = 1.0 / double(masses.size());
    const double sum = *massOf(masses);
    double distances = 0;
    for (const double mass : masses)
        distances += (mass / sum - even) * (mass / sum - even);
    return distances / (1 - even);
}

std::optional<double> krugman(std::span<const double> masses, std::span<const double> comparatorShares)
{
    const auto sum = massOf(masses);
    if (!sum || masses.size() != comparatorShares.size())
        return std::nullopt;
    double distance = 0;
    for (size_t k = 0; k < masses.size(); ++k)
        distance += std::abs(masses[k] / *sum - comparatorShares[k]);
    return distance;
}

std::optional<double> gini(std::span<const double> masses)
{
    const auto sum = massOf(masses);
    if (!sum)
        return std::nullopt;
    // -0 would sort behind everything.
    std::vector<double> sorted(masses.begin(), masses.end());
    for (double& mass : sorted)
        mass += 0.0;
    radixSort(sorted, sortKey);
    // The k-th smallest and k-th largest together: every term is 0 or more, so that equal masses give exactly
    // 0.
    const size_t n = sorted.size();
    double distances = 0;
    for (size_t k = 0; k < n / 2; ++k)
        distances += double(n - 1 - 2 * k) * (sorted[n - 1 - k] - sorted[k]);
    return distances / (double(n) * *sum);
}

std::optional<double> hooverGini(std::span<const double> masses, std::span<const double> comparatorMasses)
{
    if (masses.size() != comparatorMasses.size())
        return std::nullopt;
    std::vector<Ratio> ratios;
    ratios.reserve(masses.size());
    double ownSum = 0;
    double otherSum = 0;
    for (size_t k = 0; k < masses.size(); ++k) {
        if (!(comparatorMasses[k] > 0))
            continue;
        ratios.push_back({masses[k] / comparatorMasses[k] + 0.0, k});
        ownSum += masses[k];
        otherSum += comparatorMasses[k];
    }
    if (!(ownSum > 0) || !std::isfinite(ownSum) || !std::isfinite(otherSum))
        return std::nullopt;
    radixSort(ratios, [](const Ratio& entry) { return sortKey(entry.ratio); });
    // Sum over pairs of p(k) q(l) - q(k) p(l), l before k, written with d = p - q, which is 0 for equal
    // structures.
    double area = 0;
    double otherBefore = 0;
    double differenceBefore = 0;
    for (const Ratio& entry : ratios) {
        const double share = comparatorMasses[entry.place] / otherSum;
        const double difference = masses[entry.place] / ownSum - share;
        area += difference * otherBefore - share * differenceBefore;
        otherBefore += share;
        differenceBefore += difference;
    }
    return std::max(area, 0.0);
}

std::optional<double> entropyBits(std::span<const double> masses)
{
    const auto sum = massOf(masses);
    if (!sum)
        return std::nullopt;
    double bits = 0;
    for (const double mass : masses)
        if (mass > 0)
            bits -= mass / *sum * std::log2(mass / *sum);
    return std::max(bits, 0.0); // 0 rather than -0
}

std::optional<double> evenness(std::span<const double> masses)
{
    const auto bits = entropyBits(masses);
    if (!bits || masses.size() < 2)
        return std::nullopt;
    return *bits / std::log2(double(masses.size()));
}

std::optional<double> hillNumber(std::span<const double> masses)
{
    const auto bits = entropyBits(masses);
    return bits ? std::optional(std::exp2(*bits)) : std::nullopt;
}

} // namespace s3::evidence
