// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/MarkChart.h"
#include "ui/kit/RecordTableModel.h"

#include <QSet>

namespace s3 {

struct NetworkNode {
    QString id;
    QString label;
    QPointF place;      ///< within -1 to 1, y downwards
    double size = 1;    ///< >= 0, any unit; the area stands for it
    bool filled = true; ///< a disc, else a ring
    int group = 0;      ///< colour; see setGroups()
};

struct NetworkEdge {
    int a = 0; ///< places in the list of nodes
    int b = 0;
    double weight = 0;     ///< 0 to 1; stronger ones are drawn stronger
    bool backbone = false; ///< always drawn so that it can be seen
};

/// Nodes and links. Wheel, + and - zoom, 0 fits, dragging the ground moves; arrow keys go to the neighbour in
/// that direction, linked ones first. The largest nodes, the current one and its neighbours carry their
/// names, wherever these do not cover each other. Hovering or choosing a node brings out its links.
class NetworkChart : public MarkChart {
    Q_OBJECT
public:
    explicit NetworkChart(const QString& accessibleName, QWidget* parent = nullptr);

    void setNetwork(const QVector<NetworkNode>& nodes, const QVector<NetworkEdge>& edges);
    /// Names of the colours, and what a disc and a ring mean; shown as a legend.
    void setGroups(const QStringList& groups, const QString& filledText, const QString& ringText);
    const QVector<NetworkNode>& nodes() const { return m_nodes; }
    const QVector<NetworkEdge>& edges() const { return m_edges; }
    /// What a node tells on hover; asked when it is needed, because hundreds of texts take time. By default
    /// the label.
    void setExplanation(std::function<QString(const QString& id)> explain) { m_explain = std::move(explain); }
    /// Nodes that a search found; the others stand back. Empty = no search.
    void setFound(const QSet<QString>& ids);
    /// Headers of the twins: what the size is, what the weight is.
    void setTitles(const QString& size, const QString& weight);
    QAbstractItemModel* twin() override { return &m_nodeTwin; } ///< the nodes
    QVector<ColumnKind> twinKinds() const override { return m_nodeTwin.kinds(); }
    QAbstractItemModel* edgeTwin() { return &m_edgeTwin; }

    void zoomBy(double factor);
    void fit();
    double zoom() const { return m_zoom; }

    QSize sizeHint() const override { return {640, 480}; }

protected:
    QVector<Mark> marksIn(const QRectF& rect) const override;
    QString tipOf(int mark) const override;
    void draw(QPainter& painter, const QRectF& rect) const override;
    int markAt(const QPointF& point) const override;
    int neighbour(int mark, int dx, int dy) const override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    struct EdgeRow {
        QString key, from, to;
        double weight = 0;
        bool backbone = false;
    };
    QRectF plotIn(const QRectF& area) const;
    QPointF placeIn(int node, const QRectF& area) const;
    QPointF placeOf(int node) const { return placeIn(node, chartArea()); }
    double radius(const NetworkNode& node, const QRectF& area) const;
    int lit() const { return hovered() >= 0 ? hovered() : current(); }
    bool isFaint(int node) const;
    void zoomAt(double factor, const QPointF& point);
    void paintEdges(QPainter& painter, const QRectF& area, const ThemeColors& colors) const;
    void paintNodes(QPainter& painter, const QRectF& area, const ThemeColors& colors) const;
    void paintLabels(QPainter& painter, const QRectF& area, const ThemeColors& colors) const;
    void paintLegend(QPainter& painter, const QRectF& area, const ThemeColors& colors) const;
    QVector<int> labelOrder() const;

    QVector<NetworkNode> m_nodes;
    QVector<NetworkEdge> m_edges;
    QVector<QVector<int>> m_linked; ///< neighbours of each node
    QVector<int> m_bySize;          ///< largest first
    double m_largest = 0;
    std::function<QString(const QString&)> m_explain;
    QStringList m_groups;
    QString m_filledText;
    QString m_ringText;
    QSet<QString> m_found;
    double m_zoom = 1;
    QPointF m_pan; ///< in shares of the plot
    std::optional<QPointF> m_dragFrom;
    RecordTableModel<NetworkNode> m_nodeTwin;
    RecordTableModel<EdgeRow> m_edgeTwin;
};

} // namespace s3
