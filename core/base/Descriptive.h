// SPDX-License-Identifier: GPL-3.0-or-later
// Mean, spread and quartiles as everywhere in the program.
#pragma once

#include <optional>
#include <vector>

namespace s3 {

/// Linear interpolation between the closest ranks (type 7 of Hyndman and Fan 1996). `sorted` ascending, p in
/// 0 to 1; nothing for nothing.
std::optional<double> quantile(const std::vector<double>& sorted, double p);

/// Of the values there are; everything but `count` is nothing where there is none.
struct Summary {
    int count = 0;
    std::optional<double> mean;
    std::optional<double> median;        ///< mean of the two middle ones where their number is even
    std::optional<double> sd;            ///< of a sample (divisor n - 1); it takes two values
    std::optional<double> lowerQuartile; ///< type 7
    std::optional<double> upperQuartile; ///< type 7
};
Summary summarise(std::vector<double> values);

/// The standard deviation as a share of the largest that so many values within a range `width` can have: half
/// of them (rounded down) at one end, the others at the other. 0 = all alike, 1 = as divided as can be.
/// Divisor n - 1 or n makes no difference. Nothing for fewer than two values or no width.
std::optional<double> normalisedSpread(const Summary& summary, double width);

} // namespace s3
