// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/wall/IdeaWall.h"

#include "ui/kit/Pill.h"
#include "ui/kit/Style.h"
#include "ui/kit/Theme.h"
#include "ui/workshop/wall/CardPainter.h"
#include "ui/workshop/wall/IdeaDelegate.h"

#include <QDrag>
#include <QMimeData>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr int kLeastCardWidth = 200;
constexpr int kZoneHeight = 56;

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
        static const QHash<int, Deed> deeds{{Qt::Key_G, Deed::Group},   {Qt::Key_M, Deed::Merge},
                                            {Qt::Key_U, Deed::Unmerge}, {Qt::Key_S, Deed::Split},
                                            {Qt::Key_P, Deed::Park},    {Qt::Key_D, Deed::Drop},
                                            {Qt::Key_O, Deed::Reopen},  {Qt::Key_Delete, Deed::Remove}};
        if (const auto deed = deeds.constFind(event->key()); deed != deeds.constEnd()) {
            Q_EMIT deedWanted(*deed);
            return;
        }
    }
    if (plain && event->key() == Qt::Key_L) {
        Q_EMIT deedWanted(Deed::Similar);
        return;
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
    if (newGroupZone().contains(place))
        return nullptr;
    const QModelIndex under = indexAt(place);
    if (under.isValid())
        return m_model.headingOf(under.row());
    // Beside the cards: the section of the last row that begins above the place. Below the last: none.
    for (int row = m_model.rowCount() - 1; row >= 0; --row) {
        const QRect cell = visualRect(m_model.index(row));
        if (cell.top() <= place.y())
            return row == m_model.rowCount() - 1 && cell.bottom() < place.y() ? nullptr
                                                                              : m_model.headingOf(row);
    }
    return nullptr;
}

QRect IdeaWall::newGroupZone() const
{
    const QRect all = viewport()->rect();
    return {all.left(), all.bottom() - kZoneHeight, all.width(), kZoneHeight};
}

QPixmap IdeaWall::dragPicture(const QModelIndexList& cards) const
{
    // One card tells what is dragged and a number how many; the view's own picture would hold them all.
    const QModelIndex shown = cards.contains(currentIndex()) ? currentIndex() : cards.first();
    const QSize size = visualRect(shown).size();
    const qreal dpr = devicePixelRatioF();
    QPixmap picture(size * dpr);
    picture.setDevicePixelRatio(dpr);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    const ThemeColors colors = colorsFor(palette());
    CardFace face;
    face.body = m_model.item(shown).idea.body;
    face.kind = m_model.item(shown).idea.kind;
    face.selected = true;
    paintCard(painter, QRectF(QPointF(0, 0), size), face, colors);
    if (cards.size() > 1) {
        const QString count = QString::number(cards.size());
        const QSize pill = Pill::sizeFor(count);
        Pill::paint(painter, QRectF(size.width() - pill.width() - 2, 2, pill.width(), pill.height()), count,
                    PillTone::of(Line::Identification), colors);
    }
    return picture;
}

void IdeaWall::startDrag(Qt::DropActions)
{
    QModelIndexList cards = selectionModel()->selectedIndexes();
    cards.removeIf(
        [this](const QModelIndex& index) { return !(m_model.flags(index) & Qt::ItemIsDragEnabled); });
    if (cards.isEmpty())
        return;
    auto* drag = new QDrag(this);
    drag->setMimeData(m_model.mimeData(cards));
    drag->setPixmap(dragPicture(cards));
    drag->setHotSpot({24, 24});
    drag->exec(Qt::CopyAction); // the records move; the view must not take rows out
    endDrag();
}

void IdeaWall::dragEnterEvent(QDragEnterEvent* event)
{
    event->setAccepted(!m_model.keysIn(event->mimeData()).isEmpty());
}

void IdeaWall::dragMoveEvent(QDragMoveEvent* event)
{
    QListView::dragMoveEvent(event); // scrolls near the edges
    m_dragAt = event->position().toPoint();
    event->setDropAction(Qt::CopyAction);
    event->accept();
    viewport()->update();
}

void IdeaWall::dragLeaveEvent(QDragLeaveEvent* event)
{
    QListView::dragLeaveEvent(event);
    endDrag();
}

void IdeaWall::dropEvent(QDropEvent* event)
{
    const QStringList keys = m_model.keysIn(event->mimeData());
    const WallItem* heading = headingAt(event->position().toPoint());
    const std::optional<WallItem> under = heading ? std::optional<WallItem>(*heading) : std::nullopt;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    endDrag();
    if (keys.isEmpty())
        return;
    if (under)
        Q_EMIT droppedUnder(keys, *under);
    else
        Q_EMIT newGroupWanted(keys);
}

void IdeaWall::endDrag()
{
    stopAutoScroll();
    setState(NoState);
    m_dragAt.reset();
    viewport()->update();
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
    QPainter painter(viewport());
    if (m_dragAt)
        paintDropTarget(painter);
    else if (hasFocus() && m_model.rowCount() == 0)
        paintFocusRing(painter, viewport()->rect(), palette());
}

void IdeaWall::paintDropTarget(QPainter& painter) const
{
    const ThemeColors colors = colorsFor(palette());
    const WallItem* heading = headingAt(*m_dragAt);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF zone = QRectF(newGroupZone()).adjusted(cardGap, 6, -cardGap, -4);
    painter.setBrush(heading ? colors.paper : colors.lineTint(Line::Identification));
    painter.setPen(QPen(colors.line(Line::Identification), heading ? 1 : 2, Qt::DashLine));
    painter.drawRoundedRect(zone, 10, 10);
    painter.setFont(fontFor(TextRole::Strong));
    painter.setPen(colors.lineInk(Line::Identification));
    painter.drawText(zone, Qt::AlignCenter | Qt::TextSingleLine, tr("Drop here for a new group"));
    if (!heading)
        return;
    // A heading out of sight is named at the top.
    QRectF title = visualRect(m_model.indexOf(heading->key()));
    title.moveTop(qMax<qreal>(title.top(), 0));
    painter.fillRect(title, colors.lineTint(Line::Identification));
    paintClusterTitle(painter, title, heading->title, heading->cards, colors);
}

void IdeaWall::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QListView::selectionChanged(selected, deselected);
    if (!m_restoring)
        Q_EMIT selectionMoved();
}

} // namespace s3
