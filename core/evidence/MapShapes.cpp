// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/MapShapes.h"

#include <QFile>
#include <QSet>
#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace s3::evidence {

namespace {

constexpr double radians = std::numbers::pi / 180;

QPointF middleOf(const GeoLayer& layer, const QString& property, const QSet<QString>& codes)
{
    QRectF wanted;
    QRectF all;
    for (const GeoFeature& feature : layer.features) {
        for (const QPolygonF& ring : feature.rings) {
            const QRectF box = ring.boundingRect();
            all = all.united(box);
            if (codes.contains(feature.properties.value(property)))
                wanted = wanted.united(box);
        }
    }
    return (wanted.isValid() ? wanted : all).center();
}

/// The ring projected, without corners nearer than `detail` to the one before.
QPolygonF drawn(const QPolygonF& ring, QPointF centre, double detail)
{
    QPolygonF result;
    for (const QPointF& corner : ring) {
        const QPointF at = equalArea(corner, centre);
        if (!result.isEmpty()) {
            const QPointF d = at - result.last();
            if (std::hypot(d.x(), d.y()) < detail)
                continue;
        }
        result.append(at);
    }
    if (result.size() < 3)
        return {};
    if (result.first() != result.last())
        result.append(result.first());
    return result;
}

/// Middle of the widest stretch inside the ring at half of its height: inside also where the centre is not.
QPointF labelPlace(const QPolygonF& ring)
{
    const QRectF box = ring.boundingRect();
    const double y = box.center().y();
    std::vector<double> crossings;
    for (int i = 0; i + 1 < ring.size(); ++i) {
        const QPointF a = ring.at(i);
        const QPointF b = ring.at(i + 1);
        if ((a.y() <= y) != (b.y() <= y))
            crossings.push_back(a.x() + (y - a.y()) * (b.x() - a.x()) / (b.y() - a.y()));
    }
    std::sort(crossings.begin(), crossings.end());
    QPointF best = box.center();
    double widest = 0;
    for (size_t i = 0; i + 1 < crossings.size(); i += 2) {
        const double width = crossings[i + 1] - crossings[i];
        if (width > widest) {
            widest = width;
            best = QPointF((crossings[i] + crossings[i + 1]) / 2, y);
        }
    }
    return best;
}

QString nameOf(const GeoFeature& feature)
{
    static const QStringList usual{u"NAME_LATN"_s, u"NUTS_NAME"_s, u"NAME"_s, u"name"_s, u"Name"_s};
    for (const QString& property : usual) {
        const QString name = feature.properties.value(property);
        if (!name.isEmpty())
            return name;
    }
    return {};
}

TileMapLayout readTileMap(const QString& id, const QString& file)
{
    TileMapLayout layout{id, {}};
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return layout;
    source.readLine(); // the header
    while (!source.atEnd()) {
        const QStringList cells = QString::fromUtf8(source.readLine()).trimmed().split(u',');
        if (cells.size() == 4)
            layout.tiles.push_back(
                {cells.at(0), cells.at(3), QPoint(cells.at(1).toInt(), cells.at(2).toInt())});
    }
    return layout;
}

/// NUTS codes begin with their country; any other code stands for itself.
QString countryOf(const QString& code)
{
    const bool nuts = code.size() >= 2 && code.size() <= 5 && code.at(0).isUpper() && code.at(1).isUpper();
    return nuts ? code.left(2) : QString();
}

} // namespace

QPointF equalArea(QPointF degrees, QPointF centre)
{
    const double latitude = degrees.y() * radians;
    const double middle = centre.y() * radians;
    const double aside = (degrees.x() - centre.x()) * radians;
    const double nearness =
        1 + std::sin(middle) * std::sin(latitude) + std::cos(middle) * std::cos(latitude) * std::cos(aside);
    // The antipode of the centre has no place on the map; it goes to its rim.
    const double scale = std::sqrt(2 / std::max(nearness, 1e-6));
    return {scale * std::cos(latitude) * std::sin(aside),
            -scale * (std::cos(middle) * std::sin(latitude) -
                      std::sin(middle) * std::cos(latitude) * std::cos(aside))};
}

