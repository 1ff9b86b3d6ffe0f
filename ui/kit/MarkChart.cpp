// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/MarkChart.h"

#include "ui/kit/Style.h"

#include <QHelpEvent>
#include <QScrollArea>
#include <QToolTip>

#include <cmath>

namespace s3 {

MarkChart::MarkChart(const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

int MarkChart::indexOf(const QVector<Mark>& marks, const QString& id)
{
    const auto found =
        std::find_if(marks.begin(), marks.end(), [&id](const Mark& mark) { return mark.id == id; });
    return id.isEmpty() || found == marks.end() ? -1 : int(found - marks.begin());
}

void MarkChart::setCurrentId(const QString& id)
{
    if (id == m_currentId)
        return;
    const QVector<Mark> marks = marksIn(chartArea());
    setCurrent(marks, indexOf(marks, id));
}

void MarkChart::setCurrent(const QVector<Mark>& marks, int mark)
{
    const QString id = mark < 0 ? QString() : marks.at(mark).id;
    const bool changed = id != m_currentId;
    m_currentId = id;
    m_current = mark;
    setAccessibleDescription(mark < 0 ? QString() : tipOf(mark));
    update();
    if (!changed)
        return;
    for (QWidget* above = mark < 0 ? nullptr : parentWidget(); above; above = above->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(above)) {
            const QPoint at = mapTo(area->widget(), marks.at(mark).area.center().toPoint());
            area->ensureVisible(at.x(), at.y(), 0, 60);
            break;
        }
    Q_EMIT currentChanged(m_currentId);
}

void MarkChart::dataChanged()
{
    m_hovered = -1;
    updateGeometry();
    const QVector<Mark> marks = marksIn(chartArea());
    setCurrent(marks, indexOf(marks, m_currentId));
}

int MarkChart::markAt(const QPointF& point) const
{
    constexpr qreal more = 2;
    const QVector<Mark> marks = marksIn(chartArea());
    for (int i = int(marks.size()) - 1; i >= 0; --i)
        if (marks.at(i).area.adjusted(-more, -more, more, more).contains(point))
            return i;
    return -1;
}

QString MarkChart::tipAt(const QPointF& point) const
{
    const int mark = markAt(point);
    return mark < 0 ? QString() : tipOf(mark);
}

int MarkChart::neighbour(int mark, int dx, int dy) const
{
    const QVector<Mark> marks = marksIn(chartArea());
    if (m_steps == Steps::Listed)
        return qBound(0, mark + dx + dy, int(marks.size()) - 1);
    constexpr double rowFirst = 1000;
    const QPointF from = marks.at(mark).area.center();
    int best = -1;
    double bestCost = 0;
    for (int i = 0; i < marks.size(); ++i) {
        const QPointF d = marks.at(i).area.center() - from;
        const double along = d.x() * dx + d.y() * dy;
        const double across = std::abs(d.x() * dy) + std::abs(d.y() * dx);
        const double cost = m_steps == Steps::Nearest ? along + 2 * across
                            : dy != 0                 ? rowFirst * along + across
                                                      : along + rowFirst * across;
        if (i == mark || along <= 0.5 || (best >= 0 && cost >= bestCost))
            continue;
        best = i;
        bestCost = cost;
    }
    return best;
}

void MarkChart::step(int dx, int dy)
{
    const QVector<Mark> marks = marksIn(chartArea());
    const int next = marks.isEmpty() ? -1 : m_current < 0 ? 0 : neighbour(m_current, dx, dy);
    if (next >= 0)
        setCurrent(marks, next);
}

void MarkChart::paintChart(QPainter& painter, const QRectF& rect)
{
    const int current = std::exchange(m_current, -1);
    const int hovered = std::exchange(m_hovered, -1);
    draw(painter, rect);
    m_current = current;
    m_hovered = hovered;
}

void MarkChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    draw(painter, chartArea());
    if (!hasFocus())
        return;
    const QRectF mark = m_current < 0 ? QRectF() : marksIn(chartArea()).at(m_current).area;
    if (QRectF(rect()).contains(mark.center()) && !mark.isNull())
        paintFocusRing(painter, mark.adjusted(-3, -3, 3, 3), palette());
    else
        paintFocusRing(painter, rect(), palette(), 8);
}

void MarkChart::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return step(-1, 0);
    case Qt::Key_Right:
        return step(1, 0);
    case Qt::Key_Up:
        return step(0, -1);
    case Qt::Key_Down:
        return step(0, 1);
    case Qt::Key_Home:
    case Qt::Key_End: {
        const QVector<Mark> marks = marksIn(chartArea());
        if (!marks.isEmpty())
            setCurrent(marks, event->key() == Qt::Key_Home ? 0 : int(marks.size()) - 1);
        return;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            Q_EMIT activated(m_currentId);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void MarkChart::mousePressEvent(QMouseEvent* event)
{
    const int mark = event->button() == Qt::LeftButton ? markAt(event->position()) : -1;
    if (mark < 0)
        return QWidget::mousePressEvent(event);
    setCurrent(marksIn(chartArea()), mark);
}

void MarkChart::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int mark = event->button() == Qt::LeftButton ? markAt(event->position()) : -1;
    if (mark < 0)
        return;
    setCurrent(marksIn(chartArea()), mark);
    Q_EMIT activated(m_currentId);
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
    update();
}

void MarkChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason)
        step(0, 0);
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
    QToolTip::showText(help->globalPos(), tipAt(help->pos()), this);
    return true;
}

} // namespace s3
