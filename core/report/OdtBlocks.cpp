// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/OdtBlocks.h"

#include "core/report/OdtStyles.h"
#include "core/report/Palette.h"
#include "core/report/SvgPicture.h"
#include "core/report/TextTools.h"
#include "core/report/Words.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace s3::report {
namespace {

constexpr double pixelsPerCm = 96 / 2.54;
constexpr double highestFigure = 22; // cm
constexpr int columnSteps = 100;

QString cm(double value)
{
    return QString::number(value, 'f', 3) + u"cm"_s;
}

QString stateStyle(State state)
{
    return state == State::Good ? u"State_good"_s : state == State::Warn ? u"State_warn"_s : u"State_bad"_s;
}

QString alignName(Align align)
{
    return align == Align::Right ? u"Right"_s : align == Align::Center ? u"Center"_s : u"Left"_s;
}

void cellStyle(OdtXml& xml, const QString& name, const QString& background, const QString& left,
               const QString& top, const QString& bottom, const QString& padding)
{
    xml.open(u"style:style", {{u"style:name", name}, {u"style:family", u"table-cell"_s}});
    xml.empty(u"style:table-cell-properties", {{u"fo:background-color", background},
                                               {u"fo:border-left", left.isEmpty() ? u"none"_s : left},
                                               {u"fo:border-right", u"none"_s},
                                               {u"fo:border-top", top.isEmpty() ? u"none"_s : top},
                                               {u"fo:border-bottom", bottom.isEmpty() ? u"none"_s : bottom},
                                               {u"fo:padding", padding}});
    xml.close();
}

/// The cells of one line's tables. LibreOffice knows cell styles only as automatic ones.
void cellStyles(OdtXml& xml, int line)
{
    const Palette palette = Palette::forLine(line);
    const QString accent = palette.accent.name();
    cellStyle(xml, odt::forLine(u"HeadCell", line), {}, {}, {}, u"1pt solid "_s + accent, u"0.1cm"_s);
    cellStyle(xml, odt::forLine(u"BodyCell", line), {}, {}, {}, u"0.5pt solid "_s + palette.hair.name(),
              u"0.1cm"_s);
    cellStyle(xml, odt::forLine(u"FigureCell", line), {}, {}, u"2pt solid "_s + accent, {}, u"0.08cm"_s);
    cellStyle(xml, odt::forLine(u"CardCell", line), palette.tint.name(), u"3pt solid "_s + accent, {}, {},
              u"0.3cm"_s);
}

/// Short tables stay on one page: a single row on the next one is lost.
constexpr size_t mostRowsKept = 12;

QString tableStyle(bool breaks)
{
    return breaks ? u"Table"_s : u"TableInOne"_s;
}

} // namespace

void writeOdtTableStyles(OdtXml& xml)
{
    for (const bool breaks : {true, false}) {
        xml.open(u"style:style", {{u"style:name", tableStyle(breaks)}, {u"style:family", u"table"_s}});
        xml.empty(u"style:table-properties",
                  {{u"style:width", cm(odt::textWidth)},
                   {u"table:align", u"left"_s},
                   {u"fo:margin-top", u"0.1cm"_s},
                   {u"fo:margin-bottom", u"0.3cm"_s},
                   {u"style:may-break-between-rows", breaks ? u"true"_s : u"false"_s}});
        xml.close();
    }
    xml.open(u"style:style", {{u"style:name", u"Row"_s}, {u"style:family", u"table-row"_s}});
    xml.empty(u"style:table-row-properties", {{u"fo:keep-together", u"always"_s}});
    xml.close();
    for (int line = 0; line <= 5; ++line)
        cellStyles(xml, line);
    for (int step = 1; step <= columnSteps; ++step) {
        xml.open(u"style:style", {{u"style:name", u"Column"_s + QString::number(step)},
                                  {u"style:family", u"table-column"_s}});
        xml.empty(u"style:table-column-properties",
                  {{u"style:column-width", cm(odt::textWidth * step / columnSteps)}});
        xml.close();
    }
}

QString OdtBlocks::styled(const char16_t* name) const
{
    return odt::forLine(name, m_line);
}

