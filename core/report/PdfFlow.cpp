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
        m_y += box.before;
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

std::vector<PdfFlow::Page> PdfFlow::paginate()
{
    std::vector<Page> pages;
    for (size_t i = 0; i < m_boxes.size(); ++i) {
        const PdfBox& box = m_boxes[i];
        const double chain = chainHeight(i, m_fresh);
        const bool chainFitsAPage = chain + headerHeight(box) <= room();
        // A chain longer than a page is cut where it must be.
        const double needed = chainFitsAPage ? chain : box.height + (m_fresh ? 0 : box.before);
        if (pages.empty() || (box.newPage && !m_fresh) || (!m_fresh && m_y + needed > m_bottom))
            startPage(pages, box);
        put(pages.back(), box, static_cast<int>(pages.size()) - 1);
    }
    return pages;
}

} // namespace s3::report
