// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/wall/IdeaDelegate.h"

#include "core/workshop/Ideas.h"
#include "ui/kit/Style.h"
#include "ui/kit/Theme.h"
#include "ui/workshop/wall/CardPainter.h"
#include "ui/workshop/wall/IdeaWallModel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace s3 {

void IdeaDelegate::setWidths(int card, int heading)
{
    m_cardWidth = card;
    m_headingWidth = heading;
}

QSize IdeaDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return index.data(HeadingRole).toBool() ? QSize(m_headingWidth, clusterHeight)
                                            : QSize(m_cardWidth, cardHeight);
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
        paintIdea(*painter, option, item, colors);
    painter->restore();
}

void IdeaDelegate::paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const WallItem& item,
                                const ThemeColors& colors) const
{
    paintClusterTitle(painter, option.rect, item.title, item.cards, colors);
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(painter, QRectF(option.rect).adjusted(cardGap - 2, 6, -cardGap, 0), option.palette, 6);
}

void IdeaDelegate::paintIdea(QPainter& painter, const QStyleOptionViewItem& option, const WallItem& item,
                             const ThemeColors& colors) const
{
    CardFace face;
    face.body = item.idea.body;
    face.kind = item.idea.kind;
    face.why = item.idea.stateReason;
    face.ledTo = item.ledTo;
    face.merged = int(item.merged.size());
    face.aside = item.section == WallItem::Section::Parked || item.section == WallItem::Section::Dropped;
    face.selected = option.state & QStyle::State_Selected;
    face.hovered = option.state & QStyle::State_MouseOver;
    if (item.idea.tableNumber)
        face.foot = tr("table %1").arg(*item.idea.tableNumber);
    paintCard(painter, option.rect, face, colors);
    if (option.state & QStyle::State_HasFocus) {
        const QRectF card = QRectF(option.rect).adjusted(cardGap, cardGap, -cardGap, -cardGap);
        paintFocusRing(painter, card.adjusted(-2, -2, 2, 2), option.palette, 12);
    }
}

QWidget* IdeaDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                    const QModelIndex& index) const
{
    QWidget* editor = nullptr;
    if (index.data(HeadingRole).toBool()) {
        editor = new QLineEdit(parent);
        editor->setAccessibleName(tr("Name of the group"));
    } else {
        auto* text = new QPlainTextEdit(parent);
        text->setTabChangesFocus(true);
        text->setAccessibleName(tr("Text of the idea"));
        connect(text, &QPlainTextEdit::textChanged, text, [text] {
            if (text->toPlainText().size() <= workshop::longestIdea)
                return;
            QTextCursor rest(text->document());
            rest.setPosition(workshop::longestIdea);
            rest.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
            rest.removeSelectedText();
        });
        editor = text;
    }
    editor->setObjectName(u"wall.editor"_s);
    return editor;
}

void IdeaDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                        const QModelIndex&) const
{
    QRect place = option.rect.adjusted(cardGap, cardGap, -cardGap, -cardGap);
    if (qobject_cast<QLineEdit*>(editor))
        place.setHeight(36);
    editor->setGeometry(place);
}

bool IdeaDelegate::eventFilter(QObject* object, QEvent* event)
{
    auto* text = qobject_cast<QPlainTextEdit*>(object);
    if (text && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) { // a card is one paragraph
            Q_EMIT commitData(text);
            Q_EMIT closeEditor(text);
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

} // namespace s3
