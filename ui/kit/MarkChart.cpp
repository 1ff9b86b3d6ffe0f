// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/MarkChart.h"

#include "ui/kit/Style.h"

#include <QHelpEvent>
#include <QToolTip>

namespace s3 {

MarkChart::MarkChart(const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumSize(240, 200);
}

QString MarkChart::currentId() const
{
    return m_current < 0 ? QString() : idOf(m_current);
}

void MarkChart::setCurrentId(const QString& id)
{
    int found = -1;
    for (int i = 0; i < markCount() && found < 0; ++i) {
        if (idOf(i) == id)
            found = i;
    }
    setCurrent(found);
}

void MarkChart::setCurrent(int mark)
{
    if (mark == m_current)
        return;
    m_current = mark;
    setAccessibleDescription(mark < 0 ? QString() : tipOf(mark));
    update();
    Q_EMIT currentChanged(currentId());
}

void MarkChart::marksChanged(const QString& currentBefore)
{
    m_hovered = -1;
    m_current = -1;
    for (int i = 0; i < markCount() && !currentBefore.isEmpty(); ++i) {
        if (idOf(i) == currentBefore)
            m_current = i;
    }
    setAccessibleDescription(m_current < 0 ? QString() : tipOf(m_current));
    updateGeometry();
    update();
    if (currentId() != currentBefore)
        Q_EMIT currentChanged(currentId());
}

int MarkChart::neighbour(int mark, int dx, int dy) const
{
    const QPointF from = placeOf(mark);
    int best = -1;
    double bestCost = 0;
    for (int i = 0; i < markCount(); ++i) {
        const QPointF d = placeOf(i) - from;
        const double along = d.x() * dx + d.y() * dy;
        const double across = std::abs(d.x() * dy) + std::abs(d.y() * dx);
        const double cost = along + 2 * across;
        if (i == mark || along <= 0.5 || (best >= 0 && cost >= bestCost))
            continue;
        best = i;
        bestCost = cost;
    }
    return best;
}

void MarkChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintChart(painter, chartArea());
    if (hasFocus())
        paintFocusRing(painter, rect(), palette(), 8);
}

void MarkChart::keyPressEvent(QKeyEvent* event)
{
    int dx = 0;
    int dy = 0;
    switch (event->key()) {
    case Qt::Key_Left:
        dx = -1;
        break;
    case Qt::Key_Right:
        dx = 1;
        break;
    case Qt::Key_Up:
        dy = -1;
        break;
    case Qt::Key_Down:
        dy = 1;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            Q_EMIT activated(currentId());
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    const int next = m_current < 0 ? (markCount() > 0 ? 0 : -1) : neighbour(m_current, dx, dy);
    if (next >= 0)
        setCurrent(next);
}

void MarkChart::mousePressEvent(QMouseEvent* event)
{
    const int mark = event->button() == Qt::LeftButton ? markAt(event->position()) : -1;
    if (mark < 0) {
        QWidget::mousePressEvent(event);
        return;
    }
    setCurrent(mark);
}

void MarkChart::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int mark = event->button() == Qt::LeftButton ? markAt(event->position()) : -1;
    if (mark < 0)
        return;
    setCurrent(mark);
    Q_EMIT activated(currentId());
}

void MarkChart::mouseMoveEvent(QMouseEvent* event)
{
    setHovered(markAt(event->position()));
}

void MarkChart::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    setHovered(-1);
}

void MarkChart::setHovered(int mark)
{
    if (mark == m_hovered)
        return;
    m_hovered = mark;
    setCursor(mark >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    hoveredChanged();
    update();
}

void MarkChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void MarkChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool MarkChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int mark = markAt(help->pos());
    QToolTip::showText(help->globalPos(), mark < 0 ? QString() : tipOf(mark), this);
    return true;
}

} // namespace s3