void OdtBlocks::section(const Section& section, const QString& bookmark)
{
    m_line = section.line;
    heading(2, styled(u"Section"), bookmark, section.title);
    if (section.blocks.empty())
        (*this)(Empty());
    for (const Block& block : section.blocks)
        std::visit(*this, block);
    if (section.sources.empty())
        return;
    paragraph(u"Sources_20_Heading"_s, words::sources());
    for (size_t i = 0; i < section.sources.size(); ++i)
        paragraph(u"Note"_s, QString(QString::number(i + 1) % u"  "_s % section.sources[i]));
}

void OdtBlocks::heading(int level, const QString& style, const QString& bookmark, const QString& text)
{
    m_xml.open(u"text:h", {{u"text:style-name", style}, {u"text:outline-level", QString::number(level)}});
    if (!bookmark.isEmpty())
        m_xml.empty(u"text:bookmark-start", {{u"text:name", bookmark}});
    m_xml.text(plainText(text).simplified());
    if (!bookmark.isEmpty())
        m_xml.empty(u"text:bookmark-end", {{u"text:name", bookmark}});
    m_xml.close();
}

void OdtBlocks::picture(const QByteArray& svg, const QByteArray& png, QSizeF size, const QString& title,
                        const QString& description)
{
    const QString name = u"Pictures/figure"_s + QString::number(m_pictures.size() / 2 + 1);
    m_pictures.push_back({name + u".svg"_s, svg, true});
    m_pictures.push_back({name + u".png"_s, png, false});
    m_xml.open(u"text:p", {{u"text:style-name", u"Figure"_s}});
    m_xml.open(u"draw:frame", {{u"draw:style-name", u"Graphics"_s},
                               {u"draw:name", name.mid(9)},
                               {u"text:anchor-type", u"as-char"_s},
                               {u"svg:width", cm(size.width())},
                               {u"svg:height", cm(size.height())}});
    for (const auto& [ending, type] : {std::pair(u".svg"_s, u"image/svg+xml"_s), {u".png"_s, u"image/png"_s}})
        m_xml.empty(u"draw:image", {{u"xlink:href", name + ending},
                                    {u"xlink:type", u"simple"_s},
                                    {u"xlink:show", u"embed"_s},
                                    {u"xlink:actuate", u"onLoad"_s},
                                    {u"draw:mime-type", type}});
    m_xml.element(u"svg:title", {}, title);
    m_xml.element(u"svg:desc", {}, description);
    m_xml.close();
    m_xml.close();
}

void OdtBlocks::paragraph(const QString& style, const QString& text, SourceRef source, State state)
{
    m_xml.open(u"text:p", {{u"text:style-name", style}});
    if (state != State::None)
        m_xml.element(u"text:span", {{u"text:style-name", stateStyle(state)}},
                      QString(words::stateMark(state) % u'\u00A0'));
    m_xml.text(text);
    if (source)
        m_xml.element(u"text:span", {{u"text:style-name", u"Reference"_s}}, QString::number(source.number));
    m_xml.close();
}

void OdtBlocks::operator()(const Heading& block)
{
    const int level = block.level <= 1 ? 3 : 4;
    heading(level, u"Heading_20_"_s + QString::number(level), {}, block.text);
}

void OdtBlocks::operator()(const Paragraph& block)
{
    paragraph(u"Text_20_body"_s, block.text, block.source);
}

void OdtBlocks::operator()(const Note& note)
{
    paragraph(u"Note"_s, note.text);
}

void OdtBlocks::operator()(const Source& source)
{
    paragraph(u"Note"_s, QString(words::source() % u": "_s % source.text));
}

void OdtBlocks::operator()(const List& list)
{
    m_xml.open(u"text:list", {{u"text:style-name", list.numbered ? u"Numbers"_s : u"Bullets"_s}});
    for (const QString& item : list.items) {
        m_xml.open(u"text:list-item");
        paragraph(u"Text_20_body"_s, item);
        m_xml.close();
    }
    m_xml.close();
}

/// Column widths in whole steps that add up to the text's width.
void OdtBlocks::openTable(const std::vector<double>& widths, const QString& title, bool breaks)
{
    m_xml.open(u"table:table", {{u"table:name", u"Table"_s + QString::number(++m_tables)},
                                {u"table:style-name", tableStyle(breaks)}});
    if (!title.isEmpty())
        m_xml.element(u"table:title", {}, plainText(title).simplified());
    const double sum = std::accumulate(widths.begin(), widths.end(), 0.0);
    int left = columnSteps;
    for (size_t i = 0; i < widths.size(); ++i) {
        const int others = static_cast<int>(widths.size() - i) - 1;
        const int wanted = static_cast<int>(std::lround(widths[i] / sum * columnSteps));
        const int steps = others == 0 ? std::max(left, 1) : std::clamp(wanted, 1, std::max(1, left - others));
        left -= steps;
        m_xml.empty(u"table:table-column", {{u"table:style-name", u"Column"_s + QString::number(steps)}});
    }
}

