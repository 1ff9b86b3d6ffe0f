// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/ThreadDrawing.h"

#include <QWidget>

namespace s3 {

/// One thread, drawn small. The whole strip is one button: a click or Return asks for the thread page.
class ThreadStrip : public QWidget {
    Q_OBJECT
public:
    explicit ThreadStrip(QWidget* parent = nullptr);

    void setGraph(const thread::ThreadGraph& graph);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

Q_SIGNALS:
    /// The record under the mouse, or the centre.
    void activated(const s3::RecordRef& ref);

protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void arrange();

    ThreadDrawing m_drawing;
    int m_hovered = -1;
};

} // namespace s3
