// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ReportPages.h"

#include "core/report/MetroMotif.h"
#include "core/report/PdfBlocks.h"
#include "core/report/TextTools.h"
#include "core/report/Words.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace s3::report {

namespace {

double top()
{
    return pdfpage::top * pdfpage::unit;
}

double bottom()
{
    return (pdfpage::height - pdfpage::bottom) * pdfpage::unit;
}

} // namespace

ReportPages::ReportPages(Document document)
    : m_document(std::move(document))
    , m_style(ChartStyle::forLine(0, pdfpage::unit))
    , m_body(top(), bottom())
    , m_contents(top(), bottom())
{
    layOut();
}

int ReportPages::count() const
{
    return firstBodyPage() + static_cast<int>(m_bodyPages.size());
}

QSizeF ReportPages::size()
{
    return QSizeF(pdfpage::width, pdfpage::height) * pdfpage::unit;
}

/// The body first: only then are the pages known that the contents name.
void ReportPages::layOut()
{
    PdfBlocks blocks(m_body, m_style);
    const auto stations = stationsOf(m_document);
    int line = -1;
    for (const Section* section : m_document.sorted()) {
        if (section->place().first != line) {
            line = section->place().first;
            const Stations at = stations[line >= 1 && line <= 5 ? static_cast<size_t>(line) : 0];
            const int anchor = static_cast<int>(m_entries.size());
            m_entries.push_back({words::lineName(line), line, true, at.filled == 0, anchor, 0});
            blocks.lineBand(line,
                            m_document.kind.isEmpty() && line >= 1 && line <= 5
                                ? words::filledStations(at.filled, at.all)
                                : QString(),
                            anchor);
        }
        const int anchor = static_cast<int>(m_entries.size());
        m_entries.push_back(
            {plainText(section->title).simplified(), line, false, section->isEmpty(), anchor, 0});
        blocks.section(*section, anchor);
    }
    if (m_entries.empty())
        blocks(Empty());
    else
        addPdfContents(m_contents, m_entries);
    m_bodyPages = m_body.paginate();
    m_contentsPages = m_contents.paginate();
    for (PdfContentsEntry& entry : m_entries)
        entry.page = firstBodyPage() + m_body.place(entry.anchor).page + 1;
}

void ReportPages::paint(QPainter& painter, int index) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (index == 0) {
        paintPdfCover(painter, m_document, m_style);
        return;
    }
    const PdfFlow::Page& page = index < firstBodyPage()
                                    ? m_contentsPages.at(static_cast<size_t>(index - 1))
                                    : m_bodyPages.at(static_cast<size_t>(index - firstBodyPage()));
    Canvas canvas(&painter, m_style);
    paintPdfMargins(canvas, painter, m_document, page, index + 1, count(), m_style);
    for (const PdfFlow::Placed& placed : page.boxes)
        placed.box->paint(canvas, placed.top);
}

} // namespace s3::report
