// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/project/overview/ThreadStrip.h"

#include "ui/kit/Style.h"

#include <QMouseEvent>
#include <QPainter>

namespace s3 {

ThreadStrip::ThreadStrip(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("threadStrip"));
    setAccessibleName(tr("A thread through the project; Return opens it"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ThreadStrip::setGraph(const thread::ThreadGraph& graph)
{
    m_drawing = ThreadDrawing(graph, ThreadMetrics::strip(graph.layers, width() - 8));
    m_hovered = -1;
    QStringList titles;
    for (const thread::Node& node : graph.nodes)
        titles.append(node.title);
    setAccessibleDescription(titles.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

void ThreadStrip::arrange()
{
    m_drawing = ThreadDrawing(m_drawing.graph(), ThreadMetrics::strip(m_drawing.graph().layers, width() - 8));
}

QSize ThreadStrip::sizeHint() const
{
    const QSizeF size = m_drawing.size();
    return {400, qMax(40, qCeil(size.height()) + 12)};
}

void ThreadStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    ThreadDrawing::Highlight highlight;
    highlight.hovered = m_hovered;
    highlight.centre = false;
    painter.save();
    painter.translate(4, 4);
    m_drawing.paint(painter, colorsFor(palette()), highlight);
    painter.restore();
    if (hasFocus())
        paintFocusRing(painter, QRectF(rect()), palette());
}

void ThreadStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ThreadStrip::mouseMoveEvent(QMouseEvent* event)
{
    const int hit = m_drawing.nodeAt(event->position() - QPointF(4, 4));
    setCursor(hit >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (hit != m_hovered) {
        m_hovered = hit;
        setToolTip(hit >= 0 ? m_drawing.graph().nodes.at(hit).title : QString());
        update();
    }
}

void ThreadStrip::mousePressEvent(QMouseEvent* event)
{
    const int hit = m_drawing.nodeAt(event->position() - QPointF(4, 4));
    if (event->button() == Qt::LeftButton && !m_drawing.graph().isEmpty())
        Q_EMIT activated(m_drawing.graph().nodes.at(qMax(0, hit)).ref());
}

void ThreadStrip::keyPressEvent(QKeyEvent* event)
{
    const bool press =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (press && !m_drawing.graph().isEmpty())
        Q_EMIT activated(m_drawing.graph().nodes.first().ref());
    else
        QWidget::keyPressEvent(event);
}

void ThreadStrip::leaveEvent(QEvent*)
{
    m_hovered = -1;
    update();
}

void ThreadStrip::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void ThreadStrip::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace s3
