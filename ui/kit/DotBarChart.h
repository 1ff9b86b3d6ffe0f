// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/GridTwin.h"
#include "ui/kit/MarkChart.h"
#include "ui/kit/Theme.h"

#include <optional>

namespace s3 {

struct DotBarSeries {
    QString id;
    QString name;
};

struct DotBarRow {
    QString id;
    QString label;
    QVector<std::optional<double>> values; ///< the first is the bar, the others are dots; >= 0
    QStringList tips;                      ///< one a value; may be shorter
    bool faint = false;                    ///< a bar that is not to be relied on
};

/// Horizontal bars from zero, each with dots of up to four further values: the same figure seen against
/// others. Dots differ in shape; what they are stands above the first bar. A dashed line marks a reference;
/// bars that do not reach it are drawn faintly. Marks are bars and dots: markId(row, series).
class DotBarChart : public MarkChart {
    Q_OBJECT
public:
    static constexpr int mostDots = 4;

    DotBarChart(const QString& accessibleName, Line line, QWidget* parent = nullptr);

    /// The first series is the bar.
    void setRows(const QVector<DotBarSeries>& series, const QVector<DotBarRow>& rows, int decimals = 2);
    void setReference(std::optional<double> value, const QString& label = {});
    GridTwin* twin() override { return &m_twin; }
    QVector<ColumnKind> twinKinds() const override { return m_twin.kinds(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    QVector<Mark> marksIn(const QRectF& rect) const override;
    void draw(QPainter& painter, const QRectF& rect) const override;

private:
    struct Frame {
        qreal labels = 0;
        qreal numbers = 0;
        qreal top = 0;
        qreal zero = 0;
        qreal unit = 0;
    };
    Frame frameIn(const QRectF& rect) const;
    QRectF barIn(const Frame& frame, int row) const;
    QPointF dotIn(const Frame& frame, int row, int series) const;
    qreal keyPlaces(qreal width, QVector<QPointF>* places) const;
    void drawKey(QPainter& painter, const QRectF& rect, const ThemeColors& colors) const;
    void drawReference(QPainter& painter, const QRectF& rect, const Frame& frame,
                       const ThemeColors& colors) const;
    void drawRow(QPainter& painter, const QRectF& rect, const Frame& frame, int row, const QString& current,
                 const ThemeColors& colors) const;

    Line m_line;
    QVector<DotBarSeries> m_series;
    QVector<DotBarRow> m_rows;
    int m_decimals = 2;
    std::optional<double> m_reference;
    QString m_referenceLabel;
    GridTwin m_twin;
};

} // namespace s3
