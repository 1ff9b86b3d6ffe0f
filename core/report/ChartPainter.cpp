// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ChartPainter.h"

#include "core/report/Plot.h"
#include "core/report/TextTools.h"
#include "core/report/Words.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace s3::report {
namespace {

/// No text in a picture has a line break or a control character.
Chart plain(Chart chart)
{
    const auto clean = [](QString& text) { text = plainText(text).simplified(); };
    for (Point& point : chart.points) {
        clean(point.label);
        clean(point.series);
    }
    std::erase_if(chart.references, [](const ReferenceLine& line) { return !std::isfinite(line.value); });
    for (ReferenceLine& reference : chart.references)
        clean(reference.label);
    return chart;
}

std::unique_ptr<const Plot> makePlot(const Chart& chart)
{
    switch (chart.kind) {
    case Chart::Kind::Bubble:
        return makeBubblePlot(chart);
    case Chart::Kind::Bar:
        return makeBarPlot(chart);
    case Chart::Kind::StackedBar:
        return makeStackedPlot(chart);
    case Chart::Kind::LineTarget:
        return makeLinePlot(chart);
    case Chart::Kind::TileMap:
        return makeTileMapPlot(chart);
    case Chart::Kind::Radar:
        return makeRadarPlot(chart);
    case Chart::Kind::Timeline:
        break;
    }
    return makeTimelinePlot(chart);
}

} // namespace

ChartStyle ChartStyle::forLine(int line, double unit, bool dark)
{
    return {Palette::forLine(line, dark), reportFontFamily(), unit};
}

ChartPainter::ChartPainter(const Chart& chart, ChartStyle style)
    : m_style(std::move(style))
    , m_plot(makePlot(plain(chart)))
{}

ChartPainter::~ChartPainter() = default;

double ChartPainter::heightFor(double width) const
{
    return heightFor(width, {0, m_plot->rows()});
}

double ChartPainter::heightFor(double width, Part part) const
{
    Canvas canvas(nullptr, m_style);
    return m_plot->height(canvas, width, part);
}

std::vector<ChartPainter::Part> ChartPainter::parts(double width, double height) const
{
    const int rows = m_plot->rows();
    if (heightFor(width) <= height || rows < 2)
        return {{0, rows}};
    std::vector<Part> result;
    for (int first = 0; first < rows;) {
        int count = 1;
        while (first + count < rows && heightFor(width, {first, count + 1}) <= height)
            ++count;
        result.push_back({first, count});
        first += count;
    }
    return result;
}

bool ChartPainter::paint(QPainter& painter, const QRectF& area) const
{
    return paint(painter, area, {0, m_plot->rows()});
}

bool ChartPainter::paint(QPainter& painter, const QRectF& area, Part part) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    Canvas canvas(&painter, m_style);
    m_plot->paint(canvas, area, part);
    painter.restore();
    return canvas.complete();
}

void ChartPainter::paint(Canvas& canvas, const QRectF& area, Part part) const
{
    Canvas own = canvas.restyled(m_style);
    m_plot->paint(own, area, part);
}

bool ChartPainter::labelsFit(double width, double height) const
{
    Canvas canvas(nullptr, m_style);
    for (const Part& part : parts(width, height))
        m_plot->paint(canvas, QRectF(0, 0, width, heightFor(width, part)), part);
    return canvas.complete();
}

double notesHeight(Canvas& canvas, double width, const QStringList& notes)
{
    double lines = 0;
    for (const QString& note : notes)
        lines += static_cast<double>(canvas.wrapped(note, width, 2, canvas.small()).size());
    return lines > 0 ? lines * canvas.height(canvas.small()) + canvas.u(4) : 0;
}

void paintNotes(Canvas& canvas, const QRectF& area, const QStringList& notes)
{
    const Face face = canvas.small();
    double y = area.bottom() - notesHeight(canvas, area.width(), notes) + canvas.u(4) + canvas.ascent(face);
    for (const QString& note : notes) {
        for (const QString& line : canvas.wrapped(note, area.width(), 2, face)) {
            canvas.text({area.left(), y}, line, face);
            y += canvas.height(face);
        }
    }
}

} // namespace s3::report
