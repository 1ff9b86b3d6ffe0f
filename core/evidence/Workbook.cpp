// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/Workbook.h"

#include "core/evidence/OdsBook.h"

#include <QStringList>
#include <algorithm>
#include <limits>

namespace s3::evidence {

using namespace Qt::StringLiterals;

namespace {

Error noSuchSheet(const QString& part, const QStringList& names)
{
    if (part.isEmpty())
        return {
            ErrorCode::InvalidInput, u"all sheets of the workbook are hidden"_s, u"a visible sheet"_s, {}};
    return {ErrorCode::InvalidInput,
            u"the workbook has no sheet “%1”"_s.arg(part),
            u"one of: "_s + names.mid(0, 20).join(u", "_s),
            {}};
}

/// Whatever is no sheet at all ends without having met one.
Result<void> meetSheet(SheetStream& stream)
{
    switch (stream.next()) {
    case SheetStream::Step::Sheet:
        return {};
    case SheetStream::Step::Failed:
        return stream.error();
    case SheetStream::Step::Row:
    case SheetStream::Step::End:
        break;
    }
    return Error{ErrorCode::InvalidInput, u"the workbook has no sheet with cells"_s, u"a sheet"_s, {}};
}

int total(const std::vector<int>& counts, const std::vector<bool>& of)
{
    qint64 sum = 0;
    for (size_t i = 0; i < counts.size(); ++i)
        sum += of[i] ? counts[i] : 0;
    return int(std::min<qint64>(sum, std::numeric_limits<int>::max()));
}

} // namespace

Result<Workbook> Workbook::open(std::unique_ptr<ZipReader> archive, const ReadLimits& limits,
                                const Progress& progress)
{
    Workbook workbook;
    workbook.m_limits = limits;
    workbook.m_archive = std::move(archive);
    if (workbook.m_archive->has("mimetype")) {
        if (const auto checked = checkOds(*workbook.m_archive); !checked)
            return checked.error();
        workbook.m_isOds = true;
        if (workbook.m_archive->has("styles.xml"))
            if (const auto read = readXml(*workbook.m_archive, "styles.xml", workbook.m_styles); !read)
                return read.error();
        return workbook;
    }
    auto book = XlsxBook::read(*workbook.m_archive, progress);
    if (!book)
        return book.error();
    workbook.m_xlsx = std::make_unique<XlsxBook>(std::move(*book));
    return workbook;
}

Result<std::unique_ptr<SheetStream>> Workbook::stream(int index, const Progress& progress)
{
    const XlsxSheet* sheet = m_isOds ? nullptr : &m_xlsx->sheets[size_t(index)];
    auto entry = m_archive->entry(sheet ? sheet->part : "content.xml");
    if (!entry)
        return entry.error();
    std::unique_ptr<SheetStream> stream;
    if (sheet)
        stream = std::make_unique<XlsxSheetStream>(std::move(*entry), *m_xlsx, *sheet, m_limits.recordBytes,
                                                   progress);
    else
        stream =
            std::make_unique<OdsSheetStream>(std::move(*entry), m_styles, m_limits.recordBytes, progress);
    if (const auto met = meetSheet(*stream); !met)
        return met.error();
    return stream;
}

Result<std::unique_ptr<SheetStream>> Workbook::xlsxSheet(const QString& part, const Progress& progress)
{
    QStringList names;
    for (size_t i = 0; i < m_xlsx->sheets.size(); ++i) {
        const XlsxSheet& sheet = m_xlsx->sheets[i];
        if (part.isEmpty() ? !sheet.hidden : sheet.name == part)
            return stream(int(i), progress);
        names << sheet.name;
    }
    return noSuchSheet(part, names);
}

Result<std::unique_ptr<SheetStream>> Workbook::odsSheet(const QString& part, const Progress& progress)
{
    auto opened = stream(0, progress);
    if (!opened)
        return opened;
    OdsSheetStream& rows = static_cast<OdsSheetStream&>(**opened);
    QStringList names;
    for (;;) {
        const SheetHead& head = rows.head();
        if (part.isEmpty() ? !head.hidden : head.name == part) {
            rows.skipRows(false);
            return opened;
        }
        names << head.name;
        rows.skipRows(true);
        const SheetStream::Step step = rows.next();
        if (step == SheetStream::Step::Failed)
            return rows.error();
        if (step == SheetStream::Step::End)
            return noSuchSheet(part, names);
    }
}

Result<std::unique_ptr<SheetStream>> Workbook::sheet(const QString& part, const Progress& progress)
{
    m_archive->beginPass();
    return m_isOds ? odsSheet(part, progress) : xlsxSheet(part, progress);
}

QStringList Workbook::visibleSheets(SheetStream& stream, const QString& name, SheetStream::Step after) const
{
    QStringList names;
    if (!m_isOds) {
        for (const XlsxSheet& sheet : m_xlsx->sheets)
            if (!sheet.hidden)
                names << sheet.name;
        return names;
    }
    names << name;
    static_cast<OdsSheetStream&>(stream).skipRows(true);
    for (; after == SheetStream::Step::Sheet; after = stream.next())
        if (!stream.head().hidden)
            names << stream.head().name;
    return names;
}

Result<SheetExtent> measure(SheetStream& stream, const CellSpan& area, bool withHidden,
                            const ReadLimits& limits, SheetStream::Step& after, RowTape* tape)
{
    SheetExtent extent;
    std::vector<bool> filled;
    std::vector<int> formulas;
    std::vector<bool> hidden;
    while ((after = stream.next()) == SheetStream::Step::Row) {
        const SheetRow& row = stream.row();
        if (tape)
            tape->add(row);
        if (!withHidden && hidden.empty())
            hidden = stream.hiddenColumns();
        const int first = std::max(row.number, area.top);
        const int count = std::min(row.number + row.repeat - 1, area.bottom) - first + 1;
        if (count <= 0)
            continue;
        if (row.hidden && !withHidden) {
            extent.hiddenRows += count;
            continue;
        }
        bool any = false;
        for (const SheetCell& cell : row.cells) {
            if (cell.column < area.left || cell.column > area.right)
                continue;
            any = true;
            if (size_t(cell.column) >= filled.size()) {
                filled.resize(size_t(cell.column) + 1, false);
                formulas.resize(size_t(cell.column) + 1, 0);
            }
            filled[size_t(cell.column)] = true;
            formulas[size_t(cell.column)] += cell.kind == CellKind::Formula ? count : 0;
        }
        extent.rows += any ? count : 0;
        if (extent.rows > limits.rows)
            return Error{ErrorCode::Refused, u"too many rows"_s, u"at most %1 rows"_s.arg(limits.rows), {}};
    }
    if (after == SheetStream::Step::Failed)
        return stream.error();
    // Empty columns between filled ones stay, so that the table keeps its shape.
    hidden.resize(std::max(hidden.size(), filled.size()), false);
    int empty = 0;
    for (int column = 1; column < int(filled.size()); ++column) {
        const size_t at = size_t(column);
        if (hidden[at]) {
            extent.hiddenColumns += filled[at];
            filled[at] = false;
        } else if (filled[at]) {
            for (int between = extent.columns.empty() ? column : column - empty; between <= column; ++between)
                if (!hidden[size_t(between)])
                    extent.columns.push_back(between);
            empty = 0;
            continue;
        }
        ++empty;
    }
    extent.formulasWithoutResult = total(formulas, filled);
    return extent;
}

} // namespace s3::evidence
