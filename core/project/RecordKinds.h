// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/Project.h"

namespace s3 {

/// What the program calls the records of a table, wherever all kinds meet: palette, thread, history,
/// decisions.
struct RecordKind {
    const char* table;
    const char* titleColumn; ///< the column that names a record to a person
    int line;                ///< 1 to 5; 0 = the whole project
    const char* name;        ///< English singular, translated by kindName()
    bool threaded;           ///< takes part in the thread from evidence to indicator
};

const QList<RecordKind>& recordKinds();
/// Null for a table that has no kind, such as `link`.
const RecordKind* kindOf(const QString& table);
QString kindName(const QString& table); ///< translated

/// The name of a record; its kind's name if it has none; empty if the record is gone.
QString titleOf(const Reader& reader, const RecordRef& ref);

struct FoundRecord {
    RecordRef ref;
    QString title;
};
/// Records whose title contains every word of `text` (case does not matter), at most `limit`, threaded kinds
/// first.
QList<FoundRecord> findRecords(const Reader& reader, const QString& text, int limit);

/// Every record of a kind with its title, in the order of making.
QList<FoundRecord> recordsOf(const Reader& reader, const QString& table);

} // namespace s3
