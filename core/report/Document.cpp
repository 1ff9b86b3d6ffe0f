// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/Document.h"

#include "core/base/Numbers.h"
#include "core/report/Words.h"

#include <algorithm>

namespace s3::report {

Cell Cell::number(std::optional<double> value, int decimals, SourceRef source, State state)
{
    return Cell(displayNumber(value, decimals), state, source);
}

Table& Table::column(QString header, Align align, double width)
{
    columns.push_back({std::move(header), align, width});
    return *this;
}

Table& Table::row(Row cells)
{
    rows.push_back(std::move(cells));
    return *this;
}

Section& Section::heading(QString text, int level)
{
    blocks.push_back(Heading{level, std::move(text)});
    return *this;
}

Section& Section::paragraph(QString text, SourceRef source)
{
    blocks.push_back(Paragraph{std::move(text), source});
    return *this;
}

Section& Section::note(QString text)
{
    blocks.push_back(Note{std::move(text)});
    return *this;
}

Section& Section::list(QStringList items, bool numbered)
{
    blocks.push_back(List{std::move(items), numbered});
    return *this;
}

Section& Section::keyFigures(std::vector<KeyFigure> figures)
{
    blocks.push_back(KeyFigures{std::move(figures)});
    return *this;
}

Section& Section::table(Table table)
{
    blocks.push_back(std::move(table));
    return *this;
}

Section& Section::chart(Chart chart)
{
    blocks.push_back(std::move(chart));
    return *this;
}

Section& Section::card(QString cardTitle, QString text, QString meta, SourceRef source, State state)
{
    blocks.push_back(Card{std::move(cardTitle), std::move(text), std::move(meta), source, state});
    return *this;
}

Section& Section::empty(QString text)
{
    blocks.push_back(Empty{std::move(text)});
    return *this;
}

Section& Section::sourceLine(QString text)
{
    blocks.push_back(Source{std::move(text)});
    return *this;
}

SourceRef Section::source(const QString& text)
{
    const QString wanted = text.simplified();
    if (wanted.isEmpty())
        return {};
    const auto found = std::find(sources.begin(), sources.end(), wanted);
    if (found != sources.end())
        return {static_cast<int>(found - sources.begin()) + 1};
    sources.push_back(wanted);
    return {static_cast<int>(sources.size())};
}

bool Section::isEmpty() const
{
    return std::all_of(blocks.begin(), blocks.end(), [](const Block& block) {
        return std::holds_alternative<Heading>(block) || std::holds_alternative<Note>(block) ||
               std::holds_alternative<Empty>(block);
    });
}

std::pair<int, int> Section::place() const
{
    const bool closing = line == 0 && order >= closingOrder;
    return {closing ? 6 : line, order};
}

QString Document::kindName() const
{
    return kind.isEmpty() ? words::processReport() : kind;
}

std::vector<const Section*> Document::sorted() const
{
    std::vector<const Section*> result;
    for (const Section& section : sections)
        result.push_back(&section);
    std::stable_sort(result.begin(), result.end(),
                     [](const Section* a, const Section* b) { return a->place() < b->place(); });
    return result;
}

} // namespace s3::report
