// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/wall/IdeaDelegate.h"

#include "core/workshop/Labels.h"
#include "ui/kit/Pill.h"
#include "ui/kit/Style.h"
#include "ui/kit/TextLines.h"
#include "ui/kit/Theme.h"
#include "ui/workshop/wall/IdeaWallModel.h"

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr int kGap = 4; ///< around each card; two cards stand 8 apart
constexpr int kPad = 12;
constexpr int kCardHeight = 112;
constexpr int kHeadingHeight = 38;

} // namespace

void IdeaDelegate::setWidths(int card, int heading)
{
    m_cardWidth = card;
    m_headingWidth = heading;
}

QSize IdeaDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return index.data(HeadingRole).toBool() ? QSize(m_headingWidth, kHeadingHeight)
                                            : QSize(m_cardWidth, kCardHeight);
}

void IdeaDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const auto* model = static_cast<const IdeaWallModel*>(index.model());
    const WallItem& item = model->item(index);
    const ThemeColors colors = colorsFor(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (item.heading)
        paintHeading(*painter, option, item, colors);
    else
        paintCard(*painter, option, item, colors);
    painter->restore();
}

void IdeaDelegate::paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const WallItem& item,
                                const ThemeColors& colors) const
{
    QRectF room = QRectF(option.rect).adjusted(kGap + 2, 8, -kGap, 0);
    painter.setFont(fontFor(TextRole::Strong));
    painter.setPen(colors.ink);
    const QString title =
        painter.fontMetrics().elidedText(item.title, Qt::ElideRight, int(room.width()) - 60);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, title);
    room.setLeft(room.left() + painter.fontMetrics().horizontalAdvance(title) + 8);
    painter.setFont(fontFor(TextRole::Body));
    painter.setPen(colors.soft);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, QString::number(item.cards));
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(painter, QRectF(option.rect).adjusted(kGap - 2, 6, -kGap, 0), option.palette, 6);
}

void IdeaDelegate::paintCard(QPainter& painter, const QStyleOptionViewItem& option, const WallItem& item,
                             const ThemeColors& colors) const
{
    const QRectF card = QRectF(option.rect).adjusted(kGap + 0.5, kGap + 0.5, -kGap - 0.5, -kGap - 0.5);
    const bool selected = option.state & QStyle::State_Selected;
    const bool aside =
        item.section == WallItem::Section::Parked || item.section == WallItem::Section::Dropped;
    const QColor ground = aside ? colors.ground : colors.paper;
    if (!item.merged.isEmpty()) { // a second sheet shows behind
        painter.setPen(QPen(colors.hair, 1));
        painter.setBrush(ground);
        painter.drawRoundedRect(card.translated(3, 3), 10, 10);
    }
    painter.setPen(QPen(selected ? colors.line(Line::Identification) : colors.hair, selected ? 1.5 : 1));
    painter.setBrush(selected                                   ? colors.lineTint(Line::Identification)
                     : (option.state & QStyle::State_MouseOver) ? mixed(colors.ink, ground, 0.02)
                                                                : ground);
    painter.drawRoundedRect(card, 10, 10);
    const QRectF inner = card.adjusted(kPad, 9, -kPad, -9);
    painter.setFont(fontFor(TextRole::Strong));
    painter.setPen(aside ? colors.soft : colors.ink);
    drawElidedLines(painter, inner.adjusted(0, 0, 0, -26), Qt::AlignLeft | Qt::AlignTop, item.idea.body);
    paintFoot(painter, QRectF(inner.left(), inner.bottom() - 20, inner.width(), 20), item, colors);
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(painter, card.adjusted(-2, -2, 2, 2), option.palette, 12);
}

void IdeaDelegate::paintFoot(QPainter& painter, const QRectF& foot, const WallItem& item,
                             const ThemeColors& colors) const
{
    QRectF room = foot;
    const auto pillAtRight = [&](const QString& text, PillTone tone) {
        const int width = qMin(Pill::sizeFor(text).width(), int(room.width()) - 40);
        if (width < 24)
            return;
        Pill::paint(painter, QRectF(room.right() - width, room.top(), width, room.height()), text, tone,
                    colors);
        room.setRight(room.right() - width - 6);
    };
    if (!item.ledTo.isEmpty())
        pillAtRight(item.ledTo, {PillTone::Good, Line::Identification});
    if (!item.merged.isEmpty())
        pillAtRight(u"+%1"_s.arg(item.merged.size()), PillTone::of(Line::Identification));
    QStringList words{displayName(item.idea.kind)};
    if (item.idea.tableNumber)
        words.append(tr("table %1").arg(*item.idea.tableNumber));
    if (!item.idea.stateReason.isEmpty())
        words = {item.idea.stateReason};
    painter.setFont(fontFor(TextRole::Small));
    painter.setPen(colors.soft);
    painter.drawText(
        room, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(words.join(u" · "_s), Qt::ElideRight, int(room.width())));
}

QWidget* IdeaDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                    const QModelIndex& index) const
{
    auto* editor = new QLineEdit(parent);
    editor->setObjectName(u"wall.editor"_s);
    editor->setAccessibleName(index.data(HeadingRole).toBool() ? tr("Name of the group")
                                                               : tr("Text of the idea"));
    return editor;
}

void IdeaDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                        const QModelIndex&) const
{
    QRect place = option.rect.adjusted(kGap, kGap, -kGap, 0);
    place.setHeight(36);
    editor->setGeometry(place);
}

} // namespace s3
