// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/swot/SwotDelegate.h"

#include "ui/evidence/swot/SwotEntries.h"
#include "ui/kit/Icons.h"
#include "ui/kit/Pill.h"
#include "ui/kit/TextLines.h"

#include <QLineEdit>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr int padding = 10;
constexpr int kGap = 4;      ///< between entries
constexpr int mostLines = 3; ///< of a title
constexpr int markSize = 14; ///< the sign before "Opinion"

struct Mark {
    QString text;
    PillTone tone;
};

QList<Mark> marksOf(const QModelIndex& index)
{
    QList<Mark> marks;
    const int cards = index.data(SwotListModel::EvidenceRole).toInt();
    if (cards == 0)
        marks.append({SwotDelegate::tr("Opinion"), {PillTone::Warn, Line::Evidence}});
    else
        marks.append({SwotDelegate::tr("%n cards", nullptr, cards), PillTone::of(Line::Evidence)});
    if (const QVariant weight = index.data(SwotListModel::WeightRole); weight.isValid())
        marks.append({SwotDelegate::tr("Weight %1").arg(weight.toInt()), {}});
    if (!index.data(SwotListModel::ConfirmedRole).toBool())
        marks.append({SwotDelegate::tr("Inside?"), {PillTone::Warn, Line::Evidence}});
    if (const QString region = index.data(SwotListModel::RegionRole).toString(); !region.isEmpty())
        marks.append({region, {}});
    return marks;
}

bool isOpinion(const QModelIndex& index)
{
    return index.data(SwotListModel::EvidenceRole).toInt() == 0;
}

} // namespace

SwotDelegate::SwotDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
{}

int SwotDelegate::titleHeight(const QString& title, int width) const
{
    const QFontMetrics metrics(fontFor(TextRole::Body));
    const int needed =
        metrics.boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap | Qt::TextWrapAnywhere, title)
            .height();
    return qMin(needed, mostLines * metrics.lineSpacing());
}

QSize SwotDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const int title = titleHeight(index.data(Qt::DisplayRole).toString(), m_width - 2 * padding);
    return {m_width, kGap + 8 + title + 5 + Pill::sizeFor(u"X"_s).height() + 8};
}

void SwotDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const ThemeColors colors = colorsFor(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focused = selected && option.state.testFlag(QStyle::State_HasFocus);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF card = QRectF(option.rect).adjusted(1.5, kGap / 2.0, -1.5, -kGap / 2.0);
    painter->setPen(focused ? QPen(colors.focus, 2)
                            : QPen(selected ? colors.line(Line::Evidence) : colors.hair));
    painter->setBrush(selected ? colors.lineTint(Line::Evidence) : colors.paper);
    painter->drawRoundedRect(card, 8, 8);
    const QRect inner = card.toRect().adjusted(padding, 8, -padding, -8);
    const QString title = index.data(Qt::DisplayRole).toString();
    painter->setFont(fontFor(TextRole::Body));
    painter->setPen(colors.ink);
    const int height = titleHeight(title, inner.width());
    drawElidedLines(*painter, QRectF(inner.left(), inner.top(), inner.width(), height + 1),
                    Qt::AlignLeft | Qt::AlignTop, title);
    int left = inner.left();
    const int top = inner.top() + height + 5;
    if (isOpinion(index)) {
        const qreal dpr = painter->device()->devicePixelRatioF();
        painter->drawPixmap(left, top + (Pill::sizeFor(title).height() - markSize) / 2,
                            iconPixmap(u"warning"_s, markSize, colors.warn, dpr));
        left += markSize + 4;
    }
    for (const Mark& mark : marksOf(index)) {
        QRect at(QPoint(left, top), Pill::sizeFor(mark.text));
        at.setRight(qMin(at.right(), inner.right()));
        constexpr int leastPill = 36;
        if (at.width() < leastPill)
            break;
        Pill::paint(*painter, at, mark.text, mark.tone, colors);
        left = at.right() + 6;
    }
    painter->restore();
}

QWidget* SwotDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const
{
    QWidget* editor = QStyledItemDelegate::createEditor(parent, option, index);
    if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        line->setObjectName(u"swotTitleEditor"_s);
        line->setAccessibleName(tr("Entry"));
    }
    return editor;
}

} // namespace s3
