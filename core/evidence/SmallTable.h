// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QList>
#include <QStringList>

namespace s3::evidence {

/// A table of text as read, header apart: lists of people, answers. Cells are trimmed, empty rows left out.
struct SmallTable {
    QStringList header;
    QList<QStringList> rows;
    QList<int> lines; ///< of the rows in the file, from 1
    int headerLine = 1;
};

/// Reads a table of any format the program knows (delimited text in any encoding and with any separator, the
/// first sheet of a workbook). InvalidInput if it is none, has no row below the header or more than
/// `mostRows`.
Result<SmallTable> readSmallTable(const QString& path, int mostRows);

} // namespace s3::evidence
