// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/PdfPages.h"

#include "core/report/MetroMotif.h"
#include "core/report/PdfBlocks.h"
#include "core/report/TextTools.h"
#include "core/report/Words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace s3::report {
namespace {

constexpr double u1 = pdfpage::unit;
constexpr double x0 = pdfpage::left * u1;
constexpr double x1 = (pdfpage::width - pdfpage::right) * u1;
constexpr double pageHeight = pdfpage::height * u1;

/// Lines from `top` downwards; gives back where they end.
double paintText(Canvas& canvas, double top, const QString& text, const Face& face, double leading,
                 double width, int most)
{
    for (const QString& line : canvas.wrapped(text, width, most, face)) {
        canvas.text({x0, top + leading * 0.78}, line, face);
        top += leading;
    }
    return top;
}

/// Label and value, two columns, as far down as there is room.
void paintFacts(Canvas& canvas, const std::vector<Fact>& facts, double top, double bottom)
{
    const Palette& palette = canvas.palette();
    const Face label{8, QFont::Normal, palette.soft};
    const Face value{10, QFont::Medium, palette.ink};
    const double gap = canvas.u(24);
    const double width = (x1 - x0 - gap) / 2;
    for (size_t row = 0; row < facts.size(); row += 2) {
        double deepest = top;
        for (size_t i = row; i < std::min(row + 2, facts.size()); ++i) {
            const double x = x0 + (i == row ? 0 : width + gap);
            double y = top;
            canvas.text({x, y + canvas.u(8)},
                        canvas.elided(plainText(facts[i].label).simplified(), width, label), label);
            y += canvas.u(13);
            for (const QString& line : canvas.wrapped(plainText(facts[i].value), width, 3, value)) {
                canvas.text({x, y + canvas.u(10)}, line, value);
                y += canvas.u(13.5);
            }
            deepest = std::max(deepest, y);
        }
        top = deepest + canvas.u(12);
        if (top > bottom - canvas.u(28))
            return;
    }
}

} // namespace

void paintPdfCover(QPainter& painter, const Document& document, const ChartStyle& style)
{
    Canvas canvas(&painter, style);
    const Palette& palette = style.palette;
    const double width = x1 - x0;
    canvas.text({x0, canvas.u(96)}, document.kindName(), {11, QFont::DemiBold, palette.soft});
    const QString title = plainText(document.title).simplified();
    Face big{38, QFont::Bold, palette.ink};
    while (big.size > 20 && canvas.lines(title, width, big).size() > 3)
        big.size -= 2;
    double y =
        paintText(canvas, canvas.u(114), title, big, canvas.u(big.size * 1.14), width, 4) + canvas.u(8);
    y = paintText(canvas, y, plainText(document.subtitle), {14, QFont::Normal, palette.soft}, canvas.u(20),
                  width, 3);
    double top = std::max(y + canvas.u(40), canvas.u(290));
    // The map of the five lines belongs to the report on all of them; others have a rule in their line's
    // colour.
    const bool map = document.kind.isEmpty();
    if (map) {
        paintMetro(painter, QRectF(0, top, canvas.u(pdfpage::width - 40), canvas.u(290)),
                   stationsOf(document), style);
        top += canvas.u(330);
    }
    std::vector<Fact> facts = document.facts;
    if (document.date.isValid())
        facts.push_back({words::date(), QLocale().toString(document.date, words::dayMonthYear())});
    const int line = document.sections.empty() ? 0 : document.sections.front().line;
    canvas.line({x0, top}, {x1, top}, map ? palette.hair : Palette::forLine(line).accent, map ? 0.75 : 3);
    paintFacts(canvas, facts, top + canvas.u(16), pageHeight - canvas.u(40));
}

