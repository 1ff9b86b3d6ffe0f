// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/PdfFlow.h"

namespace s3::report {

int PdfFlow::addHeader(std::vector<PdfBox> boxes)
{
    m_headers.push_back(std::move(boxes));
    return static_cast<int>(m_headers.size()) - 1;
}

/// The height of the box at `from` with all that it must not be parted from.
double PdfFlow::chainHeight(size_t from, bool atTop) const
{
    double height = 0;
    for (size_t i = from; i < m_boxes.size(); ++i) {
        height += m_boxes[i].height + (i == from && atTop ? 0 : m_boxes[i].before);
        if (!m_boxes[i].keepWithNext || (i + 1 < m_boxes.size() && m_boxes[i + 1].newPage))
            break;
    }
    return height;
}

double PdfFlow::headerHeight(const PdfBox& box) const
{
    double height = 0;
    if (box.header >= 0)
        for (const PdfBox& part : m_headers[static_cast<size_t>(box.header)])
            height += part.height;
    return height;
}

void PdfFlow::startPage(std::vector<Page>& pages, const PdfBox& box)
{
    const int line = pages.empty() ? 0 : pages.back().line;
    Page& page = pages.emplace_back();
    page.line = line;
    m_y = m_top;
    m_gaps = 1;
    m_fresh = true;
    if (box.header < 0)
        return;
    for (const PdfBox& part : m_headers[static_cast<size_t>(box.header)]) {
        page.boxes.push_back({&part, m_y});
        m_y += part.height;
    }
}

void PdfFlow::put(Page& page, const PdfBox& box, int pageNumber)
{
    if (box.line >= 0)
        page.line = box.line;
    if (box.band) {
        page.band = true;
        m_y = 0;
    } else if (!m_fresh) {
        m_y += box.before * m_gaps;
    }
    if (box.anchor >= 0) {
        if (m_places.size() <= static_cast<size_t>(box.anchor))
            m_places.resize(static_cast<size_t>(box.anchor) + 1);
        m_places[static_cast<size_t>(box.anchor)] = {pageNumber, m_y};
    }
    page.boxes.push_back({&box, m_y});
    m_y += box.height;
    m_fresh = false;
}

/// A chapter whose last lines would stand alone on a page of their own: rather than that, the page before it
/// gives up some of the space between its boxes. False if this is not enough.
bool PdfFlow::squeezeInRest(Page& page, size_t from)
{
    constexpr double least = 0.55; // of the space above a box
    double rest = 0, gaps = 0;
    for (size_t i = from; i < m_boxes.size() && (i == from || !m_boxes[i].newPage); ++i) {
        rest += m_boxes[i].height + m_boxes[i].before;
        gaps += m_boxes[i].before;
    }
    for (size_t i = 1; i < page.boxes.size(); ++i)
        gaps += page.boxes[i].box->before;
    const double over = m_y + rest - m_bottom;
    if (m_gaps < 1 || gaps <= 0 || over > gaps * (1 - least))
        return false;
    m_gaps = 1 - over / gaps;
    double up = 0;
    for (size_t i = 0; i < page.boxes.size(); ++i) {
        Placed& placed = page.boxes[i];
        up += i == 0 ? 0 : placed.box->before * (1 - m_gaps);
        placed.top -= up;
        if (placed.box->anchor >= 0)
            m_places[static_cast<size_t>(placed.box->anchor)].top = placed.top;
    }
    m_y -= up;
    return true;
}

std::vector<PdfFlow::Page> PdfFlow::paginate()
{
    std::vector<Page> pages;
    for (size_t i = 0; i < m_boxes.size(); ++i) {
        const PdfBox& box = m_boxes[i];
        const double chain = chainHeight(i, m_fresh);
        const bool chainFitsAPage = chain + headerHeight(box) <= room();
        // A chain longer than a page is cut where it must be.
        const double needed = chainFitsAPage ? chain : box.height + (m_fresh ? 0 : box.before * m_gaps);
        const bool full = !m_fresh && m_gaps == 1 && m_y + needed > m_bottom;
        if (pages.empty() || (box.newPage && !m_fresh) || (full && !squeezeInRest(pages.back(), i)))
            startPage(pages, box);
        put(pages.back(), box, static_cast<int>(pages.size()) - 1);
    }
    return pages;
}

} // namespace s3::report
