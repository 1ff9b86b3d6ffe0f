// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/ChangeWords.h"

#include "core/base/Numbers.h"
#include "core/history/StoredWords.h"
#include "core/project/RecordKinds.h"

#include <QLocale>
#include <QTime>

using namespace Qt::StringLiterals;

namespace s3::history {

namespace {

QString words(const char* english)
{
    return QCoreApplication::translate("History", english);
}

const QJsonObject& shownRow(const RowChange& change)
{
    return change.after.isEmpty() ? change.before : change.after;
}

QString titleInJournal(const Project& project, const RecordRef& ref)
{
    const RecordKind* kind = kindOf(ref.table);
    if (!kind)
        return {};
    const QList<RowChange> past = project.historyOf(ref.id);
    for (auto change = past.crbegin(); change != past.crend(); ++change) {
        const QString title =
            shownRow(*change).value(QLatin1String(kind->titleColumn)).toString().simplified();
        if (!title.isEmpty())
            return title;
    }
    return {};
}

QString titleOfRef(const Project& project, const RecordRef& ref)
{
    const QString title = titleOf(project, ref);
    if (!title.isEmpty())
        return title;
    const QString last = titleInJournal(project, ref);
    return last.isEmpty() ? words(QT_TRANSLATE_NOOP("History", "a removed record"))
                          : words(QT_TRANSLATE_NOOP("History", "%1 (removed)")).arg(last);
}

QString parentOf(const Schema& schema, const QString& table, const QString& column)
{
    for (const RecordKind& kind : recordKinds())
        for (const SchemaReference& reference : schema.referencesTo(QString::fromLatin1(kind.table)))
            if (reference.table == table && reference.column == column)
                return reference.parent;
    return {};
}

QString referenceText(const Project& project, const QString& table, const QString& column,
                      const QJsonObject& row)
{
    const RecordId id = RecordId::fromHex(row.value(column).toString());
    // The two tables that refer to records of any kind keep the kind beside the id.
    QString parent = parentOf(project.schema(), table, column);
    if (parent.isEmpty() && column.endsWith(u"_id"))
        parent = row.value(column.chopped(3) + u"_table"_s).toString();
    return id.isNull() ? QString() : titleOfRef(project, {parent, id});
}

QString numberText(double value)
{
    return QLocale().toString(value, 'g', 12);
}

QString integerText(const QString& column, qint64 value)
{
    if (column == u"attended")
        return value ? words(QT_TRANSLATE_NOOP("History", "yes")) : words(QT_TRANSLATE_NOOP("History", "no"));
    if (column.endsWith(u"start_minute"))
        return QLocale().toString(QTime(0, 0).addSecs(int(value) * 60), QLocale::ShortFormat);
    return column == u"year" ? QString::number(value) : QLocale().toString(value);
}

// Not for people: when it changed is said elsewhere, and a block of observations has no name.
bool isInternal(const QString& column)
{
    return column == u"id" || column == u"created_at" || column == u"modified_at" || column == u"block" ||
           column.endsWith(u"_table");
}

QString ends(const Project& project, const QJsonObject& row, const QString& from, const QString& to)
{
    const auto end = [&](const QString& side) {
        const QString table = row.value(side + u"_table"_s).toString();
        return titleOfRef(project, {table, RecordId::fromHex(row.value(side + u"_id"_s).toString())});
    };
    return u"%1 → %2"_s.arg(end(from), end(to));
}

} // namespace

QString titleEver(const Project& project, const RowChange& change)
{
    const QJsonObject& row = shownRow(change);
    if (change.record.table == u"link")
        return ends(project, row, u"from"_s, u"to"_s);
    if (change.record.table == u"action_dependency")
        return u"%1 → %2"_s.arg(referenceText(project, change.record.table, u"depends_on_id"_s, row),
                                referenceText(project, change.record.table, u"action_id"_s, row));
    if (change.record.table == u"ballot_entry")
        return referenceText(project, change.record.table, u"option_id"_s, row);
    const QString title = titleOf(project, change.record);
    return title.isEmpty() ? titleInJournal(project, change.record) : title;
}

QString valueText(const Project& project, const QString& table, const QString& column, const QJsonObject& row)
{
    const QJsonValue value = row.value(column);
    if (value.isNull() || value.isUndefined())
        return {};
    QString type;
    for (const SchemaColumn& known : project.schema().columns(table))
        if (known.name == column)
            type = known.type;
    const QString text = value.isString() ? value.toString() : value.toVariant().toString();
    if (type == u"BLOB")
        return referenceText(project, table, column, row);
    if (type == u"REAL") {
        const auto number = exactNumber(text);
        return number ? numberText(*number) : text;
    }
    if (type == u"INTEGER")
        return integerText(column, text.toLongLong());
    if (column.endsWith(u"_on")) {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        return date.isValid() ? QLocale().toString(date, QLocale::ShortFormat) : text;
    }
    return isCode(table, column) ? codeText(table, column, text) : text.trimmed();
}

QList<ValueChange> valueChanges(const Project& project, const RowChange& change)
{
    const QStringList changed = change.changedColumns();
    QList<ValueChange> list;
    for (const SchemaColumn& column : project.schema().columns(change.record.table)) {
        if (isInternal(column.name) || !changed.contains(column.name))
            continue;
        const ValueChange value{fieldName(column.name),
                                valueText(project, change.record.table, column.name, change.before),
                                valueText(project, change.record.table, column.name, change.after)};
        if (value.before != value.after)
            list.append(value);
    }
    return list;
}

QString displayName(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Inserted:
        return words(QT_TRANSLATE_NOOP("History", "Added"));
    case ChangeKind::Updated:
        return words(QT_TRANSLATE_NOOP("History", "Changed"));
    case ChangeKind::Removed:
        return words(QT_TRANSLATE_NOOP("History", "Removed"));
    }
    return {};
}

QString transactionText(const Project& project, const Transaction& transaction)
{
    if (transaction.kind == TransactionKind::Edit)
        return transaction.label.text();
    const auto edit = project.transaction(transaction.reverts);
    const QString what = edit ? edit->label.text() : transaction.label.text();
    return (transaction.kind == TransactionKind::Undo ? words(QT_TRANSLATE_NOOP("History", "Undone: %1"))
                                                      : words(QT_TRANSLATE_NOOP("History", "Redone: %1")))
        .arg(what);
}

QString stateText(const Transaction& transaction)
{
    if (transaction.kind == TransactionKind::Undo)
        return words(QT_TRANSLATE_NOOP("History", "Undo"));
    if (transaction.kind == TransactionKind::Redo)
        return words(QT_TRANSLATE_NOOP("History", "Redo"));
    switch (transaction.state) {
    case TransactionState::Done:
        return {};
    case TransactionState::Undone:
        return words(QT_TRANSLATE_NOOP("History", "Taken back"));
    case TransactionState::Abandoned:
        return words(QT_TRANSLATE_NOOP("History", "Abandoned"));
    }
    return {};
}

} // namespace s3::history
