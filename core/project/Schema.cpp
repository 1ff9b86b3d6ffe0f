// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/Schema.h"

#include "core/project/Sqlite.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

/// Tables that the journal does not watch: itself, and observations and contents, which travel as whole
/// blocks.
bool isJournalled(const QString& table)
{
    return !table.startsWith(u"journal_"_s) && !table.startsWith(u"observation"_s) &&
           table != u"content_block"_s && !table.startsWith(u"sqlite_"_s);
}

QString textOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList splitStatements(QString sql)
{
    static const QRegularExpression comment(u"--[^\n]*"_s);
    sql.remove(comment);
    QStringList statements;
    for (const QString& part : sql.split(u';', Qt::SkipEmptyParts))
        if (!part.trimmed().isEmpty())
            statements.append(part.trimmed());
    return statements;
}

/// json_object('id', hex(NEW.id), ...) with every column in a form that reads back exactly.
QString jsonOf(const QList<SchemaColumn>& columns, const QString& row)
{
    QStringList parts;
    for (const SchemaColumn& column : columns) {
        QString value = row + u"."_s + column.name;
        if (column.type == u"BLOB"_s)
            value = u"CASE WHEN "_s + value + u" IS NULL THEN NULL ELSE hex("_s + value + u") END"_s;
        else if (column.type == u"REAL"_s)
            value = u"exact("_s + value + u")"_s;
        parts.append(u"'"_s + column.name + u"', "_s + value);
    }
    return u"json_object("_s + parts.join(u", "_s) + u")"_s;
}

} // namespace

Result<Schema> Schema::read(const QSqlDatabase& database)
{
    Schema schema;
    auto tables =
        sqlite::run(database, u"SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"_s);
    if (!tables)
        return tables.error();
    while (tables->next())
        if (const QString name = tables->value(0).toString(); isJournalled(name))
            schema.m_tables.append(name);
    for (const QString& table : std::as_const(schema.m_tables)) {
        auto info =
            sqlite::run(database, u"SELECT name, type, \"notnull\" FROM pragma_table_info(?)"_s, {table});
        if (!info)
            return info.error();
        QHash<QString, bool> notNull;
        while (info->next()) {
            const SchemaColumn column{info->value(0).toString(), info->value(1).toString(),
                                      info->value(2).toInt() != 0};
            notNull.insert(column.name, column.notNull);
            schema.m_columns[table].append(column);
        }
        auto keys =
            sqlite::run(database, u"SELECT \"table\", \"from\" FROM pragma_foreign_key_list(?)"_s, {table});
        if (!keys)
            return keys.error();
        while (keys->next()) {
            const QString column = keys->value(1).toString();
            schema.m_references.append({table, column, keys->value(0).toString(), notNull.value(column)});
        }
    }
    return schema;
}

const QList<SchemaColumn>& Schema::columns(const QString& table) const
{
    static const QList<SchemaColumn> none;
    const auto found = m_columns.constFind(table);
    return found == m_columns.constEnd() ? none : *found;
}

QList<SchemaReference> Schema::referencesTo(const QString& parent) const
{
    QList<SchemaReference> found;
    for (const SchemaReference& reference : m_references)
        if (reference.parent == parent)
            found.append(reference);
    return found;
}

QStringList Schema::journalTriggers() const
{
    // The temp table current_transaction holds one row while Project::transact runs and none otherwise.
    const QString guard = u"SELECT RAISE(ABORT, 'change outside a transaction') "
                          "WHERE NOT EXISTS (SELECT 1 FROM current_transaction); "_s;
    const QString insert =
        u"INSERT INTO journal_change (transaction_id, table_name, row_id, operation, old_values, "
        "new_values) VALUES ((SELECT id FROM current_transaction), '%1', hex(%2.id), '%3', %4, %5); "_s;
    QStringList statements;
    for (const QString& table : m_tables) {
        const QString oldJson = jsonOf(columns(table), u"OLD"_s);
        const QString newJson = jsonOf(columns(table), u"NEW"_s);
        QStringList differs;
        for (const SchemaColumn& column : columns(table))
            differs.append(u"OLD."_s + column.name + u" IS NOT NEW."_s + column.name);
        const auto trigger = [&](const QString& operation, const QString& when, const QString& body) {
            statements.append(u"CREATE TEMP TRIGGER journal_"_s + table + u"_"_s + operation + u" AFTER "_s +
                              operation.toUpper() + u" ON main."_s + table + u" "_s + when + u" BEGIN "_s +
                              guard + body + u"END"_s);
        };
        trigger(u"insert"_s, {}, insert.arg(table, u"NEW"_s, u"insert"_s, u"NULL"_s, newJson));
        trigger(u"update"_s, u"WHEN "_s + differs.join(u" OR "_s),
                insert.arg(table, u"NEW"_s, u"update"_s, oldJson, newJson));
        trigger(u"delete"_s, {}, insert.arg(table, u"OLD"_s, u"delete"_s, oldJson, u"NULL"_s));
    }
    return statements;
}

SchemaSet::SchemaSet(QMap<int, QString> schemas, QMap<int, QString> migrations)
    : m_schemas(std::move(schemas))
    , m_migrations(std::move(migrations))
{}

SchemaSet SchemaSet::fromResources()
{
    QMap<int, QString> schemas;
    QMap<int, QString> migrations;
    static const QRegularExpression schemaName(u"^v(\\d+)\\.sql$"_s);
    static const QRegularExpression migrationName(u"^v(\\d+)_to_v\\d+\\.sql$"_s);
    const QDir folder(u":/schema"_s);
    for (const QString& name : folder.entryList(QDir::Files)) {
        if (const auto match = schemaName.match(name); match.hasMatch())
            schemas.insert(match.captured(1).toInt(), textOf(folder.filePath(name)));
        else if (const auto step = migrationName.match(name); step.hasMatch())
            migrations.insert(step.captured(1).toInt(), textOf(folder.filePath(name)));
    }
    return {schemas, migrations};
}

QStringList SchemaSet::statements(int version) const
{
    return splitStatements(m_schemas.value(version));
}

QStringList SchemaSet::migrationStatements(int from) const
{
    return splitStatements(m_migrations.value(from));
}

Result<QStringList> SchemaSet::expectedObjects(int version) const
{
    const QString name = QUuid::createUuid().toString();
    Result<QStringList> objects = QStringList();
    {
        QSqlDatabase memory = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        memory.setDatabaseName(u":memory:"_s);
        if (!memory.open())
            objects = sqlite::errorOf(memory);
        for (const QString& statement : statements(version)) {
            if (!objects)
                break;
            if (auto done = sqlite::run(memory, statement); !done)
                objects = done.error();
        }
        if (objects)
            objects = objectsIn(memory);
    }
    QSqlDatabase::removeDatabase(name);
    return objects;
}

Result<QStringList> objectsIn(const QSqlDatabase& database)
{
    auto rows = sqlite::run(database, u"SELECT type, name, coalesce(sql, '') FROM sqlite_schema"_s);
    if (!rows)
        return rows.error();
    QStringList objects;
    while (rows->next())
        objects.append(rows->value(0).toString() + u"|"_s + rows->value(1).toString() + u"|"_s +
                       rows->value(2).toString().simplified());
    objects.sort();
    return objects;
}

} // namespace s3
