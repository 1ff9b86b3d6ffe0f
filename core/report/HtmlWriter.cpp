// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/HtmlWriter.h"

#include "core/base/AtomicFile.h"
#include "core/report/HtmlBlocks.h"
#include "core/report/MetroMotif.h"
#include "core/report/SvgPicture.h"
#include "core/report/TextTools.h"
#include "core/report/Words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace s3::report {
namespace {

class Page {
public:
    Page(const Document& document, QByteArray* bytes)
        : m_document(document)
        , m_sections(document.sorted())
        , m_out(bytes)
    {}

    void write();

private:
    void head();
    void meta(const QString& name, const QString& content);
    void cover();
    void metro();
    void contents();
    void body();
    void openLine(int line);
    void link(const QString& anchor, const QString& text);
    QString anchor(size_t section) const { return u"section"_s + QString::number(section + 1); }

    const Document& m_document;
    const std::vector<const Section*> m_sections;
    QXmlStreamWriter m_out;
};

void Page::write()
{
    m_out.setAutoFormatting(false);
    m_out.writeDTD(u"<!DOCTYPE html>\n"_s);
    m_out.writeStartElement(u"html"_s);
    m_out.writeDefaultNamespace(u"http://www.w3.org/1999/xhtml"_s);
    m_out.writeAttribute(u"lang"_s, plainText(m_document.language));
    head();
    m_out.writeStartElement(u"body"_s);
    cover();
    contents();
    m_out.writeStartElement(u"main"_s);
    body();
    m_out.writeEndElement();
    m_out.writeEndElement();
    m_out.writeEndElement();
    m_out.writeEndDocument();
}

void Page::meta(const QString& name, const QString& content)
{
    m_out.writeEmptyElement(u"meta"_s);
    m_out.writeAttribute(u"name"_s, name);
    m_out.writeAttribute(u"content"_s, content);
}

void Page::head()
{
    m_out.writeStartElement(u"head"_s);
    m_out.writeEmptyElement(u"meta"_s);
    m_out.writeAttribute(u"charset"_s, u"utf-8"_s);
    // Nothing is ever loaded or run, whatever text the project holds.
    m_out.writeEmptyElement(u"meta"_s);
    m_out.writeAttribute(u"http-equiv"_s, u"Content-Security-Policy"_s);
    m_out.writeAttribute(u"content"_s, u"default-src 'none'; style-src 'unsafe-inline'"_s);
    meta(u"viewport"_s, u"width=device-width, initial-scale=1"_s);
    meta(u"color-scheme"_s, u"light dark"_s);
    meta(u"generator"_s, u"S3 Facilitator "_s + QLatin1StringView(S3_VERSION));
    if (!m_document.author.isEmpty())
        meta(u"author"_s, plainText(m_document.author));
    writeHtmlElement(m_out, u"title"_s, {}, plainText(m_document.title).simplified());
    m_out.writeTextElement(u"style"_s, htmlStyle());
    m_out.writeEndElement();
}

void Page::cover()
{
    m_out.writeStartElement(u"header"_s);
    writeHtmlElement(m_out, u"p"_s, u"kind"_s, m_document.kindName());
    writeHtmlElement(m_out, u"h1"_s, {}, m_document.title);
    if (!m_document.subtitle.isEmpty())
        writeHtmlElement(m_out, u"p"_s, u"subtitle"_s, m_document.subtitle);
    // The map of the five lines belongs to the report on all of them.
    if (m_document.kind.isEmpty())
        metro();
    m_out.writeStartElement(u"dl"_s);
    m_out.writeAttribute(u"class"_s, u"facts"_s);
    const auto fact = [this](const QString& label, const QString& value) {
        m_out.writeStartElement(u"div"_s);
        writeHtmlElement(m_out, u"dt"_s, {}, label);
        writeHtmlElement(m_out, u"dd"_s, {}, value);
        m_out.writeEndElement();
    };
    for (const Fact& f : m_document.facts)
        fact(f.label, f.value);
    if (m_document.date.isValid())
        fact(words::date(), QLocale().toString(m_document.date, words::dayMonthYear()));
    m_out.writeCharacters({});
    m_out.writeEndElement();
    m_out.writeEndElement();
}

void Page::metro()
{
    const auto stations = stationsOf(m_document);
    const QSizeF size(720, 240);
    const QByteArray svg = svgPicture(size, [&](QPainter& painter) {
        paintMetro(painter, QRectF(QPointF(), size), stations, ChartStyle::forLine(0, 4.0 / 3.0));
    });
    InlineSvg about{u"metro"_s, words::fiveLines(), {}, Palette::forLine(0).named()};
    QStringList description;
    for (int line = 1; line <= 5; ++line) {
        const Palette palette = Palette::forLine(line);
        about.colours.emplace_back(QString(u'l' % QString::number(line)), palette.accent);
        about.colours.emplace_back(QString(u'l' % QString::number(line) % u"ink"_s), palette.accentInk);
        const Stations at = stations[static_cast<size_t>(line)];
        description << QString(QString::number(line) % u' ' % words::lineName(line) % u": "_s %
                               words::filledStations(at.filled, at.all));
    }
    about.description = description.join(u"; "_s);
    writeInlineSvg(m_out, svg, about, reportFontFamily());
}

void Page::link(const QString& to, const QString& text)
{
    m_out.writeStartElement(u"a"_s);
    m_out.writeAttribute(u"href"_s, u'#' + to);
    m_out.writeCharacters(plainText(text).simplified());
    m_out.writeEndElement();
}

void Page::contents()
{
    if (m_sections.empty())
        return;
    m_out.writeStartElement(u"nav"_s);
    writeHtmlElement(m_out, u"h2"_s, {}, words::contents());
    m_out.writeStartElement(u"ul"_s);
    int line = -1;
    for (size_t i = 0; i < m_sections.size(); ++i) {
        if (m_sections[i]->place().first != line) {
            if (line >= 0) {
                m_out.writeEndElement();
                m_out.writeEndElement();
            }
            line = m_sections[i]->place().first;
            m_out.writeStartElement(u"li"_s);
            m_out.writeAttribute(u"class"_s, u'l' + QString::number(line));
            link(u"line"_s + QString::number(line), words::lineTitle(line));
            m_out.writeStartElement(u"ul"_s);
        }
        m_out.writeStartElement(u"li"_s);
        link(anchor(i), m_sections[i]->title);
        m_out.writeEndElement();
    }
    m_out.writeEndElement();
    m_out.writeEndElement();
    m_out.writeEndElement();
    m_out.writeEndElement();
}

void Page::openLine(int line)
{
    m_out.writeStartElement(u"section"_s);
    m_out.writeAttribute(u"class"_s, u"line l"_s + QString::number(line));
    m_out.writeStartElement(u"h2"_s);
    m_out.writeAttribute(u"id"_s, u"line"_s + QString::number(line));
    if (line >= 1 && line <= 5)
        writeHtmlElement(m_out, u"span"_s, u"no"_s, QString::number(line));
    m_out.writeCharacters(words::lineName(line));
    m_out.writeEndElement();
}

void Page::body()
{
    int line = -1;
    for (size_t i = 0; i < m_sections.size(); ++i) {
        const Section& section = *m_sections[i];
        if (section.place().first != line) {
            if (line >= 0)
                m_out.writeEndElement();
            line = section.place().first;
            openLine(line);
        }
        m_out.writeStartElement(u"section"_s);
        m_out.writeAttribute(u"id"_s, anchor(i));
        writeHtmlElement(m_out, u"h3"_s, {}, section.title);
        HtmlBlocks(m_out, section, anchor(i)).write();
        m_out.writeEndElement();
    }
    if (line >= 0)
        m_out.writeEndElement();
    else
        writeHtmlElement(m_out, u"p"_s, u"empty"_s, words::nothingYet());
}

} // namespace

QByteArray htmlOf(const Document& document)
{
    QByteArray bytes;
    Page(document, &bytes).write();
    return bytes;
}

Result<void> writeHtml(const Document& document, const QString& path)
{
    return writeAtomically(path, htmlOf(document));
}

} // namespace s3::report
