// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/RoomWall.h"

#include <QRectF>

class QPainter;

namespace s3 {

struct ThemeColors;

/// Draws the wall for those who only look at it: the projector, its preview on the console. Cluster after
/// cluster, the cards in rows; what does not fit goes on to further pages. Holds a copy of what it draws and
/// no widget.
///
///     const WallPainter wall(workshop::roomWall(project, workshop), area.size(), area.height() / 475);
///     wall.paint(painter, area, page % wall.pages(), colors);
class WallPainter {
public:
    /// `scale` 1 draws 14 pixel text. Readable at ten metres: the height of the screen / 475, about four rows
    /// of cards a page.
    WallPainter(workshop::RoomWall wall, const QSizeF& size, qreal scale);
    /// At least 1.
    int pages() const { return int(m_pages.size()); }
    /// `area` has the size told before; `page` from 0, others draw nothing.
    void paint(QPainter& painter, const QRectF& area, int page, const ThemeColors& colors) const;
    /// "Table 1: 4 · Table 2: 7": cards that nobody sees yet; empty if there are none.
    static QString hiddenText(const QMap<int, int>& perTable);

private:
    struct Row {
        qsizetype cluster = 0;
        qsizetype firstCard = -1; ///< -1: the title of the cluster
        bool continued = false;   ///< the title again on a further page
    };
    void arrange();
    qreal heightOf(const Row& row) const;
    void paintRow(QPainter& painter, qreal top, const Row& row, const ThemeColors& colors) const;
    void paintNothing(QPainter& painter, const QRectF& room, const ThemeColors& colors) const;

    workshop::RoomWall m_wall;
    QSizeF m_size; ///< before scaling
    qreal m_scale;
    int m_columns = 1;
    qreal m_head = 0; ///< height of the line about hidden cards
    QList<QList<Row>> m_pages;
};

} // namespace s3
