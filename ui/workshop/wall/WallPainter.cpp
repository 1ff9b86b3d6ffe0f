// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/wall/WallPainter.h"

#include "ui/kit/Theme.h"
#include "ui/workshop/wall/CardPainter.h"

#include <QCoreApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr qreal leastCardWidth = 220;
constexpr qreal hiddenHeight = 30;

struct WallPainterSay {
    Q_DECLARE_TR_FUNCTIONS(s3::WallPainter)
};

} // namespace

WallPainter::WallPainter(workshop::RoomWall wall, const QSizeF& size, qreal scale)
    : m_wall(std::move(wall))
    , m_size(size / qMax(scale, 0.01))
    , m_scale(qMax(scale, 0.01))
    , m_columns(qMax(1, int(m_size.width() / leastCardWidth)))
    , m_head(m_wall.hidden.isEmpty() ? 0 : hiddenHeight)
{
    arrange();
}

QString WallPainter::hiddenText(const QMap<int, int>& perTable)
{
    QStringList parts;
    for (auto table = perTable.begin(); table != perTable.end(); ++table) {
        parts.append(table.key() > 0 ? WallPainterSay::tr("Table %1: %2").arg(table.key()).arg(table.value())
                                     : WallPainterSay::tr("No table: %1").arg(table.value()));
    }
    return parts.join(u" · "_s);
}

qreal WallPainter::heightOf(const Row& row) const
{
    return row.firstCard < 0 ? clusterHeight : cardHeight;
}

void WallPainter::arrange()
{
    m_pages = {{}};
    const qreal room = qMax<qreal>(m_size.height() - m_head, clusterHeight + cardHeight);
    qreal used = 0;
    const auto put = [&](const Row& row) {
        m_pages.last().append(row);
        used += heightOf(row);
    };
    for (qsizetype c = 0; c < m_wall.clusters.size(); ++c) {
        const qsizetype cards = m_wall.clusters.at(c).cards.size();
        for (qsizetype card = 0; card < cards; card += m_columns) {
            const bool begins = card == 0;
            // A title never stands alone at the foot of a page.
            if (used + cardHeight + (begins ? clusterHeight : 0) > room && !m_pages.last().isEmpty()) {
                m_pages.append(QList<Row>());
                used = 0;
            }
            if (begins || m_pages.last().isEmpty())
                put({c, -1, !begins});
            put({c, card, false});
        }
    }
}

void WallPainter::paint(QPainter& painter, const QRectF& area, int page, const ThemeColors& colors) const
{
    if (page < 0 || page >= m_pages.size())
        return;
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.translate(area.topLeft());
    painter.scale(m_scale, m_scale);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_head > 0) {
        painter.setFont(fontFor(TextRole::Strong));
        painter.setPen(colors.soft);
        const QString text = WallPainterSay::tr("Not shown yet · %1").arg(hiddenText(m_wall.hidden));
        painter.drawText(QRectF(cardGap, 0, m_size.width() - 2 * cardGap, m_head),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, int(m_size.width()) - 8));
    }
    qreal top = m_head;
    for (const Row& row : m_pages.at(page)) {
        paintRow(painter, top, row, colors);
        top += heightOf(row);
    }
    if (m_wall.clusters.isEmpty() && m_wall.hidden.isEmpty())
        paintNothing(painter, QRectF(QPointF(0, 0), m_size), colors);
    painter.restore();
}

void WallPainter::paintRow(QPainter& painter, qreal top, const Row& row, const ThemeColors& colors) const
{
    const workshop::RoomCluster& cluster = m_wall.clusters.at(row.cluster);
    if (row.firstCard < 0) {
        const bool loose = cluster.title.isEmpty();
        QString title = !loose                       ? cluster.title
                        : m_wall.clusters.size() > 1 ? WallPainterSay::tr("Not in a group")
                                                     : WallPainterSay::tr("Cards");
        if (row.continued)
            title = WallPainterSay::tr("%1 (continued)").arg(title);
        paintClusterTitle(painter, QRectF(0, top, m_size.width(), clusterHeight), title,
                          int(cluster.cards.size()), colors);
        return;
    }
    const qreal width = m_size.width() / m_columns;
    for (int column = 0; column < m_columns && row.firstCard + column < cluster.cards.size(); ++column) {
        const workshop::RoomCard& card = cluster.cards.at(row.firstCard + column);
        CardFace face;
        face.body = card.body;
        face.kind = card.kind;
        face.merged = card.merged;
        if (card.table)
            face.foot = WallPainterSay::tr("table %1").arg(*card.table);
        paintCard(painter, QRectF(column * width, top, width, cardHeight), face, colors);
    }
}

void WallPainter::paintNothing(QPainter& painter, const QRectF& room, const ThemeColors& colors) const
{
    painter.setFont(fontFor(TextRole::Title));
    painter.setPen(colors.soft);
    painter.drawText(room, Qt::AlignCenter | Qt::TextWordWrap, WallPainterSay::tr("No cards yet"));
}

} // namespace s3
