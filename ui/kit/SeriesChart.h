// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/ChartCard.h"

#include <QWidget>

namespace s3 {

/// A chart that paints itself and whose marks (bars, segments, points) can be pointed at, selected by a click
/// and walked by arrow keys; Return or a double click activates one. One stop of the Tab key. What a mark
/// says on hover is its accessible description too.
class SeriesChart : public QWidget, public PaintedChart {
    Q_OBJECT
public:
    explicit SeriesChart(const QString& accessibleName, QWidget* parent = nullptr);

    QString currentId() const { return m_current; }
    /// Nothing happens if there is no such mark.
    void setCurrentId(const QString& id);
    void paintChart(QPainter& painter, const QRectF& rect) override { draw(painter, rect, {}); }

    /// Ids of marks that belong to a row and a series: "C22", "regional_shift".
    static QString markId(const QString& row, const QString& series) { return row + u'\t' + series; }
    static QString rowOf(const QString& mark) { return mark.section(u'\t', 0, 0); }
    static QString seriesOf(const QString& mark) { return mark.section(u'\t', 1, 1); }

Q_SIGNALS:
    void activated(const QString& id);
    void currentChanged(const QString& id);

protected:
    struct Mark {
        QString id;
        QRectF area;
        QString tip;
    };
    /// Where the marks lie when drawn into `rect`; ids are unique, order is from the first to the last.
    virtual QVector<Mark> marksIn(const QRectF& rect) const = 0;
    /// `current`: id of the mark to be emphasised; may be empty.
    virtual void draw(QPainter& painter, const QRectF& rect, const QString& current) const = 0;
    /// Charts of rows: Left and Right stay in the row, Up and Down go to the next one.
    void setStepsByRow() { m_byRow = true; }
    /// To be called when the data changed: forgets a current mark that is gone.
    void dataChanged();

    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRectF inner() const { return QRectF(rect()).adjusted(6, 0, -6, 0); }
    std::optional<Mark> markAt(const QPointF& point) const;
    void walk(int dx, int dy);
    void become(const std::optional<Mark>& mark);

    QString m_current;
    bool m_byRow = false;
};

} // namespace s3
