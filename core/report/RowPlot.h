// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Plot.h"

#include <optional>

namespace s3::report {

/// A plot made of rows, each with its label in a column at the left. Long labels take up to three lines.
class RowPlot : public Plot {
public:
    using Plot::Plot;

    double height(Canvas& canvas, double width, ChartPainter::Part part) const override;
    void paint(Canvas& canvas, const QRectF& area, ChartPainter::Part part) const override;

protected:
    virtual QString rowLabel(int row) const = 0;
    virtual bool isGroupRow(int) const { return false; } ///< a row that is only a heading
    virtual double headHeight(Canvas& canvas, double width) const = 0;
    virtual void paintHead(Canvas& canvas, const QRectF& head, const QRectF& plot) const = 0;
    virtual void paintRow(Canvas& canvas, int row, const QRectF& area) const = 0;

private:
    double labelWidth(Canvas& canvas, double width) const;
    double rowHeight(Canvas& canvas, int row, double labelWidth) const;

    mutable std::optional<double> m_widestLabel; ///< in canvas units; the chart does not change
};

} // namespace s3::report
