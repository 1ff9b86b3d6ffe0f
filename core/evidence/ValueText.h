// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/ObservationTable.h"

#include <string_view>

namespace s3::evidence {

enum class DecimalSign : char { Point = '.', Comma = ',' };

/// What a lone dash stands for. Offices disagree: in German official statistics it is exactly zero, elsewhere
/// missing.
enum class DashMeaning { Missing, Zero };

struct ValueRules {
    DecimalSign decimal = DecimalSign::Point;
    DashMeaning dash = DashMeaning::Missing;
};

struct ParsedValue {
    enum Kind {
        Number,
        Missing,    ///< empty  :  .  ..  ...  NA  N/A  #N/A  null  x  /
        Dash,       ///< a lone dash, read as the rules say
        NotANumber, ///< anything else
        OutOfRange, ///< a number beyond what a double holds
    };
    Kind kind = Missing;
    double value = 0; ///< for Number and a Dash that means zero
    Flags flags;
};

/// Reads one cell of a value column. Digits may be grouped by threes with a space, no-break space, apostrophe
/// or the sign that is not the decimal one. Letters that Eurostat uses as flags may follow: "10.98 p", ": c".
/// "(123)" is an uncertain 123: German official statistics put values of little reliability in brackets.
ParsedValue parseValue(std::string_view cell, const ValueRules& rules);

/// What a single cell tells about its decimal sign.
enum class DecimalHint { None, PlainBig, Point, Comma, AmbiguousPoint, AmbiguousComma };
/// "0.5" Point, "1.234,5" Comma, "1,234" AmbiguousComma (thousands or three decimals), "12345" PlainBig, "12"
/// None.
DecimalHint decimalHint(std::string_view cell);

/// True for the symbols of a missing value listed at ParsedValue::Missing.
bool isMissingSymbol(std::string_view cell);

/// Without white space (no-break spaces and byte order marks too) at both ends.
std::string_view trimmed(std::string_view text);

} // namespace s3::evidence
