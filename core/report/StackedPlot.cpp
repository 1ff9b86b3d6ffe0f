// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ChartScale.h"
#include "core/report/Plot.h"
#include "core/report/RowPlot.h"
#include "core/report/TextTools.h"
#include "core/report/Words.h"

#include "core/base/Numbers.h"

using namespace Qt::StringLiterals;

namespace s3::report {
namespace {

/// Bars made of segments. The segments' names stand above the first bar, in the bars' order.
class StackedPlot : public RowPlot {
public:
    explicit StackedPlot(const Chart& chart);

    int rows() const override { return static_cast<int>(m_labels.size()); }

protected:
    QString rowLabel(int row) const override { return m_labels.at(row); }
    double headHeight(Canvas& canvas, double width) const override;
    void paintHead(Canvas& canvas, const QRectF& head, const QRectF& plot) const override;
    void paintRow(Canvas& canvas, int row, const QRectF& area) const override;

private:
    struct KeyPlace {
        double x = 0;
        int line = 0;
    };
    std::optional<double> value(int row, int series) const;
    double total(int row) const;
    QString behindText(int row) const;
    ChartScale scale(Canvas& canvas, const QRectF& plot) const;
    QColor colour(Canvas& canvas, int series) const;
    std::vector<KeyPlace> keyPlaces(Canvas& canvas, double width) const;

    QStringList m_labels, m_series;
};

StackedPlot::StackedPlot(const Chart& chart)
    : RowPlot(chart)
{
    for (const Point& p : m_chart.points) {
        if (!m_labels.contains(p.label))
            m_labels << p.label;
        if (!m_series.contains(p.series))
            m_series << p.series;
    }
}

std::optional<double> StackedPlot::value(int row, int series) const
{
    std::optional<double> sum;
    for (const Point& p : m_chart.points)
        if (p.label == m_labels.at(row) && p.series == m_series.at(series) && known(p.value) && *p.value >= 0)
            sum = sum.value_or(0) + *p.value;
    return sum;
}

double StackedPlot::total(int row) const
{
    double sum = 0;
    for (int series = 0; series < m_series.size(); ++series)
        sum += value(row, series).value_or(0);
    return sum;
}

/// The sum, and which segments it is missing.
QString StackedPlot::behindText(int row) const
{
    QStringList without;
    for (int series = 0; series < m_series.size(); ++series)
        if (!value(row, series))
            without << m_series.at(series);
    if (without.size() == m_series.size())
        return words::missing();
    const QString sum = displayNumber(total(row), m_chart.y.decimals);
    return without.isEmpty() ? sum : QString(sum % u"  "_s % words::without().arg(without.join(u", "_s)));
}

ChartScale StackedPlot::scale(Canvas& canvas, const QRectF& plot) const
{
    ChartScale scale;
    scale.high = 0;
    double behind = 0;
    for (int row = 0; row < rows(); ++row) {
        scale.high = std::max(scale.high, total(row));
        behind = std::max(behind, canvas.width(behindText(row), canvas.label()) + canvas.u(6));
    }
    if (scale.high <= 0)
        scale.high = 1;
    scale.start = plot.left();
    scale.end = std::max(plot.right() - behind, plot.left() + plot.width() * 0.45);
    return scale;
}

QColor StackedPlot::colour(Canvas& canvas, int series) const
{
    const auto& shades = canvas.palette().shades;
    const auto count = static_cast<int>(shades.size());
    // Few segments take shades that lie far apart.
    const int spread = m_series.size() <= 2 ? 2 : 1;
    const int index = m_series.size() <= 3 ? 1 + series * spread : series;
    return shades.at(static_cast<size_t>(index % count));
}

std::vector<StackedPlot::KeyPlace> StackedPlot::keyPlaces(Canvas& canvas, double width) const
{
    std::vector<KeyPlace> places;
    double x = 0;
    int line = 0;
    for (const QString& series : m_series) {
        const double entry = canvas.u(11) + canvas.width(series, canvas.small());
        if (x > 0 && x + entry > width) {
            x = 0;
            ++line;
        }
        places.push_back({x, line});
        x += entry + canvas.u(12);
    }
    return places;
}

double StackedPlot::headHeight(Canvas& canvas, double width) const
{
    const auto places = keyPlaces(canvas, width);
    const int lines = places.empty() ? 0 : places.back().line + 1;
    return canvas.height(canvas.small()) * (lines + 1) + canvas.u(6 + 2.0 * lines);
}

void StackedPlot::paintHead(Canvas& canvas, const QRectF& head, const QRectF& plot) const
{
    const Face face = canvas.small();
    const double line = canvas.height(face) + canvas.u(2);
    canvas.text({head.left(), head.top() + canvas.ascent(face)}, axisText(m_chart.y), face);
    const auto places = keyPlaces(canvas, head.width());
    for (size_t i = 0; i < places.size(); ++i) {
        const int series = static_cast<int>(i);
        const QPointF at(head.left() + places[i].x,
                         head.top() + line * (places[i].line + 1) + canvas.ascent(face));
        canvas.box(QRectF(at.x(), at.y() - canvas.u(6.5), canvas.u(8), canvas.u(8)), colour(canvas, series),
                   canvas.u(1.5));
        canvas.text(at + QPointF(canvas.u(11), 0), m_series.at(series), face);
    }
    canvas.line({plot.left(), plot.top()}, {plot.left(), plot.bottom()}, canvas.palette().faint, 0.75);
}

void StackedPlot::paintRow(Canvas& canvas, int row, const QRectF& area) const
{
    const ChartScale s = scale(canvas, area);
    const double middle = area.center().y();
    const double half = canvas.u(6.5);
    double sum = 0;
    for (int series = 0; series < m_series.size(); ++series) {
        const auto v = value(row, series);
        if (!v || *v <= 0)
            continue;
        const QRectF segment(QPointF(s.at(sum), middle - half), QPointF(s.at(sum + *v), middle + half));
        const QColor fill = colour(canvas, series);
        canvas.box(segment.adjusted(canvas.u(sum > 0 ? 0.4 : 0), 0, -canvas.u(0.4), 0), fill);
        const Face face{7.5, QFont::Medium, textOn(fill, canvas.palette())};
        const QString text = displayNumber(*v, m_chart.y.decimals);
        if (canvas.width(text, face) + canvas.u(5) < segment.width())
            canvas.text({segment.center().x(), middle + canvas.ascent(face) / 2}, text, face, Align::Center);
        sum += *v;
    }
    Face face = canvas.label();
    if (sum <= 0)
        face.colour = canvas.palette().faint;
    const double x = s.at(sum) + canvas.u(5);
    canvas.text({x, middle + canvas.ascent(face) / 2}, canvas.elided(behindText(row), area.right() - x, face),
                face);
}

} // namespace

std::unique_ptr<Plot> makeStackedPlot(const Chart& chart)
{
    return std::make_unique<StackedPlot>(chart);
}

} // namespace s3::report
