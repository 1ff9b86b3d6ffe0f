// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/GridTwin.h"
#include "ui/kit/MarkChart.h"
#include "ui/kit/Theme.h"

#include <optional>

namespace s3 {

struct TrendLine {
    QString id;
    QString label;
    QVector<std::optional<double>> values; ///< one a period; nothing = a gap, never joined across
    bool strong = false;                   ///< in the line's colour; the others are quiet
    QStringList tips;                      ///< one a period; may be shorter
};

/// Several things over time, each a line with its name at its end. Names keep apart; those without room are
/// left to the tip. Zero is on the axis. Marks are points: markId(line, period).
class TrendChart : public MarkChart {
    Q_OBJECT
public:
    TrendChart(const QString& accessibleName, Line line, QWidget* parent = nullptr);

    /// `positions`: of the periods in time, in any unit, ascending, as many as periods.
    void setLines(const QStringList& periods, const QVector<double>& positions,
                  const QVector<TrendLine>& lines, const QString& valueTitle, int decimals = 1);
    GridTwin* twin() override { return &m_twin; }
    QVector<ColumnKind> twinKinds() const override { return m_twin.kinds(); }

    QSize sizeHint() const override { return {560, 360}; }
    QSize minimumSizeHint() const override { return {280, 130}; }

protected:
    QVector<Mark> marksIn(const QRectF& rect) const override;
    void draw(QPainter& painter, const QRectF& rect) const override;

private:
    QRectF plotIn(const QRectF& rect) const;
    QPointF at(const QRectF& plot, int line, int period) const;
    void drawGrid(QPainter& painter, const QRectF& rect, const ThemeColors& colors) const;
    void drawLine(QPainter& painter, const QRectF& plot, int line, const QString& current,
                  const ThemeColors& colors) const;
    void drawNames(QPainter& painter, const QRectF& rect, const QString& current,
                   const ThemeColors& colors) const;

    Line m_line;
    QStringList m_periods;
    QVector<double> m_positions;
    QVector<TrendLine> m_lines;
    QString m_valueTitle;
    int m_decimals = 1;
    double m_high = 1;
    double m_step = 1;
    int m_tickDecimals = 0;
    GridTwin m_twin;
};

} // namespace s3
