// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/synergy_diamond/WrappedList.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

class WrappedListDelegate : public QStyledItemDelegate {
public:
    explicit WrappedListDelegate(QListWidget* list)
        : QStyledItemDelegate(list)
        , m_list(list)
    {}
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        constexpr int sides = 36; // what the style keeps free left and right
        const int width = qMax(80, m_list->viewport()->width() - sides);
        const QRect text = option.fontMetrics.boundingRect(QRect(0, 0, width, 2000), Qt::TextWordWrap,
                                                           index.data().toString());
        return {width, text.height() + 14};
    }

private:
    QListWidget* m_list;
};

} // namespace

WrappedList::WrappedList(const QString& accessibleName, QWidget* parent)
    : QListWidget(parent)
{
    setAccessibleName(accessibleName);
    setItemDelegate(new WrappedListDelegate(this));
    setWordWrap(true);
    setSpacing(2);
    setResizeMode(QListView::Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    connect(this, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) {
        if (m_filling)
            return;
        const QString text = item->text().simplified();
        m_filling = true;
        item->setText(text); // what is stored, so that nothing has to be shown anew
        m_filling = false;
        Q_EMIT renamed(item->data(Qt::UserRole).toString(), text);
    });
}

bool WrappedList::setRows(const QList<Row>& rows, bool editable)
{
    bool same = rows.size() == count();
    for (int i = 0; same && i < rows.size(); ++i)
        same = item(i)->data(Qt::UserRole).toString() == rows.at(i).key &&
               item(i)->text() == rows.at(i).text && item(i)->toolTip() == rows.at(i).tip;
    if (same)
        return false;
    const QString kept = currentKey();
    m_filling = true;
    clear();
    for (const Row& row : rows) {
        auto* added = new QListWidgetItem(row.text, this);
        added->setData(Qt::UserRole, row.key);
        added->setToolTip(row.tip);
        if (editable)
            added->setFlags(added->flags() | Qt::ItemIsEditable);
    }
    setCurrentKey(kept);
    m_filling = false;
    return true;
}

QString WrappedList::currentKey() const
{
    return currentItem() ? currentItem()->data(Qt::UserRole).toString() : QString();
}

void WrappedList::setCurrentKey(const QString& key)
{
    for (int i = 0; i < count(); ++i)
        if (item(i)->data(Qt::UserRole).toString() == key)
            return setCurrentRow(i);
    setCurrentRow(count() > 0 ? 0 : -1);
}

void WrappedList::setMovable(bool movable)
{
    m_movable = movable;
    setDragDropMode(movable ? QAbstractItemView::DragDrop : QAbstractItemView::NoDragDrop);
}

void WrappedList::keyPressEvent(QKeyEvent* event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool wanted = modifiers == Qt::AltModifier || modifiers == Qt::ControlModifier;
    const int by = event->key() == Qt::Key_Up ? -1 : event->key() == Qt::Key_Down ? 1 : 0;
    if (!m_movable || !wanted || by == 0)
        return QListWidget::keyPressEvent(event);
    const int to = currentRow() + by;
    if (currentItem() && to >= 0 && to < count())
        Q_EMIT moveWanted(currentKey(), to);
}

/// The rows are put anew by whoever stores the move, not by the view.
void WrappedList::dropEvent(QDropEvent* event)
{
    const QPoint place = event->position().toPoint();
    const QModelIndex under = indexAt(place);
    int to = under.isValid() ? under.row() : count();
    if (under.isValid() && place.y() > visualRect(under).center().y())
        ++to;
    const int from = currentRow();
    if (m_movable && event->source() == this && from >= 0 && to != from && to != from + 1)
        Q_EMIT moveWanted(currentKey(), to > from ? to - 1 : to);
    event->setDropAction(Qt::CopyAction); // after a move the view would take the dragged row out
    event->accept();
    setState(NoState);
    viewport()->update();
}

void WrappedList::resizeEvent(QResizeEvent* event)
{
    QListWidget::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void WrappedList::focusInEvent(QFocusEvent* event)
{
    QListWidget::focusInEvent(event);
    if (!currentItem() && count() > 0)
        setCurrentRow(0);
}

} // namespace s3
