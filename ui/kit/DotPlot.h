// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/MarkChart.h"

#include <QStandardItemModel>
#include <optional>

namespace s3 {

/// One row of a dot plot: a value for each of the series, in their order.
struct DotRow {
    QString id;
    QString label;
    QVector<std::optional<double>> values;
    QString tip; ///< empty = label and values
};

/// Values of two to four series on a common scale from zero, a row a thing: differences are seen as
/// distances. Each series has its own shape beside its colour. Up and Down go through the rows.
class DotPlot : public MarkChart {
    Q_OBJECT
public:
    explicit DotPlot(const QString& accessibleName, QWidget* parent = nullptr);

    void setRows(const QStringList& series, const QVector<DotRow>& rows);
    /// With the unit; `suffix` is set behind every number ("%").
    void setAxis(const QString& title, int decimals, const QString& suffix = {});
    /// A dashed line at a value, e.g. a location quotient of 1.
    void setReference(std::optional<double> value);
    QAbstractItemModel* twin() override { return &m_twin; }
    QVector<ColumnKind> twinKinds() const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    QVector<Mark> marksIn(const QRectF& rect) const override;
    QString tipOf(int mark) const override;
    void draw(QPainter& painter, const QRectF& rect) const override;

private:
    double headHeight(double width) const;
    double labelWidth(double width) const;
    double highest() const;
    QString number(std::optional<double> value) const;
    void fillTwin();
    void paintHead(QPainter& painter, const QRectF& rect, const ThemeColors& colors) const;
    void paintRow(QPainter& painter, int row, const QRectF& area, double unit,
                  const ThemeColors& colors) const;

    QStringList m_series;
    QVector<DotRow> m_rows;
    QString m_axis;
    QString m_suffix;
    int m_decimals = 1;
    std::optional<double> m_reference;
    QStandardItemModel m_twin;
};

} // namespace s3
