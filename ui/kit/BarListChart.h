// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/ChartCard.h"
#include "ui/kit/RecordTableModel.h"
#include "ui/kit/Theme.h"

#include <optional>

namespace s3 {

struct BarItem {
    QString id;
    QString label;
    std::optional<double> value; ///< nothing = no bar, shown as an en dash
    QString text;                ///< written at the bar; empty = the number
    std::optional<Line> line;    ///< default: the chart's line
    bool faint = false;
};

/// Horizontal bars from a common zero, in the order given, label left, value at the bar's end. Negative
/// values go left.
class BarListChart : public QWidget, public PaintedChart {
    Q_OBJECT
public:
    BarListChart(const QString& accessibleName, Line line, QWidget* parent = nullptr);

    void setItems(const QVector<BarItem>& items);
    /// For the twin's header and numbers.
    void setValueTitle(const QString& title, int decimals = 0);
    /// Full length of a bar; by default the largest absolute value.
    void setMaximum(std::optional<double> maximum);
    QString currentId() const;
    QAbstractItemModel* twin() { return &m_twin; }
    static QVector<ColumnKind> twinKinds() { return {ColumnKind::Text, ColumnKind::Number}; }

    void paintChart(QPainter& painter, const QRectF& rect) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void activated(const QString& id);

protected:
    void paintEvent(QPaintEvent*) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    QString valueText(const BarItem& item) const;
    qreal labelWidth(const QRectF& rect) const;
    void setCurrent(int index);

    Line m_line;
    QVector<BarItem> m_items;
    std::optional<double> m_maximum;
    int m_decimals = 0;
    int m_current = -1;
    RecordTableModel<BarItem> m_twin;
};

} // namespace s3
