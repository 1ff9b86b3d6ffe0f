// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/ChartCard.h"
#include "ui/kit/Theme.h"

#include <QWidget>

namespace s3 {

/// What own-painted charts with many marks have in common: one mark is the current one (a click or
/// the arrow keys choose it, Return, Space or a double click activates it), hovering explains, the focus
/// ring, and a description for screen readers. A chart supplies its marks and their places.
class MarkChart : public QWidget, public PaintedChart {
    Q_OBJECT
public:
    explicit MarkChart(const QString& accessibleName, QWidget* parent = nullptr);

    QString currentId() const;
    /// Selects the mark; none if there is no such mark. Signals if that changes anything.
    void setCurrentId(const QString& id);

Q_SIGNALS:
    void activated(const QString& id);
    void currentChanged(const QString& id);

protected:
    virtual int markCount() const = 0;
    virtual QString idOf(int mark) const = 0;
    virtual QString tipOf(int mark) const = 0;
    virtual QPointF placeOf(int mark) const = 0;        ///< in the widget
    virtual int markAt(const QPointF& point) const = 0; ///< -1 if there is none
    /// The mark to go to; by default the nearest in that direction, distance across counting double.
    virtual int neighbour(int mark, int dx, int dy) const;
    virtual void hoveredChanged() {}

    int current() const { return m_current; }
    int hovered() const { return m_hovered; }
    /// Call around a change of the marks: afterwards the mark with the same id is current again.
    void marksChanged(const QString& currentBefore);
    QRectF chartArea() const { return QRectF(rect()).adjusted(6, 6, -6, -6); }

    void paintEvent(QPaintEvent*) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    void setCurrent(int mark);
    void setHovered(int mark);

    int m_current = -1;
    int m_hovered = -1;
};

} // namespace s3
