// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/TrendChart.h"

#include "core/base/Numbers.h"
#include "ui/kit/ChartStyle.h"

#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr qreal kPoint = 3;

} // namespace

TrendChart::TrendChart(const QString& accessibleName, Line line, QWidget* parent)
    : MarkChart(accessibleName, parent)
    , m_line(line)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
}

void TrendChart::setLines(const QStringList& periods, const QVector<double>& positions,
                          const QVector<TrendLine>& lines, const QString& valueTitle, int decimals)
{
    m_periods = periods;
    m_positions = positions;
    m_lines = lines;
    m_valueTitle = valueTitle;
    m_decimals = decimals;
    double highest = 0;
    QVector<GridTwin::Row> rows;
    for (const TrendLine& line : lines) {
        for (const auto& value : line.values)
            highest = qMax(highest, value.value_or(0));
        rows.append({line.id, line.label, line.values});
        rows.last().values.resize(periods.size());
    }
    const NiceRange range = niceRange(0, highest > 0 ? highest : 1);
    m_high = range.high;
    m_step = range.step;
    m_tickDecimals = range.decimals;
    m_twin.set(QStringList{tr("Name")} + periods, rows, decimals);
    dataChanged();
}

QRectF TrendChart::plotIn(const QRectF& rect) const
{
    const QFontMetricsF metrics(fontFor(TextRole::Small));
    qreal names = 0;
    for (const TrendLine& line : m_lines)
        names = qMax(names, metrics.horizontalAdvance(line.label));
    const qreal left = metrics.horizontalAdvance(displayNumber(m_high, m_tickDecimals)) + 10;
    return rect.adjusted(left, 1.6 * metrics.height(), -qMin(names + 18, rect.width() * 0.4),
                         -metrics.height() - 8);
}

QPointF TrendChart::at(const QRectF& plot, int line, int period) const
{
    const double span = m_positions.isEmpty() ? 0 : m_positions.constLast() - m_positions.constFirst();
    const double along = span > 0 ? (m_positions.at(period) - m_positions.constFirst()) / span : 1;
    const double value = m_lines.at(line).values.value(period).value_or(0);
    return {plot.left() + along * plot.width(), plot.bottom() - value / m_high * plot.height()};
}

QVector<MarkChart::Mark> TrendChart::marksIn(const QRectF& rect) const
{
    const QRectF plot = plotIn(rect);
    QVector<Mark> marks;
    for (int line = 0; line < m_lines.size(); ++line)
        for (int period = 0; period < m_periods.size(); ++period) {
            const TrendLine& item = m_lines.at(line);
            const auto value = item.values.value(period);
            if (!value)
                continue;
            const QPointF p = at(plot, line, period);
            QString tip = item.tips.value(period);
            if (tip.isEmpty())
                tip =
                    item.label + u", "_s + m_periods.at(period) + u": "_s + displayNumber(*value, m_decimals);
            marks.append({markId(item.id, m_periods.at(period)), QRectF(p.x() - 4, p.y() - 4, 8, 8), tip});
        }
    return marks;
}

void TrendChart::drawGrid(QPainter& painter, const QRectF& rect, const ThemeColors& colors) const
{
    const QRectF plot = plotIn(rect);
    painter.setFont(fontFor(TextRole::Small));
    const QFontMetricsF metrics(painter.font());
    painter.setPen(colors.soft);
    painter.drawText(rect.topLeft() + QPointF(0, metrics.ascent()), m_valueTitle);
    for (double value = 0; value <= m_high * 1.0001; value += m_step) {
        const qreal y = plot.bottom() - value / m_high * plot.height();
        painter.fillRect(QRectF(plot.left(), y - 0.5, plot.width(), 1),
                         value > 0 ? colors.hair : colors.faint);
        painter.drawText(
            QRectF(rect.left(), y - metrics.height() / 2, plot.left() - rect.left() - 6, metrics.height()),
            Qt::AlignRight | Qt::AlignVCenter, displayNumber(value, m_tickDecimals));
    }
    // From the latest period backwards, as many names as stand apart.
    qreal free = rect.right();
    for (int period = int(m_periods.size()) - 1; period >= 0 && !m_lines.isEmpty(); --period) {
        const qreal width = metrics.horizontalAdvance(m_periods.at(period));
        const qreal x = at(plot, 0, period).x() - width / 2;
        if (x + width > free)
            continue;
        painter.drawText(QPointF(x, plot.bottom() + 6 + metrics.ascent()), m_periods.at(period));
        free = x - 10;
    }
}

