// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/LineTargetChart.h"

#include "core/base/Numbers.h"

#include <QCategoryAxis>
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
    , m_x(new QCategoryAxis(this))
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
    m_x->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_x->setTruncateLabels(false);
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
    m_first = first;
    m_last = last.addDays(qMax<qint64>(1, first.daysTo(last) / 5)); // room for the labels at the ends
    m_x->setRange(moment(m_first), moment(m_last));
    labelDates();
}

// Labels stand where a year, a quarter or a month begins, as many as the width takes.
void LineTargetChart::labelDates()
{
    if (!m_first.isValid())
        return;
    const QStringList old = m_x->categoriesLabels();
    for (const QString& text : old)
        m_x->remove(text);
    const int most = qMax(2, width() / 90);
    const int months = int(m_first.daysTo(m_last) / 30) + 1;
    int step = 1;
    for (const int choice : {1, 3, 6, 12, 24, 60, 120}) {
        step = choice;
        if (months / choice <= most)
            break;
    }
    QDate date(m_first.year(), 1, 1);
    for (; date <= m_last; date = date.addMonths(step)) {
        if (date >= m_first)
            m_x->append(QLocale().toString(date, step < 12 ? u"MMM yyyy"_s : u"yyyy"_s), moment(date));
    }
}

void LineTargetChart::resizeEvent(QResizeEvent* event)
{
    PlainChartView::resizeEvent(event);
    labelDates();
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
        if (box.left() < where.x() + 4)
            box.moveBottom(where.y() - 6); // no room beside the point: above it, not over it
        for (const QRectF& other : std::as_const(taken)) {
            if (other.intersects(box))
                box.moveTop(box.top() < other.top() ? other.top() - height : other.bottom());
        }
        taken.append(box);
        painter->fillRect(box, c.paper); // lines pass behind the words
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
    // The measured line and its label lie on top.
    draw(m_target, QPen(mixed(c.line(m_line), c.paper, 0.65), 1.6, Qt::DashLine), false, tr("Target"));
    draw(m_actual, QPen(c.line(m_line), 2.2, Qt::SolidLine, Qt::RoundCap), true, tr("Measured"));
    if (m_baseline) {
        const qreal y = chart()->mapToPosition(QPointF(m_x->min(), *m_baseline), m_frame).y();
        painter->setPen(QPen(c.faint, 1.2, Qt::DotLine));
        painter->drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter->setPen(c.soft);
        // Above the line where the labels of the dates begin right below it.
        const qreal top = y + 3 + height > plot.bottom() ? y - 3 - height : y + 3;
        painter->drawText(QRectF(plot.left(), top, plot.width(), height), Qt::AlignRight | Qt::AlignTop,
                          tr("Baseline %1").arg(displayNumber(m_baseline, m_decimals)));
    }
    painter->restore();
}

} // namespace s3
