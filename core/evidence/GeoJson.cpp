// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/GeoJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace s3::evidence {

namespace {

Error invalid(const QString& what, const QString& expected = {})
{
    return {ErrorCode::InvalidInput, what, expected, {}};
}

class GeoReader {
public:
    explicit GeoReader(const GeoLimits& limits)
        : m_limits(limits)
    {}

    Result<GeoLayer> read(const QJsonObject& root)
    {
        const QString type = root.value("type"_L1).toString();
        QJsonArray features;
        if (type == "Feature"_L1)
            features.append(root);
        else if (type == "FeatureCollection"_L1 && root.value("features"_L1).isArray())
            features = root.value("features"_L1).toArray();
        else if (type == "Topology"_L1)
            return invalid(u"the file is TopoJSON"_s, u"GeoJSON (a FeatureCollection)"_s);
        else
            return invalid(u"the file is JSON, but no map"_s, u"a GeoJSON FeatureCollection"_s);
        if (features.size() > m_limits.features)
            return Error{ErrorCode::Refused,
                         u"the map has %1 areas"_s.arg(features.size()),
                         u"at most %1"_s.arg(m_limits.features),
                         {}};
        for (const QJsonValue& value : qAsConst(features)) {
            ++m_feature;
            if (const auto done = readFeature(value); !done)
                return done.error();
        }
        if (m_layer.features.empty())
            return invalid(u"the map has no area"_s, u"features that are Polygon or MultiPolygon"_s);
        m_layer.properties = QStringList(m_names.cbegin(), m_names.cend());
        m_layer.properties.sort();
        return std::move(m_layer);
    }

private:
    Error inFeature(const QString& what, const QString& expected = {}) const
    {
        return invalid(u"feature %1: %2"_s.arg(QString::number(m_feature), what), expected);
    }

    Result<void> readFeature(const QJsonValue& value)
    {
        if (!value.isObject())
            return inFeature(u"is no object"_s, u"a GeoJSON Feature"_s);
        const QJsonObject object = value.toObject();
        GeoFeature feature;
        const QJsonObject properties = object.value("properties"_L1).toObject();
        for (auto it = properties.begin(); it != properties.end(); ++it)
            keep(feature, it.key(), it.value());
        if (object.contains("id"_L1) && !properties.contains("id"_L1))
            keep(feature, u"id"_s, object.value("id"_L1));
        const QJsonObject geometry = object.value("geometry"_L1).toObject();
        if (const auto done = readGeometry(geometry, feature); !done)
            return done;
        if (feature.rings.empty()) {
            ++m_layer.without;
            return {};
        }
        for (auto it = feature.properties.cbegin(); it != feature.properties.cend(); ++it)
            m_names.insert(it.key());
        m_layer.features.push_back(std::move(feature));
        return {};
    }

    static void keep(GeoFeature& feature, const QString& name, const QJsonValue& value)
    {
        if (value.isString())
            feature.properties.insert(name, value.toString().left(200));
        else if (value.isDouble() && std::floor(value.toDouble()) == value.toDouble() &&
                 std::abs(value.toDouble()) < 1e15)
            feature.properties.insert(name, QString::number(qint64(value.toDouble())));
    }

    Result<void> readGeometry(const QJsonObject& geometry, GeoFeature& feature)
    {
        const QString type = geometry.value("type"_L1).toString();
        if (type == "Polygon"_L1)
            return readPolygon(geometry.value("coordinates"_L1), feature);
        if (type == "MultiPolygon"_L1) {
            if (!geometry.value("coordinates"_L1).isArray())
                return inFeature(u"its coordinates are no list"_s);
            const QJsonArray polygons = geometry.value("coordinates"_L1).toArray();
            for (const QJsonValue& polygon : polygons) {
                if (const auto done = readPolygon(polygon, feature); !done)
                    return done;
            }
        }
        return {};
    }

    Result<void> readPolygon(const QJsonValue& value, GeoFeature& feature)
    {
        if (!value.isArray())
            return inFeature(u"a polygon is no list of rings"_s);
        const QJsonArray rings = value.toArray();
        for (const QJsonValue& ring : rings) {
            if (const auto done = readRing(ring, feature); !done)
                return done;
        }
        return {};
    }

    Result<void> readRing(const QJsonValue& value, GeoFeature& feature)
    {
        if (!value.isArray())
            return inFeature(u"a ring is no list of points"_s);
        const QJsonArray points = value.toArray();
        m_points += int(points.size());
        if (m_points > m_limits.points)
            return Error{ErrorCode::Refused,
                         u"the map has more than %1 points"_s.arg(m_limits.points),
                         u"a simplified (generalised) map"_s,
                         {}};
        QPolygonF ring;
        ring.reserve(points.size() + 1);
        for (const QJsonValue& point : points) {
            const QJsonArray pair = point.toArray();
            if (pair.size() < 2 || !pair.at(0).isDouble() || !pair.at(1).isDouble())
                return inFeature(u"a point is not two numbers"_s, u"[longitude, latitude]"_s);
            const QPointF at(pair.at(0).toDouble(), pair.at(1).toDouble());
            if (!(std::abs(at.x()) <= 180) || !(std::abs(at.y()) <= 90))
                return inFeature(u"the coordinates are not degrees"_s,
                                 u"longitude and latitude (WGS 84), as RFC 7946 asks"_s);
            ring.append(at);
        }
        if (ring.size() < 3)
            return inFeature(u"a ring has fewer than three points"_s, u"a closed ring"_s);
        if (ring.first() != ring.last())
            ring.append(ring.first());
        feature.rings.push_back(std::move(ring));
        return {};
    }

    GeoLimits m_limits;
    GeoLayer m_layer;
    QSet<QString> m_names;
    int m_feature = 0;
    int m_points = 0;
};

} // namespace

Result<GeoLayer> readGeoJson(const QByteArray& bytes, const GeoLimits& limits)
{
    if (bytes.size() > limits.bytes)
        return Error{ErrorCode::Refused,
                     u"the map has %1 MB"_s.arg(bytes.size() / 1'000'000),
                     u"at most %1 MB"_s.arg(limits.bytes / 1'000'000),
                     {}};
    QJsonParseError problem;
    // A byte order mark is no JSON, but office programs write it.
    const bool marked = bytes.startsWith("\xEF\xBB\xBF");
    const QJsonDocument document = QJsonDocument::fromJson(marked ? bytes.mid(3) : bytes, &problem);
    if (document.isNull())
        return invalid(u"not readable as JSON: %1 at byte %2"_s.arg(problem.errorString(),
                                                                    QString::number(problem.offset)),
                       u"a GeoJSON file"_s);
    return GeoReader(limits).read(document.object());
}

QString proposedCodeProperty(const GeoLayer& layer, const QStringList& codes)
{
    const QSet<QString> known(codes.cbegin(), codes.cend());
    QString best = layer.properties.value(0);
    int most = 0;
    static const QStringList usual{u"NUTS_ID"_s, u"nuts_id"_s, u"NUTS"_s, u"CODE"_s, u"code"_s, u"id"_s};
    for (auto it = usual.crbegin(); it != usual.crend(); ++it) {
        if (layer.properties.contains(*it))
            best = *it;
    }
    for (const QString& property : layer.properties) {
        int hits = 0;
        for (const GeoFeature& feature : layer.features)
            hits += known.contains(feature.properties.value(property)) ? 1 : 0;
        if (hits > most) {
            most = hits;
            best = property;
        }
    }
    return best;
}

} // namespace s3::evidence
