// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/WorkbookTable.h"
#include "core/report/ZipFile.h"

#include <QString>
#include <QStringList>

namespace s3::evidence {

/// A small XLSX workbook of one sheet, "Sheet1", written by hand so that a test can make any mistake in it.
struct XlsxParts {
    QByteArray sheet; ///< inside of <worksheet>
    QByteArray workbook = R"(<sheets><sheet name="Sheet1" sheetId="1" r:id="r1"/></sheets>)";
    QByteArray texts;  ///< inside of <sst>
    QByteArray styles; ///< inside of <styleSheet>
};

inline QByteArray xlsxOf(const XlsxParts& parts)
{
    using namespace Qt::StringLiterals;
    const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray package = "http://schemas.openxmlformats.org/package/2006/relationships";
    const QByteArray xml = R"(<?xml version="1.0" encoding="UTF-8"?>)";
    const auto relation = [&](const char* id, const char* type, const char* target) -> QByteArray {
        return R"(<Relationship Id=")" + QByteArray(id) + R"(" Type=")" + office + '/' + type +
               R"(" Target=")" + target + R"("/>)";
    };
    const auto relations = [&](const QByteArray& inside) -> QByteArray {
        return xml + R"(<Relationships xmlns=")" + package + R"(">)" + inside + "</Relationships>";
    };
    const auto bytes = report::zipOf({
        {u"[Content_Types].xml"_s, xml + "<Types/>"},
        {u"_rels/.rels"_s, relations(relation("r1", "officeDocument", "xl/workbook.xml"))},
        {u"xl/workbook.xml"_s, xml + R"(<workbook xmlns=")" + main + R"(" xmlns:r=")" + office + R"(">)" +
                                   parts.workbook + "</workbook>"},
        {u"xl/_rels/workbook.xml.rels"_s,
         relations(relation("r1", "worksheet", "worksheets/sheet1.xml") +
                   relation("r2", "styles", "styles.xml") +
                   relation("r3", "sharedStrings", "/xl/sharedStrings.xml"))},
        {u"xl/worksheets/sheet1.xml"_s,
         xml + R"(<worksheet xmlns=")" + main + R"(">)" + parts.sheet + "</worksheet>"},
        {u"xl/styles.xml"_s, xml + "<styleSheet>" + parts.styles + "</styleSheet>"},
        {u"xl/sharedStrings.xml"_s, xml + "<sst>" + parts.texts + "</sst>"},
    });
    return bytes.valueOr({});
}

/// An ODS workbook: `body` inside of <office:spreadsheet>, `styles` inside of <office:automatic-styles>.
inline QByteArray odsOf(const QByteArray& body, const QByteArray& styles = {},
                        const QByteArray& manifest = {})
{
    using namespace Qt::StringLiterals;
    const QByteArray content =
        R"(<?xml version="1.0" encoding="UTF-8"?><office:document-content)"
        R"( xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0")"
        R"( xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0")"
        R"( xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0")"
        R"( xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0")"
        R"( xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0")"
        R"( xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0">)"
        "<office:automatic-styles>" +
        styles + "</office:automatic-styles><office:body><office:spreadsheet>" + body +
        "</office:spreadsheet></office:body></office:document-content>";
    const auto bytes =
        report::zipOf({{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet", false},
                       {u"content.xml"_s, content},
                       {u"META-INF/manifest.xml"_s, "<manifest>" + manifest + "</manifest>"}});
    return bytes.valueOr({});
}

/// Rows as "line: a|b|c"; the error as the last one.
inline QStringList rowsOf(Result<std::unique_ptr<RowSource>> source)
{
    using namespace Qt::StringLiterals;
    if (!source)
        return {u"error: "_s + source.error().context};
    QStringList rows;
    for (;;) {
        const RowSource::Step step = (*source)->next();
        if (step == RowSource::Step::Failed)
            rows << u"error: "_s + (*source)->error().context;
        if (step != RowSource::Step::Record)
            return rows;
        QStringList cells;
        for (int i = 0; i < (*source)->fieldCount(); ++i)
            cells << QString::fromUtf8((*source)->field(i).data(), qsizetype((*source)->field(i).size()));
        rows << u"%1: %2"_s.arg((*source)->line()).arg(cells.join(u'|'));
    }
}

} // namespace s3::evidence
