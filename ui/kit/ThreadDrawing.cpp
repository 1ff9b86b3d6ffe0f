// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/ThreadDrawing.h"

#include "core/project/RecordKinds.h"

#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr qreal kRadius = 8;

QString elided(const QPainter& painter, const QString& text, qreal width)
{
    return painter.fontMetrics().elidedText(text, Qt::ElideRight, int(width));
}

// Breaks between words into at most two lines, the second shortened.
void paintTwoLines(QPainter& painter, const QRectF& rect, const QString& text)
{
    QTextLayout layout(text, painter.font());
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(rect.width());
    layout.endLayout();
    const qreal height = rect.height() / 2;
    const auto write = [&](int row, const QString& line) {
        painter.drawText(QRectF(rect.left(), rect.top() + row * height, rect.width(), height),
                         Qt::AlignVCenter | Qt::AlignLeft, elided(painter, line, rect.width()));
    };
    write(0, text.left(first.textLength()).trimmed());
    write(1, text.mid(first.textLength()));
}

} // namespace

ThreadMetrics ThreadMetrics::page(int layers, qreal width)
{
    ThreadMetrics metrics;
    if (layers > 5)
        metrics.columnGap = 32;
    if (layers > 0)
        metrics.nodeWidth =
            qBound(136.0, (width - 2 * metrics.margin - (layers - 1) * metrics.columnGap) / layers, 208.0);
    return metrics;
}

ThreadMetrics ThreadMetrics::strip(int layers, qreal width)
{
    ThreadMetrics metrics;
    metrics.detailed = false;
    metrics.nodeHeight = 34;
    metrics.rowGap = 12;
    metrics.margin = 2;
    metrics.columnGap = layers > 4 ? 28 : 40;
    if (layers > 0)
        metrics.nodeWidth =
            qBound(84.0, (width - 2 * metrics.margin - (layers - 1) * metrics.columnGap) / layers, 200.0);
    if (layers > 1) // what is left over goes between the nodes
        metrics.columnGap =
            qBound(metrics.columnGap,
                   (width - 2 * metrics.margin - layers * metrics.nodeWidth) / (layers - 1), 72.0);
    return metrics;
}

ThreadDrawing::ThreadDrawing(thread::ThreadGraph graph, const ThreadMetrics& metrics)
    : m_graph(std::move(graph))
    , m_metrics(metrics)
{}

QSizeF ThreadDrawing::size() const
{
    if (m_graph.isEmpty())
        return {};
    const ThreadMetrics& m = m_metrics;
    return {m_graph.layers * (m.nodeWidth + m.columnGap) - m.columnGap + 2 * m.margin,
            m_graph.rows * (m.nodeHeight + m.rowGap) - m.rowGap + 2 * m.margin};
}

QPointF ThreadDrawing::centreOf(int layer, double row) const
{
    const ThreadMetrics& m = m_metrics;
    return {m.margin + layer * (m.nodeWidth + m.columnGap) + m.nodeWidth / 2,
            m.margin + row * (m.nodeHeight + m.rowGap) - m.rowGap / 2};
}

QRectF ThreadDrawing::nodeRect(int node) const
{
    const thread::Node& n = m_graph.nodes.at(node);
    QRectF rect(0, 0, m_metrics.nodeWidth, m_metrics.nodeHeight);
    rect.moveCenter(centreOf(n.layer, n.row));
    return rect;
}

int ThreadDrawing::nodeAt(const QPointF& point) const
{
    for (int i = 0; i < m_graph.nodes.size(); ++i)
        if (nodeRect(i).contains(point))
            return i;
    return -1;
}

