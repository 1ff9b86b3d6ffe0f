// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/HelixMap.h"

#include <QMap>
#include <QtMath>

namespace s3::evidence {

namespace {

constexpr double usedShare = 0.84; ///< of a sector's angle, so that neighbours in two sectors keep apart

double sectorWidth()
{
    return 360.0 / double(allValues<Helix>().size());
}

} // namespace

double ringRadius(int ring)
{
    static constexpr double radii[] = {0.94, 0.80, 0.66, 0.52, 0.38, 0.24};
    return radii[qBound(0, ring, 5)];
}

double sectorAngle(Helix helix)
{
    return sectorWidth() * double(allValues<Helix>().indexOf(helix));
}

QVector<MapPlace> helixMap(const QVector<Stakeholder>& stakeholders, MapDistance distance)
{
    QMap<std::pair<int, int>, QVector<const Stakeholder*>> cells;
    for (const Stakeholder& s : stakeholders) {
        const std::optional<int> degree =
            distance == MapDistance::Influence ? s.profile.influence : s.profile.interest;
        cells[{int(s.organisation.helix), qBound(0, degree.value_or(0), 5)}].append(&s);
    }
    QVector<MapPlace> places;
    for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell) {
        const int ring = cell.key().second;
        const double middle = sectorAngle(Helix(cell.key().first));
        const double room = sectorWidth() * usedShare;
        const qsizetype count = cell->size();
        for (qsizetype i = 0; i < count; ++i) {
            // Neighbours stand a little nearer or further in turn, so that their names do not touch.
            const double angle = middle - room / 2 + room * (double(i) + 0.5) / double(count);
            const double radius = ringRadius(ring) + (count > 2 ? (i % 2 ? 0.03 : -0.03) : 0);
            const double radians = qDegreesToRadians(angle);
            places.append(
                {cell->at(i)->organisation.id, {radius * qSin(radians), -radius * qCos(radians)}, ring});
        }
    }
    return places;
}

QVector<MapPlace> judgementGrid(const QVector<Stakeholder>& stakeholders)
{
    QMap<std::pair<int, int>, QVector<const Stakeholder*>> cells;
    for (const Stakeholder& s : stakeholders)
        if (s.profile.interest && s.profile.influence)
            cells[{qBound(1, *s.profile.interest, 5), qBound(1, *s.profile.influence, 5)}].append(&s);
    QVector<MapPlace> places;
    for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell) {
        const qsizetype count = cell->size();
        const int columns = qCeil(std::sqrt(double(count)));
        const int rows = qCeil(double(count) / columns);
        for (qsizetype i = 0; i < count; ++i) {
            const double x = (double(i % columns) + 0.5) / columns;
            const double y = (double(i / columns) + 0.5) / rows;
            places.append({cell->at(i)->organisation.id,
                           {(cell.key().first - 1 + x) / 5, (5 - cell.key().second + y) / 5},
                           cell.key().second});
        }
    }
    return places;
}

} // namespace s3::evidence
