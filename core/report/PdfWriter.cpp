// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/PdfWriter.h"

#include "core/base/AtomicFile.h"
#include "core/report/PdfBlocks.h"
#include "core/report/PdfFinish.h"
#include "core/report/ReportPages.h"
#include "core/report/TextTools.h"
#include "core/report/Words.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace s3::report {
namespace {

bool paintAll(const ReportPages& pages, QPdfWriter& writer)
{
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    for (int index = 0; index < pages.count(); ++index) {
        if (index > 0 && !writer.newPage())
            return false;
        pages.paint(painter, index);
    }
    return painter.end();
}

PdfExtras extrasOf(const ReportPages& pages)
{
    const Document& document = pages.document();
    PdfExtras result{plainText(document.title).simplified(),
                     plainText(document.author).simplified(),
                     document.language,
                     {},
                     {}};
    for (const PdfContentsEntry& entry : pages.entries()) {
        const PdfFlow::Place to = pages.bodyPlace(entry.anchor);
        const double top = std::max(0.0, to.top / pdfpage::unit - 12);
        const QString title = entry.isLine ? words::lineTitle(entry.line) : entry.title;
        result.marks.push_back({title, entry.isLine ? 0 : 1, entry.page - 1, top});
        const PdfFlow::Place from = pages.contentsPlace(entry.anchor);
        result.links.push_back(
            {1 + from.page,
             QRectF(pdfpage::left, from.top / pdfpage::unit, pdfpage::content, entry.isLine ? 24 : 19),
             entry.page - 1, top});
    }
    return result;
}

} // namespace

Result<QByteArray> pdfOf(const Document& document)
{
    const ReportPages pages(document);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setResolution(static_cast<int>(72 * pdfpage::unit));
    writer.setTitle(plainText(document.title).simplified());
    writer.setCreator(u"S3 Facilitator "_s + QLatin1StringView(S3_VERSION));
    if (!paintAll(pages, writer))
        return Error{ErrorCode::Storage, u"the PDF could not be painted"_s, {}, {}};
    return finishPdf(buffer.data(), extrasOf(pages));
}

Result<void> writePdf(const Document& document, const QString& path)
{
    const Result<QByteArray> pdf = pdfOf(document);
    if (!pdf)
        return pdf.error();
    return writeAtomically(path, *pdf);
}

} // namespace s3::report
