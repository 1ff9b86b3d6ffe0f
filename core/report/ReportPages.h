// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Document.h"
#include "core/report/PdfFlow.h"
#include "core/report/PdfPages.h"

class QPainter;

namespace s3::report {

/// The pages of a report, laid out and ready to be painted anywhere: into a PDF, on the screen, on paper.
/// Needs a QGuiApplication (fonts). Keeps the document; the pages do not change once made.
class ReportPages {
public:
    explicit ReportPages(Document document);
    ReportPages(const ReportPages&) = delete;
    ReportPages& operator=(const ReportPages&) = delete;

    const Document& document() const { return m_document; }
    int count() const;    ///< cover, contents and body
    static QSizeF size(); ///< of a page, in the painter's units
    /// Page `index` from 0, with its top left corner at the painter's origin.
    void paint(QPainter& painter, int index) const;

    // For the PDF's bookmarks and links.
    const std::vector<PdfContentsEntry>& entries() const { return m_entries; }
    PdfFlow::Place bodyPlace(int anchor) const { return m_body.place(anchor); }
    PdfFlow::Place contentsPlace(int anchor) const { return m_contents.place(anchor); }

private:
    void layOut();
    int firstBodyPage() const { return 1 + static_cast<int>(m_contentsPages.size()); } ///< from 0

    const Document m_document;
    const ChartStyle m_style;
    PdfFlow m_body, m_contents;
    std::vector<PdfContentsEntry> m_entries;
    std::vector<PdfFlow::Page> m_bodyPages, m_contentsPages;
};

} // namespace s3::report
