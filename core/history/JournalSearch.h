// SPDX-License-Identifier: GPL-3.0-or-later
// The journal read for people: searched, page by page.
#pragma once

#include "core/project/Project.h"

namespace s3::history {

struct Filter {
    QString text;    ///< every word of it in what the transaction is called, why it was made, or who made it
    QString who;     ///< exactly; empty = anybody
    QString table;   ///< changed a row of that table; empty = any
    RecordId record; ///< changed that record; null = any
    bool isEmpty() const
    {
        return text.trimmed().isEmpty() && who.isEmpty() && table.isEmpty() && record.isNull();
    }
};

/// Transactions older than `before` (0 = from the newest), newest first, at most `limit`. A page costs the
/// same wherever in the history it lies; a text that nothing matches costs one pass.
QList<Transaction> transactionsBefore(const Reader& reader, const Filter& filter, qint64 before, int limit);

/// Everybody who ever wrote, alphabetically.
QStringList authors(const Reader& reader);
/// Tables with any change, in the order of record kinds.
QStringList changedTables(const Reader& reader);

/// What happened to the records of one kind in a stretch of time.
struct KindCount {
    QString table;
    int added = 0;
    int changed = 0; ///< and not added in the same time
    int removed = 0;
    int total() const { return added + changed + removed; }
};

struct RecentChanges {
    QDate from;
    QDate to;
    QList<KindCount> kinds; ///< most first
    int edits = 0;
    bool isEmpty() const { return kinds.isEmpty(); }
};

/// Records changed in the `days` days up to today; if there were none, in as many days up to the last change.
/// Each record counts once; what was made and removed within the time does not count, nor what was taken
/// back.
RecentChanges recentChanges(const Reader& reader, const QDate& today, int days = 7);

} // namespace s3::history
