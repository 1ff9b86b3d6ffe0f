// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/ThreadDrawing.h"

#include <QWidget>

namespace s3 {

/// What ThreadView scrolls: the drawing, the mouse and the keys.
class ThreadCanvas : public QWidget {
    Q_OBJECT
public:
    explicit ThreadCanvas(QWidget* parent = nullptr);

    void setGraph(const thread::ThreadGraph& graph, qreal width);
    /// Lays the same graph out for another width of the window.
    void setRoom(qreal width);
    const ThreadDrawing& drawing() const { return m_drawing; }
    void setZoom(qreal zoom);
    int current() const { return m_current; }
    void setCurrent(int node);
    /// In the canvas's own pixels.
    QRectF nodeRect(int node) const;

Q_SIGNALS:
    void centreWanted(const s3::RecordRef& ref);
    void recordWanted(const s3::RecordRef& ref);
    void currentMoved(int node);
    void zoomWanted(qreal factor); ///< 0 = fit

protected:
    void paintEvent(QPaintEvent*) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent*) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    int alongEdge(bool right) const;
    int besides(bool down) const;
    QPointF place(const QPointF& point) const { return point / m_zoom; }
    QString describe(int node) const;
    void resizeToZoom();

    ThreadDrawing m_drawing;
    RecordRef m_clicked; ///< the drawing moves under the mouse between the two clicks of a double click
    qreal m_zoom = 1;
    int m_current = -1;
    int m_hovered = -1;
};

} // namespace s3
