// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/development/action_plan/TimelineLayout.h"
#include "ui/kit/ChartCard.h"

#include <QAbstractScrollArea>

namespace s3 {

/// The actions as bars in time. Up and Down choose, Return opens, Ctrl+Left and Ctrl+Right move the action by
/// a day, with Shift only its end; + and - (or Ctrl and the wheel) zoom, 0 fits all. Bars are dragged to
/// move, their ends to resize.
class TimelineView : public QAbstractScrollArea, public PaintedChart {
    Q_OBJECT
public:
    explicit TimelineView(QWidget* parent = nullptr);

    void setItems(const QVector<TimelineItem>& items, const QDate& today);
    const TimelineLayout& layoutOfTime() const { return m_layout; }
    QString currentKey() const { return m_current; }
    void setCurrentKey(const QString& key);
    void setEditable(bool editable) { m_editable = editable; }
    void zoom(double factor);
    void fitAll();
    /// The bar in viewport coordinates; empty if it has none.
    QRectF barOf(const QString& key) const;

    void paintChart(QPainter& painter, const QRectF& rect) override;
    QSize minimumSizeHint() const override { return {320, 200}; }

Q_SIGNALS:
    void currentKeyChanged(const QString& key);
    void activated(const QString& key);
    void removeWanted(const QString& key);
    /// Somebody dragged or pushed the bar; nothing has been stored yet.
    void datesChanged(const QString& key, const QDate& start, const QDate& end);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    enum class Grip { None, Start, Body, End };
    struct Drag {
        Grip grip = Grip::None;
        QString key;
        double fromX = 0;
        QDate start;
        QDate end;
        bool moved = false;
    };

    int labelWidth() const;
    int rowAt(const QPointF& position) const;
    Grip gripAt(const QPointF& position, QString* key) const;
    void push(int days, bool onlyEnd);
    void dragTo(double x);
    void endDrag(bool store);
    void updateBars();
    void showRow(int row);
    void describe();

    TimelineLayout m_layout;
    QVector<TimelineItem> m_items; ///< as stored; the layout holds what is being dragged
    QString m_current;
    bool m_editable = true;
    bool m_fitted = false; ///< the first time with a width
    Drag m_drag;
};

} // namespace s3
