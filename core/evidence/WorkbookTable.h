// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/RowSource.h"
#include "core/evidence/TableChoice.h"
#include "core/evidence/ZipReader.h"

#include <QByteArray>
#include <QVector>
#include <memory>

namespace s3::evidence {

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
/// Cancelled. All name the file.
Result<std::unique_ptr<RowSource>> openWorkbook(const QString& path, const QString& part,
                                                const QString& range, bool withHidden,
                                                const ReadLimits& limits = {}, const Progress& progress = {});

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
