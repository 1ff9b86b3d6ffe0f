// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/Stakeholders.h"

#include <QPointF>

namespace s3::evidence {

enum class MapDistance { Influence, Interest };

/// Where an organisation stands on the map: in the sector of its helix group, the nearer to the middle the
/// higher it was judged; what was not judged stands on the outermost ring.
struct MapPlace {
    IdOf<Organisation> organisation;
    QPointF place; ///< of the unit disc; y downwards, the first sector is centred at the top
    int ring = 0;  ///< 1 to 5 as judged; 0 = not judged
};

/// The same stakeholders give the same places. Within a ring of a sector they are spread evenly.
QVector<MapPlace> helixMap(const QVector<Stakeholder>& stakeholders, MapDistance distance);

/// Where the judged ones stand in a square whose x is interest and whose y, downwards, is 5 less influence:
/// both from 0 to 1, one fifth a degree. Those in the same field are spread within it.
QVector<MapPlace> judgementGrid(const QVector<Stakeholder>& stakeholders);

/// Distance of a ring from the middle, 0 to 1.
double ringRadius(int ring);
/// Direction of the middle of a helix group's sector, in degrees clockwise from the top.
double sectorAngle(Helix helix);

} // namespace s3::evidence
