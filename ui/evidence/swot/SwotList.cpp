// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/swot/SwotList.h"

#include "core/evidence/QualitativeLabels.h"
#include "ui/evidence/swot/SwotDelegate.h"
#include "ui/kit/Style.h"
#include "ui/kit/Theme.h"

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

RecordId idIn(const QMimeData* data, const QString& type)
{
    return RecordId::fromHex(QString::fromLatin1(data->data(type)));
}

} // namespace

SwotList::SwotList(Quadrant quadrant, QWidget* parent)
    : QListView(parent)
    , m_quadrant(quadrant)
    , m_model(this)
    , m_delegate(new SwotDelegate(this))
{
    setObjectName(u"swot."_s + codeOf(quadrant));
    setAccessibleName(pluralName(quadrant) + u": "_s + quadrantMeaning(quadrant));
    setModel(&m_model);
    setItemDelegate(m_delegate);
    setResizeMode(QListView::Adjust);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setProperty("onGround", true);
    setTabKeyNavigation(false);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDropIndicatorShown(false);
    setMinimumSize(150, 64);
}

void SwotList::setEntries(QVector<SwotEntry> entries)
{
    const IdOf<SwotItem> current = currentEntry();
    const int scroll = verticalScrollBar()->value();
    m_restoring = true;
    m_model.setEntries(std::move(entries));
    setCurrentEntry(current);
    m_restoring = false;
    scheduleDelayedItemsLayout();
    verticalScrollBar()->setValue(scroll);
}

IdOf<SwotItem> SwotList::currentEntry() const
{
    return m_model.idAt(currentIndex().row());
}

void SwotList::setCurrentEntry(const IdOf<SwotItem>& id)
{
    const int row = m_model.indexOf(id);
    if (row >= 0)
        setCurrentIndex(m_model.index(row));
    else
        selectionModel()->clear();
}

void SwotList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (!m_restoring && current.isValid())
        Q_EMIT entryChosen(m_model.idAt(current.row()));
}

void SwotList::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    if (event->reason() == Qt::MouseFocusReason || m_model.rowCount() == 0)
        return;
    if (!currentIndex().isValid())
        setCurrentIndex(m_model.index(0));
    else
        Q_EMIT entryChosen(currentEntry());
}

bool SwotList::wishByKey(int key, bool control)
{
    SwotWish wish;
    wish.entry = currentEntry();
    if (wish.entry.isNull())
        return false;
    if (control) {
        if (key != Qt::Key_Up && key != Qt::Key_Down)
            return false;
        wish.kind = key == Qt::Key_Up ? SwotWish::Up : SwotWish::Down;
        Q_EMIT wished(wish);
        return true;
    }
    static const QHash<int, Quadrant> quadrants{{Qt::Key_S, Quadrant::Strength},
                                                {Qt::Key_W, Quadrant::Weakness},
                                                {Qt::Key_O, Quadrant::Opportunity},
                                                {Qt::Key_T, Quadrant::Threat}};
    if (quadrants.contains(key)) {
        if (quadrants.value(key) == m_quadrant)
            return true; // it is there
        wish.kind = SwotWish::Move;
        wish.quadrant = quadrants.value(key);
    } else if (key == Qt::Key_I || key == Qt::Key_E) {
        wish.kind = SwotWish::Confirm;
        wish.number = key == Qt::Key_I;
    } else if (key >= Qt::Key_0 && key <= Qt::Key_5) {
        wish.kind = SwotWish::Weigh;
        wish.number = key - Qt::Key_0;
    } else if (key == Qt::Key_Delete) {
        wish.kind = SwotWish::Remove;
    } else if (key == Qt::Key_M) {
        wish.kind = SwotWish::Make;
    } else {
        return false;
    }
    Q_EMIT wished(wish);
    return true;
}

void SwotList::keyPressEvent(QKeyEvent* event)
{
    const Qt::KeyboardModifiers held = event->modifiers() & ~Qt::KeypadModifier;
    if ((held == Qt::NoModifier || held == Qt::ControlModifier) &&
        wishByKey(event->key(), held == Qt::ControlModifier))
        return;
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        if (state() != EditingState && m_model.flags(currentIndex()).testFlag(Qt::ItemIsEditable))
            edit(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

void SwotList::resizeEvent(QResizeEvent* event)
{
    m_delegate->setWidth(viewport()->width());
    scheduleDelayedItemsLayout();
    QListView::resizeEvent(event);
}

void SwotList::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (m_model.rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setFont(fontFor(TextRole::Small));
    painter.setPen(colorsFor(palette()).soft);
    painter.drawText(viewport()->rect().adjusted(8, 4, -8, -4), Qt::AlignCenter | Qt::TextWordWrap,
                     tr("Nothing yet: write an entry above, or drop an evidence card here."));
    if (hasFocus())
        paintFocusRing(painter, viewport()->rect(), palette());
}

void SwotList::dragEnterEvent(QDragEnterEvent* event)
{
    const QMimeData* dragged = event->mimeData();
    event->setAccepted(dragged->hasFormat(swotmime::entry()) || dragged->hasFormat(swotmime::card()));
}

void SwotList::dragMoveEvent(QDragMoveEvent* event)
{
    const QMimeData* dragged = event->mimeData();
    event->setAccepted(dragged->hasFormat(swotmime::entry()) || dragged->hasFormat(swotmime::card()));
}

void SwotList::dropEvent(QDropEvent* event)
{
    const QMimeData* dragged = event->mimeData();
    const IdOf<SwotItem> under = m_model.idAt(indexAt(event->position().toPoint()).row());
    event->setDropAction(Qt::CopyAction); // the record moves; the view must not take rows out
    event->accept();
    setState(NoState);
    SwotWish wish;
    wish.quadrant = m_quadrant;
    if (dragged->hasFormat(swotmime::card())) {
        wish.card = IdOf<Evidence>(idIn(dragged, swotmime::card()));
        wish.kind = under.isNull() ? SwotWish::Use : SwotWish::Link;
        wish.entry = under;
    } else {
        wish.entry = IdOf<SwotItem>(idIn(dragged, swotmime::entry()));
        wish.before = under;
    }
    Q_EMIT wished(wish);
}

} // namespace s3
