// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/Labels.h"

#include <QCoreApplication>

namespace s3 {

QString displayName(Helix helix)
{
    const auto say = [](const char* text) { return QCoreApplication::translate("Helix", text); };
    switch (helix) {
    case Helix::Business:
        break;
    case Helix::Research:
        return say(QT_TRANSLATE_NOOP("Helix", "Research and education"));
    case Helix::PublicSector:
        return say(QT_TRANSLATE_NOOP("Helix", "Public sector"));
    case Helix::CivilSociety:
        return say(QT_TRANSLATE_NOOP("Helix", "Civil society"));
    case Helix::Cluster:
        return say(QT_TRANSLATE_NOOP("Helix", "Cluster organisation"));
    }
    return say(QT_TRANSLATE_NOOP("Helix", "Business"));
}

QString displayName(RegionRole role)
{
    const auto say = [](const char* text) { return QCoreApplication::translate("RegionRole", text); };
    switch (role) {
    case RegionRole::Own:
        break;
    case RegionRole::Partner:
        return say(QT_TRANSLATE_NOOP("RegionRole", "Partner region"));
    case RegionRole::Comparator:
        return say(QT_TRANSLATE_NOOP("RegionRole", "For comparison"));
    }
    return say(QT_TRANSLATE_NOOP("RegionRole", "Own region"));
}

} // namespace s3
