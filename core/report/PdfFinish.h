// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QRectF>
#include <vector>

namespace s3::report {

/// A bookmark. Pages count from 0, places are in points from the page's upper edge.
struct PdfMark {
    QString title;
    int level = 0; ///< 0 or 1: a mark of level 1 stands below the last one of level 0
    int page = 0;
    double top = 0;
};

/// An area that leads to another page.
struct PdfLink {
    int page = 0;
    QRectF area; ///< points, from the page's upper left corner
    int toPage = 0;
    double toTop = 0;
};

struct PdfExtras {
    QString title, author, language;
    std::vector<PdfMark> marks;
    std::vector<PdfLink> links;
};

/// Adds what Qt's PDF writer cannot: bookmarks, links, author, language. Error Storage if `pdf` is no PDF.
Result<QByteArray> finishPdf(const QByteArray& pdf, const PdfExtras& extras);

} // namespace s3::report
