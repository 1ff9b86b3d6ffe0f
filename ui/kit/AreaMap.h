// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/ColorScale.h"
#include "ui/kit/MarkChart.h"
#include "ui/kit/RecordTableModel.h"

#include <optional>

namespace s3 {

/// One area of a map: a tile or a region with its boundary.
struct MapArea {
    QString id;           ///< the code; written in the area where it fits
    QString name;         ///< told on hover
    QString tip;          ///< empty = name and value
    QPainterPath outline; ///< any units, y downwards
    QPointF middle;       ///< where the label goes
    std::optional<double> value;
    QString text;      ///< the value for people; written below the code where it fits
    bool known = true; ///< false: not in the data at all, drawn as an outline only
};

/// Areas coloured by a value, with a legend below. Areas without a value are hatched, areas that are not in
/// the data are outlines.
class AreaMap : public MarkChart {
    Q_OBJECT
public:
    explicit AreaMap(const QString& accessibleName, QWidget* parent = nullptr);

    void setAreas(const QVector<MapArea>& areas, const ColorScale& scale);
    const QVector<MapArea>& areas() const { return m_areas; }
    /// What the colours mean, and how many decimals its ends are told with. `middleText` names the middle of
    /// a diverging scale.
    void setLegend(const QString& title, int decimals, const QString& middleText = {});
    QAbstractItemModel* twin() override { return &m_twin; }
    QVector<ColumnKind> twinKinds() const override { return m_twin.kinds(); }

    QSize sizeHint() const override { return {640, 480}; }

protected:
    QVector<Mark> marksIn(const QRectF& rect) const override;
    QString tipOf(int mark) const override;
    void draw(QPainter& painter, const QRectF& rect) const override;
    int markAt(const QPointF& point) const override;

private:
    QTransform fitted(const QRectF& rect) const;
    QRectF mapRect(const QRectF& rect) const;
    void paintArea(QPainter& painter, int mark, const QTransform& toView, const ThemeColors& colors) const;
    void paintLabel(QPainter& painter, const MapArea& area, const QTransform& toView, const QColor& fill,
                    const ThemeColors& colors) const;
    void paintLegend(QPainter& painter, const QRectF& rect, const ThemeColors& colors) const;

    QVector<MapArea> m_areas;
    QRectF m_extent; ///< of the areas that are in the data, or of all
    ColorScale m_scale;
    QString m_legend;
    QString m_middleText;
    int m_decimals = 2;
    RecordTableModel<MapArea> m_twin;
};

} // namespace s3
