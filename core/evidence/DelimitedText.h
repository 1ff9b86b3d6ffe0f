// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/RowSource.h"
#include "core/evidence/TableChoice.h"
#include "core/evidence/ValueText.h"

#include <QByteArray>
#include <QStringList>
#include <QVector>

namespace s3::evidence {

/// What the sample rows tell about one column.
struct ColumnGuess {
    int filled = 0;  ///< sample cells that are not empty
    int numbers = 0; ///< of these, numbers and symbols of a missing value
    DecimalSign decimal = DecimalSign::Point;
    /// No cell proves the decimal sign: "1,234" may be a thousand or one and a bit. `decimal` is then a
    /// guess, to be shown as one.
    bool ambiguous = false;
    QString ambiguousCell; ///< the first such cell; empty where cells contradict one another
};

/// How a table file seems to be written. Everything here may be corrected before the file is read.
struct Sniffed {
    TableChoice table;
    bool encodingProven = true; ///< false: plain ASCII so far, or Windows-1252 only because it is no UTF-8
    int skipLines = 0;          ///< lines of title above the table
    bool hasHeader = true;
    QStringList header;          ///< trimmed; empty if hasHeader is false
    QVector<QStringList> sample; ///< up to 200 rows below the header, trimmed
    QVector<ColumnGuess> columns;

    int columnCount() const { return int(columns.size()); }
};

inline constexpr qint64 sniffBytes =
    qint64(64) * 1024; ///< a head of this length or longer may end within a row
inline constexpr int sampleRows = 200;

/// Guesses from the first bytes of a text file. Encoding: byte order mark, else UTF-8 if the bytes are valid
/// UTF-8, else Windows-1252. Separator: the one of tab, semicolon, pipe and comma that cuts most rows into
/// the same number of fields (at least two), quoted fields honoured. InvalidInput if there is no row at all
/// or it is not text.
Result<Sniffed> sniff(const QByteArray& head);

/// The same with another dialect than the guessed one, when the user corrects encoding or separator.
Result<Sniffed> sniffAs(const QByteArray& head, const Dialect& dialect);

/// Of a file of any format, as recognise() sees it; a text file that is ASCII at first is searched further
/// for its encoding.
Result<Sniffed> sniffFile(const QString& path);

/// The same with another sheet, range or dialect than the recognised one.
Result<Sniffed> sniffFileAs(const QString& path, const TableChoice& table);

} // namespace s3::evidence
