// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/PdfFinish.h"

// qpdf 11 hands out std::shared_ptr if told that its old smart pointer is not used.
#define POINTERHOLDER_TRANSITION 4

#include <exception>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

using namespace Qt::StringLiterals;

namespace s3::report {
namespace {

using Handle = QPDFObjectHandle;

Handle text(const QString& value)
{
    return Handle::newUnicodeString(value.toStdString());
}

Handle number(double value)
{
    return Handle::newReal(value, 2);
}

double pageHeight(QPDFPageObjectHelper& page)
{
    return page.getMediaBox().getArrayItem(3).getNumericValue();
}

/// "Show this page with that place at the top", PDF 32000-1, 12.3.2.2; PDF counts from the lower edge.
Handle destination(std::vector<QPDFPageObjectHelper>& pages, int index, double top)
{
    QPDFPageObjectHelper& page = pages.at(static_cast<size_t>(index));
    Handle result = Handle::newArray();
    result.appendItem(page.getObjectHandle());
    result.appendItem(Handle::newName("/XYZ"));
    result.appendItem(Handle::newNull());
    result.appendItem(number(pageHeight(page) - top));
    result.appendItem(Handle::newNull());
    return result;
}

/// Hangs `item` below `parent` as its last child, PDF 32000-1, 12.3.3.
void append(Handle parent, Handle item)
{
    item.replaceKey("/Parent", parent);
    if (parent.hasKey("/Last")) {
        Handle before = parent.getKey("/Last");
        before.replaceKey("/Next", item);
        item.replaceKey("/Prev", before);
    } else {
        parent.replaceKey("/First", item);
    }
    parent.replaceKey("/Last", item);
    const long long count = parent.hasKey("/Count") ? parent.getKey("/Count").getIntValue() : 0;
    parent.replaceKey("/Count", Handle::newInteger(count + 1));
}

void addMarks(QPDF& pdf, std::vector<QPDFPageObjectHelper>& pages, const std::vector<PdfMark>& marks)
{
    if (marks.empty())
        return;
    Handle root = pdf.makeIndirectObject(Handle::newDictionary());
    root.replaceKey("/Type", Handle::newName("/Outlines"));
    Handle line = root;
    for (const PdfMark& mark : marks) {
        Handle item = pdf.makeIndirectObject(Handle::newDictionary());
        item.replaceKey("/Title", text(mark.title));
        item.replaceKey("/Dest", destination(pages, mark.page, mark.top));
        append(mark.level == 0 ? root : line, item);
        if (mark.level == 0)
            line = item;
        else
            root.replaceKey("/Count", Handle::newInteger(root.getKey("/Count").getIntValue() + 1));
    }
    pdf.getRoot().replaceKey("/Outlines", root);
    pdf.getRoot().replaceKey("/PageMode", Handle::newName("/UseOutlines"));
}

void addLinks(QPDF& pdf, std::vector<QPDFPageObjectHelper>& pages, const std::vector<PdfLink>& links)
{
    for (const PdfLink& link : links) {
        QPDFPageObjectHelper& page = pages.at(static_cast<size_t>(link.page));
        const double height = pageHeight(page);
        Handle rect = Handle::newArray();
        for (const double v :
             {link.area.left(), height - link.area.bottom(), link.area.right(), height - link.area.top()})
            rect.appendItem(number(v));
        Handle border = Handle::newArray();
        for (int i = 0; i < 3; ++i)
            border.appendItem(Handle::newInteger(0));
        Handle annotation = pdf.makeIndirectObject(Handle::newDictionary());
        annotation.replaceKey("/Type", Handle::newName("/Annot"));
        annotation.replaceKey("/Subtype", Handle::newName("/Link"));
        annotation.replaceKey("/Rect", rect);
        annotation.replaceKey("/Border", border);
        annotation.replaceKey("/Dest", destination(pages, link.toPage, link.toTop));
        Handle object = page.getObjectHandle();
        if (!object.hasKey("/Annots"))
            object.replaceKey("/Annots", Handle::newArray());
        object.getKey("/Annots").appendItem(annotation);
    }
}

void describe(QPDF& pdf, const PdfExtras& extras)
{
    Handle trailer = pdf.getTrailer();
    if (!trailer.hasKey("/Info"))
        trailer.replaceKey("/Info", pdf.makeIndirectObject(Handle::newDictionary()));
    Handle info = trailer.getKey("/Info");
    info.replaceKey("/Title", text(extras.title));
    if (!extras.author.isEmpty())
        info.replaceKey("/Author", text(extras.author));
    Handle root = pdf.getRoot();
    root.replaceKey("/Lang", text(extras.language));
    Handle preferences = Handle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", Handle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
}

} // namespace

Result<QByteArray> finishPdf(const QByteArray& bytes, const PdfExtras& extras)
{
    // The library reports by exceptions; none may leave this function.
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("report", bytes.constData(), static_cast<size_t>(bytes.size()));
        std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
        addMarks(pdf, pages, extras.marks);
        addLinks(pdf, pages, extras.links);
        describe(pdf, extras);
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()),
                          static_cast<qsizetype>(buffer->getSize()));
    } catch (const std::exception& e) {
        return Error{ErrorCode::Storage, u"PDF: "_s + QString::fromUtf8(e.what()), {}, {}};
    }
}

} // namespace s3::report
