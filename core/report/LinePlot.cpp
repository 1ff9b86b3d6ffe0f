// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ChartScale.h"
#include "core/report/LabelPlacer.h"
#include "core/report/Plot.h"
#include "core/report/TextTools.h"
#include "core/report/Words.h"

#include "core/base/Numbers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace s3::report {
namespace {

/// Values over dates. A missing value breaks the line; targets are diamonds on a dashed line.
class LinePlot : public Plot {
public:
    explicit LinePlot(const Chart& chart);

    double height(Canvas& canvas, double width, ChartPainter::Part) const override
    {
        return std::min(width * 0.46, canvas.u(230)) + notesHeight(canvas, width, notes());
    }
    void paint(Canvas& canvas, const QRectF& area, ChartPainter::Part) const override;

private:
    struct Frame {
        QRectF plot;
        ChartScale x, y; ///< x in Julian days
    };
    struct EndLabel {
        double y = 0;
        QString text;
        Face face;
    };
    QStringList notes() const
    {
        return m_undated.isEmpty() ? QStringList()
                                   : QStringList(words::undated().arg(m_undated.join(u", "_s)));
    }
    Frame frame(Canvas& canvas, const QRectF& area) const;
    QColor colour(Canvas& canvas, qsizetype series) const;
    QString endText(const QString& series, double value) const;
    void paintAxes(Canvas& canvas, const Frame& frame, const QRectF& area) const;
    void paintSeries(Canvas& canvas, const Frame& f, qsizetype series, std::vector<EndLabel>& ends) const;
    void paintTargets(Canvas& canvas, const Frame& f, qsizetype series, std::vector<EndLabel>& ends) const;
    void paintValues(Canvas& canvas, const Frame& frame) const;
    void paintEnds(Canvas& canvas, const Frame& f, double right, std::vector<EndLabel> ends) const;

