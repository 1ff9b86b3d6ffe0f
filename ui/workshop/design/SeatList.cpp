// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/design/SeatList.h"

#include "core/people/Labels.h"
#include "core/workshop/Labels.h"
#include "ui/kit/Icons.h"
#include "ui/kit/Style.h"
#include "ui/kit/Theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

enum SeatRole { SeatKey = Qt::UserRole, SeatHelix, SeatSecond, SeatFixed };
constexpr int kSeatHeight = 44;

/// The colour of a helix group; the word stands beside it.
QColor helixColor(const ThemeColors& colors, Helix helix)
{
    return colors.lines[size_t(1 + int(helix)) % colors.lines.size()];
}

/// Two lines a person: code and name, then group and role; a bar in the group's colour, a pin for a seat that
/// was given by hand.
class SeatDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {160, kSeatHeight};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const ThemeColors colors = colorsFor(option.palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect box = option.rect.adjusted(2, 2, -2, -2);
        const bool chosen = option.state & QStyle::State_Selected;
        painter->setPen(colors.hair);
        painter->setBrush(chosen ? colors.lineTint(Line::Identification) : colors.paper);
        painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        painter->setPen(Qt::NoPen);
        painter->setBrush(helixColor(colors, Helix(index.data(SeatHelix).toInt())));
        painter->drawRoundedRect(QRect(box.left() + 4, box.top() + 5, 4, box.height() - 10), 2, 2);
        const bool fixed = index.data(SeatFixed).toBool();
        const QRect text = box.adjusted(14, 2, fixed ? -22 : -6, -2);
        painter->setFont(fontFor(TextRole::Strong));
        painter->setPen(colors.ink);
        painter->drawText(
            text, Qt::AlignLeft | Qt::AlignTop,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        painter->setFont(fontFor(TextRole::Small));
        painter->setPen(colors.soft);
        painter->drawText(text, Qt::AlignLeft | Qt::AlignBottom,
                          painter->fontMetrics().elidedText(index.data(SeatSecond).toString(), Qt::ElideRight,
                                                            text.width()));
        if (fixed)
            painter->drawPixmap(
                QPoint(box.right() - 19, box.top() + 6),
                iconPixmap(u"pin"_s, 14, colors.soft, painter->device()->devicePixelRatioF()));
        if (chosen && (option.state & QStyle::State_HasFocus))
            paintFocusRing(*painter, box, option.palette, 6);
        painter->restore();
    }
};

} // namespace

SeatList::SeatList(int table, QWidget* parent)
    : QListWidget(parent)
    , m_table(table)
{
    setObjectName(u"table.%1"_s.arg(table));
    setAccessibleName(table == 0 ? tr("Without a table") : tr("Table %1").arg(table));
    setItemDelegate(new SeatDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(false);
    setTabKeyNavigation(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize SeatList::sizeHint() const
{
    return {200, qMax(m_rows, count()) * kSeatHeight + 4};
}

void SeatList::show(const QList<workshop::Attendee>& attendees)
{
    const QString current = currentItem() ? currentItem()->data(SeatKey).toString() : QString();
    clear();
    for (const workshop::Attendee& one : attendees) {
        auto* item = new QListWidgetItem(u"%1 %2"_s.arg(one.participant.code, one.name).trimmed(), this);
        item->setData(SeatKey, one.participant.id.hex());
        item->setData(SeatHelix, int(one.participant.helix));
        item->setData(SeatFixed, one.detail.tableFixed);
        QStringList second{displayName(one.participant.helix)};
        if (one.participant.role != ParticipantRole::Participant)
            second.append(displayName(one.participant.role));
        if (!one.organisation.isEmpty())
            second.append(one.organisation);
        item->setData(SeatSecond, second.join(u" · "_s));
        item->setToolTip(second.join(u'\n'));
        item->setData(Qt::AccessibleTextRole, u"%1, %2"_s.arg(item->text(), second.join(u", "_s)));
    }
    select(current);
    updateGeometry();
}

void SeatList::setRows(int rows)
{
    m_rows = rows;
    updateGeometry();
}

bool SeatList::select(const QString& key)
{
    for (int i = 0; i < count(); ++i) {
        if (item(i)->data(SeatKey).toString() == key) {
            setCurrentRow(i);
            return true;
        }
    }
    return false;
}

void SeatList::keyPressEvent(QKeyEvent* event)
{
    const int digit = event->key() - Qt::Key_0;
    if (currentItem() && digit >= 0 && digit <= 9 &&
        !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
        Q_EMIT seatWanted(currentItem()->data(SeatKey).toString(), digit);
        return;
    }
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        Q_EMIT neighbourWanted(event->key() == Qt::Key_Left ? -1 : 1);
        return;
    }
    QListWidget::keyPressEvent(event);
}

void SeatList::focusInEvent(QFocusEvent* event)
{
    if (!currentItem() && count() > 0)
        setCurrentRow(0);
    QListWidget::focusInEvent(event);
}

void SeatList::dragEnterEvent(QDragEnterEvent* event)
{
    if (qobject_cast<SeatList*>(event->source()))
        event->acceptProposedAction();
}

void SeatList::dragMoveEvent(QDragMoveEvent* event)
{
    if (qobject_cast<SeatList*>(event->source()))
        event->acceptProposedAction();
}

void SeatList::dropEvent(QDropEvent* event)
{
    const auto* from = qobject_cast<SeatList*>(event->source());
    if (!from || from == this || !from->currentItem())
        return;
    // The seat is what moves; the lists are filled anew from it.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT seatWanted(from->currentItem()->data(SeatKey).toString(), m_table);
}

} // namespace s3
