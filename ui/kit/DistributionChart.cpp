// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/DistributionChart.h"

#include "core/base/Numbers.h"
#include "ui/kit/TabularText.h"
#include "ui/kit/TextLines.h"

#include <QPainter>
#include <numeric>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr double rowHeight = 40;
constexpr double headHeight = 28;
constexpr double noteWidth = 44;
constexpr double barHeight = 20;

/// Relative luminance is enough to choose between dark and light text.
bool isDark(const QColor& color)
{
    return 0.299 * color.redF() + 0.587 * color.greenF() + 0.114 * color.blueF() < 0.55;
}

} // namespace

DistributionChart::DistributionChart(const QString& accessibleName, Line line, QWidget* parent)
    : MarkChart(accessibleName, parent)
    , m_line(line)
{
    setSteps(Steps::Listed);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
}

void DistributionChart::setNames(const QString& label, const QStringList& values, const QString& note)
{
    m_label = label;
    m_values = values;
    m_note = note;
}

void DistributionChart::setItems(const QVector<DistributionItem>& items)
{
    m_items = items;
    QVector<GridTwin::Row> rows;
    for (const DistributionItem& item : items) {
        GridTwin::Row row{item.label, item.label, {}};
        for (const int count : item.counts)
            row.values.append(count);
        rows.append(row);
    }
    m_twin.set(QStringList{m_label} + m_values, rows, 0);
    dataChanged();
}

QSize DistributionChart::sizeHint() const
{
    return {420, int(headHeight + rowHeight * qMax(1, int(m_items.size())) + 8)};
}

QSize DistributionChart::minimumSizeHint() const
{
    return {240, sizeHint().height()};
}

QRectF DistributionChart::rowRect(const QRectF& rect, int row) const
{
    return {rect.left(), rect.top() + headHeight + row * rowHeight, rect.width(), rowHeight};
}

double DistributionChart::barLeft(const QRectF& rect) const
{
    return rect.left() + qMin(360.0, rect.width() * 0.45) + 16;
}

QColor DistributionChart::shade(int value, const ThemeColors& colors) const
{
    const int steps = qMax(2, int(m_values.size()));
    const double share = 0.16 + 0.84 * value / (steps - 1);
    return mixed(colors.line(m_line), colors.paper, share);
}

void DistributionChart::paintKey(QPainter& painter, const QRectF& rect, const ThemeColors& colors) const
{
    const double left = barLeft(rect);
    const double width = rect.right() - noteWidth - 12 - left;
    const double each = width / qMax(1, int(m_values.size()));
    painter.setFont(fontFor(TextRole::Small));
    const QFontMetricsF metrics(painter.font());
    for (int v = 0; v < m_values.size(); ++v) {
        const double x = left + v * each;
        painter.setPen(Qt::NoPen);
        painter.setBrush(shade(v, colors));
        painter.drawRoundedRect(QRectF(x, rect.top() + 6, 9, 9), 2, 2);
        painter.setPen(colors.soft);
        painter.drawText(QRectF(x + 13, rect.top(), each - 15, 20), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.horizontalAdvance(m_values.at(v)) <= each - 15
                             ? m_values.at(v)
                             : m_values.at(v).section(u' ', 0, 0)); // its number; the tool tips say the rest
    }
    painter.setPen(colors.soft);
    painter.drawText(QRectF(rect.right() - noteWidth, rect.top(), noteWidth, 20),
                     Qt::AlignRight | Qt::AlignVCenter, m_note);
}

void DistributionChart::paintBar(QPainter& painter, const QRectF& bar, const DistributionItem& item,
                                 const ThemeColors& colors) const
{
    const int total = std::accumulate(item.counts.begin(), item.counts.end(), 0);
    painter.setFont(fontFor(TextRole::Small));
    if (total == 0) {
        painter.setPen(colors.soft);
        painter.drawText(bar, Qt::AlignLeft | Qt::AlignVCenter, item.instead);
        return;
    }
    double x = bar.left();
    for (int v = 0; v < item.counts.size(); ++v) {
        const double width = bar.width() * item.counts.at(v) / total;
        if (width <= 0)
            continue;
        const QColor color = shade(v, colors);
        const QRectF segment(x, bar.top(), qMax(1.0, width - 1), bar.height());
        painter.fillRect(segment, color);
        const QString text = displayNumber(item.counts.at(v));
        const bool paperIsDark = colors.mode == ThemeMode::Dark;
        painter.setPen(isDark(color) ? (paperIsDark ? colors.ink : colors.paper)
                                     : (paperIsDark ? colors.ground : colors.ink));
        if (width >= QFontMetricsF(painter.font()).horizontalAdvance(text) + 4)
            painter.drawText(segment, Qt::AlignCenter, text);
        x += width;
    }
}

void DistributionChart::draw(QPainter& painter, const QRectF& rect) const
{
    const ThemeColors colors = colorsFor(palette());
    const double left = barLeft(rect);
    const double width = qMax(20.0, rect.right() - noteWidth - 12 - left);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintKey(painter, rect, colors);
    for (int i = 0; i < m_items.size(); ++i) {
        const DistributionItem& item = m_items.at(i);
        const QRectF row = rowRect(rect, i);
        painter.setFont(fontFor(TextRole::Small));
        painter.setPen(colors.ink);
        drawElidedLines(painter, QRectF(row.left(), row.top(), left - 16 - row.left(), row.height()),
                        Qt::AlignLeft | Qt::AlignVCenter, item.label);
        paintBar(painter, QRectF(left, row.center().y() - barHeight / 2, width, barHeight), item, colors);
        painter.setFont(fontFor(TextRole::Small));
        painter.setPen(colors.ink);
        drawTabular(painter, QRectF(row.right() - noteWidth, row.top(), noteWidth, row.height()),
                    Qt::AlignRight | Qt::AlignVCenter, item.note);
    }
    painter.restore();
}

QVector<MarkChart::Mark> DistributionChart::marksIn(const QRectF& rect) const
{
    QVector<Mark> found;
    for (int i = 0; i < m_items.size(); ++i) {
        const DistributionItem& item = m_items.at(i);
        QStringList parts;
        for (int v = 0; v < item.counts.size(); ++v)
            if (item.counts.at(v) > 0)
                parts.append(u"%1 × %2"_s.arg(item.counts.at(v)).arg(m_values.value(v)));
        found.append({item.label, rowRect(rect, i).adjusted(0, 3, 0, -3),
                      item.label + u": "_s + (parts.isEmpty() ? item.instead : parts.join(u", "_s))});
    }
    return found;
}

} // namespace s3
