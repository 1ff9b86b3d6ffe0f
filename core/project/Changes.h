// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/Record.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonObject>
#include <QList>

namespace s3 {

enum class ChangeKind { Inserted, Updated, Removed };

struct Change {
    QString table;
    RecordId id;
    ChangeKind kind = ChangeKind::Updated;
};

/// What one transaction changed; handed to everybody who shows records.
struct ChangeSet {
    QList<Change> changes;
    bool touches(QLatin1StringView table) const
    {
        return std::any_of(changes.begin(), changes.end(), [&](const Change& c) { return c.table == table; });
    }
    template<class T>
    bool touches() const
    {
        return touches(QLatin1StringView(T::table));
    }
};

/// What an edit is called in the undo menu and the history: an English source text with %1..%9 and what fills
/// them. Stored as such and translated when shown. Write EditLabel{QT_TRANSLATE_NOOP("Edit", "Add action
/// %1"), {title}}.
struct EditLabel {
    QString source;
    QStringList arguments;

    EditLabel() = default;
    EditLabel(const char* english, QStringList fill = {})
        : source(QString::fromUtf8(english))
        , arguments(std::move(fill))
    {}
    QString text() const; ///< in the application's language; long arguments shortened
    QString stored() const;
    static EditLabel fromStored(const QString& stored);
};

enum class TransactionKind { Edit, Undo, Redo };
enum class TransactionState {
    Done,
    Undone,    ///< taken back, can be done again
    Abandoned, ///< taken back, and something else was done since
};

/// One line of the history.
struct Transaction {
    qint64 id = 0;
    QDateTime at; ///< UTC
    QString who;
    TransactionKind kind = TransactionKind::Edit;
    TransactionState state = TransactionState::Done;
    EditLabel label;
    QString why;
    qint64 reverts = 0; ///< the edit that an undo or redo concerns
};

/// One changed row. Values by column name: ids as hexadecimal text, REAL as exact text, nothing = JSON null.
struct RowChange {
    qint64 transaction = 0;
    RecordRef record;
    ChangeKind kind = ChangeKind::Updated;
    QJsonObject before;
    QJsonObject after;
    QStringList changedColumns() const; ///< without modified_at
};

} // namespace s3
