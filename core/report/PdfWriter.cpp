// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/PdfWriter.h"

#include "core/base/AtomicFile.h"
#include "core/report/MetroMotif.h"
#include "core/report/PdfBlocks.h"
#include "core/report/PdfFinish.h"
#include "core/report/PdfPages.h"
#include "core/report/TextTools.h"
#include "core/report/Words.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace s3::report {
namespace {

class PdfReport {
public:
    explicit PdfReport(const Document& document)
        : m_document(document)
        , m_style(ChartStyle::forLine(0, pdfpage::unit))
        , m_body(top(), bottom())
        , m_contents(top(), bottom())
    {}

    Result<QByteArray> make();

private:
    static double top() { return pdfpage::top * pdfpage::unit; }
    static double bottom() { return (pdfpage::height - pdfpage::bottom) * pdfpage::unit; }
    void layOut();
    bool paint(QPdfWriter& writer);
    PdfExtras extras() const;
    int firstBodyPage() const { return 1 + static_cast<int>(m_contentsPages.size()); } ///< from 0

    const Document& m_document;
    const ChartStyle m_style;
    PdfFlow m_body, m_contents;
    std::vector<PdfContentsEntry> m_entries;
    std::vector<PdfFlow::Page> m_bodyPages, m_contentsPages;
};

/// The body first: only then are the pages known that the contents name.
void PdfReport::layOut()
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
            blocks.lineBand(
                line, line >= 1 && line <= 5 ? words::filledStations(at.filled, at.all) : QString(), anchor);
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

bool PdfReport::paint(QPdfWriter& writer)
{
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    painter.setRenderHint(QPainter::Antialiasing);
    paintPdfCover(painter, m_document, m_style);
    int number = 1;
    const int pages = firstBodyPage() + static_cast<int>(m_bodyPages.size());
    for (const auto* part : {&m_contentsPages, &m_bodyPages}) {
        for (const PdfFlow::Page& page : *part) {
            if (!writer.newPage())
                return false;
            Canvas canvas(&painter, m_style);
            paintPdfMargins(canvas, painter, m_document, page, ++number, pages, m_style);
            for (const PdfFlow::Placed& placed : page.boxes)
                placed.box->paint(canvas, placed.top);
        }
    }
    return painter.end();
}

PdfExtras PdfReport::extras() const
{
    PdfExtras result{plainText(m_document.title).simplified(),
                     plainText(m_document.author).simplified(),
                     m_document.language,
                     {},
                     {}};
    for (const PdfContentsEntry& entry : m_entries) {
        const PdfFlow::Place to = m_body.place(entry.anchor);
        const double top = std::max(0.0, to.top / pdfpage::unit - 12);
        const QString title = entry.isLine ? words::lineTitle(entry.line) : entry.title;
        result.marks.push_back({title, entry.isLine ? 0 : 1, entry.page - 1, top});
        const PdfFlow::Place from = m_contents.place(entry.anchor);
        result.links.push_back(
            {1 + from.page,
             QRectF(pdfpage::left, from.top / pdfpage::unit, pdfpage::content, entry.isLine ? 24 : 19),
             entry.page - 1, top});
    }
    return result;
}

Result<QByteArray> PdfReport::make()
{
    layOut();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setResolution(static_cast<int>(72 * pdfpage::unit));
    writer.setTitle(plainText(m_document.title).simplified());
    writer.setCreator(u"S3 Facilitator "_s + QLatin1StringView(S3_VERSION));
    if (!paint(writer))
        return Error{ErrorCode::Storage, u"the PDF could not be painted"_s, {}, {}};
    return finishPdf(buffer.data(), extras());
}

} // namespace

Result<QByteArray> pdfOf(const Document& document)
{
    return PdfReport(document).make();
}

Result<void> writePdf(const Document& document, const QString& path)
{
    const Result<QByteArray> pdf = pdfOf(document);
    if (!pdf)
        return pdf.error();
    return writeAtomically(path, *pdf);
}

} // namespace s3::report
