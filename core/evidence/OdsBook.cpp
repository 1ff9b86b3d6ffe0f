// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/OdsBook.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace s3::evidence {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view mimetype = "application/vnd.oasis.opendocument.spreadsheet";

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// A count of repetitions: 1 if there is none or it is no sense, at most `most`.
int countOf(std::string_view text, int most)
{
    int value = 1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error == std::errc::result_out_of_range)
        return most;
    return error == std::errc() ? std::clamp(value, 1, most) : 1;
}

bool isHidden(std::string_view visibility)
{
    return visibility == "collapse" || visibility == "filter";
}

/// The first bytes of an entry.
Result<QByteArray> head(ZipReader& archive, const std::string& name, int size)
{
    auto entry = archive.entry(name);
    if (!entry)
        return entry.error();
    QByteArray bytes;
    std::array<char, 4096> block{};
    while (bytes.size() < size) {
        const qint64 got = (*entry)->read(block.data(), qint64(block.size()));
        if (got < 0)
            return (*entry)->error();
        if (got == 0)
            break;
        bytes.append(block.data(), qsizetype(got));
    }
    return bytes;
}

} // namespace

Result<void> checkOds(ZipReader& archive)
{
    const auto kind = head(archive, "mimetype", 200);
    if (!kind)
        return kind.error();
    if (!kind->startsWith(QByteArray(mimetype.data(), qsizetype(mimetype.size()))))
        return Error{ErrorCode::InvalidInput,
                     u"this is an office document, but no workbook"_s,
                     u"an XLSX or ODS workbook"_s,
                     {}};
    bool encrypted = archive.has("encrypted-package");
    if (archive.has("META-INF/manifest.xml")) {
        const auto manifest = head(archive, "META-INF/manifest.xml", 1 << 20);
        if (!manifest)
            return manifest.error();
        encrypted = encrypted || manifest->contains("encryption-data");
    }
    if (encrypted)
        return Error{
            ErrorCode::Refused, u"the workbook is encrypted"_s, u"a workbook saved without a password"_s, {}};
    if (!archive.has("content.xml"))
        return Error{
            ErrorCode::Damaged, u"the workbook's content is missing"_s, u"a complete workbook"_s, {}};
    return {};
}

OdsSheetStream::OdsSheetStream(std::unique_ptr<ZipEntryReader> entry, OdsStyles styles, int longestRow,
                               Progress progress)
    : SheetStream(std::move(entry), longestRow, std::move(progress))
    , m_styles(std::move(styles))
{}

void OdsSheetStream::startElement(std::string_view name, const XmlAttributes& attributes)
{
    switch (m_in) {
    case In::Nowhere:
    case In::Spreadsheet:
        startOutside(name, attributes);
        break;
    case In::Sheet:
        startInSheet(name, attributes);
        break;
    case In::Row:
        if (name == "table-cell" || name == "covered-table-cell")
            startCell(attributes, name != "table-cell");
        break;
    case In::Cell:
        startInCell(name, attributes);
        break;
    }
}

void OdsSheetStream::endElement(std::string_view name)
{
    switch (m_in) {
    case In::Nowhere:
        m_styles.endElement(name);
        break;
    case In::Spreadsheet:
        if (name == "spreadsheet")
            m_in = In::Nowhere;
        break;
    case In::Sheet:
        if (name == "table" && --m_nested < 0) {
            m_nested = 0;
            m_in = In::Spreadsheet;
        }
        break;
    case In::Row:
        if (name == "table-row") {
            m_in = In::Sheet;
            finishRow();
        }
        break;
    case In::Cell:
        endInCell();
        break;
    }
}

void OdsSheetStream::characters(std::string_view text)
{
    if (m_inParagraph && m_note == 0)
        append(text);
}

void OdsSheetStream::append(std::string_view text)
{
    if (!m_skip && !m_cell.covered && checkLength(m_cell.text.size() + text.size()))
        m_cell.text.append(text);
}

void OdsSheetStream::startOutside(std::string_view name, const XmlAttributes& attributes)
{
    if (m_in == In::Spreadsheet) {
        if (name != "table")
            return;
        m_in = In::Sheet;
        m_nested = 0;
        m_nextNumber = 1;
        m_nextSheetColumn = 1;
        m_columnStyles.clear();
        beginSheet(toText(attributes.value("name")),
                   m_styles.hides(std::string(attributes.value("style-name"))));
        return;
    }
    if (name == "spreadsheet")
        m_in = In::Spreadsheet;
    else
        m_styles.startElement(name, attributes);
}

void OdsSheetStream::startInSheet(std::string_view name, const XmlAttributes& attributes)
{
    if (name == "table")
        ++m_nested;
    else if (m_nested > 0)
        return;
    else if (name == "table-row")
        startRow(attributes);
    else if (name == "table-column")
        startColumn(attributes);
}

