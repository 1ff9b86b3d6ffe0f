// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/development/action_plan/TimelineView.h"

#include "core/development/ActionTexts.h"
#include "ui/development/action_plan/TimelinePainter.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr double edge = 6; ///< pixels at either end of a bar that resize it

} // namespace

TimelineView::TimelineView(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Timeline of actions"));
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    horizontalScrollBar()->setAccessibleName(tr("Scroll in time"));
    verticalScrollBar()->setAccessibleName(tr("Scroll actions"));
}

int TimelineView::labelWidth() const
{
    return qBound(120, viewport()->width() * 30 / 100, 260);
}

void TimelineView::setItems(const QVector<TimelineItem>& items, const QDate& today)
{
    m_items = items;
    if (m_drag.grip == Grip::None)
        m_layout.setItems(items, today);
    if (m_layout.itemOf(m_current) < 0)
        m_current.clear();
    if (!m_fitted && viewport()->width() > labelWidth()) {
        m_fitted = isVisible();
        fitAll();
    }
    updateBars();
    describe();
    viewport()->update();
}

void TimelineView::setCurrentKey(const QString& key)
{
    if (key == m_current)
        return;
    m_current = key;
    showRow(m_layout.rowOf(key));
    describe();
    viewport()->update();
    Q_EMIT currentKeyChanged(key);
}

void TimelineView::describe()
{
    const int item = m_layout.itemOf(m_current);
    if (item < 0) {
        setAccessibleDescription(tr("%1 actions. Up and Down choose one.").arg(m_items.size()));
        return;
    }
    const TimelineItem& shown = m_layout.items().at(item);
    setAccessibleDescription(tr("%1: %2, from %3 to %4. %5")
                                 .arg(shown.title, shown.status, development::dayText(shown.start),
                                      development::dayText(shown.end), shown.note));
}

void TimelineView::zoom(double factor)
{
    // What is in the middle stays in the middle.
    const double half = (viewport()->width() - labelWidth()) / 2.0;
    const double days = (horizontalScrollBar()->value() + half) / m_layout.pixelsPerDay();
    m_layout.setPixelsPerDay(m_layout.pixelsPerDay() * factor);
    updateBars();
    horizontalScrollBar()->setValue(int(days * m_layout.pixelsPerDay() - half));
    viewport()->update();
}

void TimelineView::fitAll()
{
    m_layout.fit(qMax(50, viewport()->width() - labelWidth() - 8));
    updateBars();
    viewport()->update();
}

void TimelineView::updateBars()
{
    const int timeWidth = qMax(1, viewport()->width() - labelWidth());
    const int bodyHeight = qMax(1, viewport()->height() - TimelineLayout::headerHeight);
    horizontalScrollBar()->setRange(0, qMax(0, int(m_layout.width()) - timeWidth));
    horizontalScrollBar()->setPageStep(timeWidth);
    horizontalScrollBar()->setSingleStep(40);
    verticalScrollBar()->setRange(0, qMax(0, m_layout.height() - bodyHeight));
    verticalScrollBar()->setPageStep(bodyHeight);
    verticalScrollBar()->setSingleStep(TimelineLayout::rowHeight);
}

void TimelineView::showRow(int row)
{
    if (row < 0)
        return;
    const int top = row * TimelineLayout::rowHeight;
    const int visible = viewport()->height() - TimelineLayout::headerHeight - TimelineLayout::rowHeight;
    QScrollBar* bar = verticalScrollBar();
    if (top < bar->value())
        bar->setValue(top);
    else if (top > bar->value() + visible)
        bar->setValue(top - visible);
}

void TimelineView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    TimelinePainter drawing(m_layout, colorsFor(palette()));
    drawing.labelWidth = labelWidth();
    drawing.scrollX = horizontalScrollBar()->value();
    drawing.scrollY = verticalScrollBar()->value();
    drawing.current = m_current;
    drawing.focused = hasFocus();
    drawing.paint(painter, viewport()->rect());
}

void TimelineView::paintChart(QPainter& painter, const QRectF& rect)
{
    // A picture shows everything: all of the time, and all rows, smaller if need be.
    TimelineLayout whole;
    whole.setItems(m_items, m_layout.today());
    const double height = whole.height() + TimelineLayout::headerHeight;
    const double scale = qMin(1.0, rect.height() / height);
    TimelinePainter drawing(whole, colorsFor(palette()));
    drawing.labelWidth = 220;
    whole.fit(rect.width() / scale - drawing.labelWidth);
    painter.save();
    painter.translate(rect.topLeft());
    painter.scale(scale, scale);
    drawing.paint(painter, QRectF(0, 0, rect.width() / scale, height));
    painter.restore();
}

void TimelineView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (!m_fitted && viewport()->width() > labelWidth() && !m_items.isEmpty()) {
        m_fitted = isVisible();
        fitAll();
    }
    updateBars();
}

int TimelineView::rowAt(const QPointF& position) const
{
    const double y = position.y() - TimelineLayout::headerHeight;
    if (y < 0)
        return -1;
    const int row = int((y + verticalScrollBar()->value()) / TimelineLayout::rowHeight);
    return row < m_layout.rows().size() ? row : -1;
}

QRectF TimelineView::barOf(const QString& key) const
{
    const int item = m_layout.itemOf(key);
    if (item < 0 || !m_layout.items().at(item).hasBar())
        return {};
    const TimelineItem& shown = m_layout.items().at(item);
    const auto [from, to] = m_layout.span(shown.start, shown.end);
    const double left = labelWidth() - horizontalScrollBar()->value() + from;
    const double top = TimelineLayout::headerHeight + m_layout.rowOf(key) * TimelineLayout::rowHeight -
                       verticalScrollBar()->value();
    return {left, top, qMax(3.0, to - from), TimelineLayout::rowHeight};
}

