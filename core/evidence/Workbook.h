// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/OdsStyles.h"
#include "core/evidence/RowSource.h"
#include "core/evidence/RowTape.h"
#include "core/evidence/SheetStream.h"
#include "core/evidence/XlsxBook.h"
#include "core/evidence/ZipReader.h"

#include <QStringList>
#include <memory>

namespace s3::evidence {

/// A workbook of either format, opened as far as to read its sheets.
class Workbook {
public:
    static Result<Workbook> open(std::unique_ptr<ZipReader> archive, const ReadLimits& limits,
                                 const Progress& progress = {});

    /// A stream that has just met the sheet `part`, or the first one that is not hidden if `part` is empty.
    Result<std::unique_ptr<SheetStream>> sheet(const QString& part, const Progress& progress = {});

    /// Names of the sheets that are not hidden. Those of an ODS from the sheet `name` on: `stream` has just
    /// read its rows, which ended by `after`, and is read to the end.
    QStringList visibleSheets(SheetStream& stream, const QString& name, SheetStream::Step after) const;

    /// Streams that together meet every sheet: one of all (ODS), or one for each (XLSX).
    int streamCount() const { return m_isOds ? 1 : int(m_xlsx->sheets.size()); }
    Result<std::unique_ptr<SheetStream>> stream(int index, const Progress& progress = {});

private:
    Result<std::unique_ptr<SheetStream>> odsSheet(const QString& part, const Progress& progress);
    Result<std::unique_ptr<SheetStream>> xlsxSheet(const QString& part, const Progress& progress);

    std::unique_ptr<ZipReader> m_archive;
    std::unique_ptr<XlsxBook> m_xlsx; // outlives moves: the streams refer to it
    OdsStyles m_styles;
    ReadLimits m_limits;
    bool m_isOds = false;
};

/// What is in a sheet, or in a range of it.
struct SheetExtent {
    /// Columns from the first to the last with something visible in it, from 1, without the hidden ones.
    std::vector<int> columns;
    int rows = 0; ///< with something in them
    int hiddenRows = 0;
    int hiddenColumns = 0;
    int formulasWithoutResult = 0;
};

/// Counts the rows that follow in `stream`, up to the next sheet or the end; `after` is what ended it.
/// Refused if there are more rows than `limits` allow. All rows go to `tape` as they are.
Result<SheetExtent> measure(SheetStream& stream, const CellSpan& area, bool withHidden,
                            const ReadLimits& limits, SheetStream::Step& after, RowTape* tape = nullptr);

} // namespace s3::evidence
