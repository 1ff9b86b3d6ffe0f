// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/DotPlot.h"

#include "core/base/Numbers.h"
#include "ui/kit/ChartStyle.h"
#include "ui/kit/ColorScale.h"

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr double dotRowHeight = 26;
constexpr double keyLine = 20;
constexpr double reach = 5.5; ///< of a mark, to each side

/// A shape a series, so that colour is not all that tells them apart.
void paintShape(QPainter& painter, int series, const QPointF& at)
{
    switch (series % 4) {
    case 0:
        painter.drawEllipse(at, reach, reach);
        break;
    case 1:
        painter.drawPolygon(QPolygonF{at + QPointF(0, -reach - 1), at + QPointF(reach + 1, 0),
                                      at + QPointF(0, reach + 1), at + QPointF(-reach - 1, 0)});
        break;
    case 2:
        painter.drawRect(
            QRectF(at - QPointF(reach - 0.5, reach - 0.5), at + QPointF(reach - 0.5, reach - 0.5)));
        break;
    default:
        painter.drawPolygon(QPolygonF{at + QPointF(0, -reach - 0.5), at + QPointF(reach + 0.5, reach),
                                      at + QPointF(-reach - 0.5, reach)});
    }
}

} // namespace

DotPlot::DotPlot(const QString& accessibleName, QWidget* parent)
    : MarkChart(accessibleName, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
}

void DotPlot::setRows(const QStringList& series, const QVector<DotRow>& rows)
{
    m_series = series;
    m_rows = rows;
    fillTwin();
    dataChanged();
}

void DotPlot::setAxis(const QString& title, int decimals, const QString& suffix)
{
    m_axis = title;
    m_decimals = decimals;
    m_suffix = suffix;
    fillTwin();
    update();
}

void DotPlot::setReference(std::optional<double> value)
{
    m_reference = value;
    update();
}

void DotPlot::fillTwin()
{
    m_twin.clear();
    m_twin.setColumnCount(int(m_series.size()) + 1);
    m_twin.setHorizontalHeaderLabels(QStringList{tr("Name")} + m_series);
    for (const DotRow& row : qAsConst(m_rows)) {
        auto* name = new QStandardItem(row.label);
        name->setData(row.id, KeyRole);
        QList<QStandardItem*> items{name};
        for (const auto& value : row.values) {
            auto* item = new QStandardItem(number(value));
            item->setData(row.id, KeyRole);
            item->setData(value ? QVariant(*value) : QVariant(QMetaType::fromType<double>()), SortRole);
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            items.append(item);
        }
        m_twin.appendRow(items);
    }
}

QVector<ColumnKind> DotPlot::twinKinds() const
{
    QVector<ColumnKind> kinds(m_series.size() + 1, ColumnKind::Number);
    kinds[0] = ColumnKind::Text;
    return kinds;
}

QString DotPlot::number(std::optional<double> value) const
{
    return value ? displayNumber(*value, m_decimals) + m_suffix : u"–"_s;
}

QString DotPlot::tipOf(int mark) const
{
    const DotRow& row = m_rows.at(mark);
    if (!row.tip.isEmpty())
        return row.tip;
    QStringList lines{row.label};
    for (int i = 0; i < m_series.size(); ++i)
        lines.append(m_series.at(i) + u": "_s + number(row.values.value(i)));
    return lines.join(u'\n');
}

double DotPlot::labelWidth(double width) const
{
    const QFontMetricsF metrics(fontFor(TextRole::Body));
    double widest = 0;
    for (const DotRow& row : m_rows)
        widest = std::max(widest, metrics.horizontalAdvance(row.label));
    return std::min(widest + 2, width * 0.42);
}

double DotPlot::headHeight(double width) const
{
    const QFontMetricsF metrics(fontFor(TextRole::Small));
    double x = 0;
    int lines = 1;
    for (const QString& series : m_series) {
        const double entry = 18 + metrics.horizontalAdvance(series) + 14;
        if (x > 0 && x + entry > width) {
            x = 0;
            ++lines;
        }
        x += entry;
    }
    return lines * keyLine + keyLine + 4;
}

double DotPlot::highest() const
{
    double high = m_reference.value_or(0);
    for (const DotRow& row : m_rows)
        for (const auto& value : row.values)
            high = std::max(high, value.value_or(0));
    return niceRange(0, high > 0 ? high : 1).high;
}

QSize DotPlot::sizeHint() const
{
    return {560, int(headHeight(560) + dotRowHeight * double(std::max<qsizetype>(1, m_rows.size()))) + 16};
}

QSize DotPlot::minimumSizeHint() const
{
    return {280, int(headHeight(std::max(280, width())) +
                     dotRowHeight * double(std::max<qsizetype>(1, m_rows.size()))) +
                     16};
}

