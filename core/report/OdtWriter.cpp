// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/OdtWriter.h"

#include "core/base/AtomicFile.h"
#include "core/report/MetroMotif.h"
#include "core/report/OdtBlocks.h"
#include "core/report/OdtStyles.h"
#include "core/report/SvgPicture.h"
#include "core/report/TextTools.h"
#include "core/report/Words.h"

#include <QBuffer>
#include <QImage>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace s3::report {
namespace {

constexpr auto mimeType = "application/vnd.oasis.opendocument.text";

class Content {
public:
    Content(const Document& document, QByteArray* bytes, std::vector<ZipEntry>& pictures)
        : m_document(document)
        , m_sections(document.sorted())
        , m_xml(bytes, u"office:document-content")
        , m_blocks(m_xml, pictures)
    {}
    void write();

private:
    void automaticStyles();
    void listStyle(const QString& name, bool numbered);
    void cover();
    void metro();
    void facts();
    void contents();
    void contentsEntry(const QString& style, const QString& bookmark, const QString& text);
    void body();
    static QString lineMark(int line) { return u"line"_s + QString::number(line); }
    static QString sectionMark(size_t index) { return u"section"_s + QString::number(index + 1); }

    const Document& m_document;
    const std::vector<const Section*> m_sections;
    OdtXml m_xml;
    OdtBlocks m_blocks;
};

void Content::write()
{
    automaticStyles();
    m_xml.open(u"office:body");
    m_xml.open(u"office:text");
    cover();
    contents();
    body();
    m_xml.close();
    m_xml.close();
    m_xml.finish();
}

void Content::automaticStyles()
{
    m_xml.open(u"office:automatic-styles");
    m_xml.open(u"style:style", {{u"style:name", u"CoverKind"_s},
                                {u"style:family", u"paragraph"_s},
                                {u"style:parent-style-name", u"Kind"_s},
                                {u"style:master-page-name", u"Cover"_s}});
    m_xml.close();
    // Contents: the page at the right edge.
    for (int line = -1; line <= 5; ++line) {
        m_xml.open(u"style:style", {{u"style:name", line < 0 ? u"Entry"_s : odt::forLine(u"LineEntry", line)},
                                    {u"style:family", u"paragraph"_s},
                                    {u"style:parent-style-name",
                                     line < 0 ? u"Standard"_s : odt::forLine(u"ContentsLine", line)}});
        m_xml.open(u"style:paragraph-properties", {{u"fo:margin-left", line < 0 ? u"0.6cm"_s : QString()},
                                                   {u"fo:margin-bottom", u"0.08cm"_s}});
        m_xml.open(u"style:tab-stops");
        const double right = odt::textWidth - (line < 0 ? 0.6 : 0);
        m_xml.empty(u"style:tab-stop", {{u"style:position", QString(QString::number(right) % u"cm"_s)},
                                        {u"style:type", u"right"_s}});
        m_xml.close();
        m_xml.close();
        m_xml.close();
    }
    writeOdtTableStyles(m_xml);
    listStyle(u"Bullets"_s, false);
    listStyle(u"Numbers"_s, true);
    m_xml.close();
}

void Content::listStyle(const QString& name, bool numbered)
{
    m_xml.open(u"text:list-style", {{u"style:name", name}});
    if (numbered)
        m_xml.open(u"text:list-level-style-number",
                   {{u"text:level", u"1"_s}, {u"style:num-format", u"1"_s}, {u"style:num-suffix", u"."_s}});
    else
        m_xml.open(u"text:list-level-style-bullet",
                   {{u"text:level", u"1"_s}, {u"text:bullet-char", u"\u2022"_s}});
    m_xml.open(u"style:list-level-properties",
               {{u"text:list-level-position-and-space-mode", u"label-alignment"_s}});
    m_xml.empty(u"style:list-level-label-alignment", {{u"text:label-followed-by", u"listtab"_s},
                                                      {u"text:list-tab-stop-position", u"0.6cm"_s},
                                                      {u"fo:text-indent", u"-0.6cm"_s},
                                                      {u"fo:margin-left", u"0.6cm"_s}});
    m_xml.close();
    m_xml.close();
    m_xml.close();
}

void Content::cover()
{
    m_xml.element(u"text:p", {{u"text:style-name", u"CoverKind"_s}}, m_document.kindName());
    m_xml.element(u"text:p", {{u"text:style-name", u"Title"_s}}, plainText(m_document.title).simplified());
    m_xml.element(u"text:p", {{u"text:style-name", u"Subtitle"_s}}, m_document.subtitle);
    // The map of the five lines belongs to the report on all of them.
    if (m_document.kind.isEmpty())
        metro();
    facts();
}

void Content::metro()
{
    constexpr QSizeF pixels(640, 300);
    const auto stations = stationsOf(m_document);
    const auto paint = [&](QPainter& painter, double scale) {
        paintMetro(painter, QRectF(QPointF(), pixels * scale), stations,
                   ChartStyle::forLine(0, scale * 4 / 3));
    };
    QImage image((pixels * 2).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paint(painter, 2);
    painter.end();
    QBuffer png;
    image.save(&png, "PNG");
    QStringList description;
    for (int line = 1; line <= 5; ++line) {
        const Stations at = stations[static_cast<size_t>(line)];
        description << QString(words::lineTitle(line) % u": "_s % words::filledStations(at.filled, at.all));
    }
    m_blocks.picture(svgPicture(pixels, [&](QPainter& p) { paint(p, 1); }), png.data(), pixels * 2.54 / 96,
                     words::fiveLines(), description.join(u"; "_s));
}

void Content::facts()
{
    std::vector<Fact> facts = m_document.facts;
    if (m_document.date.isValid())
        facts.push_back({words::date(), QLocale().toString(m_document.date, words::dayMonthYear())});
    if (facts.empty())
        return;
    m_xml.open(u"table:table", {{u"table:name", u"Facts"_s}, {u"table:style-name", u"Table"_s}});
    for (int column = 0; column < 2; ++column)
        m_xml.empty(u"table:table-column", {{u"table:style-name", u"Column50"_s}});
    for (size_t row = 0; row < facts.size(); row += 2) {
        m_xml.open(u"table:table-row");
        for (size_t i = row; i < row + 2; ++i) {
            const Fact fact = i < facts.size() ? facts[i] : Fact();
            m_xml.open(u"table:table-cell");
            m_xml.element(u"text:p", {{u"text:style-name", u"Label"_s}}, fact.label);
            m_xml.element(u"text:p", {{u"text:style-name", u"Fact"_s}}, fact.value);
            m_xml.close();
        }
        m_xml.close();
    }
    m_xml.close();
}

/// The page is a field that the reading program fills in.
void Content::contentsEntry(const QString& style, const QString& bookmark, const QString& text)
{
    m_xml.open(u"text:p", {{u"text:style-name", style}});
    m_xml.open(u"text:a", {{u"xlink:type", u"simple"_s},
                           {u"xlink:href", u'#' + bookmark},
                           {u"text:style-name", u"Link"_s},
                           {u"text:visited-style-name", u"Link"_s}});
    m_xml.text(plainText(text).simplified());
    m_xml.close();
    m_xml.empty(u"text:tab");
    m_xml.element(u"text:bookmark-ref", {{u"text:reference-format", u"page"_s}, {u"text:ref-name", bookmark}},
                  {});
    m_xml.close();
}

void Content::contents()
{
    if (m_sections.empty())
        return;
    m_xml.element(u"text:p", {{u"text:style-name", u"Contents_20_Heading"_s}}, words::contents());
    int line = -1;
    for (size_t i = 0; i < m_sections.size(); ++i) {
        if (m_sections[i]->place().first != line) {
            line = m_sections[i]->place().first;
            contentsEntry(odt::forLine(u"LineEntry", line), lineMark(line), words::lineTitle(line));
        }
        contentsEntry(u"Entry"_s, sectionMark(i), m_sections[i]->title);
    }
}

void Content::body()
{
    if (m_sections.empty())
        m_blocks(Empty());
    int line = -1;
    for (size_t i = 0; i < m_sections.size(); ++i) {
        if (m_sections[i]->place().first != line) {
            line = m_sections[i]->place().first;
            m_blocks.heading(1, odt::forLine(u"Band", line), lineMark(line), words::lineTitle(line));
        }
        m_blocks.section(*m_sections[i], sectionMark(i));
    }
}

QByteArray manifest(const std::vector<ZipEntry>& entries)
{
    QByteArray bytes;
    OdtXml xml(&bytes, u"manifest:manifest");
    const auto entry = [&xml](const QString& path, const QString& type) {
        xml.empty(u"manifest:file-entry", {{u"manifest:full-path", path}, {u"manifest:media-type", type}});
    };
    entry(u"/"_s, QString::fromLatin1(mimeType));
    for (const ZipEntry& part : entries)
        entry(part.name, part.name.endsWith(u".xml"_s)   ? u"text/xml"_s
                         : part.name.endsWith(u".svg"_s) ? u"image/svg+xml"_s
                                                         : u"image/png"_s);
    xml.finish();
    return bytes;
}

QByteArray meta(const Document& document)
{
    QByteArray bytes;
    OdtXml xml(&bytes, u"office:document-meta");
    xml.open(u"office:meta");
    xml.element(u"meta:generator", {}, u"S3 Facilitator/"_s + QLatin1StringView(S3_VERSION));
    xml.element(u"dc:title", {}, plainText(document.title).simplified());
    if (!document.author.isEmpty())
        xml.element(u"dc:creator", {}, plainText(document.author).simplified());
    xml.element(u"dc:language", {}, document.language);
    if (document.date.isValid())
        xml.element(u"meta:creation-date", {}, document.date.startOfDay().toString(Qt::ISODate));
    xml.close();
    xml.finish();
    return bytes;
}

} // namespace

Result<QByteArray> odtOf(const Document& document)
{
    std::vector<ZipEntry> pictures;
    QByteArray content;
    Content(document, &content, pictures).write();
    std::vector<ZipEntry> parts{
        {u"content.xml"_s, content}, {u"styles.xml"_s, odtStyles(document)}, {u"meta.xml"_s, meta(document)}};
    parts.insert(parts.end(), pictures.begin(), pictures.end());
    // ODF 1.3, part 2, 3.3: the type comes first and uncompressed.
    std::vector<ZipEntry> all{{u"mimetype"_s, QByteArray(mimeType), false}};
    all.insert(all.end(), parts.begin(), parts.end());
    all.push_back({u"META-INF/manifest.xml"_s, manifest(parts)});
    return zipOf(all);
}

Result<void> writeOdt(const Document& document, const QString& path)
{
    const Result<QByteArray> odt = odtOf(document);
    if (!odt)
        return odt.error();
    return writeAtomically(path, *odt);
}

} // namespace s3::report
