// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/DotBarChart.h"

#include "core/base/Numbers.h"
#include "ui/kit/TabularText.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr int kDotRow = 30;
constexpr int kBar = 12;
constexpr qreal kDot = 5;

/// Circle, diamond, square, triangle: told apart without colour.
void drawDot(QPainter& painter, const QPointF& at, int shape)
{
    switch (shape % DotBarChart::mostDots) {
    case 0:
        painter.drawEllipse(at, kDot, kDot);
        return;
    case 1:
        painter.drawPolygon(QPolygonF{at + QPointF(0, -kDot - 1), at + QPointF(kDot + 1, 0),
                                      at + QPointF(0, kDot + 1), at + QPointF(-kDot - 1, 0)});
        return;
    case 2:
        painter.drawRect(QRectF(at.x() - kDot + 1, at.y() - kDot + 1, 2 * kDot - 2, 2 * kDot - 2));
        return;
    default:
        painter.drawPolygon(
            QPolygonF{at + QPointF(0, -kDot), at + QPointF(kDot, kDot - 1), at + QPointF(-kDot, kDot - 1)});
    }
}

} // namespace

DotBarChart::DotBarChart(const QString& accessibleName, Line line, QWidget* parent)
    : MarkChart(accessibleName, parent)
    , m_line(line)
{
    setSteps(Steps::ByRow);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
}

void DotBarChart::setRows(const QVector<DotBarSeries>& series, const QVector<DotBarRow>& rows, int decimals)
{
    m_series = series;
    m_rows = rows;
    m_decimals = decimals;
    QStringList headers{tr("Name")};
    for (const DotBarSeries& one : series)
        headers.append(one.name);
    QVector<GridTwin::Row> lines;
    for (const DotBarRow& row : rows) {
        lines.append({row.id, row.label, row.values});
        lines.last().values.resize(series.size());
    }
    m_twin.set(headers, lines, decimals);
    dataChanged();
}

void DotBarChart::setReference(std::optional<double> value, const QString& label)
{
    m_reference = value;
    m_referenceLabel = label;
    update();
}

QSize DotBarChart::sizeHint() const
{
    return {560, int(keyPlaces(560, nullptr)) + qMax(1, int(m_rows.size())) * kDotRow + 8};
}

QSize DotBarChart::minimumSizeHint() const
{
    const int room = width() > 0 ? width() : 320;
    return {280, int(keyPlaces(room, nullptr)) + qMax(1, int(m_rows.size())) * kDotRow + 8};
}

qreal DotBarChart::keyPlaces(qreal width, QVector<QPointF>* places) const
{
    const QFontMetricsF metrics(fontFor(TextRole::Small));
    const qreal line = metrics.height() + 4;
    qreal x = 0;
    qreal y = 0;
    for (const DotBarSeries& series : m_series) {
        const qreal entry = 2 * kDot + 8 + metrics.horizontalAdvance(series.name);
        if (x > 0 && x + entry > width) {
            x = 0;
            y += line;
        }
        if (places)
            places->append({x, y});
        x += entry + 16;
    }
    return y + 2 * line + 2; // a line below for the label of the reference
}

DotBarChart::Frame DotBarChart::frameIn(const QRectF& rect) const
{
    Frame frame;
    const QFontMetricsF metrics(fontFor(TextRole::Body));
    double largest = m_reference.value_or(0) * 1.2;
    for (const DotBarRow& row : m_rows) {
        frame.labels = qMax(frame.labels, metrics.horizontalAdvance(row.label) + 2);
        frame.numbers =
            qMax(frame.numbers, tabularWidth(metrics, displayNumber(row.values.value(0), m_decimals)) + 2);
        for (const auto& value : row.values)
            largest = qMax(largest, value.value_or(0));
    }
    frame.labels = qMin(frame.labels, rect.width() * 0.38);
    frame.top = rect.top() + keyPlaces(rect.width(), nullptr);
    frame.zero = rect.left() + frame.labels + 12;
    const qreal room = qMax(20.0, rect.right() - frame.numbers - 14 - frame.zero);
    frame.unit = largest > 0 ? room / largest : 0;
    return frame;
}

QRectF DotBarChart::barIn(const Frame& frame, int row) const
{
    const qreal length = m_rows.at(row).values.value(0).value_or(0) * frame.unit;
    return {frame.zero, frame.top + row * kDotRow + (kDotRow - kBar) / 2.0, length, kBar};
}

QPointF DotBarChart::dotIn(const Frame& frame, int row, int series) const
{
    return {frame.zero + m_rows.at(row).values.at(series).value_or(0) * frame.unit,
            frame.top + (row + 0.5) * kDotRow};
}

