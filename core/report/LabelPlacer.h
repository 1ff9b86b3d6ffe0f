// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSizeF>
#include <optional>
#include <vector>

namespace s3::report {

/// Greedy label placement: each label takes the nearest free place around its mark, and then is an obstacle
/// itself.
class LabelPlacer {
public:
    explicit LabelPlacer(const QRectF& bounds)
        : m_bounds(bounds)
    {}

    void block(const QRectF& obstacle) { m_hard.push_back(obstacle); } ///< never covered
    void discourage(const QRectF& obstacle)
    {
        m_weak.push_back(obstacle);
    } ///< covered if there is no other way
    void blockDisc(QPointF centre, double radius) { m_discs.push_back({centre, radius}); }

    /// A place for a label of this size near a round mark (whose own disc may be blocked already); nothing if
    /// every candidate collides. The place is blocked from then on.
    /// `away` tells that the label is so far from its mark that a line should join them.
    struct Place {
        QRectF rect;
        bool away = false;
    };
    std::optional<Place> place(QPointF centre, double radius, QSizeF size, double gap);

private:
    struct Disc {
        QPointF centre;
        double radius = 0;
    };
    bool isFree(const QRectF& rect, bool weakToo) const;

    QRectF m_bounds;
    std::vector<QRectF> m_hard, m_weak;
    std::vector<Disc> m_discs;
};

} // namespace s3::report
