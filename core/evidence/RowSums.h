// SPDX-License-Identifier: GPL-3.0-or-later
// Products with a matrix of zeros and ones, which are sums of rows. Private to the measures.
#pragma once

#include "core/evidence/Presence.h"

#include <cstdint>
#include <vector>

namespace s3::evidence {

/// The columns that hold a one, row by row.
struct Ones {
    std::vector<int> start;  ///< of each row in `column`; one more than there are rows
    std::vector<int> column; ///< ascending within a row
    int rowCount() const { return int(start.size()) - 1; }
    int columnCount = 0;
};
Ones onesOf(const Presence& presence);

/// A dense matrix whose rows are padded with zeros to whole vectors of the processor.
class PaddedRows {
public:
    PaddedRows(int rows, int columns);
    double* row(int r) { return m_value.data() + size_t(r) * size_t(m_stride); }
    const double* row(int r) const { return m_value.data() + size_t(r) * size_t(m_stride); }
    int rowCount() const { return m_rows; }
    int columnCount() const { return m_columns; }
    int stride() const { return m_stride; } ///< a multiple of 16

private:
    int m_rows = 0;
    int m_columns = 0;
    int m_stride = 0;
    std::vector<double> m_value;
};

/// The product ones * rows: row k is the sum of the rows of `rows` that ones lists for k, added in ascending
/// order, so that the result is the same on every processor.
PaddedRows sumRows(const Ones& ones, const PaddedRows& rows);

/// For each pair of columns (a, b) the number of rows with a one in both, row by row.
std::vector<int> countTogether(const Ones& ones);

} // namespace s3::evidence
