// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/evidence/Aggregates.h"
#include "core/evidence/ColumnMapping.h"
#include "core/evidence/DelimitedText.h"
#include "core/evidence/ObservationTable.h"
#include "core/evidence/TableChoice.h"

class QIODevice;

namespace s3::evidence {

/// Keeps only the rows whose cell in `column` (from 0) is exactly `code`: one unit, one sex, one employment
/// status.
struct RowFilter {
    int column = -1;
    QString code;
};

/// How to read: what sniff() and proposeMapping() guessed, as corrected by the user.
struct ReadOptions {
    TableChoice table;
    int skipLines = 0;
    bool hasHeader = true;
    ColumnMapping mapping;
    ValueRules value; ///< decimal sign of the value column(s) and what a dash means
    QVector<RowFilter> filters;
    ReadLimits limits;

    /// Everything as guessed.
    static ReadOptions fromGuess(const Sniffed& sniffed, const ColumnMapping& mapping);
};

enum class RejectReason {
    TooFewColumns, ///< a mapped column does not exist in this row
    BadQuoting,    ///< text after a closing quotation mark
    EmptyCode,     ///< no region, industry or period
    CodeTooLong,
    NotText, ///< bytes that are no text in the chosen encoding
    NotANumber,
    OutOfRange,    ///< beyond 1e300, so that sums stay finite
    Contradiction, ///< another row gives another value for the same region, industry and period: neither
                   ///< counts
};

struct RejectedRow {
    int row = 0;    ///< line in the file, from 1
    int column = 0; ///< as in the file, from 1
    QString text;   ///< the cell, at most 80 characters of it
    RejectReason reason = RejectReason::NotANumber;
    QString expected; ///< in English, for the log and the command line
    int otherRow = 0; ///< for a contradiction: the line of the first of the rows
    QString place;    ///< for a person, see RowSource::placeOf()
};

struct RepeatedRow {
    int row = 0;
    int firstRow = 0; ///< the line that said the same before
    QString place;    ///< of the cell, for a person
};

struct ImportOutcome {
    ObservationTable table;
    QVector<RejectedRow> rejected; ///< in the order of the file; at most ReadLimits::listed
    qint64 rejectedCount = 0;      ///< cells rejected altogether; in a long table these are rows
    QVector<RepeatedRow> repeated; ///< rows that say again what a row before said: counted once
    qint64 repeatedCount = 0;
    qint64 rowsRead = 0;     ///< data rows, whatever became of them
    qint64 rowsFiltered = 0; ///< passed over by a filter
    qint64 missingCells = 0; ///< accepted observations without a value
    qint64 dashCells = 0;    ///< a lone dash, read as ValueRules::dash says: worth a question to the user
    QVector<LeftOut> regionsLeftOut; ///< codes that totals will not add up, see leftOutOfTotals()
    QVector<LeftOut> industriesLeftOut;
};

/// Reads observations in one pass. Faults of single rows end up in `rejected`; an Error is for the whole
/// file: not readable, no text, a limit passed (Refused), a quotation mark never closed, mapping incomplete
/// (InvalidValue), no data row at all (InvalidInput), stopped by `progress` (Cancelled).
Result<ImportOutcome> readObservations(RowSource& source, const ReadOptions& options);
/// Of a text file.
Result<ImportOutcome> readObservations(QIODevice& device, const ReadOptions& options,
                                       const Progress& progress = {});
/// Of a file of any format; errors name the file.
Result<ImportOutcome> readObservations(const QString& path, const ReadOptions& options,
                                       const Progress& progress = {});

} // namespace s3::evidence
