// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/development/action_plan/TimelineLayout.h"
#include "ui/kit/Theme.h"

class QPainter;

namespace s3 {

/// Draws a TimelineLayout: titles left, time right, a header above. All in the line's colour; how far an
/// action is shows in the pattern of its bar and in words beside it.
class TimelinePainter {
public:
    TimelinePainter(const TimelineLayout& layout, const ThemeColors& colors)
        : m_layout(layout)
        , m_colors(colors)
    {}

    int labelWidth = 220;
    double scrollX = 0;
    double scrollY = 0;
    QString current; ///< its row is tinted
    bool focused = false;

    void paint(QPainter& painter, const QRectF& area) const;

private:
    QRectF rowRect(int row, const QRectF& area) const;
    QRectF barRect(const TimelineItem& item, int row, const QRectF& area) const;
    double timeLeft(const QRectF& area) const { return area.left() + labelWidth - scrollX; }
    void paintGrid(QPainter& painter, const QRectF& area) const;
    void paintHeader(QPainter& painter, const QRectF& area) const;
    void paintToday(QPainter& painter, const QRectF& area) const;
    void paintLabel(QPainter& painter, int row, const QRectF& area) const;
    void paintItem(QPainter& painter, int row, const QRectF& area, const QHash<int, double>& arrowEnds) const;
    void paintBar(QPainter& painter, const TimelineItem& item, const QRectF& bar) const;
    void paintDiamond(QPainter& painter, const QPointF& at, bool late) const;
    double wordsLeft(const QFont& font, const QString& words, double behind, const QRectF& bar,
                     const QRectF& area) const;
    /// Notes in `arrowEnds` how far to the right an arrow runs in the row of an item.
    void paintArrows(QPainter& painter, int row, const QRectF& area, QHash<int, double>& arrowEnds) const;

    const TimelineLayout& m_layout;
    ThemeColors m_colors;
};

} // namespace s3
