// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/ThreadDrawing.h"

#include <QImage>
#include <QScrollArea>

namespace s3 {

class ThreadCanvas;

/// A thread to walk about in: arrow keys follow edges (left, right) and neighbours (up, down), Return puts a
/// node into the middle, O opens its record, Home goes back to the centre; plus, minus and 0 zoom.
class ThreadView : public QScrollArea {
    Q_OBJECT
public:
    explicit ThreadView(QWidget* parent = nullptr);

    /// Fits the new drawing and puts the focus of the keyboard on its centre.
    void setGraph(const thread::ThreadGraph& graph);
    const thread::ThreadGraph& graph() const;
    /// The node that the keyboard is at; -1 in an empty drawing.
    int current() const;
    void setCurrent(int node);
    void zoomToFit();
    void zoomBy(qreal factor);
    qreal zoom() const { return m_zoom; }

    /// On the paper colour; `scale` 2 = twice as many pixels.
    QImage picture(qreal scale = 2) const;
    bool savePng(const QString& file) const;
    bool saveSvg(const QString& file) const;

Q_SIGNALS:
    void centreWanted(const s3::RecordRef& ref);
    void recordWanted(const s3::RecordRef& ref);
    void currentChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void applyZoom(qreal zoom);
    void showMiddle();

    ThreadCanvas* m_canvas;
    qreal m_zoom = 1;
    bool m_fitted = true; ///< follows the size of the window until somebody zooms
};

} // namespace s3
