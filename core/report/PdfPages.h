// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Document.h"
#include "core/report/PdfFlow.h"

namespace s3::report {

/// An entry of the contents. Its page is known only when everything is laid out.
struct PdfContentsEntry {
    QString title;
    int line = 0;
    bool isLine = false; ///< a line's own entry rather than a section's
    bool isEmpty = false;
    int anchor = 0;
    int page = 0; ///< as printed
};

void paintPdfCover(QPainter& painter, const Document& document, const ChartStyle& style);

/// Adds the contents' boxes. They read the entries' pages when painted, so `entries` must live as long.
void addPdfContents(PdfFlow& flow, const std::vector<PdfContentsEntry>& entries);

/// The running header (unless the page begins with a band) and the footer.
void paintPdfMargins(Canvas& canvas, QPainter& painter, const Document& document, const PdfFlow::Page& page,
                     int number, int pages, const ChartStyle& style);

} // namespace s3::report
