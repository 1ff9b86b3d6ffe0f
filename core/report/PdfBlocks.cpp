// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/PdfBlocks.h"

#include "core/report/TextTools.h"
#include "core/report/Words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace s3::report {
namespace {

constexpr double u1 = pdfpage::unit;
constexpr double x0 = pdfpage::left * u1;
constexpr double contentWidth = pdfpage::content * u1;
constexpr double halfGap = 22 * u1; // between two charts beside each other
constexpr double halfWidth = (contentWidth - halfGap) / 2;

void drawLine(Canvas& canvas, double x, double top, double leading, const QString& text, const Face& face)
{
    canvas.text({x, top + leading / 2 + canvas.ascent(face) / 2}, text, face);
}

} // namespace

void PdfBlocks::lineBand(int line, const QString& aside, int anchor)
{
    const Palette palette = Palette::forLine(line);
    const QString name = words::lineName(line);
    PdfBox box;
    box.height = u(92);
    box.newPage = box.band = box.keepWithNext = true;
    box.line = line;
    box.anchor = anchor;
    box.paint = [palette, name, aside, line](Canvas& canvas, double top) {
        const auto v = [&canvas](double points) { return canvas.u(points); };
        canvas.box(QRectF(0, top, v(pdfpage::width), v(92)), palette.accent);
        double x = x0;
        if (line >= 1 && line <= 5) {
            const Face number{18, QFont::Bold, palette.accentInk};
            canvas.disc({x + v(17), top + v(50)}, v(17), palette.paper);
            canvas.text({x + v(17), top + v(50) + canvas.ascent(number) / 2}, QString::number(line), number,
                        Align::Center);
            x += v(48);
        }
        const Face title{24, QFont::Bold, palette.paper};
        canvas.text({x, top + v(50) + canvas.ascent(title) / 2}, name, title);
        const Face small{8.5, QFont::Medium, palette.paper};
        canvas.text({x0 + contentWidth, top + v(50) + canvas.ascent(title) / 2}, aside, small, Align::Right);
    };
    m_flow.add(std::move(box));
}

void PdfBlocks::section(const Section& section, int anchor)
{
    m_style = m_documentStyle;
    m_style.palette = Palette::forLine(section.line);
    const size_t first = m_flow.size();
    text(plainText(section.title), {18, QFont::Bold, m_style.palette.accentInk}, 34, 23, 0, pdfpage::content);
    for (size_t i = first; i < m_flow.size(); ++i)
        m_flow.at(i).keepWithNext = true;
    m_flow.at(first).anchor = anchor;
    m_flow.last().height += u(4);
    if (section.blocks.empty())
        (*this)(Empty());
    bool inRow = false; // a single small chart after a row keeps the row's size
    for (size_t i = 0; i < section.blocks.size(); ++i) {
        const bool here = smallChart(section.blocks[i]);
        const bool next = here && i + 1 < section.blocks.size() && smallChart(section.blocks[i + 1]);
        if (next || (here && inRow))
            chartRow(std::get<Chart>(section.blocks[i]),
                     next ? &std::get<Chart>(section.blocks[i + 1]) : nullptr);
        else
            std::visit(*this, section.blocks[i]);
        inRow = next;
        i += next ? 1 : 0;
    }
    sources(section);
}

void PdfBlocks::text(const QString& text, const Face& face, double before, double leading, double indent,
                     double measure)
{
    const QStringList lines = measuring().lines(text, u(measure - indent), face);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        PdfBox box;
        box.height = u(leading);
        box.before = i == 0 ? u(before) : 0;
        box.keepWithNext = lines.size() > 1 && (i == 0 || i == lines.size() - 2);
        box.paint = [line = lines.at(i), face, indent, leading](Canvas& canvas, double top) {
            drawLine(canvas, x0 + canvas.u(indent), top, canvas.u(leading), line, face);
        };
        m_flow.add(std::move(box));
    }
}

void PdfBlocks::operator()(const Heading& heading)
{
    const bool first = heading.level <= 1;
    const size_t begin = m_flow.size();
    text(plainText(heading.text), {first ? 12.0 : 10.0, QFont::DemiBold, m_style.palette.ink},
         first ? 20 : 14, first ? 16 : 14, 0, pdfpage::content);
    for (size_t i = begin; i < m_flow.size(); ++i)
        m_flow.at(i).keepWithNext = true;
}

void PdfBlocks::operator()(const Paragraph& paragraph)
{
    text(QString(plainText(paragraph.text) % superscript(paragraph.source)),
         {9.5, QFont::Normal, m_style.palette.ink}, 7, 14.5);
}

