// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace s3::evidence {

/// What a date format shows, so that a column of years reads "2015" and not "2015-01-01".
enum class DateDetail : std::uint8_t { None, Year, Month, Day, Time };

/// "2015", "2015-03", "2015-03-31" or "2015-03-31T12:30:00" (the time only if it is not midnight) from an ISO
/// date and time.
std::string_view isoDate(std::string_view dateTime, DateDetail detail);

/// The shortest text that reads back to the same double, without an exponent where the number is of a common
/// size. What is no number is handed back as it is.
std::string numberText(std::string_view text);
std::string numberText(double value);

} // namespace s3::evidence
