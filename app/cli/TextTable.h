// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QStringList>
#include <vector>

namespace s3::cli {

/// A small table from outside, of any format that is read (CSV of any separator and encoding, XLSX, ODS):
/// texts without space around them. All rows have as many cells as the header; rows that are wholly empty are
/// passed over.
struct TextTable {
    struct Row {
        int line = 0; ///< in the file, from 1
        QStringList cells;
    };

    QString path;
    QStringList header;
    int headerLine = 1;
    std::vector<Row> rows;
    bool decimalComma = false; ///< a comma cannot part the columns, so it may be a decimal sign

    /// InvalidInput where a row has too few or too many cells, or two columns have the same name.
    static Result<TextTable> read(const QString& path);

    Place place(int row, int column) const { return {path, rows[size_t(row)].line, column + 1}; }
    /// Nothing if the cell is no number.
    std::optional<double> number(const QString& text) const;
    /// "cannot be understood: ..." at a cell.
    Error wrong(int row, int column, const QString& context, const QString& expected) const;
    Error wrongHeader(int column, const QString& context, const QString& expected) const;
};

} // namespace s3::cli
