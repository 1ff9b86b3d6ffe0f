// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Descriptive.h"

#include <algorithm>
#include <cmath>

namespace s3 {

std::optional<double> quantile(const std::vector<double>& sorted, double p)
{
    if (sorted.empty())
        return std::nullopt;
    const double rank = p * double(sorted.size() - 1);
    const size_t low = size_t(std::floor(rank));
    const size_t high = std::min(low + 1, sorted.size() - 1);
    return sorted[low] + (rank - double(low)) * (sorted[high] - sorted[low]);
}

Summary summarise(std::vector<double> values)
{
    Summary summary;
    summary.count = int(values.size());
    if (values.empty())
        return summary;
    std::sort(values.begin(), values.end());
    double sum = 0;
    for (const double value : values)
        sum += value;
    const double mean = sum / double(values.size());
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    // Equal values have no spread, whatever rounding made of their mean.
    if (values.front() == values.back())
        squares = 0;
    summary.mean = mean;
    if (values.size() > 1)
        summary.sd = std::sqrt(squares / double(values.size() - 1));
    summary.median = quantile(values, 0.5);
    summary.lowerQuartile = quantile(values, 0.25);
    summary.upperQuartile = quantile(values, 0.75);
    return summary;
}

std::optional<double> normalisedSpread(const Summary& summary, double width)
{
    if (!summary.sd || width <= 0)
        return std::nullopt;
    const double n = summary.count;
    const double half = std::floor(n / 2);
    const double largest = width * std::sqrt(half * (n - half) / (n * (n - 1)));
    return std::min(1.0, *summary.sd / largest);
}

} // namespace s3
