// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>
#include <QStringList>
#include <QVector>

namespace s3::evidence {

struct ReadOptions;

/// Something that a file leaves open and only a person can decide. The wizard and the command line both
/// answer it through answer(); as long as one is open nothing is imported.
struct ImportQuestion {
    enum Kind {
        Dimension,    ///< a column without a part holds several codes (units, sexes ...): which one is meant?
        Duplicates,   ///< rows contradict one another: which one counts?
        RegionTotals, ///< regions stand beside what they are part of: may not be summed together
        IndustryTotals, ///< the same of industries
        Dash,           ///< a lone dash: exactly zero or missing?
        Decimal,        ///< "1,234": a thousand or one and a bit?
    };
    Kind kind = Dimension;
    int column = -1;     ///< from 0, of a dimension
    QString subject;     ///< the column's name; else empty
    QStringList codes;   ///< of the dimension; for totals those that would be counted twice
    QStringList choices; ///< the answers, as codes: see below
    QString proposal;    ///< the most likely of them
    qint64 count = 0;    ///< cells or codes concerned
    QString example;     ///< a cell, or two values that contradict each other
    QString place;       ///< of the example, for a person; may be empty

    friend bool operator==(const ImportQuestion&, const ImportQuestion&) = default;
};

// Choices: Dimension one of the codes, or "*" to read all of them (only where no two rows get in each other's
// way); Duplicates "first", "last", "reject"; totals "leave-out", "keep"; Dash "zero", "missing"; Decimal
// "point", "comma".

/// Notes the answer in the options, with which the file is then read again. InvalidValue for a choice that
/// the question does not offer.
Result<void> answer(ReadOptions& options, const ImportQuestion& question, const QString& choice);

} // namespace s3::evidence
