// SPDX-License-Identifier: GPL-3.0-or-later
// The cells of an XLSX worksheet.
#include "core/evidence/CellAddress.h"
#include "core/evidence/XlsxBook.h"

#include <algorithm>
#include <charconv>

namespace s3::evidence {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostMerges = 200'000;

/// 0 if the text is no whole number that an int holds.
int number(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? value : 0;
}

} // namespace

XlsxSheetStream::XlsxSheetStream(std::unique_ptr<ZipEntryReader> entry, const XlsxBook& book,
                                 const XlsxSheet& sheet, int longestRow, Progress progress)
    : SheetStream(std::move(entry), longestRow, std::move(progress))
    , m_book(book)
    , m_sheet(sheet)
{}

void XlsxSheetStream::startElement(std::string_view name, const XmlAttributes& attributes)
{
    if (m_inCell) {
        m_hasFormula = m_hasFormula || name == "f";
        if (name == "v")
            m_in = In::Value;
        else if (name == "f")
            m_in = In::Formula;
        else if (name == "t" && m_phonetic == 0)
            m_in = In::Inline;
        else if (name == "rPh")
            ++m_phonetic;
    } else if (m_inData) {
        if (name == "c" && m_row.number > 0)
            startCell(attributes);
        else if (name == "row")
            startRow(attributes);
    } else if (name == "worksheet") {
        beginSheet(m_sheet.name, m_sheet.hidden);
    } else if (name == "sheetData") {
        m_inData = true;
    } else if (name == "col") {
        startColumns(attributes);
    } else if (name == "mergeCell") {
        startMerge(attributes);
    }
}

void XlsxSheetStream::endElement(std::string_view name)
{
    if (m_inCell) {
        if (name == "c")
            finishCell();
        else if (name == "rPh")
            m_phonetic = std::max(0, m_phonetic - 1);
        m_in = In::Nowhere;
    } else if (m_inData) {
        if (name == "row")
            finishRow();
        else if (name == "sheetData")
            m_inData = false;
    }
}

void XlsxSheetStream::characters(std::string_view text)
{
    if (m_in == In::Nowhere)
        return;
    std::string& to = m_in == In::Formula ? m_formula : m_value;
    if (checkLength(to.size() + text.size()))
        to.append(text);
}

void XlsxSheetStream::startColumns(const XmlAttributes& attributes)
{
    if (!isTrue(attributes.value("hidden")))
        return;
    const int first = number(attributes.value("min"));
    const int last = number(attributes.value("max"));
    if (first >= 1 && first <= largestColumnNumber && last >= first)
        hideColumns(first, std::min(last, largestColumnNumber));
}

void XlsxSheetStream::startMerge(const XmlAttributes& attributes)
{
    const auto range = rangeOf(attributes.value("ref"));
    if (range && m_lateSpans.size() < mostMerges)
        m_lateSpans.push_back(*range);
}

void XlsxSheetStream::startRow(const XmlAttributes& attributes)
{
    const std::string_view given = attributes.value("r");
    m_row.clear();
    m_row.number = given.empty() ? m_lastRow + 1 : number(given);
    if (!checkAddress(m_row.number, 1))
        return;
    if (m_row.number <= m_lastRow) {
        refuse(ErrorCode::InvalidInput, u"the rows of the sheet are not in order"_s,
               u"a row after row %1"_s.arg(m_lastRow));
        return;
    }
    m_lastRow = m_row.number;
    m_row.hidden = isTrue(attributes.value("hidden"));
    m_column = 0;
}

void XlsxSheetStream::startCell(const XmlAttributes& attributes)
{
    m_inCell = true;
    m_in = In::Nowhere;
    m_hasFormula = false;
    m_phonetic = 0;
    m_value.clear();
    m_formula.clear();
    ++m_column;
    m_style = 0;
    m_type.clear();
    attributes.each([this](std::string_view name, std::string_view value) {
        if (name == "r") {
            const auto place = addressOf(value);
            m_column = place ? place->left : 0;
        } else if (name == "t") {
            m_type = value;
        } else if (name == "s") {
            m_style = size_t(std::max(0, number(value)));
        }
    });
    if (checkAddress(m_row.number, m_column) && m_row.cells.size() > size_t(largestColumnNumber))
        refuse(ErrorCode::InvalidInput, u"a row has more cells than a sheet has columns"_s);
}

void XlsxSheetStream::addNumber()
{
    const DateDetail detail = m_style < m_book.styles.size() ? m_book.styles[m_style] : DateDetail::None;
    if (detail != DateDetail::None) {
        double serial = -1;
        std::from_chars(m_value.data(), m_value.data() + m_value.size(), serial);
        const std::string date = serialDate(serial, m_book.from1904, detail);
        if (!date.empty()) {
            m_row.add(m_column, CellKind::Date, date);
            return;
        }
    }
    m_row.add(m_column, CellKind::Number, numberText(m_value));
}

void XlsxSheetStream::finishCell()
{
    m_inCell = false;
    const bool text = m_type == "str" || m_type == "inlineStr";
    const bool unsure = m_book.resultsUnsure && m_value == "0" && !text;
    if (m_hasFormula && ((m_value.empty() && !text) || unsure))
        m_row.add(m_column, CellKind::Formula, "=" + m_formula);
    else if (m_value.empty())
        return;
    else if (m_type == "s") {
        const int index = m_value == "0" ? 0 : number(m_value);
        if ((index == 0 && m_value != "0") || index < 0 || index >= m_book.texts.size()) {
            refuse(ErrorCode::Damaged, u"a cell names a text that the workbook does not hold"_s,
                   u"one of %1 texts"_s.arg(m_book.texts.size()));
            return;
        }
        const std::string_view shared = m_book.texts.at(index);
        if (!shared.empty())
            m_row.add(m_column, CellKind::Text, shared);
    } else if (text)
        m_row.add(m_column, CellKind::Text, m_value);
    else if (m_type == "b")
        m_row.add(m_column, CellKind::Boolean, m_value == "0" ? "FALSE" : "TRUE");
    else if (m_type == "e")
        m_row.add(m_column, CellKind::Fault, m_value);
    else if (m_type == "d")
        m_row.add(
            m_column, CellKind::Date,
            isoDate(m_value, m_style < m_book.styles.size() ? m_book.styles[m_style] : DateDetail::None));
    else
        addNumber();
    checkLength(m_row.text.size());
}

} // namespace s3::evidence
