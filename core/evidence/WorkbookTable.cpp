// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/WorkbookTable.h"

#include "core/evidence/CellAddress.h"
#include "core/evidence/MergedCells.h"
#include "core/evidence/Workbook.h"

#include <QCoreApplication>
#include <QFile>
#include <algorithm>

namespace s3::evidence {

using namespace Qt::StringLiterals;

namespace {

const QByteArray zipMark = QByteArrayLiteral("PK\x03\x04");
const QByteArray emptyZipMark = QByteArrayLiteral("PK\x05\x06");
const QByteArray compoundMark = QByteArrayLiteral("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");

/// The container that old workbooks and encrypted new ones share.
Error compoundFile(const QByteArray& bytes)
{
    const QString name = u"EncryptedPackage"_s;
    const QByteArray stored(reinterpret_cast<const char*>(name.utf16()), name.size() * 2);
    if (bytes.contains(stored))
        return {
            ErrorCode::Refused, u"the workbook is encrypted"_s, u"a workbook saved without a password"_s, {}};
    return {ErrorCode::InvalidInput,
            u"this is an old workbook (XLS): please save it as XLSX or ODS"_s,
            u"an XLSX or ODS workbook"_s,
            {}};
}

/// Refuses by the first bytes what is no ZIP archive.
Result<void> checkHead(const QByteArray& head)
{
    if (head.startsWith(zipMark))
        return {};
    if (head.startsWith(compoundMark))
        return compoundFile(head);
    return Error{ErrorCode::InvalidInput, u"this is no workbook"_s, u"an XLSX or ODS workbook"_s, {}};
}

Result<std::unique_ptr<ZipReader>> archiveOf(const QString& path, const ReadLimits& limits)
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorCode::NotFound, path, {}, {}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NoPermission, file.errorString(), {}, {}};
    if (file.size() > limits.fileBytes)
        return Error{ErrorCode::Refused,
                     u"the file is larger than this program reads"_s,
                     u"at most %1 bytes"_s.arg(limits.fileBytes),
                     {}};
    constexpr qint64 searched = 16 << 20; // for the name of an encrypted workbook's stream
    const QByteArray mark = file.peek(compoundMark.size());
    if (const auto checked = checkHead(mark == compoundMark ? file.read(searched) : mark); !checked)
        return checked.error();
    InflateLimits inflate;
    inflate.bytes = limits.inflatedBytes;
    return ZipReader::open(path, inflate);
}

Result<std::unique_ptr<ZipReader>> archiveOf(const QByteArray& bytes, const InflateLimits& inflate)
{
    if (const auto checked = checkHead(bytes); !checked)
        return checked.error();
    return ZipReader::openBytes(bytes, inflate);
}

/// The two passes over a sheet as one progress.
Progress half(const Progress& progress, int which)
{
    if (!progress)
        return {};
    return [progress, which](qint64 done, qint64 total) {
        return total < 0 ? progress(done, -1) : progress(which == 0 ? done : total + done, 2 * total);
    };
}

class WorkbookSource final : public RowSource {
public:
    /// `columns` of the sheet become the fields; at least one.
    WorkbookSource(Workbook workbook, std::unique_ptr<SheetStream> stream, const CellSpan& area,
                   std::vector<int> columns, bool withHidden, std::vector<CellSpan> spans)
        : m_workbook(std::move(workbook))
        , m_stream(std::move(stream))
        , m_area(area)
        , m_withHidden(withHidden)
        , m_name(m_stream->head().name)
        , m_columns(std::move(columns))
    {
        m_fieldOf.assign(size_t(m_columns.back()) + 1, -1);
        for (size_t i = 0; i < m_columns.size(); ++i)
            m_fieldOf[size_t(m_columns[i])] = int(i);
        m_merged.expect(std::move(spans), m_columns.back());
    }

    Step next() override
    {
        for (;;) {
            if (m_repeat < m_base->repeat) {
                if (m_base->number + m_repeat > m_area.bottom)
                    return Step::End;
                if (deliver())
                    return Step::Record;
                continue;
            }
            switch (m_stream->next()) {
            case SheetStream::Step::Row:
                m_base = &m_stream->row();
                m_repeat = 0;
                break;
            case SheetStream::Step::Failed:
                m_error = m_stream->error();
                m_error.place.file = m_file;
                return Step::Failed;
            case SheetStream::Step::Sheet:
            case SheetStream::Step::End:
                return Step::End;
            }
        }
    }

    int fileColumn(int column) const override { return m_columns[size_t(column)]; }

    QString placeOf(int row, int column) const override
    {
        if (column <= 0)
            return QCoreApplication::translate("RowSource", "%1, row %2").arg(m_name).arg(row);
        return u"%1!%2%3"_s.arg(m_name, columnLetters(column)).arg(row);
    }

    void setFile(const QString& file) { m_file = file; }

private:
    /// One of the equal rows at hand. False if there is nothing in it that is wanted.
    bool deliver()
    {
        const int number = m_base->number + m_repeat++;
        const SheetRow* row = m_base;
        if (m_merged.touches(*m_base)) {
            m_work = *m_base;
            m_work.number = number;
            m_merged.apply(m_work);
            row = &m_work;
        }
        if (number < m_area.top || (row->hidden && !m_withHidden))
            return false;
        m_fields.assign(m_columns.size(), std::string_view());
        bool any = false;
        for (const SheetCell& cell : row->cells) {
            if (size_t(cell.column) >= m_fieldOf.size() || m_fieldOf[size_t(cell.column)] < 0)
                continue;
            m_fields[size_t(m_fieldOf[size_t(cell.column)])] = row->textOf(cell);
            any = true;
        }
        m_line = number;
        return any;
    }

