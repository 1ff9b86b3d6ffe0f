// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/project/thread/ThreadCanvas.h"

#include "core/project/RecordKinds.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace s3 {

ThreadCanvas::ThreadCanvas(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"threadCanvas"_s);
    setAccessibleName(tr("Graph of the thread"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void ThreadCanvas::setRoom(qreal width)
{
    m_drawing = ThreadDrawing(m_drawing.graph(), ThreadMetrics::page(m_drawing.graph().layers, width));
    resizeToZoom();
    update();
}

void ThreadCanvas::setGraph(const thread::ThreadGraph& graph, qreal width)
{
    m_drawing = ThreadDrawing(graph, ThreadMetrics::page(graph.layers, width));
    m_hovered = -1;
    resizeToZoom();
    setCurrent(graph.isEmpty() ? -1 : 0);
}

void ThreadCanvas::setZoom(qreal zoom)
{
    m_zoom = zoom;
    resizeToZoom();
    update();
}

void ThreadCanvas::resizeToZoom()
{
    const QSizeF size = m_drawing.size() * m_zoom;
    setFixedSize(qMax(1, qCeil(size.width())), qMax(1, qCeil(size.height())));
}

QRectF ThreadCanvas::nodeRect(int node) const
{
    const QRectF rect = m_drawing.nodeRect(node);
    return {rect.topLeft() * m_zoom, rect.size() * m_zoom};
}

void ThreadCanvas::setCurrent(int node)
{
    m_current = node;
    setAccessibleDescription(node < 0 ? QString() : describe(node));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    update();
    Q_EMIT currentMoved(node);
}

QString ThreadCanvas::describe(int node) const
{
    const thread::ThreadGraph& graph = m_drawing.graph();
    const thread::Node& n = graph.nodes.at(node);
    int before = 0, after = 0;
    for (const thread::Edge& edge : graph.edges) {
        before += edge.to == node ? 1 : 0;
        after += edge.from == node ? 1 : 0;
    }
    QStringList parts{n.isGroup() ? thread::kindText(n) : u"%1: %2"_s.arg(kindName(n.table), n.title)};
    if (!n.fact.isEmpty())
        parts.append(n.fact);
    parts.append(tr("came of %1, led to %2").arg(before).arg(after));
    return parts.join(u", "_s);
}

void ThreadCanvas::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.scale(m_zoom, m_zoom);
    ThreadDrawing::Highlight highlight;
    highlight.current = hasFocus() ? m_current : -1;
    highlight.hovered = m_hovered;
    m_drawing.paint(painter, colorsFor(palette()), highlight);
}

// Of the nodes at the other end of an edge the one nearest in height.
int ThreadCanvas::alongEdge(bool right) const
{
    const thread::ThreadGraph& graph = m_drawing.graph();
    int best = -1;
    double nearest = 0;
    for (const thread::Edge& edge : graph.edges) {
        if ((right ? edge.from : edge.to) != m_current)
            continue;
        const int other = right ? edge.to : edge.from;
        const double away = qAbs(graph.nodes.at(other).row - graph.nodes.at(m_current).row);
        if (best < 0 || away < nearest) {
            best = other;
            nearest = away;
        }
    }
    return best;
}

int ThreadCanvas::besides(bool down) const
{
    const thread::ThreadGraph& graph = m_drawing.graph();
    const thread::Node& here = graph.nodes.at(m_current);
    int best = -1;
    double nearest = 0;
    for (int i = 0; i < graph.nodes.size(); ++i) {
        const double away = (graph.nodes.at(i).row - here.row) * (down ? 1 : -1);
        if (graph.nodes.at(i).layer == here.layer && away > 0 && (best < 0 || away < nearest)) {
            best = i;
            nearest = away;
        }
    }
    return best;
}

void ThreadCanvas::keyPressEvent(QKeyEvent* event)
{
    if (m_current < 0)
        return QWidget::keyPressEvent(event);
    const thread::Node& node = m_drawing.graph().nodes.at(m_current);
    int next = -1;
    switch (event->key()) {
    case Qt::Key_Left:
        next = alongEdge(false);
        break;
    case Qt::Key_Right:
        next = alongEdge(true);
        break;
    case Qt::Key_Up:
        next = besides(false);
        break;
    case Qt::Key_Down:
        next = besides(true);
        break;
    case Qt::Key_Home:
        next = 0;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT centreWanted(node.ref());
        return;
    case Qt::Key_O:
        Q_EMIT recordWanted(node.ref());
        return;
    case Qt::Key_Plus:
        Q_EMIT zoomWanted(1.25);
        return;
    case Qt::Key_Minus:
        Q_EMIT zoomWanted(0.8);
        return;
    case Qt::Key_0:
        Q_EMIT zoomWanted(0);
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (next >= 0)
        setCurrent(next);
}

void ThreadCanvas::mouseMoveEvent(QMouseEvent* event)
{
    const int hit = m_drawing.nodeAt(place(event->position()));
    setCursor(hit >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (hit != m_hovered) {
        m_hovered = hit;
        update();
    }
}

void ThreadCanvas::mousePressEvent(QMouseEvent* event)
{
    const int hit = m_drawing.nodeAt(place(event->position()));
    m_clicked = hit >= 0 ? m_drawing.graph().nodes.at(hit).ref() : RecordRef();
    if (hit < 0 || event->button() != Qt::LeftButton)
        return;
    setCurrent(hit);
    if (hit > 0)
        Q_EMIT centreWanted(m_clicked);
}

void ThreadCanvas::mouseDoubleClickEvent(QMouseEvent*)
{
    if (!m_clicked.isNull())
        Q_EMIT recordWanted(m_clicked);
}

void ThreadCanvas::leaveEvent(QEvent*)
{
    m_hovered = -1;
    update();
}

void ThreadCanvas::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void ThreadCanvas::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool ThreadCanvas::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int hit = m_drawing.nodeAt(place(help->pos()));
        QToolTip::showText(help->globalPos(), hit < 0 ? QString() : describe(hit), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace s3
