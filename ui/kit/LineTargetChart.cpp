// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/LineTargetChart.h"

#include "core/base/Numbers.h"

#include <QDateTimeAxis>
#include <QLineSeries>
#include <QValueAxis>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

qreal moment(const QDate& date)
{
    return qreal(date.startOfDay().toMSecsSinceEpoch());
}

QVariant orNothing(const std::optional<double>& value)
{
    return value ? QVariant(*value) : QVariant();
}

} // namespace

LineTargetChart::LineTargetChart(const QString& accessibleName, Line line, QWidget* parent)
    : PlainChartView(new QChart, parent)
    , m_line(line)
    , m_x(new QDateTimeAxis(this))
    , m_y(new QValueAxis(this))
    , m_frame(new QLineSeries(this))
    , m_twin({{tr("Date"), [](const Row& r) { return QVariant(r.date); }},
              {tr("Measured"),
               [](const Row& r) { return orNothing(r.actual); },
               ColumnKind::Number,
               {},
               {},
               [this](const Row& r) { return displayNumber(r.actual, m_decimals); }},
              {tr("Target"),
               [](const Row& r) { return orNothing(r.target); },
               ColumnKind::Number,
               {},
               {},
               [this](const Row& r) { return displayNumber(r.target, m_decimals); }}},
             [](const Row& r) { return r.date.toString(Qt::ISODate); })
{
    setAccessibleName(accessibleName);
    chart()->addSeries(m_frame);
    chart()->addAxis(m_x, Qt::AlignBottom);
    chart()->addAxis(m_y, Qt::AlignLeft);
    m_frame->attachAxis(m_x);
    m_frame->attachAxis(m_y);
    m_x->setGridLineVisible(false);
    LineTargetChart::restyle();
}

void LineTargetChart::setValues(const QVector<DatedValue>& actual, const QVector<DatedValue>& target,
                                std::optional<double> baseline, const QString& unit, int decimals)
{
    m_actual = actual;
    m_target = target;
    m_baseline = baseline;
    m_decimals = decimals;
    m_y->setTitleText(unit);
    QMap<QDate, Row> rows;
    for (const DatedValue& v : actual) {
        rows[v.date].date = v.date;
        rows[v.date].actual = v.value;
    }
    for (const DatedValue& v : target) {
        rows[v.date].date = v.date;
        rows[v.date].target = v.value;
    }
    m_twin.setRows(rows.values());
    fitAxes();
    viewport()->update();
}

// The value axis starts at zero unless something is below it.
void LineTargetChart::fitAxes()
{
    double low = qMin(0.0, m_baseline.value_or(0));
    double high = qMax(0.0, m_baseline.value_or(0));
    QDate first;
    QDate last;
    for (const QVector<DatedValue>* values : {&m_actual, &m_target}) {
        for (const DatedValue& v : *values) {
            low = qMin(low, v.value.value_or(low));
            high = qMax(high, v.value.value_or(high));
            first = !first.isValid() || v.date < first ? v.date : first;
            last = !last.isValid() || v.date > last ? v.date : last;
        }
    }
    if (!first.isValid())
        first = last = QDate::currentDate();
    if (first == last) {
        first = first.addMonths(-6);
        last = last.addMonths(6);
    }
    const NiceRange y = niceRange(low, high > low ? high + (high - low) * 0.05 : low + 1);
    m_y->setRange(y.low, y.high);
    m_y->setTickType(QValueAxis::TicksDynamic);
    m_y->setTickAnchor(0);
    m_y->setTickInterval(y.step);
    m_y->setLabelFormat(u"%.%1f"_s.arg(y.decimals));
    const qint64 days = first.daysTo(last);
    m_x->setRange(first.startOfDay(), last.addDays(qMax<qint64>(1, days / 5)).startOfDay());
    m_x->setTickCount(5);
    m_x->setFormat(days > 3 * 366 ? u"yyyy"_s : u"MMM yyyy"_s);
}

QPointF LineTargetChart::at(const DatedValue& v) const
{
    return chart()->mapToPosition(QPointF(moment(v.date), v.value.value_or(0)), m_frame);
}

void LineTargetChart::restyle()
{
    PlainChartView::restyle();
    viewport()->update();
}

void LineTargetChart::drawForeground(QPainter* painter, const QRectF&)
{
    const ThemeColors c = colorsFor(palette());
    const QRectF plot = chart()->plotArea();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(fontFor(TextRole::Small));
    const qreal height = painter->fontMetrics().height();
    QVector<QRectF> taken;
    const auto label = [&](QPointF where, const QString& text, const QColor& color) {
        QRectF box(where.x() + 8, where.y() - height / 2, painter->fontMetrics().horizontalAdvance(text) + 2,
                   height);
        box.moveRight(qMin(box.right(), plot.right() + 4));
        for (const QRectF& other : std::as_const(taken)) {
            if (other.intersects(box))
                box.moveTop(box.top() < other.top() ? other.top() - height : other.bottom());
        }
        taken.append(box);
        painter->setPen(color);
        painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter, text);
    };
    const auto draw = [&](const QVector<DatedValue>& values, const QPen& pen, bool points,
                          const QString& name) {
        std::optional<QPointF> before;
        std::optional<DatedValue> last;
        painter->setPen(pen);
        for (const DatedValue& v : values) {
            if (v.value && before)
                painter->drawLine(*before, at(v));
            before = v.value ? std::optional(at(v)) : std::nullopt;
            last = v.value ? std::optional(v) : last;
        }
        painter->setPen(QPen(c.paper, 1.5));
        painter->setBrush(pen.color());
        for (const DatedValue& v : values) {
            if (points && v.value)
                painter->drawEllipse(at(v), 4, 4);
        }
        if (last)
            label(at(*last), name + u' ' + displayNumber(last->value, m_decimals), points ? c.ink : c.soft);
    };
    draw(m_actual, QPen(c.line(m_line), 2.2, Qt::SolidLine, Qt::RoundCap), true, tr("Measured"));
    draw(m_target, QPen(mixed(c.line(m_line), c.paper, 0.65), 1.6, Qt::DashLine), false, tr("Target"));
    if (m_baseline) {
        const qreal y =
            chart()->mapToPosition(QPointF(m_x->min().toMSecsSinceEpoch(), *m_baseline), m_frame).y();
        painter->setPen(QPen(c.faint, 1.2, Qt::DotLine));
        painter->drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter->setPen(c.soft);
        painter->drawText(QPointF(plot.left() + 6, y - 5),
                          tr("Baseline %1").arg(displayNumber(m_baseline, m_decimals)));
    }
    painter->restore();
}

} // namespace s3
