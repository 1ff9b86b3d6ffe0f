// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/Nuts.h"

#include <QFile>
#include <QMap>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace s3::people {

namespace {

/// One line of our own resource: fields in quotes only where the name holds a comma.
QStringList fieldsOf(const QString& line)
{
    QStringList fields{QString()};
    bool quoted = false;
    for (const QChar c : line) {
        if (c == u'"')
            quoted = !quoted;
        else if (c == u',' && !quoted)
            fields.append(QString());
        else
            fields.last().append(c);
    }
    return fields;
}

void readInto(QMap<QString, NutsRegion>& regions, int version)
{
    QFile file(u":/classifications/nuts%1.csv"_s.arg(version));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines.mid(1)) {
        const QStringList fields = fieldsOf(line);
        if (fields.size() == 4)
            regions.insert(fields.at(0),
                           {fields.at(0), fields.at(1).toInt(), fields.at(2), fields.at(3), version});
    }
}

QString folded(const QString& text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toCaseFolded())
        if (!c.isMark())
            plain.append(c);
    return plain.simplified();
}

} // namespace

const QList<NutsRegion>& nutsRegions()
{
    static const QList<NutsRegion> regions = [] {
        QMap<QString, NutsRegion> byCode;
        readInto(byCode, 2016);
        readInto(byCode, 2024); // the newer name wins
        return byCode.values();
    }();
    return regions;
}

QList<NutsRegion> suggestRegions(const QString& text, int limit)
{
    const QString wanted = folded(text);
    if (wanted.isEmpty())
        return {};
    const QStringList words = wanted.split(u' ');
    QList<NutsRegion> byCode;
    QList<NutsRegion> byName;
    for (const NutsRegion& region : nutsRegions()) {
        const QString name = folded(region.name);
        if (folded(region.code).startsWith(wanted))
            byCode.append(region);
        else if (std::all_of(words.begin(), words.end(),
                             [&](const QString& word) { return name.contains(word); }))
            byName.append(region);
    }
    return (byCode + byName).mid(0, limit);
}

} // namespace s3::people
