// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Canvas.h"

#include <cmath>
#include <memory>

namespace s3::report {

/// Draws one kind of chart.
class Plot {
public:
    explicit Plot(const Chart& chart)
        : m_chart(chart)
    {}
    virtual ~Plot() = default;
    Plot(const Plot&) = delete;
    Plot& operator=(const Plot&) = delete;

    virtual int rows() const { return 0; } ///< that may be put on several pages; 0 = it cannot be cut
    virtual double height(Canvas& canvas, double width, ChartPainter::Part part) const = 0;
    virtual void paint(Canvas& canvas, const QRectF& area, ChartPainter::Part part) const = 0;

protected:
    const Chart m_chart;
};

std::unique_ptr<Plot> makeBubblePlot(const Chart& chart);
std::unique_ptr<Plot> makeBarPlot(const Chart& chart);
std::unique_ptr<Plot> makeStackedPlot(const Chart& chart);
std::unique_ptr<Plot> makeTileMapPlot(const Chart& chart);
std::unique_ptr<Plot> makeRadarPlot(const Chart& chart);
std::unique_ptr<Plot> makeLinePlot(const Chart& chart);
std::unique_ptr<Plot> makeTimelinePlot(const Chart& chart);

inline bool known(const std::optional<double>& value)
{
    return value && std::isfinite(*value);
}

/// Small print at the lower edge of `area`: what a plot could not show. Each note takes at most two lines.
void paintNotes(Canvas& canvas, const QRectF& area, const QStringList& notes);
double notesHeight(Canvas& canvas, double width, const QStringList& notes);

} // namespace s3::report