    Workbook m_workbook;
    std::unique_ptr<SheetStream> m_stream;
    CellSpan m_area;
    bool m_withHidden;
    QString m_name;
    QString m_file;
    std::vector<int> m_columns; // of the sheet, by field
    std::vector<int> m_fieldOf; // by column of the sheet; -1 = left out
    MergedCells m_merged;
    SheetRow m_work;
    SheetRow m_none;
    const SheetRow* m_base = &m_none;
    int m_repeat = 1;
};

Result<CellSpan> areaOf(const QString& range)
{
    if (range.trimmed().isEmpty())
        return CellSpan{1, 1, largestRowNumber, largestColumnNumber};
    const auto area = rangeOf(range.trimmed().toStdString());
    if (area)
        return *area;
    return Error{
        ErrorCode::InvalidInput, u"“%1” is no range of cells"_s.arg(range), u"a range such as B3:H40"_s, {}};
}

Error nothingThere(const SheetExtent& extent, const QString& sheet, const QString& range)
{
    const QString where = range.trimmed().isEmpty() ? u"the sheet “%1”"_s.arg(sheet)
                                                    : u"the range %1 of the sheet “%2”"_s.arg(range, sheet);
    if (extent.hiddenRows > 0 || extent.hiddenColumns > 0)
        return {ErrorCode::InvalidInput, u"everything in %1 is hidden"_s.arg(where), u"visible cells"_s, {}};
    return {ErrorCode::InvalidInput, where + u" is empty"_s, u"cells with something in them"_s, {}};
}

Result<std::unique_ptr<WorkbookSource>> openSheet(Result<std::unique_ptr<ZipReader>> archive,
                                                  const QString& part, const QString& range, bool withHidden,
                                                  const ReadLimits& limits, const Progress& progress)
{
    if (!archive)
        return archive.error();
    const auto area = areaOf(range);
    if (!area)
        return area.error();
    auto workbook = Workbook::open(std::move(*archive), limits, half(progress, 0));
    if (!workbook)
        return workbook.error();
    // Merged cells of an XLSX stand behind the rows and the width shows only at the end, so the sheet is read
    // twice; that keeps memory at one row instead of a million.
    auto first = workbook->sheet(part, half(progress, 0));
    if (!first)
        return first.error();
    const QString name = (*first)->head().name;
    SheetStream::Step after{};
    const auto extent = measure(**first, *area, withHidden, limits, after);
    if (!extent)
        return extent.error();
    if (extent->columns.empty())
        return nothingThere(*extent, name, range);
    if (int(extent->columns.size()) > limits.columns)
        return Error{
            ErrorCode::Refused, u"too many columns"_s, u"at most %1 columns"_s.arg(limits.columns), {}};
    auto second = workbook->sheet(part, half(progress, 1));
    if (!second)
        return second.error();
    return std::make_unique<WorkbookSource>(std::move(*workbook), std::move(*second), *area, extent->columns,
                                            withHidden, (*first)->lateSpans());
}

Result<QVector<TablePart>> partsIn(Result<std::unique_ptr<ZipReader>> archive, const ReadLimits& limits,
                                   const Progress& progress)
{
    if (!archive)
        return archive.error();
    auto workbook = Workbook::open(std::move(*archive), limits, progress);
    if (!workbook)
        return workbook.error();
    const CellSpan all{1, 1, largestRowNumber, largestColumnNumber};
    QVector<TablePart> parts;
    for (int i = 0; i < workbook->streamCount(); ++i) {
        auto stream = workbook->stream(i, progress);
        if (!stream)
            return stream.error();
        for (SheetStream::Step after = SheetStream::Step::Sheet; after == SheetStream::Step::Sheet;) {
            const SheetHead head = (*stream)->head();
            const auto extent = measure(**stream, all, false, limits, after);
            if (!extent)
                return extent.error();
            TablePart part{head.name, head.name, extent->rows, 0, head.hidden};
            part.columns = int(extent->columns.size());
            part.hiddenRows = extent->hiddenRows;
            part.hiddenColumns = extent->hiddenColumns;
            part.formulasWithoutResult = extent->formulasWithoutResult;
            parts.append(part);
        }
    }
    return parts;
}

} // namespace

bool looksLikeWorkbook(const QByteArray& head)
{
    return head.startsWith(zipMark) || head.startsWith(emptyZipMark) || head.startsWith(compoundMark);
}

Result<std::unique_ptr<RowSource>> openWorkbook(const QString& path, const QString& part,
                                                const QString& range, bool withHidden,
                                                const ReadLimits& limits, const Progress& progress)
{
    auto source = inFile(openSheet(archiveOf(path, limits), part, range, withHidden, limits, progress), path);
    if (!source)
        return source.error();
    (*source)->setFile(path);
    return std::unique_ptr<RowSource>(std::move(*source));
}

Result<QVector<TablePart>> workbookParts(const QString& path, const ReadLimits& limits,
                                         const Progress& progress)
{
    return inFile(partsIn(archiveOf(path, limits), limits, progress), path);
}

Result<std::unique_ptr<RowSource>> openWorkbookBytes(const QByteArray& bytes, const QString& part,
                                                     const QString& range, bool withHidden,
                                                     const ReadLimits& limits, const InflateLimits& inflate)
{
    auto source = openSheet(archiveOf(bytes, inflate), part, range, withHidden, limits, {});
    if (!source)
        return source.error();
    return std::unique_ptr<RowSource>(std::move(*source));
}

Result<QVector<TablePart>> workbookPartsOfBytes(const QByteArray& bytes, const ReadLimits& limits,
                                                const InflateLimits& inflate)
{
    return partsIn(archiveOf(bytes, inflate), limits, {});
}

} // namespace s3::evidence
