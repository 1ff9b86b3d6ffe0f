// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identification/Diamonds.h"
#include "ui/kit/Theme.h"

#include <QPainter>

namespace s3 {

/// Draws a diamond: rings, one half-transparent polygon a region with its name, hatched towards the corners
/// where evidence is missing. Hatching is drawn as lines, so that SVG and PDF show it too.
class DiamondPainter {
public:
    /// `scale` enlarges fonts and marks, for the projector. The sheet must live as long.
    DiamondPainter(const identification::DiamondSheet& sheet, const ThemeColors& colors, double scale = 1);

    /// -1 = none.
    void setChosen(int corner, int region);
    void setDropCorner(int corner) { m_dropCorner = corner; }
    void paint(QPainter& painter, const QRectF& rect) const;

    QPointF centre(const QRectF& rect) const;
    QPointF pointAt(const QRectF& rect, int corner, double value) const;
    QRectF labelArea(const QRectF& rect, int corner) const;
    /// The corner in whose quarter the point lies; -1 without corners.
    int cornerAt(const QRectF& rect, const QPointF& at) const;

    /// `look`: DiamondSheet::lookOf().
    static QColor colorOf(int look, const ThemeColors& colors);
    static void drawMark(QPainter& painter, const QPointF& at, int look, double size);
    /// "N", "E", "S", "W": the key that chooses the corner, hence the same in every language.
    static QString letter(int corner);

private:
    double radius(const QRectF& rect) const;
    QFont font(TextRole role) const;
    void paintRings(QPainter& painter, const QRectF& rect) const;
    void paintLabels(QPainter& painter, const QRectF& rect) const;
    void paintRegion(QPainter& painter, const QRectF& rect, int region) const;
    void paintHatching(QPainter& painter, const QRectF& rect, int region) const;
    void paintMarks(QPainter& painter, const QRectF& rect, int region) const;
    void paintNames(QPainter& painter, const QRectF& rect) const;
    std::optional<double> value(int corner, int region) const;

    const identification::DiamondSheet& m_sheet;
    ThemeColors m_colors;
    double m_scale;
    int m_corner = -1;
    int m_region = -1;
    int m_dropCorner = -1;
};

} // namespace s3
