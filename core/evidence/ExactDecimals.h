// SPDX-License-Identifier: GPL-3.0-or-later
// Comparisons of decimal numbers as they were written: 0.1 + 0.2 is 0.3. Private to the measures.
#pragma once

#include <array>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>

namespace s3::evidence {

__extension__ typedef unsigned __int128 Whole; ///< 0 to 3.4e38

/// A number of zero or more as its shortest decimal, digits * 10^exponent: the one that reads back to the
/// same double, hence the one it was read from if that had up to 15 digits.
struct Decimal {
    std::uint64_t digits = 0;
    int exponent = 0;
};
Decimal decimalOf(double value);

/// A power of ten that turns given numbers into whole ones, and their sum too.
class DecimalScale {
public:
    /// None if whole numbers of that scale would need more than 38 digits. `values`: finite, zero or more.
    static std::optional<DecimalScale> of(std::span<const double> values);
    /// value * 10^-exponent, exactly, for one of the values it was made for.
    Whole whole(double value) const;

private:
    int m_exponent = 0;
};

/// The sign of the exact difference of two products of up to three factors: -1, 0 or 1.
int compareProducts(std::initializer_list<Whole> left, std::initializer_list<Whole> right);

/// 10^n as a whole number, n from 0 to 38.
Whole powerOfTen(int n);

} // namespace s3::evidence
