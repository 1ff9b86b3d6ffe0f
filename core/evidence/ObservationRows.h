// SPDX-License-Identifier: GPL-3.0-or-later
// Observations as rows of the project file.
#pragma once

#include "core/evidence/ObservationTable.h"
#include "core/project/Sqlite.h"

namespace s3::evidence {

/// Adds rows of one block, from any row of a table on.
class RowWriter {
public:
    RowWriter(const QSqlDatabase& database, qint64 block, const ObservationTable& table);
    Result<void> write(int fromRow, int toRow); ///< without `toRow`

private:
    const ObservationTable& m_table;
    QVector<QByteArray> m_regions;
    QVector<QByteArray> m_industries;
    QVector<QByteArray> m_periods;
    sqlite::BulkInsert m_insert;
};

/// The number for a new block: never that of a block that an undone import left behind, since redo must find
/// its own rows.
Result<qint64> addBlockRow(const QSqlDatabase& database, qint64 nowMs, int observationCount);

/// Appends the row at hand of a selection of region, industry, period, value, flag.
void appendRow(const sqlite::BulkSelect& rows, ObservationTable& table);

} // namespace s3::evidence
