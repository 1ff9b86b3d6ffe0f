// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/CellAddress.h"

#include <algorithm>

namespace s3::evidence {

namespace {

/// Column and row of one corner; 0 = not named.
struct Corner {
    int column = 0;
    int row = 0;
};

std::optional<Corner> cornerOf(std::string_view text)
{
    Corner corner;
    if (text.starts_with('$'))
        text.remove_prefix(1);
    while (!text.empty() && ((text.front() | 0x20) >= 'a' && (text.front() | 0x20) <= 'z')) {
        corner.column = corner.column * 26 + (text.front() | 0x20) - 'a' + 1;
        if (corner.column > largestColumnNumber)
            return std::nullopt;
        text.remove_prefix(1);
    }
    if (text.starts_with('$'))
        text.remove_prefix(1);
    const bool named = !text.empty();
    while (!text.empty() && text.front() >= '0' && text.front() <= '9') {
        corner.row = corner.row * 10 + text.front() - '0';
        if (corner.row > largestRowNumber)
            return std::nullopt;
        text.remove_prefix(1);
    }
    if (!text.empty() || (named && corner.row == 0) || (corner.row == 0 && corner.column == 0))
        return std::nullopt;
    return corner;
}

} // namespace

std::optional<CellSpan> addressOf(std::string_view text)
{
    const auto corner = cornerOf(text);
    if (!corner || corner->row == 0 || corner->column == 0)
        return std::nullopt;
    return CellSpan{corner->row, corner->column, corner->row, corner->column};
}

std::optional<CellSpan> rangeOf(std::string_view text)
{
    const size_t colon = text.find(':');
    if (colon == std::string_view::npos)
        return addressOf(text);
    const auto first = cornerOf(text.substr(0, colon));
    const auto last = cornerOf(text.substr(colon + 1));
    if (!first || !last || (first->row == 0) != (last->row == 0) ||
        (first->column == 0) != (last->column == 0))
        return std::nullopt;
    CellSpan span{1, 1, largestRowNumber, largestColumnNumber};
    if (first->row != 0)
        std::tie(span.top, span.bottom) = std::minmax(first->row, last->row);
    if (first->column != 0)
        std::tie(span.left, span.right) = std::minmax(first->column, last->column);
    return span;
}

QString columnLetters(int column)
{
    QString letters;
    for (; column > 0; column = (column - 1) / 26)
        letters.prepend(QChar(char16_t('A' + (column - 1) % 26)));
    return letters;
}

} // namespace s3::evidence
