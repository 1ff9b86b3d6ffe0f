// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/ExactDecimals.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace s3::evidence {

namespace {

constexpr int mostDigits = 38;

/// A product of three whole numbers, 32 bits a limb, the lowest first.
using Product = std::array<std::uint64_t, 12>;

void multiply(Product& product, Whole factor)
{
    Product result{};
    for (size_t k = 0; k < 4; ++k) {
        const std::uint64_t limb = std::uint64_t(factor >> (32 * k)) & 0xffffffffU;
        std::uint64_t carry = 0;
        for (size_t at = k; at < result.size(); ++at) {
            const std::uint64_t sum = product[at - k] * limb + result[at] + carry;
            result[at] = sum & 0xffffffffU;
            carry = sum >> 32;
        }
    }
    product = result;
}

Product productOf(std::initializer_list<Whole> factors)
{
    Product product{1};
    for (const Whole factor : factors)
        multiply(product, factor);
    return product;
}

} // namespace

Whole powerOfTen(int n)
{
    Whole power = 1;
    for (int k = 0; k < n; ++k)
        power *= 10;
    return power;
}

Decimal decimalOf(double value)
{
    // Most data are whole numbers or have few decimals; a division rounds correctly, so that the check is
    // exact.
    constexpr double wholeBelow = 1e15;
    double power = 1;
    for (int decimals = 0; decimals <= 6; ++decimals, power *= 10) {
        const double digits = std::nearbyint(value * power);
        if (digits < wholeBelow && digits / power == value)
            return {std::uint64_t(digits), -decimals};
    }
    std::array<char, 32> text{};
    const auto written =
        std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::scientific);
    Decimal decimal;
    const char* at = text.data();
    bool fraction = false;
    for (; at != written.ptr && *at != 'e'; ++at) {
        if (*at == '.') {
            fraction = true;
            continue;
        }
        decimal.digits = decimal.digits * 10 + std::uint64_t(*at - '0');
        decimal.exponent -= fraction ? 1 : 0;
    }
    if (at != written.ptr) {
        ++at;
        at += *at == '+' ? 1 : 0;
        int exponent = 0;
        std::from_chars(at, written.ptr, exponent);
        decimal.exponent += exponent;
    }
    return decimal;
}

std::optional<DecimalScale> DecimalScale::of(std::span<const double> values)
{
    DecimalScale scale;
    double sum = 0;
    for (const double value : values) {
        sum += value;
        if (value > 0)
            scale.m_exponent = std::min(scale.m_exponent, decimalOf(value).exponent);
    }
    if (sum > 0 && std::log10(sum) - scale.m_exponent > mostDigits - 0.5)
        return std::nullopt;
    return scale;
}

Whole DecimalScale::whole(double value) const
{
    if (value == 0)
        return 0;
    const Decimal decimal = decimalOf(value);
    return Whole(decimal.digits) * powerOfTen(decimal.exponent - m_exponent);
}

int compareProducts(std::initializer_list<Whole> left, std::initializer_list<Whole> right)
{
    const Product a = productOf(left);
    const Product b = productOf(right);
    for (size_t k = a.size(); k-- > 0;)
        if (a[k] != b[k])
            return a[k] < b[k] ? -1 : 1;
    return 0;
}

} // namespace s3::evidence