QVector<MarkChart::Mark> DotPlot::marksIn(const QRectF& rect) const
{
    const double top = rect.top() + headHeight(rect.width());
    QVector<Mark> marks;
    for (int row = 0; row < m_rows.size(); ++row)
        marks.append(
            {m_rows.at(row).id, QRectF(rect.left(), top + row * dotRowHeight, rect.width(), dotRowHeight)});
    return marks;
}

void DotPlot::draw(QPainter& painter, const QRectF& rect) const
{
    const ThemeColors colors = colorsFor(palette());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintHead(painter, rect, colors);
    const double labels = labelWidth(rect.width());
    const double top = rect.top() + headHeight(rect.width());
    const QRectF plot(rect.left() + labels + 16, top, rect.width() - labels - 28,
                      dotRowHeight * double(m_rows.size()));
    const double unit = plot.width() / highest();
    if (m_reference) {
        painter.setPen(QPen(colors.faint, 1.2, Qt::DashLine));
        painter.drawLine(QPointF(plot.left() + *m_reference * unit, plot.top()),
                         QPointF(plot.left() + *m_reference * unit, plot.bottom()));
    }
    for (int row = 0; row < m_rows.size(); ++row) {
        const QRectF area(rect.left(), top + row * dotRowHeight, rect.width(), dotRowHeight);
        if (row == current() || row == hovered()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(row == current() ? colors.lineTint(Line::Evidence) : colors.ground);
            painter.drawRoundedRect(area.adjusted(-4, 1, 4, -1), 4, 4);
        }
        painter.setFont(fontFor(TextRole::Body));
        painter.setPen(colors.ink);
        painter.drawText(QRectF(area.left(), area.top(), labels, dotRowHeight),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(m_rows.at(row).label, Qt::ElideRight, int(labels)));
        paintRow(painter, row, QRectF(plot.left(), area.top(), plot.width(), dotRowHeight), unit, colors);
    }
    painter.restore();
}

void DotPlot::paintHead(QPainter& painter, const QRectF& rect, const ThemeColors& colors) const
{
    painter.setFont(fontFor(TextRole::Small));
    const QFontMetricsF metrics(painter.font());
    double x = rect.left();
    double y = rect.top() + keyLine / 2;
    for (int i = 0; i < m_series.size(); ++i) {
        const double entry = 18 + metrics.horizontalAdvance(m_series.at(i)) + 14;
        if (x > rect.left() && x + entry > rect.right()) {
            x = rect.left();
            y += keyLine;
        }
        painter.setPen(QPen(colors.paper, 1));
        painter.setBrush(categoryColor(i, colors));
        paintShape(painter, i, QPointF(x + 7, y));
        painter.setPen(colors.ink);
        painter.drawText(QPointF(x + 18, y + metrics.ascent() / 2 - 1), m_series.at(i));
        x += entry;
    }
    const double labels = labelWidth(rect.width());
    const QRectF axis(rect.left() + labels + 16, rect.top() + headHeight(rect.width()) - keyLine - 2,
                      rect.width() - labels - 28, keyLine);
    const NiceRange range = niceRange(0, highest(), axis.width() < 260 ? 3 : 5);
    painter.setPen(colors.soft);
    painter.drawText(QRectF(rect.left(), axis.top(), labels, keyLine), Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(m_axis, Qt::ElideRight, labels));
    for (double tick = 0; tick <= highest() * 1.0001; tick += range.step) {
        const double at = axis.left() + tick / highest() * axis.width();
        painter.setPen(QPen(colors.hair, 1));
        painter.drawLine(QPointF(at, axis.bottom()),
                         QPointF(at, axis.bottom() + dotRowHeight * double(m_rows.size())));
        painter.setPen(colors.soft);
        painter.drawText(QRectF(at - 40, axis.top(), 80, keyLine), Qt::AlignCenter,
                         displayNumber(tick, range.decimals) + m_suffix);
    }
}

void DotPlot::paintRow(QPainter& painter, int row, const QRectF& area, double unit,
                       const ThemeColors& colors) const
{
    const QVector<std::optional<double>>& values = m_rows.at(row).values;
    std::optional<double> low;
    std::optional<double> high;
    for (const auto& value : values) {
        if (!value)
            continue;
        low = low ? std::min(*low, *value) : *value;
        high = high ? std::max(*high, *value) : *value;
    }
    const double y = area.center().y();
    if (!low) {
        painter.setPen(colors.faint);
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, u"–"_s);
        return;
    }
    painter.setPen(QPen(mixed(colors.faint, colors.paper, 0.55), 2));
    painter.drawLine(QPointF(area.left() + *low * unit, y), QPointF(area.left() + *high * unit, y));
    for (int i = int(values.size()) - 1; i >= 0; --i) {
        if (!values.at(i))
            continue;
        painter.setPen(QPen(colors.paper, 1));
        painter.setBrush(categoryColor(i, colors));
        paintShape(painter, i, QPointF(area.left() + *values.at(i) * unit, y));
    }
}

} // namespace s3
