// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/Chart.h"

namespace s3::report {
namespace {

Chart make(Chart::Kind kind, QString title, QString description)
{
    Chart chart;
    chart.kind = kind;
    chart.title = std::move(title);
    chart.description = std::move(description);
    return chart;
}

Chart make(Chart::Kind kind, QString title, QString description, Axis values)
{
    Chart chart = make(kind, std::move(title), std::move(description));
    chart.y = std::move(values);
    return chart;
}

} // namespace

Chart Chart::bubble(QString title, QString description, Axis x, Axis y, Axis size)
{
    Chart chart = make(Kind::Bubble, std::move(title), std::move(description), std::move(y));
    chart.x = std::move(x);
    chart.size = std::move(size);
    return chart;
}

Chart Chart::bar(QString title, QString description, Axis values)
{
    return make(Kind::Bar, std::move(title), std::move(description), std::move(values));
}

Chart Chart::lineTarget(QString title, QString description, Axis values)
{
    return make(Kind::LineTarget, std::move(title), std::move(description), std::move(values));
}

Chart Chart::timeline(QString title, QString description)
{
    return make(Kind::Timeline, std::move(title), std::move(description));
}

Chart Chart::stackedBar(QString title, QString description, Axis values)
{
    return make(Kind::StackedBar, std::move(title), std::move(description), std::move(values));
}

Chart Chart::tileMap(QString title, QString description, Axis values)
{
    return make(Kind::TileMap, std::move(title), std::move(description), std::move(values));
}

Chart Chart::radar(QString title, QString description, Axis values)
{
    return make(Kind::Radar, std::move(title), std::move(description), std::move(values));
}

Point& Chart::addTile(QString code, QString name, int column, int row, std::optional<double> value)
{
    Point& point = points.emplace_back();
    point.label = std::move(code);
    point.series = std::move(name);
    point.x = column;
    point.size = row;
    point.value = value;
    return point;
}

Point& Chart::addBubble(QString label, std::optional<double> px, std::optional<double> py,
                        std::optional<double> area)
{
    Point& point = points.emplace_back();
    point.label = std::move(label);
    point.x = px;
    point.value = py;
    point.size = area;
    return point;
}

Point& Chart::addBar(QString label, std::optional<double> value, std::optional<double> target)
{
    Point& point = points.emplace_back();
    point.label = std::move(label);
    point.value = value;
    point.target = target;
    return point;
}

Point& Chart::addObservation(QString series, QDate when, std::optional<double> value,
                             std::optional<double> target)
{
    Point& point = points.emplace_back();
    point.series = std::move(series);
    point.from = when;
    point.value = value;
    point.target = target;
    return point;
}

Point& Chart::addSpan(QString label, QDate from, QDate to, QString group, std::optional<double> progress)
{
    Point& point = points.emplace_back();
    point.label = std::move(label);
    point.from = from;
    point.to = to;
    point.series = std::move(group);
    point.value = progress;
    return point;
}

Point& Chart::addSpoke(QString label, QString series, std::optional<double> value)
{
    return addSegment(std::move(label), std::move(series), value);
}

Point& Chart::addSegment(QString label, QString series, std::optional<double> value)
{
    Point& point = points.emplace_back();
    point.label = std::move(label);
    point.series = std::move(series);
    point.value = value;
    return point;
}

Chart& Chart::reference(double value, QString label, Qt::Orientation orientation)
{
    references.push_back({value, std::move(label), orientation});
    return *this;
}

} // namespace s3::report
