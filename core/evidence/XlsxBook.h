// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/SheetStream.h"

#include <QStringList>
#include <string>
#include <vector>

namespace s3::evidence {

/// Texts that the cells of an XLSX workbook share, back to back.
class SharedTexts {
public:
    void add(std::string_view text);
    int size() const { return int(m_ends.size()); }
    std::string_view at(int index) const;
    size_t bytes() const { return m_text.size(); }

private:
    std::string m_text;
    std::vector<size_t> m_ends;
};

struct XlsxSheet {
    QString name;
    bool hidden = false;
    std::string part; ///< name in the archive
};

/// Everything of an Office Open XML workbook (ISO/IEC 29500, transitional or strict) but the sheets' cells.
struct XlsxBook {
    std::vector<XlsxSheet> sheets; ///< worksheets in their order; sheets of charts are left out
    std::vector<DateDetail> styles;
    SharedTexts texts;
    bool from1904 = false; ///< day 0 is 1904-01-01
    /// The writer asks for all formulas to be calculated on opening. Libraries that cannot calculate say so
    /// and store a zero, which is no result.
    bool resultsUnsure = false;

    /// Errors: Damaged, InvalidInput, Refused, Cancelled.
    static Result<XlsxBook> read(ZipReader& archive, const Progress& progress = {});
};

/// What a number format shows of a date; None if it is no date at all. "mmm yy" Month, "yyyy" Year.
DateDetail dateDetail(std::string_view formatCode);

/// Text of the date that a serial number of a workbook stands for, as the format shows it; empty if there is
/// no such date (negative, after 9999, or the 29 February 1900 that never was).
std::string serialDate(double serial, bool from1904, DateDetail detail);

class XlsxSheetStream final : public SheetStream {
public:
    /// `book` must outlive the stream.
    XlsxSheetStream(std::unique_ptr<ZipEntryReader> entry, const XlsxBook& book, const XlsxSheet& sheet,
                    int longestRow, Progress progress);

private:
    void startElement(std::string_view name, const XmlAttributes& attributes) override;
    void endElement(std::string_view name) override;
    void characters(std::string_view text) override;
    void startRow(const XmlAttributes& attributes);
    void startCell(const XmlAttributes& attributes);
    void finishCell();
    void addNumber();
    void startColumns(const XmlAttributes& attributes);
    void startMerge(const XmlAttributes& attributes);

    enum class In { Nowhere, Value, Formula, Inline };

    const XlsxBook& m_book;
    XlsxSheet m_sheet;
    In m_in = In::Nowhere;
    bool m_inData = false;
    bool m_inCell = false;
    bool m_hasFormula = false;
    int m_phonetic = 0;
    int m_column = 0;
    int m_lastRow = 0;
    size_t m_style = 0;
    std::string m_type;
    std::string m_value;
    std::string m_formula;
};

} // namespace s3::evidence
