// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/regional_data/MappingMemory.h"

#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

struct Kept {
    const char* key;
    QString Dataset::*field;
};

constexpr Kept kept[] = {{"measure", &Dataset::measure},
                         {"unit", &Dataset::unit},
                         {"industry_scheme", &Dataset::industryScheme},
                         {"region_scheme", &Dataset::regionScheme},
                         {"source", &Dataset::source},
                         {"licence", &Dataset::licence},
                         {"url", &Dataset::url}};

QString keyOf(const QString& shape)
{
    return u"shapes/"_s + QString::fromLatin1(shape.toUtf8().toHex());
}

QJsonObject read(const QSettings& settings, const QString& key)
{
    return QJsonDocument::fromJson(settings.value(key).toByteArray()).object();
}

} // namespace

std::optional<MappingMemory::Entry> MappingMemory::recall(const QString& shape) const
{
    const QJsonObject json = read(m_settings, keyOf(shape));
    if (json.isEmpty())
        return std::nullopt;
    Entry entry;
    entry.options = json.value("options"_L1).toObject();
    entry.date = QDate::fromString(json.value("date"_L1).toString(), Qt::ISODate);
    const QJsonObject dataset = json.value("dataset"_L1).toObject();
    for (const Kept& part : kept)
        entry.dataset.*part.field = dataset.value(QLatin1String(part.key)).toString();
    return entry;
}

void MappingMemory::remember(const QString& shape, const Entry& entry)
{
    QJsonObject dataset;
    for (const Kept& part : kept)
        if (!(entry.dataset.*part.field).isEmpty())
            dataset.insert(QLatin1String(part.key), entry.dataset.*part.field);
    const QJsonObject json{{u"options"_s, entry.options},
                           {u"dataset"_s, dataset},
                           {u"date"_s, entry.date.toString(Qt::ISODate)}};
    m_settings.setValue(keyOf(shape), QJsonDocument(json).toJson(QJsonDocument::Compact));
    m_settings.beginGroup(u"shapes"_s);
    QStringList keys = m_settings.childKeys();
    m_settings.endGroup();
    if (keys.size() <= mostShapes)
        return;
    keys.removeOne(QString::fromLatin1(shape.toUtf8().toHex()));
    const auto dateOf = [this](const QString& key) {
        return read(m_settings, QString(u"shapes/"_s + key)).value("date"_L1).toString();
    };
    const auto oldest = std::min_element(
        keys.begin(), keys.end(), [&](const QString& a, const QString& b) { return dateOf(a) < dateOf(b); });
    m_settings.remove(QString(u"shapes/"_s + *oldest));
}

} // namespace s3
