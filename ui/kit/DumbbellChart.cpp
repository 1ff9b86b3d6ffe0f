// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/DumbbellChart.h"

#include "core/base/Numbers.h"
#include "ui/kit/TabularText.h"
#include "ui/kit/TextLines.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr double dumbbellRow = 40;
constexpr double dumbbellHead = 24;
constexpr double gapWidth = 46;

} // namespace

DumbbellChart::DumbbellChart(const QString& accessibleName, QWidget* parent)
    : MarkChart(accessibleName, parent)
{
    setSteps(Steps::Listed);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
}

void DumbbellChart::setNames(const QString& label, const QString& first, const QString& second)
{
    m_label = label;
    m_first = first;
    m_second = second;
}

void DumbbellChart::setShowsChange()
{
    m_showsChange = true;
}

void DumbbellChart::setLines(Line first, Line second)
{
    m_firstLine = first;
    m_secondLine = second;
    update();
}

void DumbbellChart::setItems(const QVector<DumbbellItem>& items, double maximum)
{
    m_items = items;
    m_maximum = maximum > 0 ? maximum : 1;
    QVector<GridTwin::Row> rows;
    for (const DumbbellItem& item : items)
        rows.append({item.label, item.label, {item.first, item.second, gapOf(item)}});
    m_twin.set({m_label, m_first, m_second, m_showsChange ? tr("Change") : tr("Gap")}, rows, 0);
    dataChanged();
}

std::optional<double> DumbbellChart::gapOf(const DumbbellItem& item) const
{
    if (!item.first || !item.second)
        return std::nullopt;
    const double gap = *item.first - *item.second;
    return m_showsChange ? -gap : gap;
}

QString DumbbellChart::gapText(const DumbbellItem& item) const
{
    const std::optional<double> gap = gapOf(item);
    if (!gap)
        return u"–"_s;
    const QString text = displayNumber(*gap);
    return *gap > 0 && text != u"0"_s ? u"+"_s + text : text;
}

QSize DumbbellChart::sizeHint() const
{
    return {420, int(dumbbellHead + dumbbellRow * qMax(1, int(m_items.size())) + 8)};
}

QSize DumbbellChart::minimumSizeHint() const
{
    return {240, sizeHint().height()};
}

std::pair<double, double> DumbbellChart::axis(const QRectF& rect) const
{
    const double labels = qMin(220.0, rect.width() * 0.38);
    const double left = rect.left() + labels + 16;
    return {left, qMax(20.0, rect.right() - gapWidth - 12 - left)};
}

QRectF DumbbellChart::rowRect(const QRectF& rect, int row) const
{
    return {rect.left(), rect.top() + dumbbellHead + row * dumbbellRow, rect.width(), dumbbellRow};
}

void DumbbellChart::draw(QPainter& painter, const QRectF& rect) const
{
    const ThemeColors colors = colorsFor(palette());
    const auto [left, width] = axis(rect);
    const auto x = [&, l = left, w = width](double value) {
        return l + w * qBound(0.0, value / m_maximum, 1.0);
    };
    const QColor one = colors.line(m_firstLine);
    const QColor two = colors.line(m_secondLine);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontFor(TextRole::Label));
    // The names stand above their ends of the axis, with their mark: that is the legend, directly labelled.
    const double half = (rect.right() - left) / 2 - 4;
    painter.setPen(Qt::NoPen);
    painter.setBrush(one);
    painter.drawEllipse(QPointF(left + 5, rect.top() + 10), 5, 5);
    painter.setBrush(two);
    painter.drawRect(QRectF(left + half + 4, rect.top() + 5.5, 9, 9));
    painter.setPen(colors.lineInk(m_firstLine));
    const QFontMetricsF metrics(painter.font());
    painter.drawText(QRectF(left + 15, rect.top(), half - 15, 20), Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(m_first, Qt::ElideRight, half - 15));
    painter.setPen(colors.lineInk(m_secondLine));
    painter.drawText(QRectF(left + half + 18, rect.top(), half - 18, 20), Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(m_second, Qt::ElideRight, half - 18));
    for (int i = 0; i < m_items.size(); ++i) {
        const DumbbellItem& item = m_items.at(i);
        const QRectF row = rowRect(rect, i);
        const double y = row.center().y();
        painter.setFont(fontFor(TextRole::Body));
        painter.setPen(colors.ink);
        drawElidedLines(painter, QRectF(row.left(), row.top(), left - 16 - row.left(), row.height()),
                        Qt::AlignLeft | Qt::AlignVCenter, item.label);
        painter.setPen(QPen(colors.hair, 1));
        painter.drawLine(QPointF(left, y), QPointF(left + width, y));
        if (item.first && item.second) {
            painter.setPen(QPen(colors.soft, 3, Qt::SolidLine, Qt::RoundCap));
            painter.drawLine(QPointF(x(*item.first), y), QPointF(x(*item.second), y));
        }
        painter.setPen(QPen(colors.paper, 1.5));
        if (item.second) {
            painter.setBrush(two);
            painter.drawRect(QRectF(x(*item.second) - 5.5, y - 5.5, 11, 11));
        }
        if (item.first) {
            painter.setBrush(one);
            painter.drawEllipse(QPointF(x(*item.first), y), 6, 6);
        }
        painter.setFont(fontFor(TextRole::Strong));
        painter.setPen(item.first && item.second ? colors.ink : colors.soft);
        drawTabular(painter, QRectF(row.right() - gapWidth, row.top(), gapWidth, row.height()),
                    Qt::AlignRight | Qt::AlignVCenter, gapText(item));
    }
    painter.restore();
}

QVector<MarkChart::Mark> DumbbellChart::marksIn(const QRectF& rect) const
{
    QVector<Mark> found;
    for (int i = 0; i < m_items.size(); ++i) {
        const DumbbellItem& item = m_items.at(i);
        found.append({item.label, rowRect(rect, i).adjusted(0, 3, 0, -3),
                      tr("%1: %2 %3, %4 %5, gap %6")
                          .arg(item.label, m_first, displayNumber(item.first), m_second,
                               displayNumber(item.second), gapText(item))});
    }
    return found;
}

} // namespace s3