void PdfBlocks::operator()(const Note& note)
{
    text(plainText(note.text), {8, QFont::Normal, m_style.palette.soft}, 6, 11.5);
}

void PdfBlocks::operator()(const Source& source)
{
    (*this)(Note{QString(words::source() % u": "_s % source.text)});
}

void PdfBlocks::operator()(const List& list)
{
    const Face face{9.5, QFont::Normal, m_style.palette.ink};
    for (qsizetype i = 0; i < list.items.size(); ++i) {
        const size_t first = m_flow.size();
        text(plainText(list.items.at(i)), face, i == 0 ? 7 : 3, 14.5, 16);
        PdfBox& box = m_flow.at(first);
        const QString mark = list.numbered ? QString::number(i + 1) : u"\u2022"_s;
        box.paint = [paint = box.paint, mark, accent = m_style.palette.accentInk](Canvas& canvas,
                                                                                  double top) {
            drawLine(canvas, x0 + canvas.u(3), top, canvas.u(14.5), mark, {9.5, QFont::DemiBold, accent});
            paint(canvas, top);
        };
    }
}

void PdfBlocks::operator()(const KeyFigures& figures)
{
    const size_t all = figures.figures.size();
    const size_t columns = std::min<size_t>(all, 4);
    for (size_t first = 0; first < all; first += columns)
        figureRow(figures.figures, first, std::min(columns, all - first), columns);
}

void PdfBlocks::figureRow(const std::vector<KeyFigure>& figures, size_t first, size_t count, size_t columns)
{
    struct Shown {
        QStringList label, note;
        QString value, reference, mark;
        Face face;
        QColor markColour;
    };
    Canvas canvas = measuring();
    const Palette& palette = m_style.palette;
    const Face small{8, QFont::Normal, palette.soft};
    const double gap = u(16);
    const double width =
        (contentWidth - gap * static_cast<double>(columns - 1)) / static_cast<double>(columns);
    std::vector<Shown> shown;
    qsizetype labels = 1, notes = 0;
    for (size_t i = first; i < first + count; ++i) {
        const KeyFigure& f = figures[i];
        Shown s;
        s.label = canvas.lines(plainText(f.label), width, small);
        s.note = f.note.isEmpty() ? QStringList() : canvas.lines(plainText(f.note), width, small);
        s.value = plainText(f.value).simplified();
        s.reference = superscript(f.source);
        s.mark = words::stateMark(f.state);
        s.markColour = palette.state(f.state);
        s.face = {24, QFont::Bold, palette.accentInk};
        while (s.face.size > 9 && canvas.width(s.value, s.face) > width - u(s.mark.isEmpty() ? 0 : 14) -
                                                                      u(s.reference.isEmpty() ? 0 : 10))
            s.face.size -= 0.5;
        labels = std::max(labels, s.label.size());
        notes = std::max(notes, s.note.size());
        shown.push_back(std::move(s));
    }
    PdfBox box;
    const double labelHeight = u(10.5) * static_cast<double>(labels);
    box.before = u(first == 0 ? 12 : 14);
    box.height = u(8) + labelHeight + u(32) + u(10.5) * static_cast<double>(notes) + u(4);
    box.paint = [shown, small, gap, width, labelHeight, accent = palette.accent](Canvas& c, double top) {
        double x = x0;
        for (const Shown& s : shown) {
            c.box(QRectF(x, top, width, c.u(1.8)), accent);
            double y = top + c.u(8);
            for (const QString& line : s.label) {
                drawLine(c, x, y, c.u(10.5), line, small);
                y += c.u(10.5);
            }
            const double baseline = top + c.u(8) + labelHeight + c.u(24);
            c.text({x, baseline}, s.value, s.face);
            const Face reference{11, QFont::Normal, small.colour};
            double after = x + c.width(s.value, s.face) + c.u(2);
            c.text({after, baseline - c.u(s.face.size * 0.36)}, s.reference, reference);
            after += c.width(s.reference, reference) + c.u(4);
            c.text({after, baseline}, s.mark, {8.5, QFont::Normal, s.markColour});
            y = top + c.u(8) + labelHeight + c.u(32);
            for (const QString& line : s.note) {
                drawLine(c, x, y, c.u(10.5), line, small);
                y += c.u(10.5);
            }
            x += width + gap;
        }
    };
    m_flow.add(std::move(box));
}

void PdfBlocks::operator()(const Table& table)
{
    addPdfTable(m_flow, table, m_style);
    if (table.rows.empty())
        (*this)(Empty());
}

