// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/GridTwin.h"
#include "ui/kit/MarkChart.h"
#include "ui/kit/Theme.h"

#include <optional>

namespace s3 {

struct RadarSeries {
    QString name;                          ///< written at the line
    QVector<std::optional<double>> values; ///< one an axis; nothing = a gap in the line
    bool total = false;                    ///< drawn in ink, filled: what the others are compared with
};

/// Values on axes around a centre, all from 0 to the same maximum: one closed line a series, its name written
/// where it stands out, rings at the thresholds. Series differ in line pattern and mark as well as in colour.
/// At least three axes; fewer are drawn as spokes without an area.
class RadarChart : public MarkChart {
    Q_OBJECT
public:
    explicit RadarChart(const QString& accessibleName, QWidget* parent = nullptr);

    /// `rings`: values that get a dotted ring with their number, e.g. thresholds.
    void setData(const QStringList& axes, const QVector<RadarSeries>& series, double maximum = 100,
                 const QVector<double>& rings = {});
    /// For the twin: what the axes are, e.g. "Dimension".
    void setAxisTitle(const QString& title) { m_axisTitle = title; }
    GridTwin* twin() override { return &m_twin; }
    QVector<ColumnKind> twinKinds() const override { return m_twin.kinds(); }

    QSize sizeHint() const override { return {420, 380}; }
    QSize minimumSizeHint() const override { return {180, 150}; }

protected:
    QVector<Mark> marksIn(const QRectF& rect) const override;
    QString tipAt(const QPointF& point) const override;
    void draw(QPainter& painter, const QRectF& rect) const override;

private:
    struct Layout {
        QPointF centre;
        double radius = 0;
        QSizeF label;
    };
    Layout layoutFor(const QRectF& rect) const;
    QPointF pointAt(const Layout& layout, int axis, double value) const;
    QRectF labelRect(const Layout& layout, int axis) const;
    QColor colorOf(int series, const ThemeColors& colors) const;
    void paintAxes(QPainter& painter, const Layout& layout, const ThemeColors& colors) const;
    void paintSeries(QPainter& painter, const Layout& layout, int index, const ThemeColors& colors) const;
    void paintRingNumbers(QPainter& painter, const Layout& layout, const ThemeColors& colors) const;
    void paintNames(QPainter& painter, const Layout& layout, const QRectF& rect,
                    const ThemeColors& colors) const;

    QString m_axisTitle;
    QStringList m_axes;
    QVector<RadarSeries> m_series;
    QVector<double> m_rings;
    double m_maximum = 100;
    GridTwin m_twin;
};

} // namespace s3
