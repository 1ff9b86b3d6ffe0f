// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/Nuts.h"

#include "core/base/FoldedText.h"
#include "core/evidence/Classification.h"

#include <QMap>
#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace s3::people {

namespace {

/// Countries and regions down to level 2: districts are too many to choose an own region from.
void addFrom(QMap<QString, NutsRegion>& regions, evidence::CodeList list, int version)
{
    constexpr int deepest = 2;
    for (const evidence::CodeHeading& heading : evidence::Classification::of(list).headings())
        if (heading.level <= deepest && !evidence::isExtraRegio(heading.code))
            regions.insert(heading.code,
                           {heading.code, heading.level, heading.code.left(2), heading.english, version});
}

QString nameKey(const QString& text)
{
    return foldedText(text).simplified();
}

} // namespace

const QList<NutsRegion>& nutsRegions()
{
    static const QList<NutsRegion> regions = [] {
        QMap<QString, NutsRegion> byCode;
        addFrom(byCode, evidence::CodeList::Nuts2016, 2016);
        addFrom(byCode, evidence::CodeList::Nuts2024, 2024); // the newer name wins
        return byCode.values();
    }();
    return regions;
}

QList<NutsRegion> suggestRegions(const QString& text, int limit)
{
    const QString wanted = nameKey(text);
    if (wanted.isEmpty())
        return {};
    const QStringList words = wanted.split(u' ');
    QList<NutsRegion> byCode;
    QList<NutsRegion> byName;
    for (const NutsRegion& region : nutsRegions()) {
        const QString name = nameKey(region.name);
        if (nameKey(region.code).startsWith(wanted))
            byCode.append(region);
        else if (std::all_of(words.begin(), words.end(),
                             [&](const QString& word) { return name.contains(word); }))
            byName.append(region);
    }
    return (byCode + byName).mid(0, limit);
}

} // namespace s3::people
