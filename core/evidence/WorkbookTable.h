// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/RowSource.h"
#include "core/evidence/TableChoice.h"
#include "core/evidence/Workbook.h"
#include "core/evidence/ZipReader.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>
#include <QVector>
#include <memory>

namespace s3::evidence {

/// What has to be known of a sheet before its rows can be read: merged cells of an XLSX stand behind the
/// rows, and how wide a sheet is shows only at its end.
struct MeasuredSheet {
    QString path; ///< of the file; empty = in memory
    qint64 fileBytes = 0;
    QDateTime changed;
    QString part;
    QString range;
    bool withHidden = false;
    SheetExtent extent;
    std::vector<CellSpan> merged;
    QString name; ///< of the sheet
    std::shared_ptr<const RowTape> rows;
    ReadLimits limits;         ///< the sheet kept to these
    QStringList visibleSheets; ///< of the workbook, from the first; only where `part` is empty

    /// True if it was measured in this file, as the file is now, and for the same choice.
    bool fits(const QString& file, const TableChoice& choice) const;
};

/// Reads the chosen sheet once; errors as those of openWorkbook().
Result<std::shared_ptr<const MeasuredSheet>> measureWorkbook(const QString& path, const TableChoice& choice,
                                                             const ReadLimits& limits = {});

/// Workbooks as tables of text: XLSX (ISO/IEC 29500, transitional and strict) and ODS (ISO/IEC 26300).
///
/// Cells: numbers as the shortest exact text with a decimal point; dates as ISO text with as much detail as
/// their format shows ("2015", "2015-03", "2015-03-31"); TRUE and FALSE; errors as their sign (#N/A);
/// formulas as the result stored with them. A formula without a stored result reads as the formula itself
/// ("=B2*2"), so that it is never mistaken for a missing value or a zero. Merged cells repeat their text,
/// date or year in every cell of the range; other numbers stay in the first cell, so that nothing is counted
/// twice. Rows that hold nothing are passed over, as are hidden rows and columns unless asked for. Every row
/// has the same number of fields.
///
/// Errors: NotFound, NoPermission; InvalidInput for what is no workbook, an old XLS or XLSB, a sheet or range
/// that is not there; Damaged for a cut-off file; Refused for encrypted workbooks and passed limits;
/// Cancelled. All name the file. The sheet is parsed once, or not at all where `known` fits; one too long to
/// be kept packed in memory is parsed again for its rows.
Result<std::unique_ptr<RowSource>> openWorkbook(const QString& path, const QString& part,
                                                const QString& range, bool withHidden,
                                                const ReadLimits& limits = {}, const Progress& progress = {},
                                                const MeasuredSheet* known = nullptr);

/// The sheets with what they hold, in their order. Reads the whole workbook once.
Result<QVector<TablePart>> workbookParts(const QString& path, const ReadLimits& limits = {},
                                         const Progress& progress = {});

/// True for what workbooks begin with: a ZIP archive, or the container of old and of encrypted workbooks.
bool looksLikeWorkbook(const QByteArray& head);

/// As above, of a workbook in memory; errors name no file.
Result<std::unique_ptr<RowSource>> openWorkbookBytes(const QByteArray& bytes, const QString& part,
                                                     const QString& range, bool withHidden,
                                                     const ReadLimits& limits = {},
                                                     const InflateLimits& inflate = {});
Result<QVector<TablePart>> workbookPartsOfBytes(const QByteArray& bytes, const ReadLimits& limits = {},
                                                const InflateLimits& inflate = {});

} // namespace s3::evidence
