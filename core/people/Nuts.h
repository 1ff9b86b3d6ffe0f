// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace s3::people {

/// A region of the Nomenclature of Territorial Units for Statistics, levels 0 (country) to 2.
struct NutsRegion {
    QString code;
    int level = 0;
    QString country; ///< two letters; Greece is EL
    QString name;    ///< in the region's own language
    int version =
        0; ///< 2024, or 2016 for what the list of 2024 does not hold (countries, neighbours of the Union)
};

/// In the order of the codes, each code once.
const QList<NutsRegion>& nutsRegions();
/// Those whose code begins with `text`, then those whose name contains every word of it; case and accents do
/// not matter. Nothing for a blank text.
QList<NutsRegion> suggestRegions(const QString& text, int limit = 12);

} // namespace s3::people
