// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Values.h"

#include <QDate>
#include <QString>
#include <optional>
#include <vector>

namespace s3::report {

/// One axis of a chart. The unit is shown with the title ("Growth (% a year)"), never at each number.
struct Axis {
    QString title = {};
    QString unit = {};
    int decimals = 0; ///< of the values in direct labels and in the data table; ticks choose their own
};

/// A thin line across the plot at `value`, e.g. location quotient 1. Qt::Vertical stands on the x axis.
struct ReferenceLine {
    double value = 0;
    QString label = {};
    Qt::Orientation orientation = Qt::Vertical;
};

/// One datum. Which members count depends on the kind of the chart; an unset one is missing and is drawn as a
/// gap.
struct Point {
    QString label = {};
    QString series = {};               ///< Line: which line; StackedBar: which segment; Timeline: which group
    std::optional<double> x = {};      ///< Bubble
    std::optional<double> value = {};  ///< Bubble: y; all others: the value; Timeline: progress, 0 to 1
    std::optional<double> size = {};   ///< Bubble: proportional to the bubble's area, >= 0
    std::optional<double> target = {}; ///< Bar: a mark on the bar; Line: the target at this date
    QDate from = {};                   ///< Line: when observed; Timeline: start
    QDate to = {};             ///< Timeline: end, inclusive; invalid with a valid `from` = a milestone
    State state = State::None; ///< a sign in its colour beside the value; Bubble: the colour of the mark
    bool faint = false;        ///< drawn lighter: there for comparison only
    SourceRef source = {};
};

/// A figure as a value. ChartPainter draws it; chartTable() is the same data as a table.
struct Chart {
    enum class Kind {
        Bubble,     ///< x, value, size per label
        Bar,        ///< one horizontal bar a label, from zero
        LineTarget, ///< values over dates with their targets, one line a series
        Timeline,   ///< bars from a date to a date, Gantt-like
        StackedBar, ///< one horizontal bar a label, made of its series' values (>= 0)
        TileMap,    ///< a square a label, coloured by its value; see addTile()
        Radar,      ///< a spoke a label, an outline a series; see addSpoke()
    };

    Kind kind = Kind::Bar;
    QString title = {};
    QString description = {}; ///< what the figure shows, in a sentence or two, for those who cannot see it
    Axis x = {};              ///< Bubble: horizontal; the others: not used
    Axis y = {};              ///< the values
    Axis size = {};           ///< Bubble: what the area means
    std::vector<Point> points = {};
    std::vector<ReferenceLine> references = {};
    QDate today = {};    ///< Timeline: marks this day, if valid
    QString source = {}; ///< shown below the figure
    bool printTable =
        false; ///< PDF and ODT print the data table below the figure; HTML always carries it, folded

    static Chart bubble(QString title, QString description, Axis x, Axis y, Axis size);
    static Chart bar(QString title, QString description, Axis values);
    static Chart lineTarget(QString title, QString description, Axis values);
    static Chart timeline(QString title, QString description);
    static Chart stackedBar(QString title, QString description, Axis values);
    static Chart tileMap(QString title, QString description, Axis values);
    static Chart radar(QString title, QString description, Axis values);

    // Each adds one point of the kind its name says and returns it for state, source and the like.
    Point& addBubble(QString label, std::optional<double> x, std::optional<double> y,
                     std::optional<double> size);
    Point& addBar(QString label, std::optional<double> value, std::optional<double> target = {});
    Point& addObservation(QString series, QDate when, std::optional<double> value,
                          std::optional<double> target = {});
    Point& addSpan(QString label, QDate from, QDate to, QString group = {},
                   std::optional<double> progress = {});
    /// `column` and `row` count from 0 at the top left; they are kept in Point::x and Point::size.
    Point& addTile(QString code, QString name, int column, int row, std::optional<double> value);
    /// From the first spoke on top clockwise; the highest reference line is the outermost ring.
    Point& addSpoke(QString label, QString series, std::optional<double> value);
    Point& addSegment(QString label, QString series, std::optional<double> value);

    Chart& reference(double value, QString label, Qt::Orientation orientation = Qt::Vertical);
};

} // namespace s3::report
