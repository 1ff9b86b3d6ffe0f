// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Document.h"
#include "core/report/PdfFlow.h"

#include <memory>

namespace s3::report {

/// The measures of a page, in points. A4.
namespace pdfpage {
constexpr double width = 595.3;
constexpr double height = 841.9;
constexpr double left = 64;
constexpr double right = 54;
constexpr double top = 74;
constexpr double bottom = 64;
constexpr double content = width - left - right;
constexpr double measure = 408; ///< the longest line of running text
constexpr double unit = 10;     ///< device units a point: 720 dots an inch
} // namespace pdfpage

/// Turns blocks into boxes.
class PdfBlocks {
public:
    PdfBlocks(PdfFlow& flow, const ChartStyle& documentStyle)
        : m_flow(flow)
        , m_documentStyle(documentStyle)
    {}

    void lineBand(int line, const QString& aside, int anchor);
    void section(const Section& section, int anchor);

    void operator()(const Heading& heading);
    void operator()(const Paragraph& paragraph);
    void operator()(const Note& note);
    void operator()(const List& list);
    void operator()(const KeyFigures& figures);
    void operator()(const Table& table);
    void operator()(const Chart& chart);
    void operator()(const Card& card);
    void operator()(const Empty& empty);
    void operator()(const Source& source);

private:
    /// One box a line, two of them together at either end.
    void text(const QString& text, const Face& face, double before, double leading, double indent = 0,
              double measure = pdfpage::measure);
    void figureRow(const std::vector<KeyFigure>& figures, size_t first, size_t count, size_t columns);
    bool smallChart(const Block& block) const;
    void chartRow(const Chart& left, const Chart* right);
    void chartPart(const QString& title, std::shared_ptr<const ChartPainter> plot, ChartPainter::Part part);
    void sources(const Section& section);
    double u(double points) const { return points * pdfpage::unit; }
    Canvas measuring() const { return Canvas(nullptr, m_style); }

    PdfFlow& m_flow;
    const ChartStyle& m_documentStyle;
    ChartStyle m_style;
};

/// A table's boxes: the caption, the header and a box a row, the first two repeated on every page.
void addPdfTable(PdfFlow& flow, const Table& table, const ChartStyle& style);

} // namespace s3::report
