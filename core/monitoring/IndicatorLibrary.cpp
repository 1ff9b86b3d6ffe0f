// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitoring/IndicatorLibrary.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace s3::monitoring {

namespace {

Q_LOGGING_CATEGORY(logLibrary, "s3.monitoring")

Error invalid(const QString& what)
{
    return {ErrorCode::InvalidInput, what, u"an indicator pack, version 1"_s, {}};
}

QString inLanguage(const QJsonValue& texts, const QString& language)
{
    const QJsonObject object = texts.toObject();
    const QString text = object.value(language).toString();
    return text.isEmpty() ? object.value(u"en"_s).toString() : text;
}

Result<LibraryIndicator> entryFrom(const QJsonObject& object, const QString& language)
{
    LibraryIndicator entry;
    entry.key = object.value(u"key"_s).toString();
    entry.name = inLanguage(object.value(u"name"_s), language);
    entry.unit = inLanguage(object.value(u"unit"_s), language);
    entry.source = inLanguage(object.value(u"source"_s), language);
    entry.note = inLanguage(object.value(u"note"_s), language);
    entry.code = object.value(u"code"_s).toString();
    if (entry.key.isEmpty() || entry.name.isEmpty() || entry.unit.isEmpty())
        return invalid(u"indicator \"%1\" lacks key, name or unit"_s.arg(entry.key));
    const auto level = enumFromCode<IndicatorLevel>(object.value(u"level"_s).toString());
    const auto direction = enumFromCode<Direction>(object.value(u"direction"_s).toString(u"up"_s));
    if (!level || !direction)
        return invalid(u"indicator \"%1\": unknown level or direction"_s.arg(entry.key));
    entry.level = *level;
    entry.direction = *direction;
    if (const int months = object.value(u"frequencyMonths"_s).toInt(); months > 0)
        entry.frequencyMonths = months;
    return entry;
}

} // namespace

const LibraryIndicator* IndicatorLibrary::find(const QString& key) const
{
    const auto found = std::find_if(indicators.begin(), indicators.end(),
                                    [&](const LibraryIndicator& entry) { return entry.key == key; });
    return found == indicators.end() ? nullptr : &*found;
}

Result<IndicatorLibrary> readIndicatorLibrary(const QByteArray& json, const QString& language)
{
    QJsonParseError trouble;
    const QJsonObject root = QJsonDocument::fromJson(json, &trouble).object();
    if (trouble.error != QJsonParseError::NoError)
        return invalid(trouble.errorString());
    IndicatorLibrary library;
    library.id = root.value(u"packId"_s).toString();
    library.version = root.value(u"version"_s).toString();
    if (root.value(u"kind"_s).toString() != u"indicators" || library.version.section(u'.', 0, 0) != u"1")
        return invalid(
            u"kind \"%1\", version \"%2\""_s.arg(root.value(u"kind"_s).toString(), library.version));
    const QJsonObject provenance = root.value(u"provenance"_s).toObject();
    library.provenance = provenance.value(u"status"_s).toString();
    library.source = provenance.value(u"source"_s).toString();
    for (const QJsonValue& value : root.value(u"body"_s).toObject().value(u"indicators"_s).toArray()) {
        Result<LibraryIndicator> entry = entryFrom(value.toObject(), language);
        if (!entry)
            return entry.error();
        if (library.find(entry->key))
            return invalid(u"indicator \"%1\" occurs twice"_s.arg(entry->key));
        library.indicators.append(std::move(*entry));
    }
    return library;
}

IndicatorLibrary shippedIndicatorLibrary()
{
    QFile file(u":/packs/indicators-default.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(logLibrary) << "the indicator library is missing";
        return {};
    }
    Result<IndicatorLibrary> library =
        readIndicatorLibrary(file.readAll(), QLocale().name().section(u'_', 0, 0));
    if (!library) {
        qCWarning(logLibrary).noquote() << "the indicator library cannot be read:" << library.error().context;
        return {};
    }
    return std::move(*library);
}

} // namespace s3::monitoring
