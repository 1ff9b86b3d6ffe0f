// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/ChartStyle.h"
#include "ui/kit/RecordTableModel.h"

#include <optional>

class QValueAxis;

namespace s3 {

/// One bubble. The area, not the radius, stands for `size`.
struct Bubble {
    QString id;
    QString label;
    double x = 0;
    double y = 0;
    double size = 1;          ///< >= 0, any unit
    QString tip;              ///< shown on hover; empty = label and values
    std::optional<Line> line; ///< default: the chart's line
    bool faint = false;       ///< there for comparison only
};

/// Bubbles with direct labels. Labels go right, above, below or left of their bubble, wherever there is room;
/// those without room are left to the tip, the largest bubbles being labelled first. Arrow keys walk through
/// the bubbles, Return or a click activates one.
class BubbleChart : public PlainChartView {
    Q_OBJECT
public:
    BubbleChart(const QString& accessibleName, Line line, QWidget* parent = nullptr);

    void setBubbles(const QVector<Bubble>& bubbles);
    const QVector<Bubble>& bubbles() const { return m_bubbles; }
    /// Titles carry the unit. `decimals` for the twin and tips.
    void setAxes(const QString& xTitle, const QString& yTitle, const QString& sizeTitle, int decimals = 2);
    /// A dashed vertical line with a label; bubbles left of it are drawn faintly. None by default.
    void setReference(std::optional<double> x, const QString& label = {});
    /// Words in the corners of the four fields that the split makes or, without one, the reference and the
    /// zero of the y axis: top left, top right, bottom left, bottom right. Empty (the default): no words.
    void setQuadrants(const QStringList& words);
    /// Where two dashed lines cut the plot in four fields. None by default.
    void setSplit(std::optional<QPointF> split);
    QString currentId() const;
    void setCurrentId(const QString& id);
    /// The same values as a table; owned by the chart.
    QAbstractItemModel* twin() { return &m_twin; }
    static QVector<ColumnKind> twinKinds();

Q_SIGNALS:
    void activated(const QString& id);
    void currentChanged(const QString& id);

protected:
    void restyle() override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void fitAxes();
    double radius(const Bubble& bubble) const;
    QPointF centre(const Bubble& bubble) const;
    int bubbleAt(const QPointF& scenePoint) const;
    QString tipFor(const Bubble& bubble) const;
    void drawReference(QPainter& painter, const ThemeColors& colors) const;
    void drawQuadrants(QPainter& painter, const ThemeColors& colors) const;
    std::optional<QPointF> quadrantOrigin() const;
    QVector<QRectF> quadrantPlaces() const;
    void drawLabels(QPainter& painter, const ThemeColors& colors) const;
    void walk(int dx, int dy);

    Line m_line;
    QVector<Bubble> m_bubbles; ///< largest first: small ones are drawn on top
    QValueAxis* m_x;
    QValueAxis* m_y;
    QString m_sizeTitle;
    int m_decimals = 2;
    std::optional<double> m_reference;
    QString m_referenceLabel;
    std::optional<QPointF> m_split;
    QStringList m_quadrants;
    double m_largest = 0;
    int m_current = -1;
    RecordTableModel<Bubble> m_twin;
};

} // namespace s3
