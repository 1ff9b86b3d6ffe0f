// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/SheetStream.h"

#include <map>
#include <string>
#include <vector>

namespace s3::evidence {

/// Puts the content of merged cells into every cell of their range, row by row from top to bottom. Text,
/// dates and years are repeated; other numbers stay where they are. Ranges that overlap an earlier one are
/// ignored.
class MergedCells {
public:
    /// Ranges known before the first row, in any order; nothing is repeated right of `lastColumn`.
    void expect(std::vector<CellSpan> spans, int lastColumn);
    /// Makes `row` (its number set, standing for one row) hold what the merged cells show in it.
    void apply(SheetRow& row);
    /// True if a merged range reaches into the row or begins in it.
    bool touches(const SheetRow& row) const;

private:
    struct Open {
        CellSpan span;
        CellKind kind = CellKind::Text;
        std::string text; // empty: there is nothing to repeat
    };

    void open(const CellSpan& span, const SheetRow& row);
    const Open* openAt(int column) const;

    std::vector<CellSpan> m_expected; // sorted by their top, the last one first
    int m_lastColumn = 0;
    std::map<int, Open> m_open; // by the left column; they never overlap
    SheetRow m_filled;
};

} // namespace s3::evidence
