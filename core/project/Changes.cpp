// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/Changes.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace s3 {

QString EditLabel::text() const
{
    QString shown = QCoreApplication::translate("Edit", source.toUtf8().constData());
    for (const QString& argument : arguments) {
        const QString line = argument.simplified();
        shown = shown.arg(line.size() > 48 ? line.left(47) + u"…"_s : line);
    }
    return shown;
}

QString EditLabel::stored() const
{
    const QJsonObject object{{u"text"_s, source}, {u"args"_s, QJsonArray::fromStringList(arguments)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

EditLabel EditLabel::fromStored(const QString& stored)
{
    const QJsonObject object = QJsonDocument::fromJson(stored.toUtf8()).object();
    EditLabel label;
    label.source = object.value(u"text"_s).toString();
    for (const QJsonValue& argument : object.value(u"args"_s).toArray())
        label.arguments.append(argument.toString());
    return label;
}

QStringList RowChange::changedColumns() const
{
    QStringList columns;
    const QJsonObject& all = after.isEmpty() ? before : after;
    for (auto it = all.begin(); it != all.end(); ++it)
        if (it.key() != u"modified_at"_s && before.value(it.key()) != after.value(it.key()))
            columns.append(it.key());
    return columns;
}

} // namespace s3
