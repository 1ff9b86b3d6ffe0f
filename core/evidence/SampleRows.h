// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/evidence/Dialect.h"
#include "core/evidence/RowSource.h"

#include <QByteArray>
#include <QStringList>
#include <vector>

namespace s3::evidence {

inline constexpr int sampleRows = 200;

/// A row near the top of a table, its cells trimmed.
struct SampleRow {
    int line = 0;
    QStringList cells;

    int filled() const; ///< cells that are not empty
};

/// The first rows of a table; `cutOff` says that the last one may be incomplete and is better left out.
Result<std::vector<SampleRow>> sampleOf(RowSource& source, bool cutOff, int most = sampleRows + 20);
/// Of a text file by its first bytes.
Result<std::vector<SampleRow>> sampleOf(const QByteArray& head, const Dialect& dialect,
                                        int most = sampleRows + 20);

/// The number of fields that most rows have, at least 2 where any row has 2, and the share of the rows that
/// have it. Rows of one field (titles, footnotes) do not count against it as long as they are few.
std::pair<int, double> modalWidth(const std::vector<SampleRow>& rows);

} // namespace s3::evidence