std::vector<MapShape> shapesOf(const GeoLayer& layer, const QString& codeProperty, const QStringList& codes)
{
    const QSet<QString> wanted(codes.cbegin(), codes.cend());
    const QPointF centre = middleOf(layer, codeProperty, wanted);
    QRectF extent;
    const bool any = std::any_of(layer.features.begin(), layer.features.end(), [&](const GeoFeature& f) {
        return wanted.contains(f.properties.value(codeProperty));
    });
    for (const GeoFeature& feature : layer.features) {
        if (any && !wanted.contains(feature.properties.value(codeProperty)))
            continue;
        for (const QPolygonF& ring : feature.rings)
            for (const QPointF& corner : ring)
                extent |= QRectF(equalArea(corner, centre), QSizeF(1e-9, 1e-9));
    }
    const double detail = std::max(extent.width(), extent.height()) / 2000;
    std::vector<MapShape> shapes;
    QHash<QString, size_t> known;
    std::vector<double> largest;
    for (const GeoFeature& feature : layer.features) {
        const QString code = feature.properties.value(codeProperty);
        const auto found = code.isEmpty() ? known.cend() : known.constFind(code);
        size_t at = shapes.size();
        if (found != known.cend()) {
            at = *found;
        } else {
            shapes.push_back({code, nameOf(feature), {}, {}});
            largest.push_back(-1);
            known.insert(code, at);
        }
        for (const QPolygonF& ring : feature.rings) {
            const QPolygonF outline = drawn(ring, centre, detail);
            if (outline.isEmpty())
                continue;
            shapes[at].outline.addPolygon(outline);
            const QRectF box = outline.boundingRect();
            if (box.width() * box.height() > largest[at]) {
                largest[at] = box.width() * box.height();
                shapes[at].middle = labelPlace(outline);
            }
        }
    }
    std::erase_if(shapes, [](const MapShape& shape) { return shape.outline.isEmpty(); });
    return shapes;
}

const std::vector<TileMapLayout>& shippedTileMaps()
{
    static const std::vector<TileMapLayout> maps{readTileMap(u"alpine"_s, u":/maps/alpine_nuts2.csv"_s),
                                                 readTileMap(u"europe"_s, u":/maps/europe_countries.csv"_s)};
    return maps;
}

std::optional<QString> fittingTileMap(const QStringList& codes)
{
    std::optional<QString> best;
    qsizetype most = 0;
    for (const TileMapLayout& map : shippedTileMaps()) {
        const qsizetype shown = std::count_if(map.tiles.begin(), map.tiles.end(),
                                              [&](const Tile& tile) { return codes.contains(tile.code); });
        if (shown > most && 2 * shown >= codes.size()) {
            most = shown;
            best = map.id;
        }
    }
    return best;
}

TileMapLayout arrangedByCountry(QStringList codes, int columns)
{
    codes.sort();
    TileMapLayout layout;
    int row = 0;
    int column = 0;
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const bool newCountry = i > 0 && countryOf(codes.at(i)) != countryOf(codes.at(i - 1));
        // A country that is one region alone does not deserve a row of its own.
        const bool lone = codes.at(i).size() <= 2 && (i == 0 || codes.at(i - 1).size() <= 2);
        if ((newCountry && !lone) || column == columns) {
            ++row;
            column = 0;
        }
        layout.tiles.push_back({codes.at(i), {}, QPoint(column++, row)});
    }
    return layout;
}

std::vector<MapShape> shapesOf(const TileMapLayout& layout)
{
    std::vector<MapShape> shapes;
    for (const Tile& tile : layout.tiles) {
        MapShape shape{tile.code, tile.name, {}, QPointF(tile.place) + QPointF(0.5, 0.5)};
        shape.outline.addRoundedRect(QRectF(tile.place, QSizeF(1, 1)).adjusted(0.03, 0.03, -0.03, -0.03),
                                     0.08, 0.08);
        shapes.push_back(std::move(shape));
    }
    return shapes;
}

} // namespace s3::evidence
