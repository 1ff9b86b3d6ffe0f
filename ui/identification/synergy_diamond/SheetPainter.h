// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/identification/synergy_diamond/DiamondPainter.h"

namespace s3 {

/// The whole sheet of a diamond on one picture: title, regions, the drawing, the entries of every corner
/// beside it, and the best pair of regions below. For the projector and for files.
class SheetPainter {
public:
    SheetPainter(const identification::DiamondSheet& sheet, const ThemeColors& colors);

    void paint(QPainter& painter, const QRectF& rect) const;
    /// False if the file cannot be written. Pictures have 1600 x 1000 pixels, the PDF is a page of A4 across.
    bool savePng(const QString& file) const;
    bool saveSvg(const QString& file) const;
    bool savePdf(const QString& file) const;

private:
    QFont font(TextRole role) const;
    void paintHead(QPainter& painter, QRectF& rest) const;
    void paintCorner(QPainter& painter, const QRectF& area, int corner) const;
    void paintHint(QPainter& painter, QRectF& rest) const;

    const identification::DiamondSheet& m_sheet;
    ThemeColors m_colors;
    mutable double m_scale = 1; ///< of the type, by the height of what is painted on
};

} // namespace s3
