// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/HtmlBlocks.h"

#include "core/report/Palette.h"
#include "core/report/SvgPicture.h"
#include "core/report/TextTools.h"
#include "core/report/Words.h"

using namespace Qt::StringLiterals;

namespace s3::report {
namespace {

constexpr double figureWidth = 720; // CSS pixels

void writeLines(QXmlStreamWriter& out, const QString& text)
{
    const QStringList lines = plainText(text).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            out.writeEmptyElement(u"br"_s);
        out.writeCharacters(lines.at(i));
    }
}

void start(QXmlStreamWriter& out, const QString& name, const QString& cssClass)
{
    out.writeStartElement(name);
    if (!cssClass.isEmpty())
        out.writeAttribute(u"class"_s, cssClass);
}

QString alignClass(Align align)
{
    return align == Align::Right ? u"r"_s : align == Align::Center ? u"c"_s : QString();
}

QString stateClass(State state)
{
    switch (state) {
    case State::Good:
        return u"good"_s;
    case State::Warn:
        return u"warn"_s;
    case State::Bad:
        return u"bad"_s;
    case State::None:
        break;
    }
    return {};
}

} // namespace

void writeHtmlElement(QXmlStreamWriter& out, const QString& name, const QString& cssClass,
                      const QString& text)
{
    start(out, name, cssClass);
    writeLines(out, text);
    out.writeEndElement();
}

HtmlBlocks::HtmlBlocks(QXmlStreamWriter& out, const Section& section, QString anchor)
    : m_out(out)
    , m_section(section)
    , m_anchor(std::move(anchor))
{}

void HtmlBlocks::write()
{
    if (m_section.blocks.empty())
        (*this)(Empty());
    for (const Block& block : m_section.blocks)
        std::visit(*this, block);
    sources();
}

void HtmlBlocks::element(const QString& name, const QString& cssClass, const QString& text, SourceRef source)
{
    start(m_out, name, cssClass);
    writeLines(m_out, text);
    reference(source);
    m_out.writeEndElement();
}

void HtmlBlocks::reference(SourceRef source)
{
    if (!source)
        return;
    const QString number = QString::number(source.number);
    m_out.writeStartElement(u"sup"_s);
    m_out.writeStartElement(u"a"_s);
    m_out.writeAttribute(u"href"_s, QString(u'#' % m_anchor % u"-source"_s % number));
    m_out.writeAttribute(u"aria-label"_s, QString(words::source() % u' ' % number));
    m_out.writeCharacters(number);
    m_out.writeEndElement();
    m_out.writeEndElement();
}

/// A mark for the eye and the word for everybody.
void HtmlBlocks::state(State state)
{
    if (state == State::None)
        return;
    start(m_out, u"span"_s, u"mark "_s + stateClass(state));
    m_out.writeAttribute(u"title"_s, words::stateName(state));
    m_out.writeStartElement(u"span"_s);
    m_out.writeAttribute(u"aria-hidden"_s, u"true"_s);
    m_out.writeCharacters(words::stateMark(state));
    m_out.writeEndElement();
    writeHtmlElement(m_out, u"span"_s, u"vh"_s, words::stateName(state));
    m_out.writeEndElement();
}

void HtmlBlocks::operator()(const Heading& heading)
{
    element(heading.level <= 1 ? u"h4"_s : u"h5"_s, {}, heading.text);
}

void HtmlBlocks::operator()(const Paragraph& paragraph)
{
    element(u"p"_s, {}, paragraph.text, paragraph.source);
}

void HtmlBlocks::operator()(const Note& note)
{
    element(u"p"_s, u"note"_s, note.text);
}

void HtmlBlocks::operator()(const List& list)
{
    m_out.writeStartElement(list.numbered ? u"ol"_s : u"ul"_s);
    for (const QString& item : list.items)
        element(u"li"_s, {}, item);
    m_out.writeCharacters({});
    m_out.writeEndElement();
}

void HtmlBlocks::operator()(const KeyFigures& figures)
{
    start(m_out, u"dl"_s, u"figures"_s);
    for (const KeyFigure& figure : figures.figures) {
        m_out.writeStartElement(u"div"_s);
        element(u"dt"_s, {}, figure.label);
        start(m_out, u"dd"_s, u"value"_s);
        writeLines(m_out, figure.value);
        reference(figure.source);
        state(figure.state);
        m_out.writeEndElement();
        if (!figure.note.isEmpty())
            element(u"dd"_s, {}, figure.note);
        m_out.writeEndElement();
    }
    m_out.writeCharacters({});
    m_out.writeEndElement();
}

