// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/SheetStream.h"

#include <optional>
#include <string_view>

namespace s3::evidence {

/// "B7" or "$B$7" as a span of one cell; nothing if it is no address.
std::optional<CellSpan> addressOf(std::string_view text);

/// "B3:H40", "B3", whole columns "B:H" or whole rows "3:40"; the corners may come in any order. Whole columns
/// and rows end at largestRowNumber and largestColumnNumber.
std::optional<CellSpan> rangeOf(std::string_view text);

/// 1 is A, 27 is AA.
QString columnLetters(int column);

} // namespace s3::evidence
