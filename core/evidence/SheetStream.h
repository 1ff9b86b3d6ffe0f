// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/CellText.h"
#include "core/evidence/XmlStream.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace s3::evidence {

enum class CellKind : std::uint8_t {
    Text,
    Number,
    Date,
    Boolean,
    Fault,   ///< an error such as #DIV/0!, which is then the text
    Formula, ///< a formula whose result was never stored; the text is the formula
};

struct SheetCell {
    int column = 0; ///< from 1
    CellKind kind = CellKind::Text;
    size_t begin = 0; ///< of its text in SheetRow::text
    size_t size = 0;
};

/// Merged cells, rows and columns from 1, both ends included.
struct CellSpan {
    int top = 0;
    int left = 0;
    int bottom = 0;
    int right = 0;
};

/// One row of a sheet: only cells that hold something, in the order of the file.
struct SheetRow {
    int number = 0; ///< from 1
    int repeat = 1; ///< so many equal rows follow one another, this one counted
    bool hidden = false;
    std::string text;
    std::vector<SheetCell> cells;
    std::vector<CellSpan> spans; ///< merged cells that begin here, where the format says so in place

    void clear();
    void add(int column, CellKind kind, std::string_view content);
    std::string_view textOf(const SheetCell& cell) const
    {
        return std::string_view(text).substr(cell.begin, cell.size);
    }
};

/// A sheet as it begins.
struct SheetHead {
    QString name;
    bool hidden = false;
};

/// Reads the rows of one sheet or of all sheets of a workbook, in the order of the file.
class SheetStream : protected XmlHandler {
public:
    enum class Step { Sheet, Row, End, Failed };

    /// `longestRow` in bytes of text.
    SheetStream(std::unique_ptr<ZipEntryReader> entry, int longestRow, Progress progress);

    Step next();
    const SheetHead& head() const { return m_head; } ///< after Step::Sheet
    const SheetRow& row() const { return m_row; }    ///< after Step::Row, until next()
    const Error& error() const { return m_stream.error(); }
    /// True for hidden columns, by their number from 1; shorter than the sheet is wide. Known from the first
    /// row of a sheet to its end.
    const std::vector<bool>& hiddenColumns() const { return m_hiddenColumns; }
    /// Merged cells named after the rows (XLSX): complete at the end of the sheet.
    const std::vector<CellSpan>& lateSpans() const { return m_lateSpans; }

protected:
    void beginSheet(const QString& name, bool hidden);
    void finishRow(); ///< m_row is complete; an empty one is passed over
    void refuse(ErrorCode code, const QString& context, const QString& expected = {});
    void hideColumns(int first, int last); ///< ascending, at most largestColumnNumber
    /// False after refusing a row or column number that no sheet has.
    bool checkAddress(qint64 row, qint64 column);
    bool checkLength(size_t bytes);

    SheetHead m_head;
    SheetRow m_row;
    std::vector<CellSpan> m_lateSpans;

private:
    size_t m_longestRow;
    std::vector<bool> m_hiddenColumns;
    Step m_pending = Step::End;
    XmlStream m_stream;
};

inline constexpr int largestRowNumber = 1 << 24; ///< both formats stop at 2^20 rows today
inline constexpr int largestColumnNumber = 1 << 17;

} // namespace s3::evidence
