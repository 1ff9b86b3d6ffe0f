// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Chart.h"
#include "core/report/Palette.h"

#include <QRectF>
#include <QString>
#include <memory>
#include <vector>

class QPainter;

namespace s3::report {

/// How a chart is drawn on a given device.
struct ChartStyle {
    Palette palette = Palette::forLine(0);
    QString family; ///< of the font; reportFontFamily() where it does not matter
    double unit =
        1; ///< painter units in a point; fonts get whole units, so 1 is the coarsest that looks right

    static ChartStyle forLine(int line, double unit = 1, bool dark = false);
};

class Canvas;
class Plot;

/// Draws the plot of a chart (not its title or source, which are text) with any painter, as vectors. Missing
/// or non-finite values are gaps, bars stand on zero, and every mark that has room carries its own label.
class ChartPainter {
public:
    /// Some rows of a chart that was cut so as to fit its page; all of them for charts that cannot be cut.
    struct Part {
        int first = 0;
        int count = 0;
    };

    ChartPainter(const Chart& chart, ChartStyle style); ///< copies the chart
    ~ChartPainter();

    /// The height in painter units that suits `width`.
    double heightFor(double width) const;
    double heightFor(double width, Part part) const;
    /// The chart in parts no higher than `height` each where its rows allow it. All parts share one scale.
    std::vector<Part> parts(double width, double height) const;

    /// Paints into `area`. True if every label was shown in full; else the table is needed beside the figure.
    bool paint(QPainter& painter, const QRectF& area) const;
    bool paint(QPainter& painter, const QRectF& area, Part part) const;
    /// With a canvas of the same style; without a painter behind it, only the labels are tried.
    void paint(Canvas& canvas, const QRectF& area, Part part) const;

    /// Whether painting parts(width, height) would show every label in full.
    bool labelsFit(double width, double height) const;

private:
    ChartStyle m_style;
    std::unique_ptr<const Plot> m_plot;
};

} // namespace s3::report
