// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/LabelPlacer.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace s3::report {
namespace {

bool overlaps(const QRectF& rect, QPointF centre, double radius)
{
    const double dx = centre.x() - std::clamp(centre.x(), rect.left(), rect.right());
    const double dy = centre.y() - std::clamp(centre.y(), rect.top(), rect.bottom());
    return dx * dx + dy * dy < radius * radius;
}

/// The label's rectangle when it touches the mark's circle in the direction (dx, dy).
QRectF candidate(QPointF centre, double reach, QSizeF size, double dx, double dy)
{
    const QPointF touch = centre + QPointF(dx, dy) * reach;
    return QRectF(QPointF(touch.x() + (dx - 1) * size.width() / 2, touch.y() + (dy - 1) * size.height() / 2),
                  size);
}

} // namespace

bool LabelPlacer::isFree(const QRectF& rect, bool weakToo) const
{
    const auto hits = [&rect](const QRectF& other) { return other.intersects(rect); };
    return m_bounds.contains(rect) && std::none_of(m_hard.begin(), m_hard.end(), hits) &&
           std::none_of(m_discs.begin(), m_discs.end(),
                        [&rect](const Disc& disc) { return overlaps(rect, disc.centre, disc.radius); }) &&
           !(weakToo && std::any_of(m_weak.begin(), m_weak.end(), hits));
}

std::optional<LabelPlacer::Place> LabelPlacer::place(QPointF centre, double radius, QSizeF size, double gap)
{
    // Right first, as one reads on from the mark; then left, above, below, then the slants.
    constexpr double s = 0.7071;
    static constexpr std::array<std::pair<double, double>, 8> directions{
        {{1, 0}, {-1, 0}, {0, -1}, {0, 1}, {s, -s}, {s, s}, {-s, -s}, {-s, s}}};
    struct Ring {
        double distance;
        bool avoidWeak;
    };
    // Near the mark and across a line of the grid beats free but far away.
    static constexpr std::array<Ring, 6> rings{
        {{1, true}, {1, false}, {2.2, true}, {4, true}, {6.5, true}, {10, false}}};
    for (const Ring& ring : rings) {
        for (const auto& [dx, dy] : directions) {
            const QRectF rect = candidate(centre, radius + gap * ring.distance, size, dx, dy);
            if (!isFree(rect, ring.avoidWeak))
                continue;
            block(rect);
            return Place{rect, ring.distance > 2};
        }
    }
    return std::nullopt;
}

} // namespace s3::report
