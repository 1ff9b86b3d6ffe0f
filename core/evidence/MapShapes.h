// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/GeoJson.h"

#include <QPainterPath>
#include <QPoint>
#include <optional>

namespace s3::evidence {

/// One area of a map as it is drawn; y downwards, units of the map.
struct MapShape {
    QString code;
    QString name; ///< may be empty
    QPainterPath outline;
    QPointF middle; ///< where a label goes: inside the largest part where that is possible
};

/// Lambert's azimuthal equal-area projection of the sphere around a centre (Snyder, Map Projections, USGS
/// 1987, p. 185), so that no region looks larger than it is. Degrees in, earth radii out, y downwards.
QPointF equalArea(QPointF degrees, QPointF centre);

/// The areas of a layer, projected around the middle of those whose code is among `codes` (of all where none
/// is). Corners that could not be told apart in a drawing of 2,000 points' width are dropped. Features with
/// the same code become one area.
std::vector<MapShape> shapesOf(const GeoLayer& layer, const QString& codeProperty, const QStringList& codes);

/// A square of a schematic map.
struct Tile {
    QString code;
    QString name; ///< short, in English or the region's own language
    QPoint place; ///< column and row from the top left
};

struct TileMapLayout {
    QString id; ///< "alpine", "europe"; empty: arranged by the program
    std::vector<Tile> tiles;
};

/// The schematic maps that ship with the program, see resources/maps/README.md.
const std::vector<TileMapLayout>& shippedTileMaps();

/// Which shipped map shows most of the codes; nothing where none shows at least half of them.
std::optional<QString> fittingTileMap(const QStringList& codes);

/// All codes as tiles, arranged country by country: one block of rows a country, in the order of the codes,
/// at most `columns` beside each other.
TileMapLayout arrangedByCountry(QStringList codes, int columns = 11);

/// The tiles as squares with a small gap, one unit a tile.
std::vector<MapShape> shapesOf(const TileMapLayout& layout);

} // namespace s3::evidence
