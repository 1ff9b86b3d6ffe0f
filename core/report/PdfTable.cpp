// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/PdfBlocks.h"

#include "core/report/TextTools.h"
#include "core/report/Words.h"

#include <QRegularExpression>
#include <memory>
#include <numeric>

using namespace Qt::StringLiterals;

namespace s3::report {
namespace {

constexpr double x0 = pdfpage::left * pdfpage::unit;
constexpr double contentWidth = pdfpage::content * pdfpage::unit;

/// One table laid out: where its columns are and how large its text is.
class TableLayout {
public:
    TableLayout(const Table& table, const ChartStyle& style);

    bool fits() const { return m_fits; } ///< every number unbroken, every word on a line
    PdfBox caption(bool again) const;
    PdfBox head() const;
    /// A row, in several boxes if it is higher than `most`.
    std::vector<PdfBox> row(const Row& row, double most) const;

private:
    struct Lines {
        QStringList text;
        State state = State::None;
        QString reference = {}; ///< hangs behind the last line, so that numbers stay in their column
    };
    struct Span {
        double left = 0, right = 0;
        Align align = Align::Left;
    };
    double wordWidth(const QString& text, const Face& face) const;
    double lineWidth(size_t column) const;
    double cellWidth(const Cell& cell, Align align) const;
    void divide(double size);
    void balance(const std::vector<double>& least);
    static double cellRoom(const Span& span) { return span.right - span.left + 1; }
    double leading() const { return m_cell.size * 1.36 * pdfpage::unit; }
    static void paintLines(Canvas& canvas, const Span& span, double top, double leading, const Lines& lines,
                           const Face& face);

