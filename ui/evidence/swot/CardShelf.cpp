// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/swot/CardShelf.h"

#include "core/evidence/Swot.h"
#include "ui/evidence/swot/SwotEntries.h"
#include "ui/kit/Controls.h"
#include "ui/kit/SearchField.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

/// Rows as high as their text at the list's width, which the stock delegate guesses too low.
class ShelfDelegate : public QStyledItemDelegate {
public:
    explicit ShelfDelegate(QListView* list)
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
    QListView* m_list;
};

} // namespace

void ShelfModel::setCards(QVector<ShelfCard> cards)
{
    if (cards == m_cards)
        return;
    beginResetModel();
    m_cards = std::move(cards);
    endResetModel();
}

IdOf<Evidence> ShelfModel::idAt(int row) const
{
    return row >= 0 && row < m_cards.size() ? m_cards.at(row).id : IdOf<Evidence>();
}

int ShelfModel::indexOf(const IdOf<Evidence>& id) const
{
    const auto found =
        std::find_if(m_cards.begin(), m_cards.end(), [&](const ShelfCard& card) { return card.id == id; });
    return found == m_cards.end() ? -1 : int(found - m_cards.begin());
}

int ShelfModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_cards.size());
}

QVariant ShelfModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ShelfCard& card = m_cards.at(index.row());
    const QString title = card.title.isEmpty() ? tr("Untitled card") : card.title;
    switch (role) {
    case Qt::DisplayRole:
        return card.used ? QString(u"✓ "_s + title) : title;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return card.used ? tr("%1 (in the matrix)").arg(title) : title;
    default:
        return {};
    }
}

Qt::ItemFlags ShelfModel::flags(const QModelIndex& index) const
{
    return QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled;
}

QStringList ShelfModel::mimeTypes() const
{
    return {swotmime::card()};
}

QMimeData* ShelfModel::mimeData(const QModelIndexList& indexes) const
{
    auto* data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(swotmime::card(), idAt(indexes.first().row()).hex().toLatin1());
    return data;
}

CardShelf::CardShelf(QWidget* parent)
    : QWidget(parent)
    , m_search(new SearchField(tr("Search cards"), this))
    , m_model(new ShelfModel(this))
    , m_list(new QListView(this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    m_search->setObjectName(u"shelfSearch"_s);
    rows->addWidget(m_search);
    connect(m_search, &SearchField::searched, this, &CardShelf::showFitting);
    m_list->setObjectName(u"shelfList"_s);
    m_list->setAccessibleName(tr("Evidence cards"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ShelfDelegate(m_list));
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setTabKeyNavigation(false);
    m_list->setDragEnabled(true);
    m_list->setDragDropMode(QAbstractItemView::DragOnly);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->installEventFilter(this);
    rows->addWidget(m_list, 1);
    rows->addWidget(
        makeLabel(tr("Drag a card onto the matrix, or press S, W, O or T. Enter links it to the chosen "
                     "entry."),
                  TextRole::Small, this));
}

void CardShelf::refresh(const Reader& reader)
{
    QSet<RecordId> used;
    for (const Link& link : reader.where<Link>("to_table", QString::fromLatin1(SwotItem::table)))
        used.insert(link.fromId);
    m_all.clear();
    for (const Evidence& card : reader.all<Evidence>())
        m_all.append({card.id, card.title, used.contains(card.id)});
    showFitting(m_search->text());
}

void CardShelf::showFitting(const QString& words)
{
    QVector<ShelfCard> fitting;
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    for (const ShelfCard& card : m_all)
        if (std::all_of(wanted.begin(), wanted.end(),
                        [&](const QString& word) { return card.title.contains(word, Qt::CaseInsensitive); }))
            fitting.append(card);
    const IdOf<Evidence> current = m_model->idAt(m_list->currentIndex().row());
    m_model->setCards(fitting);
    const int row = m_model->indexOf(current);
    if (row >= 0 || m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(qMax(0, row)));
}

bool CardShelf::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const IdOf<Evidence> card = m_model->idAt(m_list->currentIndex().row());
    if (card.isNull() || (key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    static const QHash<int, Quadrant> quadrants{{Qt::Key_S, Quadrant::Strength},
                                                {Qt::Key_W, Quadrant::Weakness},
                                                {Qt::Key_O, Quadrant::Opportunity},
                                                {Qt::Key_T, Quadrant::Threat}};
    if (quadrants.contains(key->key())) {
        Q_EMIT useRequested(card, quadrants.value(key->key()));
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        Q_EMIT linkRequested(card);
        return true;
    }
    return false;
}

} // namespace s3
