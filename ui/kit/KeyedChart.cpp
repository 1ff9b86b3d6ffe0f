// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/KeyedChart.h"

#include "ui/kit/Style.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace s3 {

KeyedChart::KeyedChart(const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QRectF KeyedChart::chartRect() const
{
    return QRectF(rect()).adjusted(6, 4, -6, -4);
}

void KeyedChart::dataChanged()
{
    setCurrent(qMin(m_current, int(marks(chartRect()).size()) - 1));
    updateGeometry();
    update();
}

void KeyedChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintChart(painter, chartRect());
    if (!hasFocus())
        return;
    const QVector<Mark> all = marks(chartRect());
    if (m_current >= 0 && m_current < all.size())
        paintFocusRing(painter, all.at(m_current).area.adjusted(-3, -3, 3, 3), palette());
    else
        paintFocusRing(painter, rect(), palette());
}

void KeyedChart::setCurrent(int index)
{
    const QVector<Mark> all = marks(chartRect());
    const int now = index < all.size() ? qMax(-1, index) : -1;
    setAccessibleDescription(now < 0 ? QString() : all.at(now).text);
    update();
    if (now == m_current)
        return;
    m_current = now;
    Q_EMIT currentMarkChanged(now);
}

void KeyedChart::keyPressEvent(QKeyEvent* event)
{
    const int last = int(marks(chartRect()).size()) - 1;
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Right:
        return setCurrent(qMin(m_current + 1, last));
    case Qt::Key_Up:
    case Qt::Key_Left:
        return setCurrent(qMax(m_current - 1, qMin(0, last)));
    case Qt::Key_Home:
        return setCurrent(qMin(0, last));
    case Qt::Key_End:
        return setCurrent(last);
    default:
        QWidget::keyPressEvent(event);
    }
}

void KeyedChart::mousePressEvent(QMouseEvent* event)
{
    const QVector<Mark> all = marks(chartRect());
    for (int i = 0; i < all.size(); ++i)
        if (all.at(i).area.adjusted(-4, -4, 4, 4).contains(event->position()))
            return setCurrent(i);
}

void KeyedChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason)
        setCurrent(0);
    update();
}

void KeyedChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool KeyedChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QStringList texts;
    for (const Mark& mark : marks(chartRect()))
        if (mark.area.adjusted(-4, -4, 4, 4).contains(help->pos()))
            texts.append(mark.text);
    QToolTip::showText(help->globalPos(), texts.join(QLatin1Char('\n')), this);
    return true;
}

} // namespace s3
