// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/RoomPrints.h"

#include "core/people/Labels.h"
#include "core/report/PaperPdf.h"
#include "core/workshop/Labels.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace s3::workshop {

namespace {

using report::paper::font;
namespace paper = report::paper;

struct RoomPrintsSay {
    Q_DECLARE_TR_FUNCTIONS(s3::RoomPrints)
};

constexpr double badgeWidth = 255; ///< 90 mm
constexpr double cutMark = 8;
const QColor softInk(90, 90, 90);
const QColor hairInk(170, 170, 170);

/// Text in one line, in the largest size of the range that fits, else cut.
void fitted(QPainter& painter, const QRectF& rect, int flags, const QString& text, double largest,
            double smallest, bool bold)
{
    double size = largest;
    painter.setFont(font(size, bold));
    while (size > smallest && painter.fontMetrics().horizontalAdvance(text) > rect.width())
        painter.setFont(font(--size, bold));
    painter.drawText(rect, flags | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, int(rect.width())));
}

/// Marks at the corners, outside of what is cut out.
void cutMarks(QPainter& painter, const QRectF& rect)
{
    painter.setPen(QPen(hairInk, 0.5));
    for (const double x : {rect.left(), rect.right()}) {
        for (const double y : {rect.top(), rect.bottom()}) {
            painter.drawLine(QPointF(x - cutMark / 2, y), QPointF(x + cutMark / 2, y));
            painter.drawLine(QPointF(x, y - cutMark / 2), QPointF(x, y + cutMark / 2));
        }
    }
}

void paintBadge(QPainter& painter, const QRectF& badge, const Workshop& workshop, const Attendee& one,
                BadgeNames names)
{
    const QRectF inner = badge.adjusted(14, 12, -14, -12);
    const QString name = names == BadgeNames::None  ? QString()
                         : names == BadgeNames::All ? one.name
                                                    : one.shownName();
    painter.setPen(softInk);
    fitted(painter, QRectF(inner.topLeft(), QSizeF(inner.width() - 60, 12)), Qt::AlignLeft, workshop.title, 9,
           7, false);
    painter.setPen(Qt::black);
    painter.setFont(font(15, true));
    painter.drawText(QRectF(inner.right() - 60, inner.top() - 3, 60, 20), Qt::AlignRight,
                     one.participant.code);
    const double middle = inner.top() + inner.height() * 0.30;
    fitted(painter, QRectF(inner.left(), middle, inner.width(), 30), Qt::AlignLeft | Qt::AlignVCenter,
           name.isEmpty() ? one.participant.code : name, 24, 12, true);
    painter.setPen(softInk);
    fitted(painter, QRectF(inner.left(), middle + 32, inner.width(), 18), Qt::AlignLeft | Qt::AlignVCenter,
           one.organisation, 13, 9, false);
    QString group = displayName(one.participant.helix);
    if (one.participant.role != ParticipantRole::Participant)
        group += u" · "_s + displayName(one.participant.role);
    const QRectF foot(inner.left(), inner.bottom() - 18, inner.width() - 84, 18);
    fitted(painter, foot, Qt::AlignLeft | Qt::AlignBottom, group, 11, 8, false);
    if (!one.participant.tableNumber)
        return;
    painter.setPen(Qt::black);
    fitted(painter, QRectF(inner.right() - 84, inner.bottom() - 20, 84, 20), Qt::AlignRight | Qt::AlignBottom,
           RoomPrintsSay::tr("Table %1").arg(*one.participant.tableNumber), 14, 9, true);
}

QString hostsOf(const PlanFacts& facts, int table)
{
    QStringList hosts;
    for (const Attendee& one : facts.attendees) {
        if (one.participant.role == ParticipantRole::Host && one.participant.tableNumber == table)
            hosts.append(one.label());
    }
    return hosts.isEmpty() ? QString() : RoomPrintsSay::tr("Host: %1").arg(hosts.join(u", "_s));
}

/// One half of a sign, upright within `half`.
void paintSign(QPainter& painter, const QRectF& half, const PlanFacts& facts, int table)
{
    painter.setPen(softInk);
    fitted(painter, QRectF(half.left(), half.top() + 50, half.width(), 28), Qt::AlignCenter,
           facts.workshop.title, 20, 10, false);
    painter.setPen(Qt::black);
    fitted(painter, QRectF(half.left(), half.top() + 90, half.width(), 190), Qt::AlignCenter,
           RoomPrintsSay::tr("Table %1").arg(table), 110, 40, true);
    painter.setPen(softInk);
    fitted(painter, QRectF(half.left(), half.bottom() - 96, half.width(), 28), Qt::AlignCenter,
           hostsOf(facts, table), 18, 10, false);
}

} // namespace

Result<QByteArray> nameBadges(const Workshop& workshop, const QList<Attendee>& attendees, BadgeNames names,
                              int perPage)
{
    const int rows = perPage >= 10 ? 5 : 4;
    const double height = rows == 5 ? 147 : 176; // 52 or 62 mm
    const double left = (paper::width - 2 * badgeWidth) / 2;
    const double top = (paper::height - rows * height) / 2;
    return report::paperPdf(RoomPrintsSay::tr("Name badges"), [&](QPainter& painter, const auto& newPage) {
        for (int i = 0; i < attendees.size(); ++i) {
            const int place = i % (rows * 2);
            if (i > 0 && place == 0)
                newPage();
            const QRectF badge(left + (place % 2) * badgeWidth, top + (place / 2) * height, badgeWidth,
                               height);
            cutMarks(painter, badge);
            paintBadge(painter, badge, workshop, attendees.at(i), names);
        }
    });
}

Result<QByteArray> tableSigns(const PlanFacts& facts, int tables)
{
    return report::paperPdf(RoomPrintsSay::tr("Table signs"), [&](QPainter& painter, const auto& newPage) {
        const QRectF half(paper::margin, 0, paper::width - 2 * paper::margin, paper::height / 2);
        for (int table = 1; table <= tables; ++table) {
            if (table > 1)
                newPage();
            painter.setPen(QPen(hairInk, 0.5, Qt::DashLine));
            painter.drawLine(QPointF(0, paper::height / 2), QPointF(paper::width, paper::height / 2));
            paintSign(painter, half.translated(0, paper::height / 2), facts, table);
            // The other side stands upright once the sheet is folded along the middle.
            painter.save();
            painter.translate(paper::width, paper::height / 2);
            painter.rotate(180);
            paintSign(painter, half, facts, table);
            painter.restore();
        }
    });
}

} // namespace s3::workshop
