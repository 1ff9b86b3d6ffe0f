// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/MetroMotif.h"

#include "core/report/Canvas.h"
#include "core/report/Words.h"

#include <QPainter>
#include <QPainterPath>

namespace s3::report {
namespace {

/// From the left edge at `from` along 45 degrees to `to`'s height and on to `to`, with rounded bends.
QPainterPath track(QPointF from, QPointF to, double bendAt, double round)
{
    QPainterPath path(from);
    const double rise = to.y() - from.y();
    if (std::abs(rise) < 1e-6) {
        path.lineTo(to);
        return path;
    }
    const double sign = rise > 0 ? 1 : -1;
    const double slant = round * 0.7071;
    const double second = bendAt + std::abs(rise);
    path.lineTo(bendAt - round, from.y());
    path.quadTo(bendAt, from.y(), bendAt + slant, from.y() + sign * slant);
    path.lineTo(second - slant, to.y() - sign * slant);
    path.quadTo(second, to.y(), second + round, to.y());
    path.lineTo(to);
    return path;
}

void paintStations(Canvas& canvas, double from, double to, double y, Stations stations, const QColor& colour)
{
    const double step = std::min(canvas.u(22), (to - from) / std::max(stations.all, 1));
    for (int i = 0; i < stations.all; ++i) {
        const QPointF at(to - step * (stations.all - 1 - i), y);
        canvas.disc(at, canvas.u(4.6), canvas.palette().paper);
        canvas.disc(at, canvas.u(4.6), i < stations.filled ? colour : canvas.palette().paper);
        canvas.ring(at, canvas.u(4.6), i < stations.filled ? canvas.palette().paper : colour, 1.6);
    }
}

} // namespace

std::array<Stations, 6> stationsOf(const Document& document)
{
    std::array<Stations, 6> result;
    for (const Section& section : document.sections) {
        Stations& line =
            result[section.line >= 1 && section.line <= 5 ? static_cast<size_t>(section.line) : 0];
        ++line.all;
        line.filled += section.isEmpty() ? 0 : 1;
    }
    return result;
}

void paintMetro(QPainter& painter, const QRectF& area, const std::array<Stations, 6>& stations,
                const ChartStyle& style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    Canvas canvas(&painter, style);
    const double u = canvas.u(1);
    const double row = area.height() / 5;
    const double terminus = area.left() + area.width() * 0.56;
    const double bundle = u * 9;
    for (int line = 1; line <= 5; ++line) {
        const QColor colour = Palette::forLine(line).accent;
        const double y = area.top() + row * (line - 0.5);
        const double entry = area.center().y() + bundle * (line - 3);
        // The outer lines leave first, so that no track crosses another.
        const double bend = area.left() + u * (34 + 14 * (2 - std::abs(line - 3)) * 0.5);
        painter.setPen(QPen(colour, u * 6, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(track({area.left(), entry}, {terminus, y}, bend, u * 8));
        const double straight = bend + std::abs(y - entry) + u * 16;
        const Stations at = stations[static_cast<size_t>(line)];
        paintStations(canvas, straight, terminus - u * 30, y, at, colour);
        canvas.disc({terminus, y}, u * 14, canvas.palette().paper);
        canvas.disc({terminus, y}, u * 12.5, colour);
        const Face number{13, QFont::Bold, canvas.palette().paper};
        canvas.text({terminus, y + canvas.ascent(number) / 2}, QString::number(line), number, Align::Center);
        const Face name{12.5, QFont::DemiBold, Palette::forLine(line).accentInk};
        const Face small{8.5, QFont::Normal, canvas.palette().soft};
        canvas.text({terminus + u * 22, y + u * (at.all > 0 ? -1 : 4)}, words::lineName(line), name);
        if (at.all > 0)
            canvas.text({terminus + u * 22, y + u * 11}, words::filledStations(at.filled, at.all), small);
    }
    painter.restore();
}

void paintMetroDots(QPainter& painter, QPointF leftMiddle, int current, const ChartStyle& style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    Canvas canvas(&painter, style);
    const double step = canvas.u(10);
    canvas.line(leftMiddle, leftMiddle + QPointF(step * 4, 0), canvas.palette().hair, 1.6);
    for (int line = 1; line <= 5; ++line) {
        const QPointF at = leftMiddle + QPointF(step * (line - 1), 0);
        const QColor colour = Palette::forLine(line).accent;
        if (line == current) {
            canvas.disc(at, canvas.u(3.6), colour);
            continue;
        }
        canvas.disc(at, canvas.u(2.4), canvas.palette().paper);
        canvas.ring(at, canvas.u(2.2), colour, 0.9);
    }
    painter.restore();
}

} // namespace s3::report
