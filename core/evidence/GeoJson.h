// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QHash>
#include <QPolygonF>
#include <QStringList>
#include <vector>

namespace s3::evidence {

/// One area of a map that the user brought. Points are longitude (x) and latitude (y) in degrees.
struct GeoFeature {
    QHash<QString, QString> properties; ///< those that are text or whole numbers
    std::vector<QPolygonF> rings;       ///< outer and inner rings alike, closed; to be filled by odd-even
};

struct GeoLayer {
    std::vector<GeoFeature> features; ///< those with an area
    QStringList properties;           ///< every name that occurs, sorted
    int without = 0;                  ///< features left out: no geometry, or points and lines
};

struct GeoLimits {
    qint64 bytes = 32 * 1024 * 1024;
    int features = 10'000;
    int points = 1'000'000;
};

/// Reads an RFC 7946 FeatureCollection (or a single Feature) of Polygon and MultiPolygon. InvalidInput with
/// what is wrong and in which feature: not JSON, no FeatureCollection, no area at all, a broken ring,
/// coordinates that are not degrees. Refused: beyond the limits.
Result<GeoLayer> readGeoJson(const QByteArray& bytes, const GeoLimits& limits = {});

/// The property whose values are most often among `codes`; where none is, one with a usual name (NUTS_ID, id,
/// code ...), else the first. Empty for a layer without properties.
QString proposedCodeProperty(const GeoLayer& layer, const QStringList& codes);

} // namespace s3::evidence
