// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidence_cards/CardListModel.h"

#include "core/evidence/EvidenceRules.h"
#include "core/evidence/Labels.h"
#include "ui/kit/Pill.h"

#include <QPaintEvent>
#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace s3 {

bool CardFilter::fits(const Evidence& card, const QStringList& tags) const
{
    if ((kind && card.kind != *kind) || (confidence && card.confidence != *confidence) ||
        (!region.isEmpty() && card.region != region) || (!tag.isEmpty() && !tags.contains(tag)))
        return false;
    for (const QString& word : words.split(u' ', Qt::SkipEmptyParts))
        if (!card.title.contains(word, Qt::CaseInsensitive) &&
            !card.body.contains(word, Qt::CaseInsensitive) &&
            !card.source.contains(word, Qt::CaseInsensitive) &&
            tags.filter(word, Qt::CaseInsensitive).isEmpty())
            return false;
    return true;
}

void CardListModel::setCards(QList<Evidence> cards, const QHash<RecordId, QStringList>& tags,
                             const CardFilter& filter, const evidence::RegionNames& regions)
{
    cards.removeIf([&](const Evidence& card) { return !filter.fits(card, tags.value(card.id)); });
    m_tags = tags;
    const auto sameId = [](const Evidence& a, const Evidence& b) { return a.id == b.id; };
    m_regions = regions;
    if (std::equal(cards.begin(), cards.end(), m_cards.begin(), m_cards.end(), sameId)) {
        m_cards = std::move(cards);
        if (!m_cards.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(m_cards.size()) - 1));
        return;
    }
    beginResetModel();
    m_cards = std::move(cards);
    endResetModel();
}

int CardListModel::indexOf(const IdOf<Evidence>& id) const
{
    const auto found =
        std::find_if(m_cards.begin(), m_cards.end(), [&](const Evidence& card) { return card.id == id; });
    return found == m_cards.end() ? -1 : int(found - m_cards.begin());
}

IdOf<Evidence> CardListModel::idAt(int row) const
{
    return row >= 0 && row < m_cards.size() ? m_cards.at(row).id : IdOf<Evidence>();
}

int CardListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_cards.size());
}

QString CardListModel::metaOf(const Evidence& card) const
{
    QStringList parts{displayName(card.kind)};
    if (!card.source.isEmpty())
        parts.append(card.source.simplified());
    if (card.year)
        parts.append(QString::number(*card.year));
    if (!card.region.isEmpty())
        parts.append(m_regions.nameOf(card.region));
    return parts.join(u" · "_s);
}

QVariant CardListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Evidence& card = m_cards.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return card.title.isEmpty() ? tr("Untitled card") : card.title;
    case Qt::ToolTipRole:
        return QString(card.title + u'\n' + metaOf(card));
    case Qt::AccessibleTextRole:
        return QString(
            card.title + u", "_s + metaOf(card) + u", "_s + confidenceWords(card.confidence) +
            (m_tags.contains(card.id) ? u", "_s + m_tags.value(card.id).join(u", "_s) : QString()));
    case MetaRole:
        return metaOf(card);
    case ConfidenceRole:
        return confidenceWords(card.confidence);
    case ShortConfidenceRole:
        return displayName(card.confidence);
    case IncompleteRole:
        return !evidence::missingParts(card).isEmpty();
    case TagsRole:
        return m_tags.value(card.id).join(u" · "_s);
    default:
        return {};
    }
}

namespace {

constexpr int padding = 12;
constexpr int gap = 4; ///< around the card, so that neighbours do not touch

/// At most two lines, the last elided.
void drawTitle(QPainter& painter, const QRect& rect, const QString& text)
{
    QTextLayout layout(text, painter.font());
    layout.beginLayout();
    const QFontMetrics metrics(painter.font());
    QTextLine first = layout.createLine();
    first.setLineWidth(rect.width());
    layout.endLayout();
    const int end = first.textStart() + first.textLength();
    const int y = rect.top() + metrics.ascent();
    painter.drawText(rect.left(), y, text.left(end).trimmed());
    if (end < text.size())
        painter.drawText(rect.left(), y + metrics.lineSpacing(),
                         metrics.elidedText(text.mid(end), Qt::ElideRight, rect.width()));
}

} // namespace

void CardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const ThemeColors colors = colorsFor(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF card = QRectF(option.rect).adjusted(1.5, gap / 2.0, -1.5, -gap / 2.0);
    const bool focused = selected && option.state.testFlag(QStyle::State_HasFocus);
    painter->setPen(focused ? QPen(colors.focus, 2)
                            : QPen(selected ? colors.line(Line::Evidence) : colors.hair));
    painter->setBrush(selected ? colors.lineTint(Line::Evidence) : colors.paper);
    painter->drawRoundedRect(card, 10, 10);

    QRect inner = card.toRect().adjusted(padding, 10, -padding, -10);
    painter->setFont(fontFor(TextRole::Strong));
    painter->setPen(colors.ink);
    drawTitle(*painter, inner, index.data(Qt::DisplayRole).toString());

    painter->setFont(fontFor(TextRole::Small));
    painter->setPen(colors.soft);
    const QFontMetrics small(painter->font());
    const QString meta = index.data(CardListModel::MetaRole).toString();
    const int metaTop = inner.top() + 2 * QFontMetrics(fontFor(TextRole::Strong)).lineSpacing() + 3;
    painter->drawText(inner.left(), metaTop + small.ascent(),
                      small.elidedText(meta, Qt::ElideRight, inner.width()));
    const int pillTop = metaTop + small.lineSpacing() + 5;
    QString confidence = index.data(CardListModel::ConfidenceRole).toString();
    const bool isIncomplete = index.data(CardListModel::IncompleteRole).toBool();
    const QString incomplete = tr("Incomplete");
    const int needed = Pill::sizeFor(confidence).width() + 8 + Pill::sizeFor(incomplete).width();
    if (isIncomplete && needed > inner.width())
        confidence = index.data(CardListModel::ShortConfidenceRole).toString();
    QRect at(QPoint(inner.left(), pillTop), Pill::sizeFor(confidence));
    Pill::paint(*painter, at, confidence, {}, colors);
    if (isIncomplete) {
        at = QRect(QPoint(at.right() + 8, pillTop), Pill::sizeFor(incomplete));
        at.setRight(qMin(at.right(), inner.right()));
        Pill::paint(*painter, at, incomplete, {PillTone::Warn, Line::Evidence}, colors);
    }
    const QRect room(at.right() + 10, pillTop, inner.right() - at.right() - 10, at.height());
    constexpr int leastRoom = 40; // less shows an ellipsis only
    if (const QString tags = index.data(CardListModel::TagsRole).toString();
        !tags.isEmpty() && room.width() >= leastRoom) {
        painter->setPen(colors.lineInk(Line::Evidence));
        painter->setFont(fontFor(TextRole::Small));
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                          small.elidedText(tags, Qt::ElideRight, room.width()));
    }
    painter->restore();
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    const int title = 2 * QFontMetrics(fontFor(TextRole::Strong)).lineSpacing();
    const int meta = QFontMetrics(fontFor(TextRole::Small)).lineSpacing();
    return {200, 20 + gap + title + 3 + meta + 5 + Pill::sizeFor(u"X"_s).height()};
}

CardList::CardList(QWidget* parent)
    : QListView(parent)
{
    setItemDelegate(new CardDelegate(this));
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setMinimumWidth(240);
}

void CardList::paintEvent(QPaintEvent* event)
{
    {
        // The style sheet paints lists like paper; cards lie on the ground.
        QPainter painter(viewport());
        painter.fillRect(event->rect(), colorsFor(palette()).ground);
    }
    QListView::paintEvent(event);
}

} // namespace s3
