// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Theme.h"

#include <QChartView>
#include <QPalette>

namespace s3 {

/// Fonts, axes, grid and backgrounds of a chart in the colours that belong to `palette`: no frame, hairline
/// grid, soft labels, no legend. Series keep the colours they were given; call again when the palette
/// changes.
void styleChart(QChart* chart, const QPalette& palette);

/// A chart view that lies on a card: no frame, no fill, follows the palette, one stop of the Tab key with a
/// focus ring.
class PlainChartView : public QChartView {
    Q_OBJECT
public:
    explicit PlainChartView(QChart* chart, QWidget* parent = nullptr);

protected:
    /// Colours that depend on the palette; the base styles the chart. Called at once and on every change.
    virtual void restyle();
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
};

/// Steps of 1, 2 or 5 times a power of ten that cover `low` to `high` in about `ticks` steps; first and last
/// tick.
struct NiceRange {
    double low = 0;
    double high = 1;
    double step = 1;
    int decimals = 0; ///< digits after the decimal sign that the ticks need
};
NiceRange niceRange(double low, double high, int ticks = 5);

} // namespace s3
