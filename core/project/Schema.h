// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QHash>
#include <QMap>
#include <QSqlDatabase>
#include <QString>
#include <QStringList>

namespace s3 {

struct SchemaColumn {
    QString name;
    QString type; ///< BLOB, TEXT, INTEGER or REAL
    bool notNull = false;
};

struct SchemaReference {
    QString table; ///< the table that holds the column
    QString column;
    QString parent;     ///< the table it refers to
    bool owned = false; ///< NOT NULL: the row goes with its parent; otherwise the reference is cleared
};

/// What the tables of an open project look like, read from the file itself.
class Schema {
public:
    static Result<Schema> read(const QSqlDatabase& database);

    const QStringList& tables() const { return m_tables; } ///< journalled tables, alphabetical
    const QList<SchemaColumn>& columns(const QString& table) const;
    QList<SchemaReference> referencesTo(const QString& parent) const;

    /// Statements that make the TEMP triggers which write every row change into the journal, and which refuse
    /// any change outside Project::transact.
    QStringList journalTriggers() const;

private:
    QStringList m_tables;
    QHash<QString, QList<SchemaColumn>> m_columns;
    QList<SchemaReference> m_references;
};

/// The schemas that this program knows: one SQL text for each released version, and the steps between them.
/// The default set comes from the resources; tests hand in their own.
class SchemaSet {
public:
    static SchemaSet fromResources();
    SchemaSet(QMap<int, QString> schemas, QMap<int, QString> migrations);

    int current() const { return m_schemas.lastKey(); }
    bool knows(int version) const { return m_schemas.contains(version); }
    QStringList statements(int version) const;       ///< CREATE ... of that version
    QStringList migrationStatements(int from) const; ///< from that version to the next
    /// type|name|sql of every object a file of that version holds; what else a file has is foreign.
    Result<QStringList> expectedObjects(int version) const;

    /// PRAGMA user_version holds the version and the oldest version whose program may still read the file.
    static int userVersion(int version, int readableSince) { return readableSince * 1000 + version; }
    static int versionIn(int userVersion) { return userVersion % 1000; }
    static int readableSinceIn(int userVersion) { return userVersion / 1000; }

private:
    QMap<int, QString> m_schemas;
    QMap<int, QString> m_migrations;
};

/// type|name|sql of every object in the open file, sorted, white space folded.
Result<QStringList> objectsIn(const QSqlDatabase& database);

} // namespace s3