// From the right side of a node to the left side of another, level where it passes a layer.
QPainterPath ThreadDrawing::edgePath(const thread::Edge& edge) const
{
    const QRectF from = nodeRect(edge.from);
    const QRectF to = nodeRect(edge.to);
    QPointF at(from.right(), from.center().y());
    QPainterPath path(at);
    const auto curveTo = [&](const QPointF& end) {
        const qreal bow = qMax(16.0, qAbs(end.x() - at.x()) / 2);
        path.cubicTo(at + QPointF(bow, 0), end - QPointF(bow, 0), end);
        at = end;
    };
    int layer = m_graph.nodes.at(edge.from).layer;
    for (const double row : edge.bends) {
        const QPointF middle = centreOf(++layer, row);
        curveTo(middle - QPointF(m_metrics.nodeWidth / 2, 0));
        at = middle + QPointF(m_metrics.nodeWidth / 2, 0);
        path.lineTo(at);
    }
    curveTo({to.left(), to.center().y()});
    return path;
}

void ThreadDrawing::paintNode(QPainter& painter, const ThemeColors& colors, int node,
                              const Highlight& highlight) const
{
    const thread::Node& n = m_graph.nodes.at(node);
    const Line line = lineOf(n);
    const QRectF rect = nodeRect(node).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool centre = node == 0 && highlight.centre;
    if (n.isGroup()) { // a second sheet behind it
        painter.setPen(QPen(colors.line(line), 1));
        painter.setBrush(colors.paper);
        painter.drawRoundedRect(rect.translated(3, 3), kRadius, kRadius);
    }
    painter.setPen(QPen(colors.line(line), centre ? 2 : 1));
    painter.setBrush(centre ? colors.line(line) : colors.lineTint(line));
    painter.drawRoundedRect(rect, kRadius, kRadius);
    if (node == highlight.hovered && !centre) {
        painter.setPen(QPen(colors.line(line), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect, kRadius, kRadius);
    }
    const QColor ink = centre ? colors.onLine() : colors.lineInk(line);
    const QRectF inner = rect.adjusted(10, 6, -10, -6);
    painter.setPen(ink);
    if (!m_metrics.detailed) {
        painter.setFont(fontFor(TextRole::Label));
        const QString text = n.isGroup() ? thread::kindText(n) : n.title;
        painter.drawText(inner.adjusted(-2, -6, 2, 6), Qt::AlignVCenter | Qt::AlignLeft,
                         elided(painter, text, inner.width() + 4));
    } else {
        const qreal row = inner.height() / 4;
        const auto part = [&](int from, int rows) {
            return QRectF(inner.left(), inner.top() + from * row, inner.width(), rows * row);
        };
        const auto small = [&](int from, const QString& text) {
            painter.setFont(fontFor(TextRole::Small));
            painter.drawText(part(from, 1), Qt::AlignVCenter | Qt::AlignLeft,
                             elided(painter, text, inner.width()));
        };
        small(0, kindName(n.table));
        small(3, n.fact);
        painter.setPen(centre ? colors.onLine() : colors.ink);
        painter.setFont(fontFor(TextRole::Strong));
        paintTwoLines(painter, part(1, 2), n.title);
    }
    if (node == highlight.current) {
        painter.setPen(QPen(colors.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(-3, -3, 3, 3), kRadius + 3, kRadius + 3);
    }
}

void ThreadDrawing::paint(QPainter& painter, const ThemeColors& colors, const Highlight& highlight) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const int lit = highlight.hovered >= 0 ? highlight.hovered : highlight.current;
    painter.setBrush(Qt::NoBrush);
    for (const bool bold : {false, true})
        for (const thread::Edge& edge : m_graph.edges) {
            if ((edge.from == lit || edge.to == lit) != bold)
                continue;
            painter.setPen(QPen(bold ? colors.ink : colors.faint, bold ? 2 : 1.4));
            painter.drawPath(edgePath(edge));
        }
    for (int i = 0; i < m_graph.nodes.size(); ++i)
        paintNode(painter, colors, i, highlight);
}

Line lineOf(const thread::Node& node)
{
    const RecordKind* kind = kindOf(node.table);
    return kind ? static_cast<Line>(kind->line) : Line::Project;
}

} // namespace s3
