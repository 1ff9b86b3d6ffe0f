// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/StackedBarChart.h"

#include "core/base/Numbers.h"
#include "ui/kit/TabularText.h"

#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr int kRow = 30;
constexpr int kBar = 16;
constexpr int kSwatch = 10;

QString signedNumber(double value, int decimals)
{
    const QString text = displayNumber(value, decimals);
    return value > 0 ? u'+' + text : text;
}

} // namespace

StackedBarChart::StackedBarChart(const QString& accessibleName, Line line, QWidget* parent)
    : MarkChart(accessibleName, parent)
    , m_line(line)
{
    setSteps(Steps::ByRow);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
}

void StackedBarChart::setRows(const QVector<StackSeries>& series, const QVector<StackRow>& rows,
                              const QString& valueTitle, const QString& netName, int decimals)
{
    m_series = series;
    m_rows = rows;
    m_valueTitle = valueTitle;
    m_netName = netName;
    m_decimals = decimals;
    fillTwin();
    dataChanged();
}

void StackedBarChart::fillTwin()
{
    QStringList headers{tr("Name")};
    for (const StackSeries& series : m_series)
        headers.append(series.name);
    if (!m_netName.isEmpty())
        headers.append(m_netName);
    QVector<GridTwin::Row> rows;
    for (const StackRow& row : m_rows) {
        GridTwin::Row line{row.id, row.label, row.parts};
        line.values.resize(m_series.size());
        if (!m_netName.isEmpty())
            line.values.append(row.net);
        rows.append(line);
    }
    m_twin.set(headers, rows, m_decimals);
}

QSize StackedBarChart::sizeHint() const
{
    return {560, int(keyPlaces(560, nullptr)) + qMax(1, int(m_rows.size())) * kRow + 8};
}

QSize StackedBarChart::minimumSizeHint() const
{
    const int room = width() > 0 ? width() : 320;
    return {280, int(keyPlaces(room, nullptr)) + qMax(1, int(m_rows.size())) * kRow + 8};
}

qreal StackedBarChart::keyPlaces(qreal width, QVector<QPointF>* places) const
{
    const QFontMetricsF metrics(fontFor(TextRole::Small));
    const qreal line = metrics.height() + 4;
    qreal x = 0;
    qreal y = line; // below the title of the values
    for (const StackSeries& series : m_series) {
        const qreal entry = kSwatch + 6 + metrics.horizontalAdvance(series.name);
        if (x > 0 && x + entry > width) {
            x = 0;
            y += line;
        }
        if (places)
            places->append({x, y});
        x += entry + 16;
    }
    return y + line + 4;
}

StackedBarChart::Frame StackedBarChart::frameIn(const QRectF& rect) const
{
    Frame frame;
    const QFontMetricsF metrics(fontFor(TextRole::Body));
    const QFontMetricsF small(fontFor(TextRole::Small));
    double left = 0;
    double right = 0;
    frame.net = small.horizontalAdvance(m_netName);
    for (const StackRow& row : m_rows) {
        frame.labels = qMax(frame.labels, metrics.horizontalAdvance(row.label) + 2);
        double plus = 0;
        double minus = 0;
        for (const auto& part : row.parts)
            (part.value_or(0) > 0 ? plus : minus) += part.value_or(0);
        right = qMax(right, plus);
        left = qMin(left, minus);
        if (row.net)
            frame.net = qMax(frame.net, tabularWidth(metrics, signedNumber(*row.net, m_decimals)));
    }
    frame.labels = qMin(frame.labels, rect.width() * 0.34);
    frame.top = rect.top() + keyPlaces(rect.width(), nullptr);
    const qreal from = rect.left() + frame.labels + 12;
    const qreal room = qMax(20.0, rect.right() - frame.net - 14 - from);
    frame.unit = right - left > 0 ? room / (right - left) : 0;
    frame.zero = from - left * frame.unit;
    return frame;
}

QVector<StackedBarChart::Segment> StackedBarChart::segmentsIn(const QRectF& rect) const
{
    const Frame frame = frameIn(rect);
    QVector<Segment> segments;
    for (int row = 0; row < m_rows.size(); ++row) {
        qreal plus = frame.zero;
        qreal minus = frame.zero;
        const qreal top = frame.top + row * kRow + (kRow - kBar) / 2.0;
        for (int series = 0; series < m_series.size(); ++series) {
            const qreal length = m_rows.at(row).parts.value(series).value_or(0) * frame.unit;
            if (length == 0)
                continue;
            const qreal start = length > 0 ? plus : minus + length;
            segments.append({row, series, QRectF(start, top, std::abs(length), kBar)});
            (length > 0 ? plus : minus) += length;
        }
    }
    return segments;
}

