// SPDX-License-Identifier: GPL-3.0-or-later
// How a row of the journal becomes a Transaction: for the queries of core/project and core/history.
#pragma once

#include "core/project/Project.h"

#include <QSqlQuery>

namespace s3 {

/// The columns that transactionFrom() reads, up to and with the table; a condition may follow.
inline constexpr auto selectTransactions =
    "SELECT id, at, who, kind, state, label, why, coalesce(reverts, 0) FROM journal_transaction t";

/// The row that the query stands on.
Transaction transactionFrom(const QSqlQuery& row);

} // namespace s3
