// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Canvas.h"

#include <functional>
#include <vector>

namespace s3::report {

/// A piece of a page that is never cut.
struct PdfBox {
    double height = 0;
    double before = 0;         ///< space above; dropped at the top of a page
    bool keepWithNext = false; ///< never the last on its page
    bool newPage = false;      ///< begins a page
    bool band = false;         ///< begins at the paper's edge instead of the top margin
    int header = -1;           ///< what is repeated above this one if it begins a page
    int line = -1;             ///< from here on pages belong to this line; -1 = as before
    int anchor = -1;           ///< asked for by its place, e.g. by the contents
    std::function<void(Canvas&, double top)> paint;
};

/// Places boxes on pages.
class PdfFlow {
public:
    struct Placed {
        const PdfBox* box = nullptr;
        double top = 0;
    };
    struct Page {
        std::vector<Placed> boxes;
        int line = 0;
        bool band = false; ///< begins with a band, so needs no running header
    };
    struct Place {
        int page = 0; ///< from 0
        double top = 0;
    };

    PdfFlow(double top, double bottom)
        : m_top(top)
        , m_bottom(bottom)
    {}

    double room() const { return m_bottom - m_top; } ///< the height of a page's content
    void add(PdfBox box) { m_boxes.push_back(std::move(box)); }
    int addHeader(std::vector<PdfBox> boxes);
    PdfBox& last() { return m_boxes.back(); }
    size_t size() const { return m_boxes.size(); }
    PdfBox& at(size_t index) { return m_boxes.at(index); }

    /// Call once, when every box is there; the pages point into the flow.
    std::vector<Page> paginate();
    /// Where the box with this anchor went.
    Place place(int anchor) const { return m_places.at(static_cast<size_t>(anchor)); }

private:
    double chainHeight(size_t from, bool atTop) const;
    double headerHeight(const PdfBox& box) const;
    void startPage(std::vector<Page>& pages, const PdfBox& box);
    void put(Page& page, const PdfBox& box, int pageNumber);
    bool squeezeInRest(Page& page, size_t from);

    double m_top, m_bottom;
    double m_y = 0;
    double m_gaps = 1;   ///< share of the space above boxes that is kept on this page
    bool m_fresh = true; ///< nothing but repeated headers on the page yet
    std::vector<PdfBox> m_boxes;
    std::vector<std::vector<PdfBox>> m_headers;
    std::vector<Place> m_places;
};

} // namespace s3::report
