// SPDX-License-Identifier: GPL-3.0-or-later
// The ratios everything else is made of. Undefined is nothing, never zero, never NaN.
#pragma once

#include <cmath>
#include <optional>

namespace s3::evidence {

/// part / whole. None for a missing part, a missing whole or a whole of 0, and where the ratio is no finite
/// number.
inline std::optional<double> ratio(std::optional<double> part, std::optional<double> whole)
{
    if (!part || !whole || *whole == 0)
        return std::nullopt;
    const double value = *part / *whole;
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

/// LQ = (x(r,i)/x(r)) / (x(i)/x): 0 upwards; 1 = as much as in the comparator, above 1 specialised. None
/// where the cell is missing or x(r), x(i) or x is 0 or missing: undefined is not zero. Source: P. S.
/// Florence, Investment, Location and Size of Plant, 1948; the same as B. Balassa's revealed comparative
/// advantage, Manchester School 33 (1965), with employment in place of exports.
inline std::optional<double> locationQuotient(std::optional<double> cell, std::optional<double> regionTotal,
                                              std::optional<double> industryTotal,
                                              std::optional<double> grandTotal)
{
    return ratio(ratio(cell, regionTotal), ratio(industryTotal, grandTotal));
}

/// (LQ - 1) / (LQ + 1): -1 to 1, 0 = as the comparator. Source: B. Dalum, K. Laursen, G. Villumsen, 1998.
inline std::optional<double> symmetricQuotient(std::optional<double> quotient)
{
    return quotient ? ratio(*quotient - 1, *quotient + 1) : std::nullopt;
}

} // namespace s3::evidence
