// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/SeriesChart.h"

#include "ui/kit/Style.h"

#include <QHelpEvent>
#include <QScrollArea>
#include <QToolTip>

#include <cmath>

namespace s3 {

SeriesChart::SeriesChart(const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
}

void SeriesChart::setCurrentId(const QString& id)
{
    if (id == m_current)
        return;
    for (const Mark& mark : marksIn(inner()))
        if (mark.id == id)
            return become(mark);
}

void SeriesChart::dataChanged()
{
    const QVector<Mark> marks = marksIn(inner());
    const auto found =
        std::find_if(marks.begin(), marks.end(), [this](const Mark& mark) { return mark.id == m_current; });
    if (found == marks.end())
        m_current.clear();
    setAccessibleDescription(found == marks.end() ? QString() : found->tip);
    updateGeometry();
    update();
}

void SeriesChart::become(const std::optional<Mark>& mark)
{
    if (!mark)
        return;
    m_current = mark->id;
    setAccessibleDescription(mark->tip);
    update();
    for (QWidget* above = parentWidget(); above; above = above->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(above)) {
            const QPoint at = mapTo(area->widget(), mark->area.center().toPoint());
            area->ensureVisible(at.x(), at.y(), 0, 60);
            break;
        }
    Q_EMIT currentChanged(m_current);
}

std::optional<SeriesChart::Mark> SeriesChart::markAt(const QPointF& point) const
{
    const QVector<Mark> marks = marksIn(inner());
    // The last one is painted on top.
    for (auto mark = marks.crbegin(); mark != marks.crend(); ++mark)
        if (mark->area.adjusted(-2, -2, 2, 2).contains(point))
            return *mark;
    return std::nullopt;
}

// To the nearest mark in that direction; distance across counts double. In charts of rows the row comes
// first.
void SeriesChart::walk(int dx, int dy)
{
    const QVector<Mark> marks = marksIn(inner());
    const auto from =
        std::find_if(marks.begin(), marks.end(), [this](const Mark& mark) { return mark.id == m_current; });
    if (from == marks.end())
        return become(marks.isEmpty() ? std::nullopt : std::optional(marks.first()));
    std::optional<Mark> best;
    double bestCost = 0;
    for (const Mark& mark : marks) {
        const QPointF d = mark.area.center() - from->area.center();
        const double along = d.x() * dx + d.y() * dy;
        const double across = std::abs(d.x() * dy) + std::abs(d.y() * dx);
        constexpr double rowFirst = 1000;
        const double cost = !m_byRow  ? along + 2 * across
                            : dy != 0 ? rowFirst * along + across
                                      : along + rowFirst * across;
        if (mark.id == m_current || along <= 0.5 || (best && cost >= bestCost))
            continue;
        best = mark;
        bestCost = cost;
    }
    become(best);
}

void SeriesChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    draw(painter, inner(), m_current);
    if (hasFocus())
        paintFocusRing(painter, rect(), palette());
}

void SeriesChart::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return walk(-1, 0);
    case Qt::Key_Right:
        return walk(1, 0);
    case Qt::Key_Up:
        return walk(0, -1);
    case Qt::Key_Down:
        return walk(0, 1);
    case Qt::Key_Home:
    case Qt::Key_End: {
        const QVector<Mark> marks = marksIn(inner());
        if (!marks.isEmpty())
            become(event->key() == Qt::Key_Home ? marks.first() : marks.last());
        return;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (!m_current.isEmpty())
            Q_EMIT activated(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void SeriesChart::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        become(markAt(event->position()));
}

void SeriesChart::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && markAt(event->position()))
        Q_EMIT activated(m_current);
}

void SeriesChart::mouseMoveEvent(QMouseEvent* event)
{
    setCursor(markAt(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void SeriesChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (m_current.isEmpty() && event->reason() != Qt::MouseFocusReason)
        walk(0, 0);
    update();
}

void SeriesChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool SeriesChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto mark = markAt(help->pos());
    QToolTip::showText(help->globalPos(), mark ? mark->tip : QString(), this);
    return true;
}

} // namespace s3
