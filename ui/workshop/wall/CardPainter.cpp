// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/wall/CardPainter.h"

#include "core/workshop/Labels.h"
#include "ui/kit/Icons.h"
#include "ui/kit/Pill.h"
#include "ui/kit/TextLines.h"
#include "ui/kit/Theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr int cardPad = 12;
constexpr int footHeight = 20;
constexpr int kindIcon = 14;

void paintFoot(QPainter& painter, const QRectF& foot, const CardFace& face, const ThemeColors& colors)
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
    if (!face.ledTo.isEmpty())
        pillAtRight(face.ledTo, {PillTone::Good, Line::Identification});
    if (face.merged > 0)
        pillAtRight(u"+%1"_s.arg(face.merged), PillTone::of(Line::Identification));
    QString words = face.why;
    if (words.isEmpty()) {
        words = displayName(face.kind);
        if (!face.foot.isEmpty())
            words += u" · "_s + face.foot;
        const QRectF place(room.left(), room.center().y() - kindIcon / 2.0, kindIcon, kindIcon);
        const qreal dpr = painter.deviceTransform().m11();
        painter.drawPixmap(place, iconPixmap(iconOf(face.kind), kindIcon, colors.soft, dpr), {});
        room.setLeft(place.right() + 6);
    }
    painter.setFont(fontFor(TextRole::Small));
    painter.setPen(colors.soft);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(words, Qt::ElideRight, int(room.width())));
}

} // namespace

QString iconOf(IdeaKind kind)
{
    switch (kind) {
    case IdeaKind::Capacity:
        return u"capacity"_s;
    case IdeaKind::Opportunity:
        return u"opportunity"_s;
    case IdeaKind::Challenge:
        return u"challenge"_s;
    case IdeaKind::Action:
        return u"action"_s;
    case IdeaKind::Other:
        break;
    }
    return u"idea"_s;
}

void paintCard(QPainter& painter, const QRectF& cell, const CardFace& face, const ThemeColors& colors)
{
    const QRectF card = cell.adjusted(cardGap + 0.5, cardGap + 0.5, -cardGap - 0.5, -cardGap - 0.5);
    const QColor ground = face.aside ? colors.ground : colors.paper;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (face.merged > 0) { // a second sheet shows behind
        painter.setPen(QPen(colors.hair, 1));
        painter.setBrush(ground);
        painter.drawRoundedRect(card.translated(3, 3), 10, 10);
    }
    painter.setPen(
        QPen(face.selected ? colors.line(Line::Identification) : colors.hair, face.selected ? 1.5 : 1));
    painter.setBrush(face.selected  ? colors.lineTint(Line::Identification)
                     : face.hovered ? mixed(colors.ink, ground, 0.02)
                                    : ground);
    painter.drawRoundedRect(card, 10, 10);
    const QRectF inner = card.adjusted(cardPad, 9, -cardPad, -9);
    painter.setFont(fontFor(TextRole::Strong));
    painter.setPen(face.aside ? colors.soft : colors.ink);
    drawElidedLines(painter, inner.adjusted(0, 0, 0, -footHeight - 6), Qt::AlignLeft | Qt::AlignTop,
                    face.body);
    paintFoot(painter, QRectF(inner.left(), inner.bottom() - footHeight, inner.width(), footHeight), face,
              colors);
}

void paintClusterTitle(QPainter& painter, const QRectF& cell, const QString& title, int cards,
                       const ThemeColors& colors)
{
    QRectF room = cell.adjusted(cardGap + 2, 8, -cardGap, 0);
    painter.setFont(fontFor(TextRole::Strong));
    painter.setPen(colors.ink);
    const QString shown = painter.fontMetrics().elidedText(title, Qt::ElideRight, int(room.width()) - 60);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    room.setLeft(room.left() + painter.fontMetrics().horizontalAdvance(shown) + 8);
    painter.setFont(fontFor(TextRole::Body));
    painter.setPen(colors.soft);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, QString::number(cards));
}

} // namespace s3
