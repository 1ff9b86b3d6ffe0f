// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/MergedCells.h"

#include <algorithm>
#include <charconv>

namespace s3::evidence {

namespace {

/// A number that is surely a year and not an amount.
bool isYear(std::string_view text)
{
    int year = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), year);
    return error == std::errc() && end == text.data() + text.size() && year >= 1900 && year <= 2100;
}

bool mayRepeat(CellKind kind, std::string_view text)
{
    return kind == CellKind::Text || kind == CellKind::Date || (kind == CellKind::Number && isYear(text));
}

} // namespace

void MergedCells::expect(std::vector<CellSpan> spans, int lastColumn)
{
    m_lastColumn = lastColumn;
    m_expected = std::move(spans);
    std::stable_sort(m_expected.begin(), m_expected.end(),
                     [](const CellSpan& a, const CellSpan& b) { return a.top > b.top; });
}

bool MergedCells::touches(const SheetRow& row) const
{
    return !m_open.empty() || !row.spans.empty() ||
           (!m_expected.empty() && m_expected.back().top <= row.number);
}

void MergedCells::open(const CellSpan& span, const SheetRow& row)
{
    if (span.bottom < row.number || span.right < span.left)
        return;
    const auto after = m_open.upper_bound(span.right);
    if (after != m_open.begin() && std::prev(after)->second.span.right >= span.left)
        return;
    Open opened{span, CellKind::Text, {}};
    if (span.top == row.number) {
        for (const SheetCell& cell : row.cells) {
            if (cell.column != span.left)
                continue;
            opened.kind = cell.kind;
            if (mayRepeat(cell.kind, row.textOf(cell)))
                opened.text = row.textOf(cell);
        }
    }
    m_open.emplace(span.left, std::move(opened));
}

const MergedCells::Open* MergedCells::openAt(int column) const
{
    const auto after = m_open.upper_bound(column);
    if (after == m_open.begin())
        return nullptr;
    const Open& found = std::prev(after)->second;
    return found.span.right >= column ? &found : nullptr;
}

void MergedCells::apply(SheetRow& row)
{
    std::erase_if(m_open, [&row](const auto& entry) { return entry.second.span.bottom < row.number; });
    for (; !m_expected.empty() && m_expected.back().top <= row.number; m_expected.pop_back())
        open(m_expected.back(), row);
    for (const CellSpan& span : row.spans)
        open({row.number, span.left, row.number + span.bottom - span.top, span.right}, row);
    if (m_open.empty())
        return;
    m_filled.clear();
    m_filled.number = row.number;
    m_filled.repeat = row.repeat;
    m_filled.hidden = row.hidden;
    for (const SheetCell& cell : row.cells) {
        const Open* merged = openAt(cell.column);
        if (!merged || (merged->span.top == row.number && merged->span.left == cell.column))
            m_filled.add(cell.column, cell.kind, row.textOf(cell));
    }
    // Where nothing stands but what a range above repeats, there is no row.
    if (!m_filled.cells.empty()) {
        for (const auto& [left, merged] : m_open) {
            if (merged.text.empty())
                continue;
            // One copy of the text for all of them: a range may be as wide as the sheet.
            const size_t begin = m_filled.text.size();
            m_filled.text.append(merged.text);
            for (int column = left; column <= std::min(merged.span.right, m_lastColumn); ++column)
                if (merged.span.top != row.number || column != left)
                    m_filled.cells.push_back({column, merged.kind, begin, merged.text.size()});
        }
    }
    std::swap(row, m_filled);
}

} // namespace s3::evidence
