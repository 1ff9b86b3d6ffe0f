// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Chart.h"
#include "core/report/Values.h"

#include <QDate>
#include <QString>
#include <QStringBuilder>
#include <QStringList>
#include <optional>
#include <variant>
#include <vector>

/// The process report as a document model: what is said, not how it looks. Every text is plain text; a writer
/// escapes it, a line feed starts a new line. Numbers arrive as text ready to read (displayNumber) or in a
/// Chart.
namespace s3::report {

/// A heading within a section. Level 1 is the first below the section's own title; 2 the next.
struct Heading {
    int level = 1;
    QString text = {};
};

struct Paragraph {
    QString text = {};
    SourceRef source = {};
};

/// Small and soft: a limit of the data, how something was computed.
struct Note {
    QString text = {};
};

struct List {
    QStringList items = {};
    bool numbered = false;
};

struct KeyFigure {
    QString label = {};
    QString value = {};
    QString note = {}; ///< the unit, or what it is compared with
    SourceRef source = {};
    State state = State::None;
};

/// A row of large figures; two to four read best.
struct KeyFigures {
    std::vector<KeyFigure> figures = {};
};

struct Column {
    QString header = {}; ///< with the unit: "Growth (% a year)"
    Align align = Align::Left;
    double width = 1; ///< relative to the other columns, > 0
};

struct Cell {
    QString text = {};
    State state = State::None;
    SourceRef source = {};

    Cell() = default;
    Cell(QString cellText, State cellState = State::None, SourceRef cellSource = {})
        : text(std::move(cellText))
        , state(cellState)
        , source(cellSource)
    {}
    template<class A, class B>
    Cell(const QStringBuilder<A, B>& cellText)
        : text(QString(cellText))
    {}

    /// Formatted for people; an en dash for nothing.
    static Cell number(std::optional<double> value, int decimals = 0, SourceRef source = {},
                       State state = State::None);
};
using Row = std::vector<Cell>;

/// A row shorter than the columns ends in empty cells; cells beyond the last column are not shown.
struct Table {
    QString caption = {};
    std::vector<Column> columns = {};
    std::vector<Row> rows = {};

    Table& column(QString header, Align align = Align::Left, double width = 1);
    Table& row(Row cells);
};

/// A card: an evidence card, a decision, what somebody said.
struct Card {
    QString title = {};
    QString text = {};
    QString meta = {}; ///< who, when, where
    SourceRef source = {};
    State state = State::None;
};

/// Honestly: nothing recorded yet. Without a text the writers say just that.
struct Empty {
    QString text = {};
};

/// A source in words, right below what it belongs to. For numbers prefer Section::source.
struct Source {
    QString text = {};
};

using Block = std::variant<Heading, Paragraph, Note, List, KeyFigures, Table, Chart, Card, Empty, Source>;

/// What one tool contributes. Sections of one line stand together, by `order`.
struct Section {
    int line = 0;  ///< 1 to 5, the action line; 0 = the project as a whole, which comes first
    int order = 0; ///< within the line; from closingOrder on, a section of line 0 stands behind line 5
    static constexpr int closingOrder = 90;
    QString title = {};
    std::vector<Block> blocks = {};
    std::vector<QString> sources = {}; ///< the numbered footnotes, the first is number 1

    Section& heading(QString text, int level = 1);
    Section& paragraph(QString text, SourceRef source = {});
    Section& note(QString text);
    Section& list(QStringList items, bool numbered = false);
    Section& keyFigures(std::vector<KeyFigure> figures);
    Section& table(Table table);
    Section& chart(Chart chart);
    Section& card(QString cardTitle, QString text, QString meta = {}, SourceRef source = {},
                  State state = State::None);
    Section& empty(QString text = {});
    Section& sourceLine(QString text);

    /// The footnote for this source; the same text gives the same number. Null for an empty text.
    SourceRef source(const QString& text);

    /// Where it stands in the document: first its group (the line, 6 for the closing ones), then its order.
    std::pair<int, int> place() const;

    /// Holds nothing but titles, notes and statements that there is nothing.
    bool isEmpty() const;
};

/// A line of the cover: "Regions", "Bavaria, Upper Austria, Slovenia".
struct Fact {
    QString label = {};
    QString value = {};
};

struct Document {
    QString kind =
        {}; ///< what kind of document it is, on the cover and in the margins; empty = process report
    QString title = {};
    QString subtitle = {};
    QString author = {};          ///< of the document: an organisation or a person; may be empty
    std::vector<Fact> facts = {}; ///< on the cover, in this order
    QDate date = {};
    QString language = QStringLiteral("en"); ///< BCP 47, of the texts
    std::vector<Section> sections = {};      ///< in any order

    /// By line, then by order; equal ones keep their place.
    std::vector<const Section*> sorted() const;
    QString kindName() const; ///< `kind`, or the words for a process report
};

/// The chart's data as a table, every label in full.
Table chartTable(const Chart& chart);

} // namespace s3::report