void HtmlBlocks::cell(const Cell& cell, const Column& column, bool rowHeader)
{
    start(m_out, rowHeader ? u"th"_s : u"td"_s, alignClass(column.align));
    if (rowHeader)
        m_out.writeAttribute(u"scope"_s, u"row"_s);
    state(cell.state);
    writeLines(m_out, cell.text);
    reference(cell.source);
    m_out.writeEndElement();
}

void HtmlBlocks::tableHead(const Table& table)
{
    m_out.writeStartElement(u"thead"_s);
    m_out.writeStartElement(u"tr"_s);
    for (const Column& column : table.columns) {
        // An empty header cell heads nothing.
        const bool names = !column.header.trimmed().isEmpty();
        start(m_out, names ? u"th"_s : u"td"_s, alignClass(column.align));
        if (names)
            m_out.writeAttribute(u"scope"_s, u"col"_s);
        writeLines(m_out, column.header);
        m_out.writeEndElement();
    }
    m_out.writeEndElement();
    m_out.writeEndElement();
}

void HtmlBlocks::operator()(const Table& table)
{
    start(m_out, u"div"_s, u"scroll"_s);
    m_out.writeStartElement(u"table"_s);
    if (!table.caption.isEmpty())
        element(u"caption"_s, {}, table.caption);
    tableHead(table);
    m_out.writeStartElement(u"tbody"_s);
    for (const Row& row : table.rows) {
        m_out.writeStartElement(u"tr"_s);
        for (size_t i = 0; i < table.columns.size(); ++i)
            cell(i < row.size() ? row[i] : Cell(), table.columns[i], i == 0);
        m_out.writeEndElement();
    }
    m_out.writeCharacters({});
    m_out.writeEndElement();
    m_out.writeEndElement();
    m_out.writeEndElement();
    if (table.rows.empty())
        (*this)(Empty());
}

void HtmlBlocks::operator()(const Chart& chart)
{
    m_out.writeStartElement(u"figure"_s);
    element(u"figcaption"_s, {}, chart.title);
    if (chart.points.empty()) {
        (*this)(Empty());
    } else {
        const ChartPicture picture = chartSvg(chart, m_section.line, figureWidth);
        const QString id = m_anchor + u"-figure"_s + QString::number(++m_charts);
        writeInlineSvg(m_out, picture.svg,
                       {id, plainText(chart.title), plainText(chart.description),
                        Palette::forLine(m_section.line).named()},
                       reportFontFamily());
        m_out.writeStartElement(u"details"_s);
        element(u"summary"_s, {}, words::dataTable());
        Table table = chartTable(chart);
        table.caption = chart.title;
        (*this)(table);
        m_out.writeEndElement();
    }
    if (!chart.source.isEmpty())
        (*this)(Source{chart.source});
    m_out.writeEndElement();
}

void HtmlBlocks::operator()(const Card& card)
{
    start(m_out, u"article"_s, u"card"_s);
    if (!card.title.isEmpty()) {
        start(m_out, u"h5"_s, {});
        state(card.state);
        writeLines(m_out, card.title);
        if (card.text.isEmpty())
            reference(card.source);
        m_out.writeEndElement();
    }
    if (!card.text.isEmpty()) {
        start(m_out, u"p"_s, {});
        if (card.title.isEmpty())
            state(card.state);
        writeLines(m_out, card.text);
        reference(card.source);
        m_out.writeEndElement();
    }
    if (!card.meta.isEmpty())
        element(u"p"_s, u"note"_s, card.meta);
    m_out.writeCharacters({});
    m_out.writeEndElement();
}

void HtmlBlocks::operator()(const Empty& empty)
{
    element(u"p"_s, u"empty"_s, empty.text.isEmpty() ? words::nothingYet() : empty.text);
}

void HtmlBlocks::operator()(const Source& source)
{
    element(u"p"_s, u"note"_s, QString(words::source() % u": "_s % source.text));
}

void HtmlBlocks::sources()
{
    if (m_section.sources.empty())
        return;
    start(m_out, u"footer"_s, u"sources"_s);
    element(u"h4"_s, {}, words::sources());
    m_out.writeStartElement(u"ol"_s);
    for (size_t i = 0; i < m_section.sources.size(); ++i) {
        m_out.writeStartElement(u"li"_s);
        m_out.writeAttribute(u"id"_s, QString(m_anchor % u"-source"_s % QString::number(i + 1)));
        writeLines(m_out, m_section.sources[i]);
        m_out.writeEndElement();
    }
    m_out.writeEndElement();
    m_out.writeEndElement();
}

} // namespace s3::report
