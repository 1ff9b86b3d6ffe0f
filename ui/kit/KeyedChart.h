// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/ChartCard.h"

namespace s3 {

/// What own-painted charts of several marks share: one stop of the Tab key, arrows, Home and End go from mark
/// to mark and say it to screen readers, the mouse shows it as a tool tip.
class KeyedChart : public QWidget, public PaintedChart {
    Q_OBJECT
public:
    explicit KeyedChart(const QString& accessibleName, QWidget* parent = nullptr);

    int currentMark() const { return m_current; }

Q_SIGNALS:
    /// By keyboard or click; -1 = none.
    void currentMarkChanged(int mark);

protected:
    struct Mark {
        QRectF area;  ///< where it lies in the widget
        QString text; ///< what it says, in a sentence
    };
    /// Every mark, in the order of the arrow keys, for a chart drawn into `rect`.
    virtual QVector<Mark> marks(const QRectF& rect) const = 0;
    /// Where the chart is drawn within the widget.
    QRectF chartRect() const;
    /// Call when the data changed.
    void dataChanged();

    void paintEvent(QPaintEvent*) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    void setCurrent(int index);

    int m_current = -1;
};

} // namespace s3
