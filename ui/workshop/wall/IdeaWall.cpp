// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/wall/IdeaWall.h"

#include "ui/kit/Style.h"
#include "ui/kit/Theme.h"
#include "ui/workshop/wall/IdeaDelegate.h"

#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr int kLeastCardWidth = 200;

} // namespace

IdeaWall::IdeaWall(QWidget* parent)
    : QListView(parent)
    , m_delegate(new IdeaDelegate(this))
{
    setAccessibleName(tr("Ideas"));
    setModel(&m_model);
    setItemDelegate(m_delegate);
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setResizeMode(QListView::Adjust);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setProperty("onGround", true);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(false);
    setDragDropMode(QAbstractItemView::DragDrop);
}

void IdeaWall::setItems(QList<WallItem> items)
{
    const QStringList selected = selectedKeys();
    const QString current = currentIndex().data(KeyRole).toString();
    const int scroll = verticalScrollBar()->value();
    m_restoring = true;
    m_model.setItems(std::move(items));
    QItemSelection again;
    for (const QString& key : selected) {
        if (const QModelIndex index = m_model.indexOf(key); index.isValid())
            again.select(index, index);
    }
    selectionModel()->select(again, QItemSelectionModel::ClearAndSelect);
    if (const QModelIndex index = m_model.indexOf(current); index.isValid())
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    m_restoring = false;
    fit();
    doItemsLayout();
    verticalScrollBar()->setValue(scroll);
    Q_EMIT selectionMoved();
}

QStringList IdeaWall::selectedKeys() const
{
    QModelIndexList chosen = selectionModel()->selectedIndexes();
    std::sort(chosen.begin(), chosen.end());
    QStringList keys;
    for (const QModelIndex& index : chosen)
        keys.append(index.data(KeyRole).toString());
    return keys;
}

bool IdeaWall::selectKey(const QString& key)
{
    const QModelIndex index = m_model.indexOf(key);
    if (!index.isValid())
        return false;
    setCurrentIndex(index);
    scrollTo(index);
    return true;
}

void IdeaWall::keyPressEvent(QKeyEvent* event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const bool cards = selectionModel()->hasSelection();
    if (plain && cards) {
        static const QHash<int, Deed> deeds{{Qt::Key_G, Deed::Group},      {Qt::Key_M, Deed::Merge},
                                            {Qt::Key_U, Deed::Unmerge},    {Qt::Key_P, Deed::Park},
                                            {Qt::Key_D, Deed::Drop},       {Qt::Key_O, Deed::Reopen},
                                            {Qt::Key_Delete, Deed::Remove}};
        if (const auto deed = deeds.constFind(event->key()); deed != deeds.constEnd()) {
            Q_EMIT deedWanted(*deed);
            return;
        }
    }
    if (plain && event->key() == Qt::Key_Delete && currentIndex().data(HeadingRole).toBool()) {
        Q_EMIT groupRemovalWanted(currentIndex().data(KeyRole).toString());
        return;
    }
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        currentIndex().isValid()) {
        edit(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

const WallItem* IdeaWall::headingAt(const QPoint& place) const
{
    const QModelIndex under = indexAt(place);
    if (under.isValid())
        return m_model.headingOf(under.row());
    // Beside or below the cards: the section of the last row that begins above the place.
    for (int row = m_model.rowCount() - 1; row >= 0; --row) {
        if (visualRect(m_model.index(row)).top() <= place.y())
            return m_model.headingOf(row);
    }
    return nullptr;
}

void IdeaWall::dragEnterEvent(QDragEnterEvent* event)
{
    event->setAccepted(event->source() == this);
}

void IdeaWall::dragMoveEvent(QDragMoveEvent* event)
{
    event->setAccepted(event->source() == this && headingAt(event->position().toPoint()));
}

void IdeaWall::dropEvent(QDropEvent* event)
{
    const WallItem* heading = event->source() == this ? headingAt(event->position().toPoint()) : nullptr;
    event->setDropAction(Qt::CopyAction); // the records move; the view must not take rows out
    event->accept();
    setState(NoState);
    if (heading) {
        const WallItem copy = *heading;
        Q_EMIT droppedUnder(copy);
    }
}

void IdeaWall::resizeEvent(QResizeEvent* event)
{
    fit();
    QListView::resizeEvent(event);
}

void IdeaWall::fit()
{
    const int room = viewport()->width();
    const int columns = qMax(1, room / kLeastCardWidth);
    m_delegate->setWidths(room / columns, room);
    scheduleDelayedItemsLayout();
}

void IdeaWall::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (hasFocus() && m_model.rowCount() == 0) {
        QPainter painter(viewport());
        paintFocusRing(painter, viewport()->rect(), palette());
    }
}

void IdeaWall::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QListView::selectionChanged(selected, deselected);
    if (!m_restoring)
        Q_EMIT selectionMoved();
}

} // namespace s3
