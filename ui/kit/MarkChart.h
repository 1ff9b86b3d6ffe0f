// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/ChartCard.h"
#include "ui/kit/Theme.h"

#include <QWidget>

namespace s3 {

/// What all own-painted charts with several marks (bars, points, areas, nodes) have in common: one stop of
/// the Tab key; a click, the arrow keys, Home and End choose the current mark; Return, Space or a double
/// click activates it; hovering explains, and what is said on hover is the accessible description of the
/// current mark; the focus ring lies around it. A chart supplies its marks and draws.
class MarkChart : public QWidget, public PaintedChart {
    Q_OBJECT
public:
    explicit MarkChart(const QString& accessibleName, QWidget* parent = nullptr);

    QString currentId() const { return m_currentId; }
    /// Selects the mark; none if there is no such mark. Signals if that changes anything.
    void setCurrentId(const QString& id);

    /// The same values as a table, and the kinds of its columns. None: the chart is text already.
    virtual QAbstractItemModel* twin() { return nullptr; }
    virtual QVector<ColumnKind> twinKinds() const { return {}; }

    /// A picture shows the data alone: no mark is current or hovered.
    void paintChart(QPainter& painter, const QRectF& rect) final;

    /// Ids of marks that belong to a row and a series: "C22", "regional_shift".
    static QString markId(const QString& row, const QString& series) { return row + u'\t' + series; }
    static QString rowOf(const QString& mark) { return mark.section(u'\t', 0, 0); }
    static QString seriesOf(const QString& mark) { return mark.section(u'\t', 1, 1); }

Q_SIGNALS:
    void activated(const QString& id);
    void currentChanged(const QString& id);

protected:
    struct Mark {
        QString id; ///< unique
        QRectF area;
        QString tip = {}; ///< may be left to tipOf()
    };
    /// Where the marks lie when drawn into `rect`, from the first to the last; later ones lie on top.
    virtual QVector<Mark> marksIn(const QRectF& rect) const = 0;
    /// What a mark says, by its place in marksIn(). Asked when it is needed: hundreds of texts take time.
    virtual QString tipOf(int mark) const { return marksIn(chartArea()).at(mark).tip; }
    virtual void draw(QPainter& painter, const QRectF& rect) const = 0;
    /// -1 if there is none; by default the topmost one whose area (and a little more) holds the point.
    virtual int markAt(const QPointF& point) const;
    /// What is said at a point; by default the tip of markAt().
    virtual QString tipAt(const QPointF& point) const;

    enum class Steps {
        Nearest, ///< arrow keys go to the nearest mark in their direction, distance across counting double
        ByRow,   ///< Left and Right stay in the row, Up and Down go to the next one
        Listed   ///< from one to the next as they are listed
    };
    void setSteps(Steps steps) { m_steps = steps; }
    /// The mark to go to; -1 = stay.
    virtual int neighbour(int mark, int dx, int dy) const;

    int current() const { return m_current; } ///< while drawing: what is to be emphasised; -1 = none
    int hovered() const { return m_hovered; }
    /// The id of current(), empty for none.
    QString emphasisedId() const { return m_current < 0 ? QString() : m_currentId; }
    /// To be called when the marks changed: the mark with the same id stays the current one, if there is one.
    void dataChanged();
    /// Between the border of the widget and what is drawn.
    static QMargins chartMargins() { return {6, 4, 6, 4}; }
    QRectF chartArea() const { return QRectF(rect()).marginsRemoved(chartMargins()); }

    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    static int indexOf(const QVector<Mark>& marks, const QString& id);
    void setCurrent(const QVector<Mark>& marks, int mark);
    void setHovered(int mark);
    void step(int dx, int dy);

    Steps m_steps = Steps::Nearest;
    QString m_currentId;
    int m_current = -1; ///< place of m_currentId in marksIn()
    int m_hovered = -1;
};

} // namespace s3
