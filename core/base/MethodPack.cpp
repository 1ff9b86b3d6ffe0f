// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/MethodPack.h"

#include <QFile>
#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace s3 {

QString textIn(const QJsonValue& value, const QString& language)
{
    if (value.isString())
        return value.toString();
    const QJsonObject texts = value.toObject();
    const QString own = texts.value(language).toString();
    return own.isEmpty() ? texts.value(u"en"_s).toString() : own;
}

Result<MethodPack> readMethodPack(const QByteArray& json, const QString& kind, const QString& language)
{
    QJsonParseError parsing;
    const QJsonObject root = QJsonDocument::fromJson(json, &parsing).object();
    if (parsing.error != QJsonParseError::NoError)
        return Error{ErrorCode::InvalidInput, parsing.errorString(), u"JSON"_s, {}};
    MethodPack pack;
    pack.id = root.value(u"packId"_s).toString();
    pack.version = root.value(u"version"_s).toString();
    if (pack.id.isEmpty() || pack.version.isEmpty())
        return Error{ErrorCode::InvalidInput, u"no method pack"_s, u"packId, version, kind"_s, {}};
    if (const QString found = root.value(u"kind"_s).toString(); found != kind)
        return Error{ErrorCode::Refused, u"a pack of kind "_s + found, kind, {}};
    if (pack.version.section(u'.', 0, 0).toInt() > methodPackVersion)
        return Error{
            ErrorCode::TooNew, u"pack version "_s + pack.version, QString::number(methodPackVersion), {}};
    pack.title = textIn(root.value(u"title"_s), language);
    const QJsonObject provenance = root.value(u"provenance"_s).toObject();
    pack.provenance = provenance.value(u"status"_s).toString();
    pack.source = textIn(provenance.value(u"source"_s), language);
    pack.body = root.value(u"body"_s).toObject();
    return pack;
}

Result<QByteArray> shippedPack(const QString& name)
{
    QFile file(u":/packs/%1.json"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, file.fileName(), {}, {}};
    return file.readAll();
}

QString packLanguage()
{
    return QLocale().name().section(u'_', 0, 0);
}

} // namespace s3
