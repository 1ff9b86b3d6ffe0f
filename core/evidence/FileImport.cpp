// SPDX-License-Identifier: GPL-3.0-or-later
// The functions of DelimitedText.h and ObservationImport.h that take a file of any format.
#include "core/evidence/DelimitedText.h"
#include "core/evidence/ObservationImport.h"
#include "core/evidence/RowSource.h"
#include "core/evidence/TableFile.h"
#include "core/evidence/WorkbookTable.h"

#include <QFile>

namespace s3::evidence {

Result<Sniffed> sniffFile(const QString& path)
{
    const auto table = recognise(path);
    if (!table)
        return table.error();
    return sniffFileAs(path, *table);
}

Result<Sniffed> sniffFileAs(const QString& path, const TableChoice& chosen,
                            const std::optional<TableLayout>& layout)
{
    TableChoice table = chosen;
    if (table.format == FileFormat::Workbook &&
        !(table.known.sheet && table.known.sheet->fits(path, table))) {
        // Goes with the guess into ReadOptions, so that the import need not parse the sheet again.
        const auto sheet = measureWorkbook(path, table);
        if (!sheet)
            return sheet.error();
        table.known.sheet = *sheet;
    }
    const auto source = openTable(path, table);
    if (!source)
        return source.error();
    const auto rows = sampleOf(**source, false);
    if (!rows)
        return inFile(rows.error(), path);
    auto sniffed = describeTable(*rows, table, layout);
    if (!sniffed)
        return inFile(sniffed.error(), path);
    if (!table.isText())
        return sniffed;
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        const QByteArray head = file.read(sniffBytes);
        sniffed->encodingProven = encodingOf(head, file).proven;
    }
    return sniffed;
}

Result<ImportOutcome> readObservations(const QString& path, const ReadOptions& options,
                                       const Progress& progress)
{
    const auto source = openTable(path, options.table, options.limits, progress);
    if (!source)
        return source.error();
    auto outcome = readObservations(**source, options);
    if (outcome)
        return outcome;
    return inFile(outcome.error(), path);
}

} // namespace s3::evidence