void OdtBlocks::operator()(const KeyFigures& figures)
{
    const auto& all = figures.figures;
    const size_t columns = std::min<size_t>(all.size(), 4);
    if (columns == 0)
        return;
    openTable(std::vector<double>(columns, 1.0), {});
    for (size_t first = 0; first < all.size(); first += columns) {
        m_xml.open(u"table:table-row", {{u"table:style-name", u"Row"_s}});
        for (size_t i = first; i < first + columns; ++i) {
            cell(i < all.size() ? styled(u"FigureCell") : QString());
            if (i < all.size()) {
                paragraph(u"Label"_s, all[i].label);
                paragraph(styled(u"Value"), all[i].value, all[i].source);
                paragraph(u"Label"_s, all[i].note, {}, all[i].state);
            } else {
                paragraph(u"Label"_s, {});
            }
            m_xml.close();
        }
        m_xml.close();
    }
    m_xml.close();
}

void OdtBlocks::operator()(const Table& table)
{
    if (table.columns.empty())
        return;
    if (!table.caption.isEmpty())
        paragraph(u"Caption"_s, table.caption);
    std::vector<double> widths;
    for (const Column& column : table.columns)
        widths.push_back(std::max(column.width, 0.01));
    openTable(widths, table.caption, table.rows.size() > mostRowsKept);
    m_xml.open(u"table:table-header-rows");
    m_xml.open(u"table:table-row", {{u"table:style-name", u"Row"_s}});
    for (const Column& column : table.columns) {
        cell(styled(u"HeadCell"));
        paragraph(u"Head_"_s + alignName(column.align), column.header);
        m_xml.close();
    }
    m_xml.close();
    m_xml.close();
    for (const Row& row : table.rows) {
        m_xml.open(u"table:table-row", {{u"table:style-name", u"Row"_s}});
        for (size_t i = 0; i < table.columns.size(); ++i) {
            const Cell content = i < row.size() ? row[i] : Cell();
            cell(styled(u"BodyCell"));
            paragraph(u"Cell_"_s + alignName(table.columns[i].align), content.text, content.source,
                      content.state);
            m_xml.close();
        }
        m_xml.close();
    }
    m_xml.close();
    if (table.rows.empty())
        (*this)(Empty());
}

void OdtBlocks::operator()(const Chart& chart)
{
    paragraph(u"Caption"_s, chart.title);
    if (chart.points.empty()) {
        (*this)(Empty());
        return;
    }
    const double width = odt::textWidth * pixelsPerCm;
    bool complete = true;
    for (const ChartPainter::Part part : chartParts(chart, width, highestFigure * pixelsPerCm)) {
        const ChartPicture shown = chartSvg(chart, m_line, width, part);
        complete = complete && shown.complete;
        picture(shown.svg, chartPng(chart, m_line, width, 2, part), shown.pixels / pixelsPerCm, chart.title,
                chart.description);
    }
    if (!chart.source.isEmpty())
        (*this)(Source{chart.source});
    if (chart.printTable || !complete)
        (*this)(chartTable(chart));
}

void OdtBlocks::operator()(const Card& card)
{
    openTable({1}, card.title);
    m_xml.open(u"table:table-row", {{u"table:style-name", u"Row"_s}});
    cell(styled(u"CardCell"));
    const bool title = !card.title.isEmpty();
    if (title)
        paragraph(u"Card_20_Title"_s, card.title, card.text.isEmpty() ? card.source : SourceRef(),
                  card.state);
    if (!card.text.isEmpty() || !title)
        paragraph(u"Card_20_Text"_s, card.text, card.source, title ? State::None : card.state);
    if (!card.meta.isEmpty())
        paragraph(u"Label"_s, card.meta);
    m_xml.close();
    m_xml.close();
    m_xml.close();
}

void OdtBlocks::operator()(const Empty& empty)
{
    paragraph(u"Empty"_s, empty.text.isEmpty() ? words::nothingYet() : empty.text);
}

} // namespace s3::report