QVector<MarkChart::Mark> StackedBarChart::marksIn(const QRectF& rect) const
{
    QVector<Mark> marks;
    for (const Segment& segment : segmentsIn(rect)) {
        const StackRow& row = m_rows.at(segment.row);
        const StackSeries& series = m_series.at(segment.series);
        QString tip = row.tips.value(segment.series);
        if (tip.isEmpty())
            tip = row.label + u'\n' + series.name + u": "_s +
                  signedNumber(*row.parts.at(segment.series), m_decimals);
        marks.append({markId(row.id, series.id), segment.area, tip});
    }
    return marks;
}

QColor StackedBarChart::color(const ThemeColors& colors, const StackSeries& series) const
{
    return series.strength > 0 ? mixed(colors.line(m_line), colors.paper, series.strength)
                               : mixed(colors.faint, colors.paper, 0.7);
}

void StackedBarChart::drawKey(QPainter& painter, const QRectF& rect, const ThemeColors& colors) const
{
    painter.setFont(fontFor(TextRole::Small));
    const QFontMetricsF metrics(painter.font());
    painter.setPen(colors.soft);
    painter.drawText(rect.topLeft() + QPointF(0, metrics.ascent()),
                     metrics.elidedText(m_valueTitle, Qt::ElideRight, rect.width()));
    QVector<QPointF> places;
    const qreal foot = keyPlaces(rect.width(), &places);
    for (int i = 0; i < m_series.size(); ++i) {
        const QPointF at = rect.topLeft() + places.at(i);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(colors, m_series.at(i)));
        painter.drawRoundedRect(QRectF(at.x(), at.y() + (metrics.height() - kSwatch) / 2, kSwatch, kSwatch),
                                2, 2);
        painter.setPen(colors.ink);
        painter.drawText(at + QPointF(kSwatch + 6, metrics.ascent()), m_series.at(i).name);
    }
    painter.setPen(colors.soft);
    painter.drawText(
        QRectF(rect.left(), rect.top() + foot - metrics.height() - 6, rect.width(), metrics.height()),
        Qt::AlignRight, m_netName);
}

void StackedBarChart::drawRow(QPainter& painter, const QRectF& rect, const Frame& frame, int row,
                              const ThemeColors& colors) const
{
    const StackRow& item = m_rows.at(row);
    const qreal top = frame.top + row * kRow;
    painter.setFont(fontFor(TextRole::Body));
    painter.setPen(item.faint ? colors.soft : colors.ink);
    painter.drawText(QRectF(rect.left(), top, frame.labels, kRow), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(painter.font()).elidedText(item.label, Qt::ElideRight, frame.labels));
    if (m_netName.isEmpty())
        return;
    drawTabular(painter, QRectF(rect.right() - frame.net, top, frame.net + 1, kRow),
                Qt::AlignRight | Qt::AlignVCenter, item.net ? signedNumber(*item.net, m_decimals) : u"–"_s);
    if (!item.net)
        return;
    const qreal x = frame.zero + *item.net * frame.unit;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.ink);
    painter.drawRoundedRect(QRectF(x - 1.5, top + 4, 3, kRow - 8), 1.5, 1.5);
}

void StackedBarChart::draw(QPainter& painter, const QRectF& rect) const
{
    const QString current = emphasisedId();
    const ThemeColors colors = colorsFor(palette());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    drawKey(painter, rect, colors);
    const Frame frame = frameIn(rect);
    painter.fillRect(QRectF(frame.zero - 0.5, frame.top, 1, double(m_rows.size()) * kRow), colors.faint);
    const QFont small = fontFor(TextRole::Small);
    const QFontMetricsF metrics(small);
    for (const Segment& segment : segmentsIn(rect)) {
        const StackRow& row = m_rows.at(segment.row);
        const QColor fill = color(colors, m_series.at(segment.series));
        const bool chosen = markId(row.id, m_series.at(segment.series).id) == current;
        painter.setPen(chosen ? QPen(colors.ink, 2) : QPen(colors.paper, 1));
        painter.setBrush(fill);
        painter.drawRoundedRect(segment.area, 2, 2);
        const QString text = displayNumber(*row.parts.at(segment.series), m_decimals);
        const qreal width = metrics.horizontalAdvance(text) + 8;
        const qreal tick = frame.zero + row.net.value_or(0) * frame.unit;
        const bool crossed = row.net && std::abs(tick - segment.area.center().x()) < width / 2;
        if (width > segment.area.width() || crossed)
            continue;
        painter.setFont(small);
        painter.setPen(fill.lightnessF() > 0.6f ? QColor(Qt::black) : QColor(Qt::white));
        painter.drawText(segment.area, Qt::AlignCenter, text);
    }
    for (int row = 0; row < m_rows.size(); ++row)
        drawRow(painter, rect, frame, row, colors);
    painter.restore();
}

} // namespace s3
