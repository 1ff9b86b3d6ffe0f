// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/GridTwin.h"
#include "ui/kit/MarkChart.h"
#include "ui/kit/Theme.h"

#include <optional>

namespace s3 {

struct StackSeries {
    QString id;
    QString name;
    double strength = 1; ///< of the line's colour over the paper, 0 to 1; 0 = the neutral tone
};

struct StackRow {
    QString id;
    QString label;
    QVector<std::optional<double>> parts; ///< one a series; nothing = no segment
    std::optional<double> net;            ///< what the parts add up to
    QStringList tips;                     ///< one a series; may be shorter
    bool faint = false;
};

/// Horizontal bars of parts: positive parts stack to the right of the zero line, negative ones to the left,
/// and a tick marks what they add up to. The names of the series stand above the first bar in their colours,
/// numbers in the segments where there is room. Marks are segments: markId(row, series).
class StackedBarChart : public MarkChart {
    Q_OBJECT
public:
    StackedBarChart(const QString& accessibleName, Line line, QWidget* parent = nullptr);

    /// `netName` heads the column of sums, which an empty one leaves out; `valueTitle` (with the unit) stands
    /// above the bars.
    void setRows(const QVector<StackSeries>& series, const QVector<StackRow>& rows, const QString& valueTitle,
                 const QString& netName, int decimals = 0);
    GridTwin* twin() override { return &m_twin; }
    QVector<ColumnKind> twinKinds() const override { return m_twin.kinds(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    QVector<Mark> marksIn(const QRectF& rect) const override;
    void draw(QPainter& painter, const QRectF& rect) const override;

private:
    struct Frame {
        qreal labels = 0; ///< width of the names at the left
        qreal net = 0;    ///< width of the sums at the right
        qreal top = 0;    ///< of the first bar
        qreal zero = 0;
        qreal unit = 0; ///< pixels a unit
    };
    struct Segment {
        int row = 0;
        int series = 0;
        QRectF area;
    };
    Frame frameIn(const QRectF& rect) const;
    QVector<Segment> segmentsIn(const QRectF& rect) const;
    /// Places of the series' names, wrapping; gives the height they take.
    qreal keyPlaces(qreal width, QVector<QPointF>* places) const;
    QColor color(const ThemeColors& colors, const StackSeries& series) const;
    void drawKey(QPainter& painter, const QRectF& rect, const ThemeColors& colors) const;
    void drawRow(QPainter& painter, const QRectF& rect, const Frame& frame, int row,
                 const ThemeColors& colors) const;
    void fillTwin();

    Line m_line;
    QVector<StackSeries> m_series;
    QVector<StackRow> m_rows;
    QString m_valueTitle;
    QString m_netName;
    int m_decimals = 0;
    GridTwin m_twin;
};

} // namespace s3
