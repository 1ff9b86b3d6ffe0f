// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/thread/ThreadGraph.h"
#include "ui/kit/Theme.h"

#include <QPainterPath>

namespace s3 {

/// Measures of a drawn thread, in device-independent pixels.
struct ThreadMetrics {
    qreal nodeWidth = 184;
    qreal nodeHeight = 84; ///< kind, two lines of title, fact
    qreal columnGap = 48;
    qreal rowGap = 14;
    qreal margin = 8;
    bool detailed = true; ///< kind, title and fact; otherwise the title alone

    /// As wide nodes as `width` allows within what can be read.
    static ThreadMetrics page(int layers, qreal width);
    /// Small, fitted to a width: for a strip.
    static ThreadMetrics strip(int layers, qreal width);
};

/// How a thread is drawn, wherever it is drawn: nodes as rounded cards in their line's colours, edges as
/// smooth curves.
class ThreadDrawing {
public:
    struct Highlight {
        int current = -1; ///< with a focus ring
        int hovered = -1;
        bool centre = true; ///< whether node 0 stands out
    };

    ThreadDrawing() = default;
    ThreadDrawing(thread::ThreadGraph graph, const ThreadMetrics& metrics);

    const thread::ThreadGraph& graph() const { return m_graph; }
    QSizeF size() const;
    QRectF nodeRect(int node) const;
    int nodeAt(const QPointF& point) const; ///< -1 if there is none
    void paint(QPainter& painter, const ThemeColors& colors, const Highlight& highlight) const;

private:
    QPointF centreOf(int layer, double row) const;
    QPainterPath edgePath(const thread::Edge& edge) const;
    void paintNode(QPainter& painter, const ThemeColors& colors, int node, const Highlight& highlight) const;

    thread::ThreadGraph m_graph;
    ThreadMetrics m_metrics;
};

/// The line a node belongs to.
Line lineOf(const thread::Node& node);

} // namespace s3
