// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/evidence/Aggregates.h"
#include "core/evidence/ColumnMapping.h"
#include "core/evidence/DelimitedText.h"
#include "core/evidence/ImportQuestion.h"
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

/// What to do with rows that give different values for the same region, industry and period.
enum class DuplicateRule { First, Last, Reject };

/// Which letters the flag column speaks: Eurostat's, or the codes of SDMX's OBS_STATUS, where A is a plain
/// value and M, O, L, Q mean that there is none.
enum class FlagCodes { Eurostat, Sdmx };

/// What a person has decided about a file; what is not decided becomes an ImportQuestion.
struct Answers {
    bool decimal = false; ///< ValueRules::decimal is certain
    bool dash = false;    ///< ValueRules::dash is certain
    std::optional<DuplicateRule> duplicates;
    std::optional<QStringList> regionsLeftOut; ///< codes not to be summed with the others; may be none
    std::optional<QStringList> industriesLeftOut;
    QVector<int> mixedColumns; ///< columns whose codes may stand side by side

    friend bool operator==(const Answers&, const Answers&) = default;
};

/// How to read: what sniff() and proposeMapping() guessed, as corrected by the user.
struct ReadOptions {
    TableChoice table;
    TableLayout layout;
    ColumnMapping mapping;
    ValueRules value; ///< decimal sign of the value column(s) and what a dash means
    FlagCodes flagCodes = FlagCodes::Eurostat;
    int actionColumn = -1; ///< SDMX-CSV: rows with "D" delete and are no observations
    QVector<RowFilter> filters;
    Answers answers;
    ReadLimits limits;

    /// Everything as guessed. Formats that write numbers in one way leave no doubt about the decimal sign.
    static ReadOptions fromGuess(const Sniffed& sniffed, const ColumnMapping& mapping);
    static ReadOptions fromGuess(const Sniffed& sniffed);
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
    /// What has to be decided before this may be imported; then the file is read again.
    QVector<ImportQuestion> questions;
    QVector<RejectedRow> rejected; ///< in the order of the file; at most ReadLimits::listed
    qint64 rejectedCount = 0;      ///< cells rejected altogether; in a long table these are rows
    QVector<RepeatedRow> repeated; ///< rows that say again what a row before said: counted once
    qint64 repeatedCount = 0;
    qint64 rowsRead = 0;       ///< data rows, whatever became of them
    qint64 rowsFiltered = 0;   ///< passed over by a filter
    qint64 rowsDeleted = 0;    ///< passed over because they delete
    qint64 contradictions = 0; ///< rows that contradict another, whatever became of them
    QStringList notes;         ///< footnotes below the table
    qint64 missingCells = 0;   ///< accepted observations without a value
    qint64 dashCells = 0;      ///< a lone dash, read as ValueRules::dash says
    /// Codes that totals will not add up: as decided, else as leftOutOfTotals() finds them.
    QVector<LeftOut> regionsLeftOut;
    QVector<LeftOut> industriesLeftOut;

    /// Rejected although no answer asked for it: a person has to agree before the rest is imported.
    qint64 faults(const ReadOptions& options) const;
    /// Takes decisions on totals into account without reading the file again.
    void applyTotals(const Answers& answers);
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
