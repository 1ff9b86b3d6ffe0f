// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/GridTwin.h"
#include "ui/kit/MarkChart.h"
#include "ui/kit/Theme.h"

#include <optional>

namespace s3 {

struct DistributionItem {
    QString label;
    QVector<int> counts; ///< one a value of the scale; empty = hidden or nothing there
    QString note;        ///< at the right, e.g. the mean
    QString instead;     ///< written where the bar would be, if there is none
};

/// One bar a row, as long as all others, cut by how many gave which answer: from light (least) to strong
/// (greatest). Counts stand in their segments, the values of the scale above the bars.
class DistributionChart : public MarkChart {
    Q_OBJECT
public:
    DistributionChart(const QString& accessibleName, Line line, QWidget* parent = nullptr);

    /// `values`: names of the values of the scale, in order; `label` and `note` head the other columns.
    void setNames(const QString& label, const QStringList& values, const QString& note);
    void setItems(const QVector<DistributionItem>& items);
    GridTwin* twin() override { return &m_twin; }
    QVector<ColumnKind> twinKinds() const override { return m_twin.kinds(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    QVector<Mark> marksIn(const QRectF& rect) const override;
    void draw(QPainter& painter, const QRectF& rect) const override;

private:
    QRectF rowRect(const QRectF& rect, int row) const;
    double barLeft(const QRectF& rect) const;
    void paintKey(QPainter& painter, const QRectF& rect, const ThemeColors& colors) const;
    void paintBar(QPainter& painter, const QRectF& bar, const DistributionItem& item,
                  const ThemeColors& colors) const;
    QColor shade(int value, const ThemeColors& colors) const;

    Line m_line;
    QString m_label;
    QStringList m_values;
    QString m_note;
    QVector<DistributionItem> m_items;
    GridTwin m_twin;
};

} // namespace s3
