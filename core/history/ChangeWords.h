// SPDX-License-Identifier: GPL-3.0-or-later
// The journal in words: no ids, no codes, no column names.
#pragma once

#include "core/project/Project.h"

namespace s3::history {

/// One value of a record that changed.
struct ValueChange {
    QString field;  ///< "Next step"
    QString before; ///< empty: there was nothing
    QString after;  ///< empty: there is nothing
};

/// "Action", "Link", "Dots of a ballot": also for tables that are no record kind.
QString tableName(const QString& table);
/// "Next step"; the column's own name with blanks if it is not known.
QString fieldName(const QString& column);

/// The record's title now or, if it is gone, as it was last; a link by its two ends.
QString titleEver(const Project& project, const RowChange& change);

/// A stored value as a person reads it: the title of what it refers to, a code in words, a date and a number
/// as the language writes them. `row` is the whole row it stands in.
QString valueText(const Project& project, const QString& table, const QString& column,
                  const QJsonObject& row);

/// What changed, field by field in the order of the table; of a new or removed record every field that says
/// something.
QList<ValueChange> valueChanges(const Project& project, const RowChange& change);

/// "Added", "Changed", "Removed".
QString displayName(ChangeKind kind);
/// "Undo of ...", and whether it still stands.
QString transactionText(const Project& project, const Transaction& transaction);
QString stateText(const Transaction& transaction); ///< empty for an edit that stands

} // namespace s3::history
