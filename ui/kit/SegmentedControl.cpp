// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/SegmentedControl.h"

#include "ui/kit/Style.h"
#include "ui/kit/Theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace s3 {

SegmentedControl::SegmentedControl(const QString& name, const QStringList& segments, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_segments(segments)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    describe();
}

void SegmentedControl::describe()
{
    setAccessibleName(m_name);
    setAccessibleDescription(m_segments.value(m_current));
}

void SegmentedControl::setCurrentIndex(int index)
{
    if (index < 0 || index >= m_segments.size() || index == m_current)
        return;
    m_current = index;
    describe();
    update();
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    Q_EMIT currentChanged(index);
}

void SegmentedControl::setSegments(const QStringList& segments)
{
    m_segments = segments;
    m_current = qBound(0, m_current, qMax(0, int(segments.size()) - 1));
    describe();
    updateGeometry();
    update();
}

QSize SegmentedControl::sizeHint() const
{
    const QFontMetrics metrics(fontFor(TextRole::Strong));
    int width = 6;
    for (const QString& segment : m_segments)
        width += metrics.horizontalAdvance(segment) + 26;
    return {width, 34};
}

QSize SegmentedControl::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), int(m_segments.size()) * 44), 34};
}

QRect SegmentedControl::segmentRect(int index) const
{
    // Shares the width in proportion to the texts, so that long translations shrink fairly.
    const QFontMetrics metrics(fontFor(TextRole::Strong));
    double before = 0;
    double own = 0;
    double all = 0;
    for (int i = 0; i < m_segments.size(); ++i) {
        const double w = metrics.horizontalAdvance(m_segments.at(i)) + 26;
        all += w;
        before += i < index ? w : 0;
        own = i == index ? w : own;
    }
    const double scale = all > 0 ? (width() - 6) / all : 0;
    return QRect(3 + qRound(before * scale), 3, qRound(own * scale), height() - 6);
}

void SegmentedControl::paintEvent(QPaintEvent*)
{
    const ThemeColors c = colorsFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(c.ink, c.paper, 0.07));
    painter.drawRoundedRect(rect(), 8, 8);
    for (int i = 0; i < m_segments.size(); ++i) {
        const QRectF r = segmentRect(i);
        const bool on = i == m_current;
        if (on) {
            painter.setPen(QPen(c.mode == ThemeMode::Dark ? mixed(c.ink, c.paper, 0.2) : c.hair, 1));
            painter.setBrush(c.mode == ThemeMode::Dark ? mixed(c.ink, c.paper, 0.14) : c.paper);
            painter.drawRoundedRect(r.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        }
        painter.setFont(fontFor(on ? TextRole::Strong : TextRole::Body));
        painter.setPen(isEnabled() ? (on ? c.ink : c.soft) : c.faint);
        const int room = qFloor(r.width()) - 8;
        painter.drawText(r, Qt::AlignCenter,
                         painter.fontMetrics().elidedText(m_segments.at(i), Qt::ElideRight, room));
    }
    if (hasFocus())
        paintFocusRing(painter, segmentRect(m_current), palette(), 6);
}

void SegmentedControl::keyPressEvent(QKeyEvent* event)
{
    const int last = int(m_segments.size()) - 1;
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right:
        setCurrentIndex(m_current + forward);
        return;
    case Qt::Key_Left:
        setCurrentIndex(m_current - forward);
        return;
    case Qt::Key_Home:
        setCurrentIndex(0);
        return;
    case Qt::Key_End:
        setCurrentIndex(last);
        return;
    case Qt::Key_Space:
        setCurrentIndex(m_current == last ? 0 : m_current + 1);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void SegmentedControl::mousePressEvent(QMouseEvent* event)
{
    for (int i = 0; i < m_segments.size(); ++i) {
        if (segmentRect(i).contains(event->position().toPoint()))
            setCurrentIndex(i);
    }
}

void SegmentedControl::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void SegmentedControl::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool SegmentedControl::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        for (int i = 0; i < m_segments.size(); ++i) {
            if (segmentRect(i).contains(help->pos()))
                QToolTip::showText(help->globalPos(), m_segments.at(i), this, segmentRect(i));
        }
        return true;
    }
    return QWidget::event(event);
}

} // namespace s3
