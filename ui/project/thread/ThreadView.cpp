// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/project/thread/ThreadView.h"

#include "ui/project/thread/ThreadCanvas.h"

#include <QPainter>
#include <QSvgGenerator>
#include <QWheelEvent>

namespace s3 {

namespace {

constexpr qreal smallest = 0.3;
constexpr qreal smallestFit = 0.8; // below that the words cannot be read: scroll instead
constexpr qreal largest = 2.5;
constexpr qreal pictureMargin = 16;

} // namespace

ThreadView::ThreadView(QWidget* parent)
    : QScrollArea(parent)
    , m_canvas(new ThreadCanvas)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setAlignment(Qt::AlignCenter);
    setWidget(m_canvas);
    viewport()->setAutoFillBackground(false);
    m_canvas->setAutoFillBackground(false);
    setMinimumHeight(180);
    connect(m_canvas, &ThreadCanvas::centreWanted, this, &ThreadView::centreWanted);
    connect(m_canvas, &ThreadCanvas::recordWanted, this, &ThreadView::recordWanted);
    connect(m_canvas, &ThreadCanvas::currentMoved, this, [this](int node) {
        if (node >= 0) {
            const QPoint middle = m_canvas->nodeRect(node).center().toPoint();
            const QSize half = (m_canvas->nodeRect(node).size() / 2).toSize();
            ensureVisible(middle.x(), middle.y(), half.width() + 12, half.height() + 12);
        }
        Q_EMIT currentChanged();
    });
    connect(m_canvas, &ThreadCanvas::zoomWanted, this, [this](qreal factor) {
        if (factor > 0)
            zoomBy(factor);
        else
            zoomToFit();
    });
}

void ThreadView::setGraph(const thread::ThreadGraph& graph)
{
    m_canvas->setGraph(graph, maximumViewportSize().width());
    if (m_fitted)
        zoomToFit();
    showMiddle();
}

// Scrolls so that the current node lies in the middle, as far as the drawing reaches.
void ThreadView::showMiddle()
{
    if (current() < 0)
        return;
    const QPoint middle = m_canvas->nodeRect(current()).center().toPoint();
    ensureVisible(middle.x(), middle.y(), viewport()->width() / 2, viewport()->height() / 2);
}

const thread::ThreadGraph& ThreadView::graph() const
{
    return m_canvas->drawing().graph();
}

int ThreadView::current() const
{
    return m_canvas->current();
}

void ThreadView::setCurrent(int node)
{
    m_canvas->setCurrent(node);
}

void ThreadView::applyZoom(qreal zoom)
{
    m_zoom = qBound(smallest, zoom, largest);
    m_canvas->setZoom(m_zoom);
}

void ThreadView::zoomToFit()
{
    m_fitted = true;
    const QSize room = maximumViewportSize();
    m_canvas->setRoom(room.width());
    const QSizeF size = m_canvas->drawing().size();
    if (size.isEmpty())
        return;
    applyZoom(qBound(smallestFit, qMin(room.width() / size.width(), room.height() / size.height()), 1.0));
    showMiddle();
}

void ThreadView::zoomBy(qreal factor)
{
    m_fitted = false;
    applyZoom(m_zoom * factor);
    showMiddle();
}

void ThreadView::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    if (m_fitted)
        zoomToFit();
}

void ThreadView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier) && event->angleDelta().y() != 0)
        zoomBy(event->angleDelta().y() > 0 ? 1.1 : 1 / 1.1);
    else
        QScrollArea::wheelEvent(event);
}

void ThreadView::focusInEvent(QFocusEvent* event)
{
    QScrollArea::focusInEvent(event);
    m_canvas->setFocus(event->reason());
}

QImage ThreadView::picture(qreal scale) const
{
    const QSizeF size = m_canvas->drawing().size() + QSizeF(2 * pictureMargin, 2 * pictureMargin);
    QImage image((size * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    const ThemeColors colors = colorsFor(palette());
    image.fill(colors.paper);
    QPainter painter(&image);
    painter.scale(scale, scale);
    painter.translate(pictureMargin, pictureMargin);
    m_canvas->drawing().paint(painter, colors, {});
    return image;
}

bool ThreadView::savePng(const QString& file) const
{
    return picture().save(file, "PNG");
}

bool ThreadView::saveSvg(const QString& file) const
{
    const QSizeF size = m_canvas->drawing().size() + QSizeF(2 * pictureMargin, 2 * pictureMargin);
    QSvgGenerator generator;
    generator.setFileName(file);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(), size));
    generator.setTitle(graph().isEmpty() ? QString() : graph().nodes.first().title);
    QPainter painter;
    if (!painter.begin(&generator))
        return false;
    const ThemeColors colors = colorsFor(palette());
    painter.fillRect(QRectF(QPointF(), size), colors.paper);
    painter.translate(pictureMargin, pictureMargin);
    m_canvas->drawing().paint(painter, colors, {});
    return painter.end();
}

} // namespace s3
