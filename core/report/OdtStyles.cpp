// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/OdtStyles.h"

#include "core/report/OdtXml.h"
#include "core/report/Palette.h"
#include "core/report/TextTools.h"
#include "core/report/Words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace s3::report {
namespace {

struct Look {
    const char16_t* parent = u"Standard";
    QString size = {}, weight = {}, colour = {}, above = u"0cm"_s, below = u"0cm"_s, align = {},
            lineHeight = {};
    QString background = {}, padding = {};
    bool keep = false, newPage = false;
    QString outline = {};
};

class Styles {
public:
    Styles(const Document& document, QByteArray* bytes)
        : m_document(document)
        , m_xml(bytes, u"office:document-styles")
        , m_neutral(Palette::forLine(0))
    {}
    void write();

private:
    void fonts();
    void defaults();
    void paragraph(const QString& name, const Look& look, const QString& shown = {});
    void textStyle(const char16_t* name, const QColor& colour, bool raised);
    void common();
    void ofLine(int line);
    void pages();
    void masters();
    static QString pt(double points) { return QString::number(points) + u"pt"_s; }

    const Document& m_document;
    OdtXml m_xml;
    const Palette m_neutral;
};

void Styles::write()
{
    fonts();
    m_xml.open(u"office:styles");
    defaults();
    common();
    for (int line = 0; line <= 5; ++line)
        ofLine(line);
    m_xml.close();
    pages();
    masters();
    m_xml.finish();
}

void Styles::fonts()
{
    m_xml.open(u"office:font-face-decls");
    m_xml.empty(u"style:font-face", {{u"style:name", u"Report"_s},
                                     {u"svg:font-family", QString(u'\'' % reportFontFamily() % u'\'')},
                                     {u"style:font-family-generic", u"swiss"_s},
                                     {u"style:font-pitch", u"variable"_s}});
    m_xml.close();
}

void Styles::defaults()
{
    const QLocale locale(m_document.language);
    const QString country = m_document.language.section(u'-', 1, 1);
    m_xml.open(u"style:default-style", {{u"style:family", u"paragraph"_s}});
    m_xml.empty(u"style:paragraph-properties", {{u"fo:orphans", u"2"_s}, {u"fo:widows", u"2"_s}});
    m_xml.empty(u"style:text-properties", {{u"style:font-name", u"Report"_s},
                                           {u"fo:font-size", pt(10)},
                                           {u"fo:color", m_neutral.ink.name()},
                                           {u"fo:language", m_document.language.section(u'-', 0, 0)},
                                           {u"fo:country", country.isEmpty() ? u"none"_s : country}});
    m_xml.close();
    m_xml.empty(
        u"style:style",
        {{u"style:name", u"Standard"_s}, {u"style:family", u"paragraph"_s}, {u"style:class", u"text"_s}});
}

void Styles::paragraph(const QString& name, const Look& look, const QString& shown)
{
    m_xml.open(u"style:style", {{u"style:name", name},
                                {u"style:display-name", shown.isEmpty() ? QString() : shown},
                                {u"style:family", u"paragraph"_s},
                                {u"style:parent-style-name", QString::fromUtf16(look.parent)},
                                {u"style:default-outline-level", look.outline}});
    m_xml.empty(u"style:paragraph-properties", {{u"fo:margin-top", look.above},
                                                {u"fo:margin-bottom", look.below},
                                                {u"fo:text-align", look.align},
                                                {u"fo:line-height", look.lineHeight},
                                                {u"fo:background-color", look.background},
                                                {u"fo:padding", look.padding},
                                                {u"fo:keep-with-next", look.keep ? u"always"_s : QString()},
                                                {u"fo:break-before", look.newPage ? u"page"_s : QString()}});
    m_xml.empty(u"style:text-properties",
                {{u"fo:font-size", look.size}, {u"fo:font-weight", look.weight}, {u"fo:color", look.colour}});
    m_xml.close();
}

void Styles::textStyle(const char16_t* name, const QColor& colour, bool raised)
{
    m_xml.open(u"style:style", {{u"style:name", QString::fromUtf16(name)}, {u"style:family", u"text"_s}});
    m_xml.empty(u"style:text-properties", {{u"fo:color", colour.name()},
                                           {u"style:text-position", raised ? u"super 62%"_s : QString()}});
    m_xml.close();
}

void Styles::common()
{
    const QString ink = m_neutral.ink.name(), soft = m_neutral.soft.name();
    paragraph(u"Title"_s, {.size = pt(34),
                           .weight = u"bold"_s,
                           .above = u"0.2cm"_s,
                           .below = u"0.3cm"_s,
                           .lineHeight = u"110%"_s});
    paragraph(u"Subtitle"_s, {.size = pt(14), .colour = soft, .below = u"1.4cm"_s, .lineHeight = u"130%"_s});
    paragraph(u"Kind"_s, {.size = pt(11), .weight = u"bold"_s, .colour = soft, .above = u"1.5cm"_s});
    paragraph(u"Text_20_body"_s, {.below = u"0.22cm"_s, .lineHeight = u"140%"_s}, u"Text body"_s);
    paragraph(u"Heading"_s, {.weight = u"bold"_s, .keep = true});
    paragraph(u"Heading_20_1"_s, {.parent = u"Heading", .size = pt(22), .newPage = true, .outline = u"1"_s},
              u"Heading 1"_s);
    paragraph(
        u"Heading_20_2"_s,
        {.parent = u"Heading", .size = pt(17), .above = u"0.9cm"_s, .below = u"0.3cm"_s, .outline = u"2"_s},
        u"Heading 2"_s);
    paragraph(
        u"Heading_20_3"_s,
        {.parent = u"Heading", .size = pt(12.5), .above = u"0.6cm"_s, .below = u"0.2cm"_s, .outline = u"3"_s},
        u"Heading 3"_s);
    paragraph(u"Heading_20_4"_s,
              {.parent = u"Heading",
               .size = pt(10.5),
               .above = u"0.45cm"_s,
               .below = u"0.15cm"_s,
               .outline = u"4"_s},
              u"Heading 4"_s);
    paragraph(u"Contents_20_Heading"_s,
              {.parent = u"Heading", .size = pt(22), .below = u"0.5cm"_s, .newPage = true},
              u"Contents Heading"_s);
    paragraph(u"Note"_s, {.size = pt(8.5), .colour = soft, .below = u"0.2cm"_s, .lineHeight = u"130%"_s});
    paragraph(u"Caption"_s, {.weight = u"bold"_s, .above = u"0.5cm"_s, .below = u"0.12cm"_s, .keep = true});
    paragraph(u"Figure"_s, {.below = u"0.15cm"_s});
    paragraph(u"Empty"_s, {.colour = soft, .above = u"0.1cm"_s, .below = u"0.3cm"_s});
    paragraph(u"Sources_20_Heading"_s,
              {.size = pt(8.5), .weight = u"bold"_s, .colour = soft, .above = u"0.6cm"_s, .keep = true},
              u"Sources Heading"_s);
    paragraph(u"Label"_s, {.size = pt(8), .colour = soft, .above = u"0.1cm"_s});
    paragraph(u"Fact"_s, {.weight = u"bold"_s, .below = u"0.25cm"_s});
    paragraph(u"Card_20_Title"_s, {.weight = u"bold"_s, .below = u"0.08cm"_s, .keep = true}, u"Card Title"_s);
    paragraph(u"Card_20_Text"_s, {.size = pt(9.5), .below = u"0.08cm"_s, .lineHeight = u"130%"_s},
              u"Card Text"_s);
    paragraph(u"Header"_s, {.size = pt(8), .colour = soft});
    paragraph(u"Footer"_s, {.size = pt(8), .colour = soft});
    for (const auto& [name, align] :
         {std::pair(u"Left"_s, u"start"_s), {u"Center"_s, u"center"_s}, {u"Right"_s, u"end"_s}}) {
        paragraph(u"Cell_"_s + name, {.size = pt(8.5), .align = align});
        paragraph(u"Head_"_s + name,
                  {.size = pt(8), .weight = u"bold"_s, .colour = soft, .align = align, .keep = true});
    }
    textStyle(u"Link", m_neutral.ink, false);
    textStyle(u"Reference", m_neutral.soft, true);
    textStyle(u"State_good", m_neutral.good, false);
    textStyle(u"State_warn", m_neutral.warn, false);
    textStyle(u"State_bad", m_neutral.bad, false);
    m_xml.open(u"style:style", {{u"style:name", u"Graphics"_s}, {u"style:family", u"graphic"_s}});
    m_xml.empty(u"style:graphic-properties", {{u"text:anchor-type", u"as-char"_s},
                                              {u"style:vertical-pos", u"top"_s},
                                              {u"style:vertical-rel", u"baseline"_s},
                                              {u"fo:border", u"none"_s}});
    m_xml.close();
}

void Styles::ofLine(int line)
{
    const Palette palette = Palette::forLine(line);
    const QString accent = palette.accent.name(), deep = palette.accentInk.name();
    paragraph(odt::forLine(u"Band", line), {.parent = u"Heading_20_1",
                                            .colour = palette.paper.name(),
                                            .below = u"0.3cm"_s,
                                            .background = accent,
                                            .padding = u"0.4cm"_s,
                                            .keep = true,
                                            .newPage = true,
                                            .outline = u"1"_s});
    paragraph(odt::forLine(u"Section", line), {.parent = u"Heading_20_2",
                                               .colour = deep,
                                               .above = u"0.9cm"_s,
                                               .below = u"0.3cm"_s,
                                               .keep = true,
                                               .outline = u"2"_s});
    paragraph(odt::forLine(u"Value", line), {.size = pt(20), .weight = u"bold"_s, .colour = deep});
    paragraph(odt::forLine(u"ContentsLine", line),
              {.size = pt(11), .weight = u"bold"_s, .colour = deep, .above = u"0.3cm"_s, .keep = true});
}

void Styles::pages()
{
    m_xml.open(u"office:automatic-styles");
    m_xml.open(u"style:style", {{u"style:name", u"Running"_s},
                                {u"style:family", u"paragraph"_s},
                                {u"style:parent-style-name", u"Footer"_s}});
    m_xml.open(u"style:paragraph-properties");
    m_xml.open(u"style:tab-stops");
    m_xml.empty(u"style:tab-stop", {{u"style:position", QString(QString::number(odt::textWidth) % u"cm"_s)},
                                    {u"style:type", u"right"_s}});
    m_xml.close();
    m_xml.close();
    m_xml.close();
    for (const bool cover : {true, false}) {
        m_xml.open(u"style:page-layout", {{u"style:name", cover ? u"CoverLayout"_s : u"PageLayout"_s}});
        m_xml.empty(u"style:page-layout-properties", {{u"fo:page-width", u"21.001cm"_s},
                                                      {u"fo:page-height", u"29.7cm"_s},
                                                      {u"style:print-orientation", u"portrait"_s},
                                                      {u"fo:margin-top", u"1.6cm"_s},
                                                      {u"fo:margin-bottom", u"1.4cm"_s},
                                                      {u"fo:margin-left", u"2.2cm"_s},
                                                      {u"fo:margin-right", u"1.8cm"_s}});
        if (!cover) {
            m_xml.open(u"style:header-style");
            m_xml.empty(u"style:header-footer-properties",
                        {{u"fo:min-height", u"0.6cm"_s}, {u"fo:margin-bottom", u"0.6cm"_s}});
            m_xml.close();
            m_xml.open(u"style:footer-style");
            m_xml.empty(u"style:header-footer-properties",
                        {{u"fo:min-height", u"0.6cm"_s},
                         {u"fo:margin-top", u"0.5cm"_s},
                         {u"fo:padding-top", u"0.15cm"_s},
                         {u"fo:border-top", QString(u"0.5pt solid "_s % m_neutral.hair.name())}});
            m_xml.close();
        }
        m_xml.close();
    }
    m_xml.close();
}

void Styles::masters()
{
    m_xml.open(u"office:master-styles");
    m_xml.empty(u"style:master-page", {{u"style:name", u"Cover"_s},
                                       {u"style:page-layout-name", u"CoverLayout"_s},
                                       {u"style:next-style-name", u"Standard"_s}});
    m_xml.open(u"style:master-page",
               {{u"style:name", u"Standard"_s}, {u"style:page-layout-name", u"PageLayout"_s}});
    m_xml.open(u"style:header");
    m_xml.open(u"text:p", {{u"text:style-name", u"Running"_s}});
    m_xml.text(m_document.kindName());
    m_xml.empty(u"text:tab");
    m_xml.text(plainText(m_document.title).simplified().left(90));
    m_xml.close();
    m_xml.close();
    m_xml.open(u"style:footer");
    m_xml.open(u"text:p", {{u"text:style-name", u"Running"_s}});
    if (m_document.date.isValid())
        m_xml.text(QLocale().toString(m_document.date, words::dayMonthYear()));
    m_xml.empty(u"text:tab");
    m_xml.text(words::page() + u' ');
    m_xml.element(u"text:page-number", {{u"text:select-page", u"current"_s}}, u"1"_s);
    m_xml.text(QString(u'\u00A0' % words::of() % u'\u00A0'));
    m_xml.element(u"text:page-count", {}, u"1"_s);
    m_xml.close();
    m_xml.close();
    m_xml.close();
    m_xml.close();
}

} // namespace

namespace odt {

QString forLine(const char16_t* style, int line)
{
    return QString(QString::fromUtf16(style) % u'_' % QString::number(line >= 1 && line <= 5 ? line : 0));
}

} // namespace odt

QByteArray odtStyles(const Document& document)
{
    QByteArray bytes;
    Styles(document, &bytes).write();
    return bytes;
}

} // namespace s3::report
