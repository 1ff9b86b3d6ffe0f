// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/RowPlot.h"

namespace s3::report {
namespace {

constexpr int mostLines = 3; // of a label

} // namespace

double RowPlot::labelWidth(Canvas& canvas, double width) const
{
    // Asked for again for every page that a long plot is cut into, and measuring text is slow: kept in canvas
    // units.
    if (!m_widestLabel) {
        double widest = canvas.u(40);
        for (int row = 0; row < rows(); ++row)
            if (!isGroupRow(row))
                widest = std::max(widest, canvas.width(rowLabel(row), canvas.label()));
        m_widestLabel = widest / canvas.u(1);
    }
    return std::min((*m_widestLabel + 1) * canvas.u(1), width * 0.34);
}

double RowPlot::rowHeight(Canvas& canvas, int row, double labelWidth) const
{
    if (isGroupRow(row))
        return canvas.u(20);
    const auto lines = canvas.wrapped(rowLabel(row), labelWidth, mostLines, canvas.label()).size();
    return canvas.u(17) + canvas.height(canvas.label()) * static_cast<double>(lines - 1);
}

double RowPlot::height(Canvas& canvas, double width, ChartPainter::Part part) const
{
    const double labels = labelWidth(canvas, width);
    double sum = headHeight(canvas, width) + canvas.u(4);
    for (int row = part.first; row < part.first + part.count; ++row)
        sum += rowHeight(canvas, row, labels);
    return sum;
}

void RowPlot::paint(Canvas& canvas, const QRectF& area, ChartPainter::Part part) const
{
    const double labels = labelWidth(canvas, area.width());
    const double left = area.left() + labels + canvas.u(10);
    const QRectF head(area.left(), area.top(), area.width(), headHeight(canvas, area.width()));
    const QRectF plot(QPointF(left, head.bottom()), QPointF(area.right(), area.bottom()));
    paintHead(canvas, head, plot);
    double y = head.bottom();
    for (int row = part.first; row < part.first + part.count; ++row) {
        const double rowSpace = rowHeight(canvas, row, labels);
        const bool group = isGroupRow(row);
        const Face face = group ? canvas.strong() : canvas.label();
        const QStringList lines =
            canvas.wrapped(rowLabel(row), group ? area.width() : labels, group ? 1 : mostLines, face);
        const double line = canvas.height(face);
        double baseline =
            y + rowSpace / 2 + canvas.ascent(face) / 2 - line * static_cast<double>(lines.size() - 1) / 2;
        for (const QString& text : lines) {
            canvas.text({area.left(), baseline}, text, face);
            baseline += line;
        }
        paintRow(canvas, row, QRectF(left, y, area.right() - left, rowSpace));
        y += rowSpace;
    }
}

} // namespace s3::report
