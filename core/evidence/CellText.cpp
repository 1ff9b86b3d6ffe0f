// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/CellText.h"

#include <array>
#include <charconv>
#include <cmath>

namespace s3::evidence {

std::string_view isoDate(std::string_view dateTime, DateDetail detail)
{
    constexpr size_t year = 4;
    constexpr size_t month = 7;
    constexpr size_t day = 10;
    if (dateTime.size() < day)
        return dateTime;
    switch (detail) {
    case DateDetail::Year:
        return dateTime.substr(0, year);
    case DateDetail::Month:
        return dateTime.substr(0, month);
    case DateDetail::Day:
        return dateTime.substr(0, day);
    case DateDetail::None:
    case DateDetail::Time:
        break;
    }
    return dateTime.substr(day).starts_with("T00:00:00") ? dateTime.substr(0, day) : dateTime;
}

std::string numberText(std::string_view text)
{
    // Up to 15 digits are exact as they stand.
    if (text.size() <= 16 && text.find_first_not_of("0123456789.-") == std::string_view::npos)
        return std::string(text);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return std::string(text);
    return numberText(value);
}

std::string numberText(double value)
{
    std::array<char, 64> shortest{};
    const bool common = value == 0 || (std::abs(value) >= 1e-7 && std::abs(value) < 1e15);
    const auto written = common ? std::to_chars(shortest.data(), shortest.data() + shortest.size(), value,
                                                std::chars_format::fixed)
                                : std::to_chars(shortest.data(), shortest.data() + shortest.size(), value);
    return {shortest.data(), written.ptr};
}

} // namespace s3::evidence
