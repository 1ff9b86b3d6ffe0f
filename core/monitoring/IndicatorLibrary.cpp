// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitoring/IndicatorLibrary.h"

#include "core/base/MethodPack.h"

#include <QJsonArray>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace s3::monitoring {

namespace {

Q_LOGGING_CATEGORY(logLibrary, "s3.monitoring")

Error invalid(const QString& what)
{
    return {ErrorCode::InvalidInput, what, u"an indicator pack, version 1"_s, {}};
}

Result<LibraryIndicator> entryFrom(const QJsonObject& object, const QString& language)
{
    LibraryIndicator entry;
    entry.key = object.value(u"key"_s).toString();
    entry.name = textIn(object.value(u"name"_s), language);
    entry.unit = textIn(object.value(u"unit"_s), language);
    entry.source = textIn(object.value(u"source"_s), language);
    entry.note = textIn(object.value(u"note"_s), language);
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
    const Result<MethodPack> read = readMethodPack(json, u"indicators"_s, language);
    if (!read)
        return read.error();
    IndicatorLibrary library{read->id, read->version, read->provenance, read->source, {}};
    for (const QJsonValue& value : read->body.value(u"indicators"_s).toArray()) {
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
    const Result<QByteArray> json = shippedPack(u"indicators-default"_s);
    Result<IndicatorLibrary> library =
        json ? readIndicatorLibrary(*json, packLanguage()) : Result<IndicatorLibrary>(json.error());
    if (!library) {
        qCWarning(logLibrary).noquote() << "the indicator library cannot be read:" << library.error().context;
        return {};
    }
    return std::move(*library);
}

} // namespace s3::monitoring
