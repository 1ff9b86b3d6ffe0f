// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/synergy_diamond/DiamondShelf.h"

#include "core/evidence/Labels.h"
#include "core/project/RecordKinds.h"
#include "ui/identification/synergy_diamond/DiamondChart.h"
#include "ui/kit/Controls.h"
#include "ui/kit/SearchField.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>

using namespace Qt::StringLiterals;
using namespace s3::identification;

namespace s3 {

namespace {

RecordRef cardOf(const QString& key)
{
    return {key.section(u':', 0, 0), RecordId::fromHex(key.section(u':', 1))};
}

QString factOf(const DiamondCard& card)
{
    const auto kind = enumFromCode<CapacityKind>(card.kind);
    const QString what = kind ? displayName(*kind) : kindName(card.ref.table);
    return card.region.isEmpty() ? what : u"%1, %2"_s.arg(what, card.region);
}

} // namespace

QStringList CardRows::mimeTypes() const
{
    return {diamondmime::card()};
}

QMimeData* CardRows::mimeData(const QList<QListWidgetItem*>& items) const
{
    auto* dragged = new QMimeData;
    if (!items.isEmpty())
        dragged->setData(diamondmime::card(),
                         diamondmime::bytes(cardOf(items.first()->data(Qt::UserRole).toString())));
    return dragged;
}

DiamondShelf::DiamondShelf(DiamondDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_search(new SearchField(tr("Search cards"), this))
    , m_all(new QCheckBox(tr("Cards for every corner"), this))
    , m_list(new CardRows(tr("Cards"), this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    m_search->setObjectName(u"cardSearch"_s);
    m_all->setObjectName(u"cardsAll"_s);
    m_list->setObjectName(u"cardList"_s);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setDragEnabled(true);
    m_list->setDragDropMode(QAbstractItemView::DragOnly);
    m_list->installEventFilter(this);
    rows->addWidget(m_search);
    rows->addWidget(m_all);
    rows->addWidget(m_list, 1);
    rows->addWidget(
        makeLabel(tr("Drag a card onto a corner. Enter puts it on the chosen one; N, E, S, W name one."),
                  TextRole::Small, this));
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, &DiamondShelf::offerCorners);
    connect(m_search, &SearchField::searched, this, &DiamondShelf::refresh);
    connect(m_all, &QCheckBox::toggled, this, &DiamondShelf::refresh);
}

/// The corners that take the card under the mouse.
void DiamondShelf::offerCorners(const QPoint& at)
{
    const DiamondSheet* sheet = m_desk.sheet();
    const RecordRef card = cardOf(m_list->currentKey());
    if (!sheet || card.isNull() || !m_desk.writable())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int corner = 0; corner < sheet->corners.size(); ++corner)
        if (takes(sheet->corners.at(corner).accepts, card.table, cardKind(m_desk.project(), card)))
            menu->addAction(tr("Put on “%1”").arg(sheet->corners.at(corner).title), this,
                            [this, corner, card] { Q_EMIT cardTaken(corner, card); });
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

bool DiamondShelf::fits(const DiamondCard& card) const
{
    const DiamondSheet* sheet = m_desk.sheet();
    const QStringList words = m_search->text().split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return card.title.contains(word, Qt::CaseInsensitive); }) &&
           (m_all->isChecked() ||
            (sheet && takes(sheet->corners.value(m_desk.corner()).accepts, card.ref.table, card.kind)));
}

void DiamondShelf::refresh()
{
    QSet<RecordId> used;
    if (const DiamondSheet* sheet = m_desk.sheet(); sheet && m_desk.region() >= 0)
        for (int corner = 0; corner < sheet->corners.size(); ++corner)
            for (const DiamondEntry& entry : sheet->cell(corner, m_desk.region()).entries)
                if (entry.sourceId)
                    used.insert(*entry.sourceId);
    QList<WrappedList::Row> rows;
    for (const DiamondCard& card : diamondCards(m_desk.project())) {
        if (!fits(card))
            continue;
        const QString title = card.title.isEmpty() ? kindName(card.ref.table) : card.title;
        rows.append({QString::fromLatin1(diamondmime::bytes(card.ref)),
                     (used.contains(card.ref.id) ? u"✓ "_s : QString()) + title + u'\n' + factOf(card),
                     used.contains(card.ref.id) ? tr("In the diamond for this region") : QString()});
    }
    m_list->setRows(rows, false);
}

void DiamondShelf::takeFocus()
{
    m_list->setFocus(Qt::TabFocusReason);
}

bool DiamondShelf::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const RecordRef card = cardOf(m_list->currentKey());
    if (card.isNull() || (key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    static const QHash<int, int> corners{{Qt::Key_N, 0}, {Qt::Key_E, 1}, {Qt::Key_S, 2}, {Qt::Key_W, 3}};
    if (corners.contains(key->key()))
        Q_EMIT cardTaken(corners.value(key->key()), card);
    else if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        Q_EMIT cardTaken(m_desk.corner(), card);
    else
        return false;
    return true;
}

} // namespace s3