void PdfBlocks::operator()(const Chart& chart)
{
    if (chart.points.empty()) {
        (*this)(Heading{2, chart.title});
        (*this)(Empty());
        return;
    }
    const auto plot = std::make_shared<const ChartPainter>(chart, m_style);
    const auto parts = plot->parts(contentWidth, m_flow.room() - u(60));
    const QString title = plainText(chart.title).simplified();
    for (size_t i = 0; i < parts.size(); ++i)
        chartPart(i == 0 ? title : QString(title % u" ("_s % words::continued() % u')'), plot, parts[i]);
    if (!chart.source.isEmpty()) {
        m_flow.last().keepWithNext = true;
        (*this)(Source{chart.source});
    }
    if (chart.printTable || !plot->labelsFit(contentWidth, m_flow.room() - u(60)))
        (*this)(chartTable(chart));
}

/// A line with its target reads as well at half the width, so that two stand beside each other.
bool PdfBlocks::smallChart(const Block& block) const
{
    const auto* chart = std::get_if<Chart>(&block);
    if (!chart || chart->kind != Chart::Kind::LineTarget || chart->printTable || chart->points.empty())
        return false;
    const bool oneLine = std::all_of(chart->points.begin(), chart->points.end(), [&](const Point& point) {
        return point.series == chart->points.front().series;
    });
    return oneLine && ChartPainter(*chart, m_style).labelsFit(halfWidth, m_flow.room() / 2);
}

void PdfBlocks::chartRow(const Chart& left, const Chart* right)
{
    struct Half {
        QStringList title, source;
        std::shared_ptr<const ChartPainter> plot;
        double height = 0;
    };
    const Face face{9.5, QFont::DemiBold, m_style.palette.ink};
    const Face small{8, QFont::Normal, m_style.palette.soft};
    std::vector<Half> halves;
    double titles = 0, plots = 0, notes = 0;
    for (const Chart* chart : {&left, right}) {
        if (!chart)
            continue;
        Half half;
        half.title = measuring().lines(plainText(chart->title).simplified(), halfWidth, face);
        if (!chart->source.isEmpty())
            half.source = measuring().lines(plainText(QString(words::source() % u": "_s % chart->source)),
                                            halfWidth, small);
        half.plot = std::make_shared<const ChartPainter>(*chart, m_style);
        half.height = half.plot->heightFor(halfWidth) + u(28);
        titles = std::max(titles, u(13.5) * static_cast<double>(half.title.size()) + u(8));
        plots = std::max(plots, half.height);
        notes = std::max(notes, u(11.5) * static_cast<double>(half.source.size()));
        halves.push_back(std::move(half));
    }
    PdfBox box;
    box.before = u(20);
    box.height = titles + plots + u(10) + notes;
    box.paint = [halves, face, small, titles, plots](Canvas& canvas, double top) {
        double x = x0;
        for (const Half& half : halves) {
            // Titles stand on the plots, so that both plots begin at one height.
            double y = top + titles - canvas.u(8) - canvas.u(13.5) * static_cast<double>(half.title.size());
            for (const QString& line : half.title) {
                drawLine(canvas, x, y, canvas.u(13.5), line, face);
                y += canvas.u(13.5);
            }
            half.plot->paint(canvas, QRectF(x, top + titles, halfWidth, half.height), {});
            y = top + titles + plots + canvas.u(8);
            for (const QString& line : half.source) {
                drawLine(canvas, x, y, canvas.u(11.5), line, small);
                y += canvas.u(11.5);
            }
            x += halfWidth + halfGap;
        }
    };
    m_flow.add(std::move(box));
}

void PdfBlocks::chartPart(const QString& title, std::shared_ptr<const ChartPainter> plot,
                          ChartPainter::Part part)
{
    const Face face{10, QFont::DemiBold, m_style.palette.ink};
    const QStringList lines = measuring().lines(title, contentWidth, face);
    const double height = std::min(plot->heightFor(contentWidth, part), m_flow.room() - u(60));
    const double titleHeight = u(14) * static_cast<double>(lines.size()) + u(8);
    PdfBox box;
    box.before = u(20);
    box.height = titleHeight + height + u(8);
    box.paint = [plot, lines, face, part, height, titleHeight](Canvas& canvas, double top) {
        double y = top;
        for (const QString& line : lines) {
            drawLine(canvas, x0, y, canvas.u(14), line, face);
            y += canvas.u(14);
        }
        plot->paint(canvas, QRectF(x0, top + titleHeight, contentWidth, height), part);
    };
    m_flow.add(std::move(box));
}

