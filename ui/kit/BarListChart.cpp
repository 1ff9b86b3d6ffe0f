// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/BarListChart.h"

#include "core/base/Numbers.h"
#include "ui/kit/Style.h"
#include "ui/kit/TabularText.h"

#include <QHelpEvent>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr int kRow = 32;

} // namespace

BarListChart::BarListChart(const QString& accessibleName, Line line, QWidget* parent)
    : QWidget(parent)
    , m_line(line)
    , m_twin({{tr("Name"), [](const BarItem& i) { return QVariant(i.label); }},
              {tr("Value"),
               [](const BarItem& i) { return i.value ? QVariant(*i.value) : QVariant(); },
               ColumnKind::Number,
               {},
               {},
               [this](const BarItem& i) { return valueText(i); }}},
             [](const BarItem& i) { return i.id; })
{
    setAccessibleName(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
}

void BarListChart::setItems(const QVector<BarItem>& items)
{
    m_items = items;
    m_twin.setRows(items);
    setCurrent(-1);
    updateGeometry();
    update();
}

void BarListChart::setValueTitle(const QString& title, int decimals)
{
    m_decimals = decimals;
    m_twin.setHeaders({tr("Name"), title});
    update();
}

void BarListChart::setMaximum(std::optional<double> maximum)
{
    m_maximum = maximum;
    update();
}

QString BarListChart::currentId() const
{
    return m_current < 0 ? QString() : m_items.at(m_current).id;
}

QString BarListChart::valueText(const BarItem& item) const
{
    return item.text.isEmpty() ? displayNumber(item.value, m_decimals) : item.text;
}

QSize BarListChart::sizeHint() const
{
    return {420, qMax(1, int(m_items.size())) * kRow};
}

QSize BarListChart::minimumSizeHint() const
{
    return {220, qMax(1, int(m_items.size())) * kRow};
}

qreal BarListChart::labelWidth(const QRectF& rect) const
{
    const QFontMetricsF metrics(fontFor(TextRole::Body));
    qreal widest = 0;
    for (const BarItem& item : m_items)
        widest = qMax(widest, metrics.horizontalAdvance(item.label));
    return qMin(widest + 2, rect.width() * 0.45);
}

void BarListChart::paintChart(QPainter& painter, const QRectF& rect)
{
    const ThemeColors c = colorsFor(palette());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontFor(TextRole::Body));
    const QFontMetricsF metrics(painter.font());
    double largest = m_maximum.value_or(0);
    bool negative = false;
    qreal valueWidth = 0;
    for (const BarItem& item : m_items) {
        if (!m_maximum)
            largest = qMax(largest, std::abs(item.value.value_or(0)));
        negative = negative || item.value.value_or(0) < 0;
        valueWidth = qMax(valueWidth, tabularWidth(metrics, valueText(item)));
    }
    const qreal labels = labelWidth(rect);
    const qreal left = rect.left() + labels + 12 + (negative ? valueWidth + 8 : 0);
    const qreal room = qMax(10.0, rect.right() - valueWidth - 8 - left);
    const qreal zero = negative ? left + room / 2 : left;
    const qreal unit = largest > 0 ? (negative ? room / 2 : room) / largest : 0;
    for (int i = 0; i < m_items.size(); ++i) {
        const BarItem& item = m_items.at(i);
        const QRectF row(rect.left(), rect.top() + i * kRow, rect.width(), kRow);
        painter.setPen(item.faint ? c.soft : c.ink);
        painter.drawText(QRectF(row.left(), row.top(), labels, kRow), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(item.label, Qt::ElideRight, labels));
        const double value = item.value.value_or(0);
        const qreal length = qMin(std::abs(value) * unit, negative ? room / 2 : room);
        const QRectF bar(value < 0 ? zero - length : zero, row.center().y() - 6, length, 12);
        const QColor color = c.line(item.line.value_or(m_line));
        painter.setPen(Qt::NoPen);
        painter.setBrush(item.faint ? mixed(color, c.paper, 0.45) : color);
        painter.drawRoundedRect(bar, 2, 2);
        painter.setPen(item.faint ? c.soft : c.ink);
        const QString text = valueText(item);
        if (value < 0)
            drawTabular(painter, QRectF(bar.left() - valueWidth - 8, row.top(), valueWidth, kRow),
                        Qt::AlignRight | Qt::AlignVCenter, text);
        else
            drawTabular(painter, QRectF(bar.right() + 8, row.top(), valueWidth + 1, kRow),
                        Qt::AlignLeft | Qt::AlignVCenter, text);
    }
    if (!m_items.isEmpty())
        painter.fillRect(QRectF(zero - 0.5, rect.top() + 4, 1, double(m_items.size()) * kRow - 8), c.faint);
    painter.restore();
}

void BarListChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintChart(painter, QRectF(rect()).adjusted(6, 0, -6, 0));
    if (!hasFocus())
        return;
    if (m_current >= 0)
        paintFocusRing(painter, QRectF(0, m_current * kRow, width(), kRow), palette());
    else
        paintFocusRing(painter, rect(), palette());
}

void BarListChart::setCurrent(int index)
{
    m_current = index < m_items.size() ? index : -1;
    setAccessibleDescription(
        m_current < 0 ? QString() : m_items.at(m_current).label + u": "_s + valueText(m_items.at(m_current)));
    update();
}

void BarListChart::keyPressEvent(QKeyEvent* event)
{
    const int last = int(m_items.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Down:
        return setCurrent(qMin(m_current + 1, last));
    case Qt::Key_Up:
        return setCurrent(qMax(m_current - 1, qMin(0, last)));
    case Qt::Key_Home:
        return setCurrent(qMin(0, last));
    case Qt::Key_End:
        return setCurrent(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            Q_EMIT activated(currentId());
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void BarListChart::mousePressEvent(QMouseEvent* event)
{
    const int row = event->position().toPoint().y() / kRow;
    if (row >= m_items.size() || event->button() != Qt::LeftButton)
        return;
    setCurrent(row);
    Q_EMIT activated(currentId());
}

void BarListChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason)
        setCurrent(m_items.isEmpty() ? -1 : 0);
    update();
}

void BarListChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool BarListChart::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int row = help->pos().y() / kRow;
        QToolTip::showText(help->globalPos(),
                           row < m_items.size() ? m_items.at(row).label + u": "_s + valueText(m_items.at(row))
                                                : QString(),
                           this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace s3
