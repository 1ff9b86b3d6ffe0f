// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Card.h"
#include "ui/kit/TableRoles.h"

#include <QImage>
#include <QVector>

class QAbstractItemModel;
class QChart;
class QStackedLayout;

namespace s3 {

class DataTable;
class Dialogs;
class SegmentedControl;

/// A chart that is not a Qt Charts view can be exported if it can draw itself onto any painter.
class PaintedChart {
public:
    virtual ~PaintedChart() = default;
    virtual void paintChart(QPainter& painter, const QRectF& rect) = 0;
};

/// A card with a chart and its table twin: switch between both, copy as picture, save as PNG or SVG.
class ChartCard : public Card {
    Q_OBJECT
public:
    /// `dialogs` asks for file names; it outlives the card.
    ChartCard(const QString& title, const QString& subtitle, Dialogs& dialogs, QWidget* parent = nullptr);

    /// Takes ownership; replaces the chart there was. A chart widget: a QChartView (BubbleChart,
    /// LineTargetChart) or a widget that is a PaintedChart (BarListChart).
    void setChartWidget(QWidget* chart);
    /// As setChartWidget(), for a chart that is as high as it has rows: it scrolls within the card, pictures
    /// show all of it.
    void setScrollingChart(QWidget* chart);
    /// The same values as a table. Not owned.
    void setTwin(QAbstractItemModel* twin, const QVector<ColumnKind>& kinds = {});
    /// What the chart shows, in a sentence, for those who cannot see it.
    void setDescription(const QString& description);

    DataTable* table() const { return m_table; }
    bool showsTable() const;
    void setShowsTable(bool table);

    /// On the paper colour, with the title above the chart; `scale` 2 = twice as many pixels.
    QImage picture(qreal scale = 2) const;
    bool savePng(const QString& file) const;
    bool saveSvg(const QString& file) const;

Q_SIGNALS:
    /// After "Save as": whether the file could be written. A page may say so in a Notice; a failure it must
    /// tell.
    void savedPicture(const QString& file, bool ok);

private:
    void askAndSave(const QString& suffix);
    void take(QWidget* chart, QWidget* shown);
    void paintPicture(QPainter& painter, const QSize& size) const;
    QSize pictureSize() const;

    Dialogs& m_dialogs;
    QStackedLayout* m_stack;
    QWidget* m_chart = nullptr; ///< what draws
    QWidget* m_shown = nullptr; ///< the chart, or the pane that scrolls it
    DataTable* m_table;
    SegmentedControl* m_switch;
};

} // namespace s3
