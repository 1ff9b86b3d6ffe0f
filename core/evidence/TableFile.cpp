// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/TableFile.h"

#include "core/evidence/JsonStatTable.h"
#include "core/evidence/RecordReader.h"
#include "core/evidence/TextDialect.h"
#include "core/evidence/WorkbookTable.h"

#include <QFile>

namespace s3::evidence {

using namespace Qt::StringLiterals;

namespace {

Result<std::unique_ptr<QFile>> opened(const QString& path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->exists())
        return Error{ErrorCode::NotFound, path, {}, {path, 0, 0}};
    if (!file->open(QIODevice::ReadOnly))
        return Error{ErrorCode::NoPermission, file->errorString(), {}, {path, 0, 0}};
    return file;
}

} // namespace

Result<TableChoice> recognise(const QString& path)
{
    const auto file = opened(path);
    if (!file)
        return file.error();
    const QByteArray head = (*file)->read(sniffBytes);
    if (looksLikeWorkbook(head))
        return TableChoice{FileFormat::Workbook, {}, {}, {}, false};
    if (looksLikeJsonStat(head))
        return TableChoice{FileFormat::JsonStat, {}, {}, {}, false};
    auto table = guessTextTable(head);
    if (!table) {
        Error error = table.error();
        error.place.file = path;
        return error;
    }
    table->dialect.encoding = encodingOf(head, **file).encoding;
    return table;
}

Result<QVector<TablePart>> partsOf(const QString& path, FileFormat format, const ReadLimits& limits)
{
    if (format == FileFormat::Workbook)
        return workbookParts(path, limits);
    if (format == FileFormat::JsonStat)
        return jsonStatParts(path, limits);
    return QVector<TablePart>{TablePart{}};
}

Result<std::unique_ptr<RowSource>> openTable(const QString& path, const TableChoice& choice,
                                             const ReadLimits& limits, const Progress& progress)
{
    if (choice.format == FileFormat::Workbook)
        return openWorkbook(path, choice.part, choice.range, choice.withHidden, limits, progress,
                            choice.known.sheet.get());
    if (choice.format == FileFormat::JsonStat)
        return openJsonStat(path, choice.part, limits, progress);
    auto file = opened(path);
    if (!file)
        return file.error();
    return std::unique_ptr<RowSource>(
        std::make_unique<RecordReader>(std::move(*file), choice.dialect, limits, progress));
}

} // namespace s3::evidence
