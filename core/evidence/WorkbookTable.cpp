// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/WorkbookTable.h"

#include "core/evidence/CellAddress.h"
#include "core/evidence/MergedCells.h"
#include "core/evidence/Workbook.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <functional>
#include <optional>

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
    /// Reads the rows from the stream of `archive`, or if there is none from the tape.
    struct Archive {
        Workbook workbook;
        std::unique_ptr<SheetStream> rows;
    };

    /// The columns of `sheet`, at least one, become the fields.
    WorkbookSource(const MeasuredSheet& sheet, const CellSpan& area, std::optional<Archive> archive,
                   Progress progress)
        : m_archive(std::move(archive))
        , m_tape(sheet.rows, std::move(progress))
        , m_area(area)
        , m_withHidden(sheet.withHidden)
        , m_name(sheet.name)
        , m_columns(sheet.extent.columns)
    {
        m_fieldOf.assign(size_t(m_columns.back()) + 1, -1);
        for (size_t i = 0; i < m_columns.size(); ++i)
            m_fieldOf[size_t(m_columns[i])] = int(i);
        m_merged.expect(sheet.merged, m_columns.back());
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
            switch (m_archive ? m_archive->rows->next() : m_tape.next()) {
            case SheetStream::Step::Row:
                m_base = m_archive ? &m_archive->rows->row() : &m_tape.row();
                m_repeat = 0;
                break;
            case SheetStream::Step::Failed:
                m_error = m_archive ? m_archive->rows->error() : m_tape.error();
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

    std::optional<Archive> m_archive;
    RowTapeReader m_tape;
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

/// The measures of a sheet may come from a reading with other limits.
Result<void> checkSize(const SheetExtent& extent, const ReadLimits& limits)
{
    if (extent.rows > limits.rows)
        return Error{ErrorCode::Refused, u"too many rows"_s, u"at most %1 rows"_s.arg(limits.rows), {}};
    if (int(extent.columns.size()) > limits.columns)
        return Error{
            ErrorCode::Refused, u"too many columns"_s, u"at most %1 columns"_s.arg(limits.columns), {}};
    return {};
}

/// Reads a sheet once, without its file in the result.
Result<MeasuredSheet> measured(Workbook& workbook, const TableChoice& choice, const ReadLimits& limits,
                               const Progress& progress)
{
    const auto area = areaOf(choice.range);
    if (!area)
        return area.error();
    const auto stream = workbook.sheet(choice.part, progress);
    if (!stream)
        return stream.error();
    const QString name = (*stream)->head().name;
    SheetStream::Step after{};
    const auto tape = std::make_shared<RowTape>();
    auto extent = measure(**stream, *area, choice.withHidden, limits, after, tape.get());
    if (!extent)
        return extent.error();
    if (extent->columns.empty())
        return nothingThere(*extent, name, choice.range);
    MeasuredSheet sheet;
    tape->finish();
    sheet.name = name;
    sheet.rows = tape;
    sheet.limits = limits;
    sheet.part = choice.part;
    sheet.range = choice.range;
    sheet.withHidden = choice.withHidden;
    sheet.extent = std::move(*extent);
    sheet.merged = (*stream)->lateSpans();
    if (choice.part.isEmpty())
        sheet.visibleSheets = workbook.visibleSheets(**stream, name, after);
    return sheet;
}

/// A tape made under looser limits says nothing about stricter ones.
bool servesRows(const MeasuredSheet& sheet, const ReadLimits& limits)
{
    return sheet.rows->isWhole() && sheet.limits.recordBytes <= limits.recordBytes &&
           sheet.limits.inflatedBytes <= limits.inflatedBytes && sheet.limits.fileBytes <= limits.fileBytes;
}

using Opener = std::function<Result<std::unique_ptr<ZipReader>>()>;

Result<std::unique_ptr<WorkbookSource>> openSheet(const Opener& open, const TableChoice& choice,
                                                  const ReadLimits& limits, const Progress& progress,
                                                  const MeasuredSheet* known = nullptr)
{
    const auto area = areaOf(choice.range);
    if (!area)
        return area.error();
    const Progress rest = known ? progress : half(progress, 1);
    std::optional<WorkbookSource::Archive> archive;
    MeasuredSheet own;
    const auto openArchive = [&](const Progress& told) -> Result<void> {
        auto zip = open();
        if (!zip)
            return zip.error();
        auto workbook = Workbook::open(std::move(*zip), limits, told);
        if (!workbook)
            return workbook.error();
        archive.emplace(WorkbookSource::Archive{std::move(*workbook), nullptr});
        return {};
    };
    if (!known) {
        if (const auto opened = openArchive(half(progress, 0)); !opened)
            return opened.error();
        auto first = measured(archive->workbook, choice, limits, half(progress, 0));
        if (!first)
            return first.error();
        own = std::move(*first);
    }
    const MeasuredSheet& sheet = known ? *known : own;
    if (const auto checked = checkSize(sheet.extent, limits); !checked)
        return checked.error();
    if (servesRows(sheet, limits)) {
        archive.reset();
    } else {
        if (!archive)
            if (const auto opened = openArchive(rest); !opened)
                return opened.error();
        auto rows = archive->workbook.sheet(choice.part, rest);
        if (!rows)
            return rows.error();
        archive->rows = std::move(*rows);
    }
    return std::make_unique<WorkbookSource>(sheet, *area, std::move(archive), rest);
}

TableChoice choiceOf(const QString& part, const QString& range, bool withHidden)
{
    return {FileFormat::Workbook, {}, part, range, withHidden};
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

bool MeasuredSheet::fits(const QString& file, const TableChoice& choice) const
{
    const QFileInfo now(file);
    return path == file && fileBytes == now.size() && changed == now.lastModified() && part == choice.part &&
           range == choice.range && withHidden == choice.withHidden;
}

Result<std::shared_ptr<const MeasuredSheet>> measureWorkbook(const QString& path, const TableChoice& choice,
                                                             const ReadLimits& limits)
{
    // Taken first: whatever changes the file while it is read makes the measures unfit.
    const QFileInfo file(path);
    auto archive = archiveOf(path, limits);
    if (!archive)
        return inFile(archive.error(), path);
    auto workbook = Workbook::open(std::move(*archive), limits);
    if (!workbook)
        return inFile(workbook.error(), path);
    auto sheet = measured(*workbook, choice, limits, {});
    if (!sheet)
        return inFile(sheet.error(), path);
    sheet->path = path;
    sheet->fileBytes = file.size();
    sheet->changed = file.lastModified();
    return std::make_shared<const MeasuredSheet>(std::move(*sheet));
}

Result<std::unique_ptr<RowSource>> openWorkbook(const QString& path, const QString& part,
                                                const QString& range, bool withHidden,
                                                const ReadLimits& limits, const Progress& progress,
                                                const MeasuredSheet* known)
{
    const TableChoice choice = choiceOf(part, range, withHidden);
    if (known && !known->fits(path, choice))
        known = nullptr;
    auto source =
        inFile(openSheet([&] { return archiveOf(path, limits); }, choice, limits, progress, known), path);
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
    auto source =
        openSheet([&] { return archiveOf(bytes, inflate); }, choiceOf(part, range, withHidden), limits, {});
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