void PdfBlocks::operator()(const Card& card)
{
    struct Line {
        QString text;
        Face face;
        double leading = 0, above = 0;
        double indent = 0;
    };
    const Palette& palette = m_style.palette;
    std::vector<Line> lines;
    const QString mark = words::stateMark(card.state);
    const double indent = mark.isEmpty() ? 0 : 13; // of the title, behind the state's sign
    const auto add = [&](const QString& text, const Face& face, double leading, double gap) {
        const double first = lines.empty() ? indent : 0;
        for (const QString& line : measuring().lines(text, contentWidth - u(28 + first), face)) {
            lines.push_back({line, face, leading, lines.empty() ? 10 : gap, first});
            gap = 0;
        }
    };
    const QString reference = superscript(card.source);
    if (!card.title.isEmpty())
        add(QString(plainText(card.title) % (card.text.isEmpty() ? reference : QString())),
            {10, QFont::DemiBold, palette.ink}, 14, 0);
    if (!card.text.isEmpty() || card.title.isEmpty())
        add(QString(plainText(card.text) % reference), {9, QFont::Normal, palette.ink}, 13, 3);
    if (!card.meta.isEmpty())
        add(plainText(card.meta), {8, QFont::Normal, palette.soft}, 11, 4);
    double sum = 0;
    for (const Line& line : lines)
        sum += u(line.above + line.leading);
    for (size_t i = 0; i < lines.size(); ++i) {
        const Line& line = lines[i];
        const bool end = i + 1 == lines.size();
        PdfBox box;
        box.before = i == 0 ? u(10) : 0;
        box.height = u(line.above + line.leading + (end ? 10 : 0));
        // A card of half a page or more may be cut.
        box.keepWithNext = !end && (sum < m_flow.room() / 2 || i == 0 || i + 2 == lines.size());
        box.paint = [line, height = box.height, tint = palette.tint, accent = palette.accent,
                     mark = i == 0 ? mark : QString(),
                     colour = palette.state(card.state)](Canvas& c, double top) {
            c.box(QRectF(x0, top - c.u(0.2), contentWidth, height + c.u(0.2)), tint);
            c.box(QRectF(x0, top - c.u(0.2), c.u(3), height + c.u(0.2)), accent);
            const double y = top + c.u(line.above);
            drawLine(c, x0 + c.u(15), y, c.u(line.leading), mark, {9, QFont::Normal, colour});
            drawLine(c, x0 + c.u(15 + line.indent), y, c.u(line.leading), line.text, line.face);
        };
        m_flow.add(std::move(box));
    }
}

void PdfBlocks::operator()(const Empty& empty)
{
    const Face face{9, QFont::Normal, m_style.palette.soft};
    const QStringList lines = measuring().lines(
        plainText(empty.text.isEmpty() ? words::nothingYet() : empty.text), contentWidth - u(28), face);
    PdfBox box;
    box.before = u(8);
    box.height = u(13) * static_cast<double>(lines.size()) + u(18);
    box.paint = [lines, face, height = box.height, colour = m_style.palette.faint](Canvas& c, double top) {
        c.frame(QRectF(x0, top, contentWidth, height), colour, 0.6, true);
        double y = top + c.u(9);
        for (const QString& line : lines) {
            drawLine(c, x0 + c.u(14), y, c.u(13), line, face);
            y += c.u(13);
        }
    };
    m_flow.add(std::move(box));
}

void PdfBlocks::sources(const Section& section)
{
    if (section.sources.empty())
        return;
    PdfBox rule;
    rule.before = u(20);
    rule.height = u(18);
    rule.keepWithNext = true;
    const Palette& palette = m_style.palette;
    rule.paint = [hair = palette.hair, soft = palette.soft](Canvas& c, double top) {
        c.line({x0, top}, {x0 + contentWidth, top}, hair, 0.75);
        drawLine(c, x0, top + c.u(5), c.u(12), words::sources(), {8, QFont::DemiBold, soft});
    };
    m_flow.add(std::move(rule));
    const Face face{8, QFont::Normal, palette.soft};
    for (size_t i = 0; i < section.sources.size(); ++i) {
        const size_t first = m_flow.size();
        text(plainText(section.sources[i]), face, 1, 11, 16, pdfpage::content);
        PdfBox& box = m_flow.at(first);
        box.paint = [paint = box.paint, number = QString::number(i + 1), face](Canvas& c, double top) {
            drawLine(c, x0, top, c.u(11), number, face);
            paint(c, top);
        };
    }
}

} // namespace s3::report