void OdsSheetStream::startColumn(const XmlAttributes& attributes)
{
    const int first = m_nextSheetColumn;
    const int count = countOf(attributes.value("number-columns-repeated"), largestColumnNumber);
    m_nextSheetColumn = std::min(first + count, largestColumnNumber + 1);
    if (first > largestColumnNumber)
        return;
    if (isHidden(attributes.value("visibility")))
        hideColumns(first, m_nextSheetColumn - 1);
    m_columnStyles.emplace_back(m_nextSheetColumn - 1, attributes.value("default-cell-style-name"));
}

void OdsSheetStream::startRow(const XmlAttributes& attributes)
{
    m_in = In::Row;
    m_row.clear();
    m_number = m_nextNumber;
    m_row.number = m_number;
    m_row.repeat = countOf(attributes.value("number-rows-repeated"), largestRowNumber);
    m_nextNumber = std::min(m_number + m_row.repeat, largestRowNumber + 1);
    m_row.hidden = isHidden(attributes.value("visibility"));
    m_column = 1;
}

void OdsSheetStream::startCell(const XmlAttributes& attributes, bool covered)
{
    m_in = In::Cell;
    m_nested = 0;
    m_note = 0;
    m_inParagraph = false;
    m_cell = {};
    m_cell.covered = covered;
    attributes.each([this](std::string_view key, std::string_view value) {
        const std::string_view name = localName(key);
        if (name == "value-type") {
            // LibreOffice adds its own type, which alone tells an error from a text.
            if (key.starts_with("calcext:"))
                m_cell.isFault = value == "error";
            else
                m_cell.type = value;
        } else if (name == "value" || name == "date-value" || name == "boolean-value" ||
                   name == "string-value")
            m_cell.value = value;
        else if (name == "formula")
            m_cell.formula = value;
        else if (name == "style-name")
            m_cell.style = value;
        else if (name == "number-columns-repeated")
            m_cell.repeat = countOf(value, largestColumnNumber);
        else if (name == "number-columns-spanned")
            m_cell.columns = countOf(value, largestColumnNumber);
        else if (name == "number-rows-spanned")
            m_cell.rows = countOf(value, largestRowNumber);
    });
}

void OdsSheetStream::startInCell(std::string_view name, const XmlAttributes& attributes)
{
    ++m_nested;
    if (m_nested == 1 && name == "p") {
        m_inParagraph = true;
        if (m_cell.paragraphs++ > 0)
            append("\n");
    } else if (m_inParagraph && m_note == 0) {
        if (name == "annotation" || name == "note")
            m_note = m_nested;
        else if (name == "s")
            append(std::string(size_t(countOf(attributes.value("c"), 1000)), ' '));
        else if (name == "tab")
            append("\t");
        else if (name == "line-break")
            append("\n");
    }
}

void OdsSheetStream::endInCell()
{
    if (m_nested == 0) {
        m_in = In::Row;
        finishCell();
        return;
    }
    if (m_note == m_nested)
        m_note = 0;
    if (--m_nested == 0)
        m_inParagraph = false;
}

DateDetail OdsSheetStream::detail() const
{
    const std::string* style = &m_cell.style;
    if (style->empty()) {
        const auto found =
            std::lower_bound(m_columnStyles.begin(), m_columnStyles.end(), m_column,
                             [](const auto& columns, int column) { return columns.first < column; });
        if (found != m_columnStyles.end())
            style = &found->second;
    }
    return m_styles.detailOf(*style);
}

void OdsSheetStream::addCell(CellKind kind, std::string_view text)
{
    if (text.empty() || !checkAddress(m_number, qint64(m_column) + m_cell.repeat - 1))
        return;
    m_row.add(m_column, kind, text);
    const SheetCell first = m_row.cells.back();
    for (int i = 1; i < m_cell.repeat; ++i) {
        SheetCell again = first;
        again.column += i;
        m_row.cells.push_back(again);
    }
    if (m_cell.rows > 1 || m_cell.columns > 1)
        m_row.spans.push_back({m_number, m_column, std::min(m_number + m_cell.rows - 1, largestRowNumber),
                               std::min(m_column + m_cell.columns - 1, largestColumnNumber)});
    checkLength(m_row.text.size());
}

void OdsSheetStream::finishCell()
{
    const std::string& type = m_cell.type;
    if (m_skip || m_cell.covered)
        ;
    else if (m_cell.isFault)
        addCell(CellKind::Fault, m_cell.text);
    else if (type.empty() && !m_cell.formula.empty())
        addCell(CellKind::Formula, m_cell.formula.substr(m_cell.formula.find(':') + 1));
    else if (type == "float" || type == "percentage" || type == "currency")
        addCell(CellKind::Number, numberText(m_cell.value));
    else if (type == "date")
        addCell(CellKind::Date, isoDate(m_cell.value, detail()));
    else if (type == "boolean")
        addCell(CellKind::Boolean, m_cell.value == "true" ? "TRUE" : "FALSE");
    else
        addCell(CellKind::Text, m_cell.value.empty() ? m_cell.text : m_cell.value);
    m_column = std::min(m_column + m_cell.repeat, largestColumnNumber + 1);
}

} // namespace s3::evidence