TimelineView::Grip TimelineView::gripAt(const QPointF& position, QString* key) const
{
    *key = m_layout.keyAt(rowAt(position));
    const QRectF bar = barOf(*key);
    if (position.x() < labelWidth() || !bar.adjusted(-edge, 0, edge, 0).contains(position))
        return Grip::None;
    // On a very short bar the end wins: a bar can always be made longer, then be moved.
    if (position.x() > bar.right() - qMin(edge, bar.width() / 2))
        return Grip::End;
    return position.x() < bar.left() + qMin(edge, bar.width() / 4) ? Grip::Start : Grip::Body;
}

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    QString key;
    const Grip grip = gripAt(event->position(), &key);
    if (!key.isEmpty())
        setCurrentKey(key);
    if (grip == Grip::None || !m_editable)
        return;
    const TimelineItem& item = m_layout.items().at(m_layout.itemOf(key));
    m_drag = {grip, key, event->position().x(), item.start, item.end, false};
}

void TimelineView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_drag.grip != Grip::None)
        return dragTo(event->position().x());
    QString key;
    const Grip grip = m_editable ? gripAt(event->position(), &key) : Grip::None;
    viewport()->setCursor(grip == Grip::None   ? Qt::ArrowCursor
                          : grip == Grip::Body ? Qt::SizeAllCursor
                                               : Qt::SizeHorCursor);
}

void TimelineView::dragTo(double x)
{
    const auto days = qint64(std::lround((x - m_drag.fromX) / m_layout.pixelsPerDay()));
    QVector<TimelineItem> items = m_items;
    for (TimelineItem& item : items) {
        if (item.key != m_drag.key)
            continue;
        if (m_drag.grip != Grip::End)
            item.start = m_drag.start.addDays(days);
        if (m_drag.grip != Grip::Start)
            item.end = m_drag.end.addDays(days);
        if (m_drag.grip == Grip::Start)
            item.start = qMin(item.start, item.end);
        if (m_drag.grip == Grip::End)
            item.end = qMax(item.end, item.start);
        QToolTip::showText(
            QCursor::pos(),
            tr("%1 to %2").arg(development::dayText(item.start), development::dayText(item.end)), this);
    }
    m_drag.moved = m_drag.moved || days != 0;
    const QDate first = m_layout.first();
    m_layout.setItems(items, m_layout.today());
    updateBars();
    // Were the time to begin elsewhere now, the bar would jump away from the pointer.
    const double shift = double(m_layout.first().daysTo(first)) * m_layout.pixelsPerDay();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + int(std::lround(shift)));
    viewport()->update();
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        endDrag(true);
}

void TimelineView::endDrag(bool store)
{
    const Drag drag = std::exchange(m_drag, {});
    if (drag.grip == Grip::None)
        return;
    TimelineItem dragged;
    if (const int item = m_layout.itemOf(drag.key); item >= 0)
        dragged = m_layout.items().at(item);
    m_layout.setItems(m_items, m_layout.today());
    updateBars();
    viewport()->update();
    if (store && drag.moved && (dragged.start != drag.start || dragged.end != drag.end))
        Q_EMIT datesChanged(drag.key, dragged.start, dragged.end);
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const QString key = m_layout.keyAt(rowAt(event->position())); !key.isEmpty())
        Q_EMIT activated(key);
}

void TimelineView::push(int days, bool onlyEnd)
{
    const int item = m_layout.itemOf(m_current);
    if (item < 0 || !m_editable || !m_layout.items().at(item).hasBar())
        return;
    const TimelineItem shown = m_layout.items().at(item);
    const QDate start = onlyEnd ? shown.start : shown.start.addDays(days);
    const QDate end = shown.end.addDays(days);
    if (start <= end)
        Q_EMIT datesChanged(m_current, start, end);
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    const int row = m_layout.rowOf(m_current);
    const bool ctrl = event->modifiers() & Qt::ControlModifier;
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    const auto choose = [&](int from, int step) {
        if (const QString key = m_layout.keyAt(m_layout.nextItemRow(from, step)); !key.isEmpty())
            setCurrentKey(key);
    };
    switch (event->key()) {
    case Qt::Key_Up:
        return choose(row < 0 ? int(m_layout.rows().size()) : row, -1);
    case Qt::Key_Down:
        return choose(row, 1);
    case Qt::Key_Home:
        return choose(-1, 1);
    case Qt::Key_End:
        return choose(int(m_layout.rows().size()), -1);
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int sign = event->key() == Qt::Key_Left ? -1 : 1;
        if (ctrl)
            return push(sign, shift);
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + sign * 60);
        return;
    }
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(1.25);
    case Qt::Key_Minus:
        return zoom(0.8);
    case Qt::Key_0:
        return fitAll();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_current.isEmpty())
            Q_EMIT activated(m_current);
        return;
    case Qt::Key_Delete:
        if (!m_current.isEmpty() && m_editable)
            Q_EMIT removeWanted(m_current);
        return;
    case Qt::Key_Escape:
        if (m_drag.grip != Grip::None)
            return endDrag(false);
        break;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void TimelineView::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    zoom(event->angleDelta().y() > 0 ? 1.25 : 0.8);
    event->accept();
}

void TimelineView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (m_current.isEmpty() && event->reason() != Qt::MouseFocusReason)
        setCurrentKey(m_layout.keyAt(m_layout.nextItemRow(-1, 1)));
    viewport()->update();
}

void TimelineView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool TimelineView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int item = m_layout.itemOf(m_layout.keyAt(rowAt(help->pos())));
        QToolTip::showText(help->globalPos(), item < 0 ? QString() : m_layout.items().at(item).tip,
                           viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace s3
