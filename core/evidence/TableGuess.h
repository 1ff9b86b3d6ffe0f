// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/SampleRows.h"
#include "core/evidence/TableChoice.h"
#include "core/evidence/ValueText.h"

#include <QStringList>
#include <QVector>
#include <optional>

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

/// Where in a file the table begins.
struct TableLayout {
    int skipLines = 0;   ///< lines of title above the table
    int headerLines = 1; ///< rows that name the columns; 0 = data at once

    friend bool operator==(const TableLayout&, const TableLayout&) = default;
};

/// How a table seems to be written. Everything here may be corrected before the file is read.
struct Sniffed {
    TableChoice table;
    bool encodingProven = true; ///< see EncodingGuess
    TableLayout layout;
    QStringList titles;              ///< what stands above the table
    QVector<QStringList> headerRows; ///< one entry a header line, texts over several columns repeated
    QStringList header;              ///< a name a column, of all header lines; empty without header
    QVector<QStringList> sample;     ///< up to 200 rows below the header, trimmed
    QVector<ColumnGuess> columns;

    bool hasHeader() const { return layout.headerLines > 0; }
    int columnCount() const { return int(columns.size()); }
};

/// Guesses from the first rows; `layout` fixes where the table begins. InvalidInput if there is no row.
Result<Sniffed> describeTable(const std::vector<SampleRow>& rows, const TableChoice& table,
                              const std::optional<TableLayout>& layout = {});

} // namespace s3::evidence
