// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/FlowLayout.h"

#include <QWidget>

namespace s3 {

FlowLayout::FlowLayout(QWidget* parent, int spacing)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
    invalidate();
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

void FlowLayout::insertWidget(int index, QWidget* widget)
{
    addWidget(widget);
    m_items.move(m_items.size() - 1, qBound(0, index, int(m_items.size()) - 1));
    invalidate();
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    const QMargins m = contentsMargins();
    return size + QSize(m.left() + m.right(), m.top() + m.bottom());
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        size = QSize(size.width() + (size.width() ? spacing() : 0) + hint.width(),
                     qMax(size.height(), hint.height()));
    }
    const QMargins m = contentsMargins();
    return size + QSize(m.left() + m.right(), m.top() + m.bottom());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

// Rows are centred vertically on their tallest widget. Returns the height used, margins included.
int FlowLayout::arrange(const QRect& rect, bool apply) const
{
    const QMargins m = contentsMargins();
    const QRect area = rect.marginsRemoved(m);
    const bool mirrored = apply && parentWidget() && parentWidget()->layoutDirection() == Qt::RightToLeft;
    int y = area.y();
    qsizetype first = 0;
    while (first < m_items.size()) {
        int width = 0;
        int height = 0;
        qsizetype end = first;
        for (; end < m_items.size(); ++end) {
            const QSize hint = m_items.at(end)->sizeHint();
            if (m_items.at(end)->isEmpty())
                continue;
            const int wanted = width + (width ? spacing() : 0) + qMin(hint.width(), area.width());
            if (width && wanted > area.width())
                break;
            width = wanted;
            height = qMax(height, hint.height());
        }
        int x = area.x();
        for (qsizetype i = first; apply && i < end; ++i) {
            if (m_items.at(i)->isEmpty())
                continue;
            const QSize size = m_items.at(i)->sizeHint().boundedTo(QSize(area.width(), QWIDGETSIZE_MAX));
            const int left = mirrored ? area.right() + 1 - (x - area.x()) - size.width() : x;
            m_items.at(i)->setGeometry(QRect(QPoint(left, y + (height - size.height()) / 2), size));
            x += size.width() + spacing();
        }
        y += height + (height && end < m_items.size() ? spacing() : 0);
        first = end;
    }
    return y - rect.y() + m.bottom();
}

} // namespace s3