void addPdfContents(PdfFlow& flow, const std::vector<PdfContentsEntry>& entries)
{
    PdfBox heading;
    heading.height = u1 * 44;
    heading.newPage = heading.keepWithNext = true;
    heading.line = 0;
    heading.paint = [](Canvas& canvas, double top) {
        canvas.text({x0, top + canvas.u(20)}, words::contents(), {24, QFont::Bold, canvas.palette().ink});
    };
    flow.add(std::move(heading));
    for (size_t i = 0; i < entries.size(); ++i) {
        const PdfContentsEntry& entry = entries[i];
        const bool lastOfLine = i + 1 == entries.size() || entries[i + 1].isLine;
        PdfBox box;
        box.height = u1 * (entry.isLine ? 24 : 19);
        box.before = entry.isLine ? u1 * 12 : 0;
        box.keepWithNext = entry.isLine;
        box.anchor = static_cast<int>(i);
        box.paint = [&entry, lastOfLine, height = box.height](Canvas& canvas, double top) {
            const Palette palette = Palette::forLine(entry.line);
            const double middle = top + height / 2;
            const double x = x0 + canvas.u(8);
            // The track runs from the line's number to its last station.
            if (!entry.isLine || !lastOfLine)
                canvas.line({x, entry.isLine ? middle : top}, {x, lastOfLine ? middle : top + height},
                            palette.accent, 2.6);
            if (entry.isLine) {
                canvas.disc({x, middle}, canvas.u(8.5), palette.accent);
                const Face number{9, QFont::Bold, palette.paper};
                canvas.text({x, middle + canvas.ascent(number) / 2},
                            entry.line >= 1 && entry.line <= 5 ? QString::number(entry.line) : QString(),
                            number, Align::Center);
            } else {
                canvas.disc({x, middle}, canvas.u(3.6), entry.isEmpty ? palette.paper : palette.accent);
                canvas.ring({x, middle}, canvas.u(3.6), entry.isEmpty ? palette.accent : palette.paper, 1.2);
            }
            const Face face = entry.isLine
                                  ? Face{11, QFont::DemiBold, palette.accentInk}
                                  : Face{9.5, QFont::Normal, entry.isEmpty ? palette.soft : palette.ink};
            const Face page{9.5, entry.isLine ? QFont::DemiBold : QFont::Normal, face.colour};
            const double baseline = middle + canvas.ascent(face) / 2;
            canvas.text({x0 + canvas.u(26), baseline},
                        canvas.elided(entry.title, x1 - x0 - canvas.u(70), face), face);
            canvas.text({x1, baseline}, QString::number(entry.page), page, Align::Right);
        };
        flow.add(std::move(box));
    }
}

void paintPdfMargins(Canvas& canvas, QPainter& painter, const Document& document, const PdfFlow::Page& page,
                     int number, int pages, const ChartStyle& style)
{
    const Palette& palette = style.palette;
    const Face soft{7.5, QFont::Normal, palette.soft};
    const QString title = plainText(document.title).simplified();
    if (!page.band) {
        const double y = canvas.u(42);
        paintMetroDots(painter, {x0 + canvas.u(4), y - canvas.u(2.7)}, page.line, style);
        if (page.line > 0)
            canvas.text({x0 + canvas.u(54), y}, words::lineName(page.line),
                        {7.5, QFont::DemiBold, Palette::forLine(page.line).accentInk});
        canvas.text({x1, y}, canvas.elided(title, canvas.u(260), soft), soft, Align::Right);
    }
    const double foot = pageHeight - canvas.u(36);
    canvas.line({x0, foot - canvas.u(12)}, {x1, foot - canvas.u(12)}, palette.hair, 0.6);
    QString left = page.band ? canvas.elided(title, canvas.u(300), soft) : document.kindName();
    if (document.date.isValid())
        left += u" \u00B7 "_s + QLocale().toString(document.date, words::dayMonthYear());
    canvas.text({x0, foot}, left, soft);
    canvas.text({x1, foot}, words::pageOf(number, pages), soft, Align::Right);
}

} // namespace s3::report