    std::vector<Point> m_points; ///< with a date, in the order of time
    QStringList m_series, m_undated;
};

LinePlot::LinePlot(const Chart& chart)
    : Plot(chart)
{
    for (const Point& p : m_chart.points) {
        if (!p.from.isValid()) {
            m_undated << (p.label.isEmpty() ? p.series : p.label);
            continue;
        }
        m_points.push_back(p);
        if (!m_series.contains(p.series))
            m_series << p.series;
    }
    std::stable_sort(m_points.begin(), m_points.end(),
                     [](const Point& a, const Point& b) { return a.from < b.from; });
}

QColor LinePlot::colour(Canvas& canvas, qsizetype series) const
{
    const Palette& p = canvas.palette();
    const std::array<QColor, 5> colours{p.accent, p.ink, p.soft, p.accentInk, p.shades[2]};
    return colours.at(static_cast<size_t>(series) % colours.size());
}

QString LinePlot::endText(const QString& series, double value) const
{
    const QString number = displayNumber(value, m_chart.y.decimals);
    return series.isEmpty() ? number : QString(series % u' ' % number);
}

LinePlot::Frame LinePlot::frame(Canvas& canvas, const QRectF& area) const
{
    double low = std::numeric_limits<double>::max();
    double high = std::numeric_limits<double>::lowest();
    double ends = 0;
    for (const Point& p : m_points) {
        for (const auto& v : {p.value, p.target}) {
            if (!known(v))
                continue;
            low = std::min(low, *v);
            high = std::max(high, *v);
        }
        if (known(p.value))
            ends = std::max(ends, canvas.width(endText(p.series, *p.value), canvas.strong()));
        if (known(p.target))
            ends = std::max(ends, canvas.width(endText(words::target(), *p.target), canvas.label()));
    }
    if (low > high)
        low = 0, high = 1;
    for (const ReferenceLine& reference : m_chart.references)
        low = std::min(low, reference.value), high = std::max(high, reference.value);
    if (low > 0 && low < high * 0.75)
        low = 0;
    Frame f;
    const double right = std::min(ends + canvas.u(12), area.width() * 0.3);
    f.plot = area.adjusted(canvas.u(30), canvas.u(20), -right,
                           -canvas.u(18) - notesHeight(canvas, area.width(), notes()));
    f.y = ChartScale::round(low, high, 5);
    f.y.start = f.plot.bottom();
    f.y.end = f.plot.top();
    const double first = m_points.empty() ? 0 : static_cast<double>(m_points.front().from.toJulianDay());
    const double last = m_points.empty() ? 1 : static_cast<double>(m_points.back().from.toJulianDay());
    const double margin = last > first ? (last - first) * 0.02 : 180;
    f.x = {first - margin, last + margin, 1, f.plot.left(), f.plot.right()};
    return f;
}

void LinePlot::paintAxes(Canvas& canvas, const Frame& f, const QRectF& area) const
{
    const Face face = canvas.small();
    canvas.text({area.left(), area.top() + canvas.ascent(face)}, axisText(m_chart.y), face);
    for (const double tick : f.y.ticks()) {
        const double y = f.y.at(tick);
        const bool base = tick == 0;
        canvas.line({f.plot.left(), y}, {f.plot.right(), y},
                    base ? canvas.palette().faint : canvas.palette().hair, base ? 0.8 : 0.5);
        canvas.text({f.plot.left() - canvas.u(5), y + canvas.ascent(face) / 2}, f.y.text(tick), face,
                    Align::Right);
    }
    for (const ReferenceLine& reference : m_chart.references) {
        const double y = f.y.at(reference.value);
        canvas.line({f.plot.left(), y}, {f.plot.right(), y}, canvas.palette().soft, 0.7, true);
        canvas.text({f.plot.left() + canvas.u(3), y - canvas.u(3)}, reference.label, face);
    }
    if (m_points.empty())
        return;
    const int most = std::max(2, static_cast<int>(f.plot.width() / canvas.u(38)));
    const QDate from = QDate::fromJulianDay(static_cast<qint64>(f.x.low));
    const QDate to = QDate::fromJulianDay(static_cast<qint64>(f.x.high));
    for (const DateTick& tick : dateTicks(from, to, most)) {
        const double x = f.x.at(static_cast<double>(tick.date.toJulianDay()));
        canvas.line({x, f.plot.bottom()}, {x, f.plot.bottom() + canvas.u(3)}, canvas.palette().faint, 0.6);
        canvas.text({x, f.plot.bottom() + canvas.u(6) + canvas.ascent(face)}, tick.text, face, Align::Center);
    }
}

void LinePlot::paintSeries(Canvas& canvas, const Frame& f, qsizetype series,
                           std::vector<EndLabel>& ends) const
{
    const QColor line = colour(canvas, series);
    std::optional<QPointF> before;
    std::vector<QPointF> dots;
    std::optional<double> last;
    for (const Point& p : m_points) {
        if (p.series != m_series.at(series) || (!known(p.value) && known(p.target)))
            continue; // another line, or a target alone, which is no observation that is missing
        if (!known(p.value)) {
            before.reset();
            continue;
        }
        const QPointF at(f.x.at(static_cast<double>(p.from.toJulianDay())), f.y.at(*p.value));
        if (before)
            canvas.line(*before, at, line, 1.8);
        before = at;
        last = p.value;
        dots.push_back(at);
    }
    for (const QPointF& dot : dots) {
        canvas.disc(dot, canvas.u(3), canvas.palette().paper);
        canvas.ring(dot, canvas.u(2.6), line, 1.5);
    }
    if (!last)
        return;
    const EndLabel end{f.y.at(*last),
                       endText(m_series.at(series), *last),
                       {8, QFont::DemiBold, series == 0 ? canvas.palette().accentInk : line}};
    // A line that stops early is named where it stops.
    if (dots.back().x() < f.plot.right() - canvas.u(40))
        canvas.runs({dots.back().x() + canvas.u(6), end.y + canvas.ascent(end.face) / 2},
                    {{end.text, end.face}}, true);
    else
        ends.push_back(end);
}

void LinePlot::paintTargets(Canvas& canvas, const Frame& f, qsizetype series,
                            std::vector<EndLabel>& ends) const
{
    std::optional<QPointF> before;
    std::optional<double> last;
    for (const Point& p : m_points) {
        if (p.series != m_series.at(series) || !known(p.target))
            continue;
        const QPointF at(f.x.at(static_cast<double>(p.from.toJulianDay())), f.y.at(*p.target));
        if (before)
            canvas.line(*before, at, canvas.palette().soft, 0.9, true);
        canvas.diamond(at, canvas.u(3.4), canvas.palette().soft);
        before = at;
        last = p.target;
    }
    if (last)
        ends.push_back(
            {f.y.at(*last), endText(words::target(), *last), {8, QFont::Normal, canvas.palette().soft}});
}

/// Each value at its dot, as long as there are few enough to read.
void LinePlot::paintValues(Canvas& canvas, const Frame& f) const
{
    if (m_series.size() != 1 || m_points.size() > 14)
        return;
    LabelPlacer placer(f.plot.adjusted(-canvas.u(6), -canvas.u(12), 0, 0));
    const auto at = [&f](const Point& p, double v) {
        return QPointF(f.x.at(static_cast<double>(p.from.toJulianDay())), f.y.at(v));
    };
    const Point* last = nullptr;
    for (const Point& p : m_points) {
        if (known(p.value))
            placer.blockDisc(at(p, *p.value), canvas.u(3)), last = &p;
        if (known(p.target))
            placer.blockDisc(at(p, *p.target), canvas.u(4));
    }
    const Face face = canvas.label();
    for (size_t i = 0; i < m_points.size(); ++i) {
        const Point& p = m_points[i];
        if (!known(p.value) || &p == last)
            continue;
        const QString text = displayNumber(*p.value, m_chart.y.decimals);
        const QSizeF size(canvas.width(text, face), canvas.u(8));
        const QPointF dot = at(p, *p.value);
        QRectF above(dot.x() - size.width() / 2, dot.y() - canvas.u(6) - size.height(), size.width(),
                     size.height());
        // Out of the way of the line that goes on from here.
        if (i + 1 < m_points.size() && known(m_points[i + 1].value)) {
            const QPointF next = at(m_points[i + 1], *m_points[i + 1].value) - dot;
            if (std::abs(next.y()) > next.x() / 2)
                next.y() < 0 ? above.moveRight(dot.x() + canvas.u(1)) : above.moveLeft(dot.x() - canvas.u(1));
        }
        placer.discourage(QRectF(dot.x(), dot.y() - canvas.u(2), canvas.u(20), canvas.u(4)));
        if (const auto place = placer.place(above.center(), 0, size, 0))
            canvas.text({place->rect.left(), place->rect.bottom() - canvas.u(1)}, text, face);
    }
}

/// The lines' names where they end, pushed apart so that none covers another.
void LinePlot::paintEnds(Canvas& canvas, const Frame& f, double right, std::vector<EndLabel> ends) const
{
    std::sort(ends.begin(), ends.end(), [](const EndLabel& a, const EndLabel& b) { return a.y < b.y; });
    const double step = canvas.u(11);
    for (size_t i = 1; i < ends.size(); ++i)
        ends[i].y = std::max(ends[i].y, ends[i - 1].y + step);
    if (!ends.empty())
        ends.back().y = std::min(ends.back().y, f.plot.bottom());
    for (size_t i = ends.size(); i-- > 1;)
        ends[i - 1].y = std::min(ends[i - 1].y, ends[i].y - step);
    const double x = f.plot.right() + canvas.u(6);
    for (const EndLabel& end : ends)
        canvas.text({x, end.y + canvas.ascent(end.face) / 2}, canvas.elided(end.text, right - x, end.face),
                    end.face);
}

void LinePlot::paint(Canvas& canvas, const QRectF& area, ChartPainter::Part) const
{
    const Frame f = frame(canvas, area);
    paintAxes(canvas, f, area);
    std::vector<EndLabel> ends;
    for (qsizetype series = 0; series < m_series.size(); ++series)
        paintTargets(canvas, f, series, ends);
    for (qsizetype series = 0; series < m_series.size(); ++series)
        paintSeries(canvas, f, series, ends);
    paintValues(canvas, f);
    paintEnds(canvas, f, area.right(), std::move(ends));
    paintNotes(canvas, area, notes());
}

} // namespace

std::unique_ptr<Plot> makeLinePlot(const Chart& chart)
{
    return std::make_unique<LinePlot>(chart);
}

} // namespace s3::report