void TrendChart::drawLine(QPainter& painter, const QRectF& plot, int line, const QString& current,
                          const ThemeColors& colors) const
{
    const TrendLine& item = m_lines.at(line);
    const bool strong = item.strong || rowOf(current) == item.id;
    const QColor color = strong ? colors.line(m_line) : mixed(colors.soft, colors.paper, 0.55);
    QPolygonF piece;
    const auto finish = [&] {
        painter.setPen(QPen(color, strong ? 2.4 : 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        if (piece.size() > 1)
            painter.drawPolyline(piece);
        piece.clear();
    };
    for (int period = 0; period < m_periods.size(); ++period) {
        if (!item.values.value(period)) {
            finish();
            continue;
        }
        piece.append(at(plot, line, period));
    }
    finish();
    for (int period = 0; period < m_periods.size(); ++period) {
        if (!item.values.value(period))
            continue;
        const bool chosen = current == markId(item.id, m_periods.at(period));
        painter.setPen(chosen ? QPen(colors.ink, 2) : QPen(colors.paper, 1));
        painter.setBrush(color);
        const qreal radius = chosen ? kPoint + 2 : strong ? kPoint : kPoint - 0.8;
        painter.drawEllipse(at(plot, line, period), radius, radius);
    }
}

// Each name beside the last value of its line, the strong ones and the largest first. A name that would cover
// another moves up or down by a line, with a stroke to its point; without room there it is left to the tip.
void TrendChart::drawNames(QPainter& painter, const QRectF& rect, const QString& current,
                           const ThemeColors& colors) const
{
    const QRectF plot = plotIn(rect);
    painter.setFont(fontFor(TextRole::Small));
    const QFontMetricsF metrics(painter.font());
    const qreal height = metrics.height();
    struct End {
        QPointF point;
        int line;
        bool strong;
    };
    QVector<End> ends;
    for (int line = 0; line < m_lines.size(); ++line)
        for (int period = int(m_periods.size()) - 1; period >= 0; --period)
            if (m_lines.at(line).values.value(period)) {
                const TrendLine& item = m_lines.at(line);
                ends.append({at(plot, line, period), line, item.strong || rowOf(current) == item.id});
                break;
            }
    std::stable_sort(ends.begin(), ends.end(), [](const End& a, const End& b) {
        return a.strong != b.strong ? a.strong : a.point.y() < b.point.y();
    });
    QVector<qreal> taken;
    for (const End& end : ends) {
        for (const qreal shift : {0.0, -height, height}) {
            const qreal top = end.point.y() - height / 2 + shift;
            const bool covers = std::any_of(taken.cbegin(), taken.cend(), [&](qreal other) {
                return std::abs(other - top) < height - 0.5;
            });
            if (covers || top < rect.top() || top > plot.bottom() - height / 2)
                continue;
            painter.setPen(QPen(colors.faint, 1));
            if (shift != 0)
                painter.drawLine(end.point + QPointF(5, 0), QPointF(plot.right() + 12, top + height / 2));
            painter.setPen(end.strong ? colors.lineInk(m_line) : colors.soft);
            painter.drawText(QPointF(plot.right() + 14, top + metrics.ascent()),
                             metrics.elidedText(m_lines.at(end.line).label, Qt::ElideRight,
                                                rect.right() - plot.right() - 14));
            taken.append(top);
            break;
        }
    }
}

void TrendChart::draw(QPainter& painter, const QRectF& rect) const
{
    const QString current = emphasisedId();
    const ThemeColors colors = colorsFor(palette());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    drawGrid(painter, rect, colors);
    const QRectF plot = plotIn(rect);
    for (const bool strong : {false, true}) // the strong ones on top
        for (int line = 0; line < m_lines.size(); ++line)
            if (m_lines.at(line).strong == strong)
                drawLine(painter, plot, line, current, colors);
    drawNames(painter, rect, current, colors);
    painter.restore();
}

} // namespace s3
