// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/HelixMap.h"
#include "ui/kit/ChartCard.h"
#include "ui/kit/Theme.h"

#include <QWidget>

namespace s3 {

/// Organisations as nodes: in the sectors of their helix groups, or in the grid of influence and interest;
/// with their ties as lines. Arrow keys walk to the nearest in that direction, 1 to 5 judge, Enter opens,
/// Delete removes.
class StakeholderChart : public QWidget, public PaintedChart {
    Q_OBJECT
public:
    enum class View { Helix, Grid };
    explicit StakeholderChart(QWidget* parent = nullptr);

    void setData(const QVector<evidence::Stakeholder>& stakeholders, const QList<OrganisationTie>& ties);
    void setView(View view, evidence::MapDistance distance);
    /// Null id: nothing is chosen.
    void setCurrent(const IdOf<Organisation>& id);

    void paintChart(QPainter& painter, const QRectF& rect) override;
    QSize sizeHint() const override { return {520, 460}; }
    QSize minimumSizeHint() const override { return {300, 280}; }

Q_SIGNALS:
    void chosen(const s3::IdOf<s3::Organisation>& id);
    void activated(const s3::IdOf<s3::Organisation>& id);
    /// 1 to 5, 0 = not judged; by the distance shown on the map, by influence in the grid.
    void judged(const s3::IdOf<s3::Organisation>& id, int degree);
    void removeRequested(const s3::IdOf<s3::Organisation>& id);

protected:
    void paintEvent(QPaintEvent*) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Node {
        evidence::Stakeholder who;
        QPointF place; ///< as the layout gives it
        int ring = 0;
    };
    void arrange();
    QRectF plotIn(const QRectF& rect) const;
    QPointF pointOf(const Node& node, const QRectF& plot) const;
    int nodeOf(const RecordId& id) const;
    int nodeAt(const QPointF& point) const;
    int neighbour(int dx, int dy) const;
    void walk(int dx, int dy);
    QString describe(const Node& node) const;
    /// Title of a sector and where it stands.
    std::pair<QString, QRectF> sectorTitle(Helix helix, const QRectF& plot) const;
    void paintLegend(QPainter& painter, const QRectF& rect, const ThemeColors& colors) const;
    void paintSectors(QPainter& painter, const QRectF& plot, const ThemeColors& colors) const;
    void paintGrid(QPainter& painter, const QRectF& plot, const ThemeColors& colors) const;
    void paintTies(QPainter& painter, const QRectF& plot, const ThemeColors& colors) const;
    void paintNodes(QPainter& painter, const QRectF& rect, const QRectF& plot,
                    const ThemeColors& colors) const;

    QVector<evidence::Stakeholder> m_stakeholders;
    QList<OrganisationTie> m_ties;
    QVector<Node> m_nodes;
    View m_view = View::Helix;
    evidence::MapDistance m_distance = evidence::MapDistance::Influence;
    IdOf<Organisation> m_current;
};

} // namespace s3
