// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/Document.h"

#include "core/base/Numbers.h"
#include "core/report/TextTools.h"
#include "core/report/Words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace s3::report {
namespace {

QString day(QDate date)
{
    return date.isValid() ? QLocale().toString(date, QLocale::ShortFormat) : u"\u2013"_s;
}

Row bubbleRow(const Chart& chart, const Point& point)
{
    return {Cell(point.label, point.state, point.source), Cell::number(point.x, chart.x.decimals),
            Cell::number(point.value, chart.y.decimals), Cell::number(point.size, chart.size.decimals)};
}

Row spanRow(const Point& point)
{
    const auto percent = point.value ? std::optional(*point.value * 100) : std::nullopt;
    return {Cell(point.label, point.state, point.source), Cell(point.series), Cell(day(point.from)),
            Cell(day(point.to)), Cell::number(percent)};
}

/// Label (or date) and series, then the value and, where one is set, the target.
Row valueRow(const Chart& chart, const Point& point, bool series, bool targets)
{
    Row row{Cell(point.label.isEmpty() ? day(point.from) : point.label, point.state, point.source)};
    if (series)
        row.emplace_back(point.series);
    row.push_back(Cell::number(point.value, chart.y.decimals));
    if (targets)
        row.push_back(Cell::number(point.target, chart.y.decimals));
    return row;
}

void addHeaders(Table& table, const Chart& chart, bool series, bool targets)
{
    table.column(QString(), Align::Left, 2.4);
    if (chart.kind == Chart::Kind::Bubble) {
        table.column(axisText(chart.x), Align::Right).column(axisText(chart.y), Align::Right);
        table.column(axisText(chart.size), Align::Right);
        return;
    }
    if (chart.kind == Chart::Kind::Timeline) {
        table.column(QString(), Align::Left, 1.4).column(words::from(), Align::Right);
        table.column(words::to(), Align::Right).column(words::progress(), Align::Right);
        return;
    }
    if (series)
        table.column(QString(), Align::Left, 1.4);
    table.column(axisText(chart.y), Align::Right);
    if (targets)
        table.column(words::target(), Align::Right);
}

} // namespace

Table chartTable(const Chart& chart)
{
    const auto any = [&chart](auto has) {
        return std::any_of(chart.points.begin(), chart.points.end(), has);
    };
    const bool series = any([](const Point& p) { return !p.series.isEmpty(); });
    const bool targets = any([](const Point& p) { return p.target.has_value(); });
    Table table;
    table.caption = words::dataOf().arg(chart.title);
    addHeaders(table, chart, series, targets);
    for (const Point& point : chart.points) {
        if (chart.kind == Chart::Kind::Bubble)
            table.row(bubbleRow(chart, point));
        else if (chart.kind == Chart::Kind::Timeline)
            table.row(spanRow(point));
        else
            table.row(valueRow(chart, point, series, targets));
    }
    return table;
}

} // namespace s3::report