    const Table& m_table;
    const ChartStyle& m_style;
    Canvas m_canvas;
    Face m_cell, m_head;
    double m_gutter = 0; ///< between columns
    bool m_fits = false;
    std::vector<double> m_widths;
    std::vector<Span> m_spans;
};

/// With its state's sign; the source's number is set apart in right-aligned columns.
QString shown(const Cell& cell, Align align)
{
    const QString mark = words::stateMark(cell.state);
    return QString((mark.isEmpty() ? mark : QString(mark % u'\u00A0')) % plainText(cell.text) %
                   (align == Align::Right ? QString() : superscript(cell.source)));
}

QString capitalised(const QString& text)
{
    return text.isEmpty() ? text : QString(text.at(0).toUpper() % text.mid(1));
}

TableLayout::TableLayout(const Table& table, const ChartStyle& style)
    : m_table(table)
    , m_style(style)
    , m_canvas(nullptr, style)
{
    // Many columns take smaller type rather than broken words.
    for (const double size : {8.5, 7.5, 6.5}) {
        divide(size);
        m_fits = std::accumulate(m_widths.begin(), m_widths.end(), 0.0) <= contentWidth + 1;
        if (m_fits)
            break;
    }
    const double sum = std::accumulate(m_widths.begin(), m_widths.end(), 0.0);
    double x = x0;
    for (size_t i = 0; i < m_widths.size(); ++i) {
        const double width = m_widths[i] * std::min(1.0, contentWidth / sum);
        const bool last = i + 1 == m_widths.size();
        m_spans.push_back({x, x + width - (last ? 0 : m_gutter), m_table.columns[i].align});
        x += width;
    }
}

double TableLayout::wordWidth(const QString& text, const Face& face) const
{
    double widest = 0;
    for (const QString& word : plainText(text).split(QRegularExpression(u"[ \n]+"_s)))
        widest = std::max(widest, m_canvas.width(word + u' ', face));
    return std::min(widest, contentWidth * 0.3);
}

/// The least width of a cell: numbers are never broken, text between words.
double TableLayout::cellWidth(const Cell& cell, Align align) const
{
    const QString text = shown(cell, align);
    return align == Align::Right ? std::min(m_canvas.width(text, m_cell), contentWidth * 0.3)
                                 : wordWidth(text, m_cell);
}

/// Shares the width as the columns ask, but gives each at least its longest word, taken from those with room.
void TableLayout::divide(double size)
{
    m_cell = {size, QFont::Normal, m_style.palette.ink};
    m_gutter = size * 1.4 * pdfpage::unit;
    m_head = {size - 0.5, QFont::DemiBold, m_style.palette.soft};
    double sum = 0;
    for (const Column& column : m_table.columns)
        sum += std::max(column.width, 0.01);
    std::vector<double> least;
    m_widths.clear();
    for (size_t i = 0; i < m_table.columns.size(); ++i) {
        double word = wordWidth(m_table.columns[i].header, m_head);
        for (const Row& row : m_table.rows)
            if (i < row.size())
                word = std::max(word, cellWidth(row[i], m_table.columns[i].align));
        least.push_back(word + m_gutter);
        m_widths.push_back(contentWidth * std::max(m_table.columns[i].width, 0.01) / sum);
    }
    double lack = 0, spare = 0;
    for (size_t i = 0; i < least.size(); ++i)
        (m_widths[i] < least[i] ? lack : spare) += std::abs(m_widths[i] - least[i]);
    const double share = spare > 0 ? std::min(1.0, lack / spare) : 0;
    for (size_t i = 0; i < least.size(); ++i)
        m_widths[i] = m_widths[i] < least[i] ? least[i] : m_widths[i] - (m_widths[i] - least[i]) * share;
    balance(least);
}

/// The width at which no cell of the column needs a second line.
double TableLayout::lineWidth(size_t column) const
{
    double widest = m_canvas.width(plainText(m_table.columns[column].header), m_head);
    for (const Row& row : m_table.rows)
        if (column < row.size())
            widest = std::max(widest, m_canvas.width(shown(row[column], Align::Left), m_cell));
    return widest + m_gutter;
}

/// What a column has beyond its longest line goes to those that wrap: dates and states do not keep long texts
/// in a narrow strip.
void TableLayout::balance(const std::vector<double>& least)
{
    double spare = 0, need = 0;
    std::vector<double> gives(least.size()), wants(least.size());
    for (size_t i = 0; i < least.size(); ++i) {
        const double line = std::max(lineWidth(i), least[i]);
        gives[i] = std::max(0.0, m_widths[i] - line);
        wants[i] = std::max(0.0, line - m_widths[i]);
        spare += gives[i];
        need += wants[i];
    }
    if (spare <= 0 || need <= 0)
        return;
    const double moved = std::min(spare, need);
    for (size_t i = 0; i < least.size(); ++i)
        m_widths[i] += wants[i] * moved / need - gives[i] * moved / spare;
}

void TableLayout::paintLines(Canvas& canvas, const Span& span, double top, double leading, const Lines& lines,
                             const Face& face)
{
    double y = top + leading / 2 + canvas.ascent(face) / 2;
    const double x = span.align == Align::Left    ? span.left
                     : span.align == Align::Right ? span.right
                                                  : (span.left + span.right) / 2;
    for (const QString& line : lines.text) {
        canvas.text({x, y}, line, face, span.align);
        y += leading;
    }
    canvas.text({x + canvas.u(0.5), y - leading}, lines.reference, face);
}

PdfBox TableLayout::caption(bool again) const
{
    PdfBox box;
    const Face face{9.5, QFont::DemiBold, m_style.palette.ink};
    QString text = plainText(m_table.caption).simplified();
    if (again)
        text = text.isEmpty() ? capitalised(words::continued())
                              : QString(text % u" ("_s % words::continued() % u')');
    const QStringList lines = text.isEmpty() ? QStringList() : m_canvas.lines(text, contentWidth, face);
    box.before = pdfpage::unit * (lines.isEmpty() ? 4 : 16);
    box.height = pdfpage::unit * 13.5 * static_cast<double>(lines.size());
    box.keepWithNext = true;
    box.paint = [lines, face](Canvas& canvas, double top) {
        paintLines(canvas, {x0, x0, Align::Left}, top, canvas.u(13.5), {lines, State::None}, face);
    };
    return box;
}

PdfBox TableLayout::head() const
{
    std::vector<Lines> cells;
    qsizetype most = 0;
    for (size_t i = 0; i < m_spans.size(); ++i) {
        cells.push_back({m_canvas.lines(plainText(m_table.columns[i].header), cellRoom(m_spans[i]), m_head),
                         State::None});
        most = std::max(most, cells.back().text.size());
    }
    PdfBox box;
    const double line = leading();
    box.height = line * static_cast<double>(most) + pdfpage::unit * 10;
    box.keepWithNext = true;
    box.paint = [cells, spans = m_spans, face = m_head, line, most, height = box.height,
                 accent = m_style.palette.accent](Canvas& canvas, double top) {
        for (size_t i = 0; i < cells.size(); ++i) {
            const double shift = line * static_cast<double>(most - cells[i].text.size());
            paintLines(canvas, spans[i], top + canvas.u(5) + shift, line, cells[i], face);
        }
        canvas.line({x0, top + height}, {x0 + contentWidth, top + height}, accent, 1);
    };
    return box;
}

std::vector<PdfBox> TableLayout::row(const Row& row, double most) const
{
    auto cells = std::make_shared<std::vector<Lines>>();
    qsizetype lines = 1;
    for (size_t i = 0; i < m_spans.size(); ++i) {
        const Cell cell = i < row.size() ? row[i] : Cell();
        const Align align = m_spans[i].align;
        cells->push_back({m_canvas.lines(shown(cell, align), cellRoom(m_spans[i]), m_cell), cell.state,
                          align == Align::Right ? superscript(cell.source) : QString()});
        lines = std::max(lines, cells->back().text.size());
    }
    const double line = leading();
    const double padding = pdfpage::unit * 4;
    const auto fits = std::max<qsizetype>(1, static_cast<qsizetype>((most - 2 * padding) / line));
    std::vector<PdfBox> boxes;
    for (qsizetype first = 0; first < lines; first += fits) {
        const qsizetype count = std::min(fits, lines - first);
        const bool end = first + count == lines;
        PdfBox box;
        const double above = first == 0 ? padding : 0;
        box.height = above + line * static_cast<double>(count) + (end ? padding : 0);
        box.paint = [cells, spans = m_spans, face = m_cell, line, first, count, above, end,
                     height = box.height, palette = m_style.palette](Canvas& canvas, double top) {
            for (size_t i = 0; i < cells->size(); ++i) {
                const Lines& all = (*cells)[i];
                Face own = face;
                if (all.state != State::None)
                    own.colour = palette.state(all.state);
                paintLines(canvas, spans[i], top + above, line,
                           {all.text.mid(first, count), all.state, end ? all.reference : QString()}, own);
            }
            if (end)
                canvas.line({x0, top + height}, {x0 + contentWidth, top + height}, palette.hair, 0.6);
        };
        boxes.push_back(std::move(box));
    }
    return boxes;
}

/// The first column and `count` more from `first` on.
Table columnsOf(const Table& table, size_t first, size_t count)
{
    Table part;
    part.caption = table.caption;
    if (first > 1)
        part.caption = QString(table.caption % (table.caption.isEmpty() ? u""_s : u" "_s) % u'(' %
                               words::continued() % u')');
    const auto take = [first, count](const auto& from, auto& to) {
        for (size_t i = 0; i < from.size(); ++i)
            if (i == 0 || (i >= first && i < first + count))
                to.push_back(from[i]);
    };
    take(table.columns, part.columns);
    for (const Row& row : table.rows)
        take(row, part.rows.emplace_back());
    return part;
}

/// A table too wide for the page as several below each other, each with the first column: a broken number is
/// worse than a second look.
std::vector<Table> partsThatFit(const Table& table, const ChartStyle& style)
{
    const size_t columns = table.columns.size();
    if (columns <= 2 || TableLayout(table, style).fits())
        return {table};
    std::vector<Table> parts;
    for (size_t first = 1; first < columns;) {
        size_t count = 1;
        while (first + count < columns && TableLayout(columnsOf(table, first, count + 1), style).fits())
            ++count;
        parts.push_back(columnsOf(table, first, count));
        first += count;
    }
    return parts;
}

void addPart(PdfFlow& flow, const Table& table, const ChartStyle& style)
{
    const TableLayout layout(table, style);
    flow.add(layout.caption(false));
    flow.add(layout.head());
    const int header = flow.addHeader({layout.caption(true), layout.head()});
    for (size_t i = 0; i < table.rows.size(); ++i) {
        auto boxes = layout.row(table.rows[i], flow.room() * 0.4);
        // The head never stands with one row alone, nor the last row without company.
        const bool keep = table.rows.size() > 1 && (i == 0 || i + 2 == table.rows.size());
        for (size_t part = 0; part < boxes.size(); ++part) {
            boxes[part].header = header;
            boxes[part].keepWithNext = keep && part + 1 == boxes.size();
            flow.add(std::move(boxes[part]));
        }
    }
}

} // namespace

void addPdfTable(PdfFlow& flow, const Table& table, const ChartStyle& style)
{
    if (table.columns.empty())
        return;
    for (const Table& part : partsThatFit(table, style))
        addPart(flow, part, style);
}

} // namespace s3::report
