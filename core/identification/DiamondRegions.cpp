// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/Diamonds.h"

namespace s3::identification {

int DiamondSheet::lookOf(int region) const
{
    // Ids sort by the time of making.
    const IdOf<DiamondRegion>& own = regions.at(region).id;
    return int(std::count_if(regions.begin(), regions.end(),
                             [&](const DiamondRegion& other) { return other.id < own; }));
}

void moveDiamondRegion(Writer& writer, const IdOf<DiamondRegion>& id, int index)
{
    const auto moved = writer.find(id);
    if (!moved)
        return writer.fail({ErrorCode::NotFound, QString::fromLatin1(DiamondRegion::table), {}, {}});
    QList<DiamondRegion> order = writer.where<DiamondRegion>("diamond_id", moved->diamondId);
    std::stable_sort(order.begin(), order.end(),
                     [](const DiamondRegion& a, const DiamondRegion& b) { return a.position < b.position; });
    order.removeIf([&](const DiamondRegion& region) { return region.id == id; });
    order.insert(qBound(qsizetype(0), qsizetype(index), order.size()), *moved);
    for (qsizetype i = 0; i < order.size(); ++i)
        if (order.at(i).position != int(i))
            writer.modify(order.at(i).id, [&](DiamondRegion& region) { region.position = int(i); });
}

} // namespace s3::identification
