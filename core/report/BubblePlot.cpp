// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ChartScale.h"
#include "core/report/LabelPlacer.h"
#include "core/report/Plot.h"
#include "core/report/TextTools.h"
#include "core/report/Words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace s3::report {
namespace {

constexpr double largestRadius = 21; // points

/// Two measures as places, a third as area.
class BubblePlot : public Plot {
public:
    explicit BubblePlot(const Chart& chart);

    double height(Canvas& canvas, double width, ChartPainter::Part) const override
    {
        return std::min(width * 0.62, canvas.u(330)) + notesHeight(canvas, width, notes());
    }
    void paint(Canvas& canvas, const QRectF& area, ChartPainter::Part) const override;

private:
    struct Frame {
        QRectF plot;
        ChartScale x, y;
    };
    QStringList notes() const;
    Frame frame(Canvas& canvas, const QRectF& area) const;
    double radius(Canvas& canvas, const Point& p) const;
    void paintAxes(Canvas& canvas, const Frame& frame, const QRectF& area, LabelPlacer& placer) const;
    void paintReferences(Canvas& canvas, const Frame& frame, LabelPlacer& placer) const;
    void paintLabel(Canvas& canvas, const Point& p, QPointF centre, LabelPlacer& placer) const;

    std::vector<Point> m_shown; ///< the largest first, so that small ones lie on top
    QStringList m_leftOut, m_sizeless;
    double m_largest = 0;
};

BubblePlot::BubblePlot(const Chart& chart)
    : Plot(chart)
{
    for (const Point& p : m_chart.points) {
        if (known(p.x) && known(p.value))
            m_shown.push_back(p);
        else
            m_leftOut << p.label;
        if (known(p.x) && known(p.value) && !known(p.size))
            m_sizeless << p.label;
        if (known(p.size))
            m_largest = std::max(m_largest, *p.size);
    }
    std::stable_sort(m_shown.begin(), m_shown.end(),
                     [](const Point& a, const Point& b) { return a.size.value_or(0) > b.size.value_or(0); });
}

/// What is not in the picture, or not fully.
QStringList BubblePlot::notes() const
{
    QStringList result;
    if (!m_sizeless.isEmpty() && m_largest > 0)
        result << words::sizeUnknown().arg(m_sizeless.join(u", "_s));
    if (!m_leftOut.isEmpty())
        result << words::notShown().arg(m_leftOut.join(u", "_s));
    return result;
}

/// The area is proportional to the size; a mark smaller than 2.2 points could not be seen.
double BubblePlot::radius(Canvas& canvas, const Point& p) const
{
    if (!known(p.size) || m_largest <= 0)
        return canvas.u(4.5);
    return canvas.u(std::max(2.2, largestRadius * std::sqrt(std::max(0.0, *p.size) / m_largest)));
}

/// A scale over all values that leaves room for the bubbles themselves.
ChartScale roomy(double low, double high, double start, double end, double margin, bool fromZero)
{
    if (fromZero && low > 0 && low < high * 0.5)
        low = 0;
    const double length = std::abs(end - start);
    const double span = std::max(high - low, 1e-12);
    const double extra = span * margin / std::max(length - 2 * margin, length * 0.3);
    const double paddedLow = low == 0 ? 0 : low - extra;
    ChartScale scale = ChartScale::round(paddedLow, high + extra, 6);
    scale.start = start;
    scale.end = end;
    return scale;
}

BubblePlot::Frame BubblePlot::frame(Canvas& canvas, const QRectF& area) const
{
    double xLow = 0, xHigh = 1, yLow = 0, yHigh = 1;
    if (!m_shown.empty()) {
        xLow = yLow = std::numeric_limits<double>::max();
        xHigh = yHigh = std::numeric_limits<double>::lowest();
    }
    for (const Point& p : m_shown) {
        xLow = std::min(xLow, *p.x);
        xHigh = std::max(xHigh, *p.x);
        yLow = std::min(yLow, *p.value);
        yHigh = std::max(yHigh, *p.value);
    }
    for (const ReferenceLine& reference : m_chart.references) {
        const bool vertical = reference.orientation == Qt::Vertical;
        (vertical ? xLow : yLow) = std::min(vertical ? xLow : yLow, reference.value);
        (vertical ? xHigh : yHigh) = std::max(vertical ? xHigh : yHigh, reference.value);
    }
    Frame f;
    f.plot = area.adjusted(canvas.u(30), canvas.u(16), -canvas.u(4),
                           -canvas.u(30) - notesHeight(canvas, area.width(), notes()));
    f.x = roomy(xLow, xHigh, f.plot.left(), f.plot.right(), canvas.u(largestRadius * 0.8), true);
    f.y = roomy(yLow, yHigh, f.plot.bottom(), f.plot.top(), canvas.u(largestRadius * 0.8), false);
    return f;
}

void BubblePlot::paintAxes(Canvas& canvas, const Frame& f, const QRectF& area, LabelPlacer& placer) const
{
    const Face face = canvas.small();
    const QColor hair = canvas.palette().hair;
    for (const double tick : f.y.ticks()) {
        const double y = f.y.at(tick);
        canvas.line({f.plot.left(), y}, {f.plot.right(), y}, tick == 0 ? canvas.palette().faint : hair,
                    tick == 0 ? 0.8 : 0.5);
        canvas.text({f.plot.left() - canvas.u(5), y + canvas.ascent(face) / 2}, f.y.text(tick), face,
                    Align::Right);
    }
    for (const double tick : f.x.ticks()) {
        const double x = f.x.at(tick);
        canvas.line({x, f.plot.bottom()}, {x, f.plot.bottom() + canvas.u(3)}, canvas.palette().faint, 0.6);
        canvas.text({x, f.plot.bottom() + canvas.u(6) + canvas.ascent(face)}, f.x.text(tick), face,
                    Align::Center);
    }
    const QString size = axisText(m_chart.size);
    const QString yTitle = axisText(m_chart.y);
    canvas.text({area.left(), area.top() + canvas.ascent(face)}, yTitle, face);
    if (!size.isEmpty() && m_largest > 0) {
        const QString text = words::areaIs().arg(size);
        if (canvas.width(text, face) + canvas.width(yTitle, face) + canvas.u(20) < area.width())
            canvas.text({area.right(), area.top() + canvas.ascent(face)}, text, face, Align::Right);
    }
    canvas.text({f.plot.right(), f.plot.bottom() + canvas.u(18) + canvas.ascent(face)}, axisText(m_chart.x),
                face, Align::Right);
    paintReferences(canvas, f, placer);
}

void BubblePlot::paintReferences(Canvas& canvas, const Frame& f, LabelPlacer& placer) const
{
    const Face face{7.5, QFont::Medium, canvas.palette().soft};
    for (const ReferenceLine& reference : m_chart.references) {
        const double wide = canvas.width(reference.label, face);
        QPointF at;
        if (reference.orientation == Qt::Vertical) {
            const double x = f.x.at(reference.value);
            canvas.line({x, f.plot.top()}, {x, f.plot.bottom()}, canvas.palette().soft, 0.7, true);
            placer.discourage(QRectF(x - canvas.u(1), f.plot.top(), canvas.u(2), f.plot.height()));
            const bool fits = x + canvas.u(4) + wide < f.plot.right();
            at = QPointF(fits ? x + canvas.u(4) : x - canvas.u(4) - wide,
                         f.plot.top() + canvas.u(2) + canvas.ascent(face));
        } else {
            const double y = f.y.at(reference.value);
            canvas.line({f.plot.left(), y}, {f.plot.right(), y}, canvas.palette().soft, 0.7, true);
            placer.discourage(QRectF(f.plot.left(), y - canvas.u(1), f.plot.width(), canvas.u(2)));
            at = QPointF(f.plot.right() - wide, y - canvas.u(3));
        }
        canvas.text(at, reference.label, face);
        placer.block(QRectF(at.x(), at.y() - canvas.u(8), wide, canvas.u(10)));
    }
}

/// The label in full, else shortened, else none; whatever is missing stands in the table.
void BubblePlot::paintLabel(Canvas& canvas, const Point& p, QPointF centre, LabelPlacer& placer) const
{
    Face face = canvas.label();
    if (p.faint)
        face.colour = canvas.palette().soft;
    for (const double most : {150.0, 80.0, 45.0}) {
        Canvas trial = canvas;
        const QString text = trial.elided(p.label, canvas.u(most), face);
        const QSizeF size(canvas.width(text, face), canvas.u(9));
        const auto place = placer.place(centre, radius(canvas, p), size, canvas.u(2.5));
        if (!place)
            continue;
        if (text != p.label)
            canvas.noteOmission();
        const QRectF& rect = place->rect;
        if (place->away) {
            const QPointF near(std::clamp(centre.x(), rect.left(), rect.right()),
                               std::clamp(centre.y(), rect.top(), rect.bottom()));
            const QPointF way = near - centre;
            const double length = std::max(std::hypot(way.x(), way.y()), 1e-6);
            canvas.line(centre + way * std::min(1.0, radius(canvas, p) / length), near,
                        canvas.palette().faint, 0.5);
        }
        canvas.clear(rect.adjusted(-canvas.u(1), 0, canvas.u(1), 0));
        canvas.text({rect.left(), rect.center().y() + canvas.ascent(face) / 2}, text, face);
        return;
    }
    canvas.noteOmission();
}

void BubblePlot::paint(Canvas& canvas, const QRectF& area, ChartPainter::Part) const
{
    const Frame f = frame(canvas, area);
    LabelPlacer placer(f.plot.adjusted(-canvas.u(2), 0, canvas.u(4), -canvas.u(1)));
    paintAxes(canvas, f, area, placer);
    const auto centre = [&f](const Point& p) { return QPointF(f.x.at(*p.x), f.y.at(*p.value)); };
    for (const Point& p : m_shown) {
        const double r = radius(canvas, p);
        placer.blockDisc(centre(p), r);
        if (m_largest > 0 && !known(p.size)) {
            canvas.ring(centre(p), canvas.u(4), canvas.palette().state(p.state), 1.1, true);
            continue;
        }
        canvas.disc(centre(p), r, canvas.palette().state(p.state), p.faint ? 0.3 : 0.78);
        canvas.ring(centre(p), r, canvas.palette().paper, 0.75);
    }
    for (const Point& p : m_shown)
        paintLabel(canvas, p, centre(p), placer);
    paintNotes(canvas, area, notes());
}

} // namespace

std::unique_ptr<Plot> makeBubblePlot(const Chart& chart)
{
    return std::make_unique<BubblePlot>(chart);
}

} // namespace s3::report