QVector<MarkChart::Mark> DotBarChart::marksIn(const QRectF& rect) const
{
    const Frame frame = frameIn(rect);
    QVector<Mark> marks;
    for (int row = 0; row < m_rows.size(); ++row) {
        const DotBarRow& item = m_rows.at(row);
        for (int s = 0; s < qMin(m_series.size(), item.values.size()); ++s) {
            if (!item.values.at(s))
                continue;
            const QPointF at = dotIn(frame, row, s);
            const QRectF area =
                s == 0 ? barIn(frame, row) : QRectF(at.x() - kDot, at.y() - kDot, 2 * kDot, 2 * kDot);
            QString tip = item.tips.value(s);
            if (tip.isEmpty())
                tip = item.label + u'\n' + m_series.at(s).name + u": "_s +
                      displayNumber(item.values.at(s), m_decimals);
            marks.append({markId(item.id, m_series.at(s).id), area, tip});
        }
    }
    return marks;
}

void DotBarChart::drawKey(QPainter& painter, const QRectF& rect, const ThemeColors& colors) const
{
    painter.setFont(fontFor(TextRole::Small));
    const QFontMetricsF metrics(painter.font());
    QVector<QPointF> places;
    keyPlaces(rect.width(), &places);
    for (int s = 0; s < m_series.size(); ++s) {
        const QPointF at = rect.topLeft() + places.at(s);
        const QPointF middle(at.x() + kDot, at.y() + metrics.height() / 2);
        if (s == 0) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colors.line(m_line));
            painter.drawRoundedRect(QRectF(at.x(), middle.y() - 4, 2 * kDot, 8), 2, 2);
        } else {
            painter.setPen(QPen(colors.ink, 1.4));
            painter.setBrush(colors.paper);
            drawDot(painter, middle, s - 1);
        }
        painter.setPen(colors.ink);
        painter.drawText(at + QPointF(2 * kDot + 8, metrics.ascent()), m_series.at(s).name);
    }
}

void DotBarChart::drawReference(QPainter& painter, const QRectF& rect, const Frame& frame,
                                const ThemeColors& colors) const
{
    if (!m_reference)
        return;
    const qreal x = frame.zero + *m_reference * frame.unit;
    painter.setPen(QPen(colors.faint, 1.2, Qt::DashLine));
    painter.drawLine(QPointF(x, frame.top), QPointF(x, frame.top + double(m_rows.size()) * kDotRow));
    painter.setFont(fontFor(TextRole::Small));
    painter.setPen(colors.soft);
    const QFontMetricsF metrics(painter.font());
    const qreal width = metrics.horizontalAdvance(m_referenceLabel) + 2;
    const qreal left = qBound(rect.left(), x - width / 2, rect.right() - width);
    painter.drawText(QPointF(left, frame.top - metrics.descent() - 1), m_referenceLabel);
}

void DotBarChart::drawRow(QPainter& painter, const QRectF& rect, const Frame& frame, int row,
                          const QString& current, const ThemeColors& colors) const
{
    const DotBarRow& item = m_rows.at(row);
    const qreal top = frame.top + row * kDotRow;
    painter.setFont(fontFor(TextRole::Body));
    painter.setPen(item.faint ? colors.soft : colors.ink);
    painter.drawText(QRectF(rect.left(), top, frame.labels, kDotRow), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(painter.font()).elidedText(item.label, Qt::ElideRight, frame.labels));
    drawTabular(painter, QRectF(rect.right() - frame.numbers, top, frame.numbers + 1, kDotRow),
                Qt::AlignRight | Qt::AlignVCenter, displayNumber(item.values.value(0), m_decimals));
    for (int s = 0; s < qMin(m_series.size(), item.values.size()); ++s) {
        if (!item.values.at(s))
            continue;
        const bool chosen = markId(item.id, m_series.at(s).id) == current;
        if (s == 0) {
            const bool below = item.faint || (m_reference && *item.values.at(0) < *m_reference);
            const QColor line = colors.line(m_line);
            painter.setPen(chosen ? QPen(colors.ink, 2) : QPen(Qt::NoPen));
            painter.setBrush(below ? mixed(line, colors.paper, 0.45) : line);
            painter.drawRoundedRect(barIn(frame, row), 2, 2);
        } else {
            painter.setPen(QPen(colors.ink, chosen ? 2.4 : 1.4));
            painter.setBrush(colors.paper);
            drawDot(painter, dotIn(frame, row, s), s - 1);
        }
    }
}

void DotBarChart::draw(QPainter& painter, const QRectF& rect) const
{
    const QString current = emphasisedId();
    const ThemeColors colors = colorsFor(palette());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const Frame frame = frameIn(rect);
    drawKey(painter, rect, colors);
    painter.fillRect(QRectF(frame.zero - 0.5, frame.top, 1, double(m_rows.size()) * kDotRow), colors.faint);
    drawReference(painter, rect, frame, colors);
    for (int row = 0; row < m_rows.size(); ++row)
        drawRow(painter, rect, frame, row, current, colors);
    painter.restore();
}

} // namespace s3
