// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/activities/ActivityList.h"

#include "core/identification/Labels.h"
#include "ui/kit/Pill.h"
#include "ui/kit/Style.h"

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

PillTone toneOf(ActivityStatus status)
{
    if (identification::isChosen(status))
        return {PillTone::Good, Line::Identification};
    return identification::isActive(status) ? PillTone::of(Line::Identification) : PillTone{};
}

constexpr int padX = 12;
constexpr int padY = 8;

/// The title in one line, or in two with the end of a long one left out.
QStringList titleLines(const QString& title, int width)
{
    const QFontMetrics metrics(fontFor(TextRole::Strong));
    if (metrics.horizontalAdvance(title) <= width)
        return {title};
    QString first;
    const QStringList words = title.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& word : words) {
        const QString longer = first.isEmpty() ? word : QString(first % u' ' % word);
        if (!first.isEmpty() && metrics.horizontalAdvance(longer) > width)
            break;
        first = longer;
    }
    const QString rest = title.simplified().mid(first.size()).trimmed();
    QStringList lines{metrics.elidedText(first, Qt::ElideRight, width)};
    if (!rest.isEmpty())
        lines.append(metrics.elidedText(rest, Qt::ElideRight, width));
    return lines;
}

} // namespace

ActivityList::ActivityList(QWidget* parent)
    : QListView(parent)
    , m_rows({RecordColumn<Row>(tr("Activity"), [](const Row& row) { return QVariant(row.title); })
                  .withTooltip([](const Row& row) { return row.title; })
                  .withExtra(&ActivityList::extraOf)},
             [](const Row& row) { return row.id.hex(); })
{
    setAccessibleName(tr("Transformative activities"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new ActivityDelegate(this));
    setModel(&m_rows);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setResizeMode(QListView::Adjust);
    setMouseTracking(true);
    setMinimumHeight(120);
}

QVariant ActivityList::extraOf(const Row& row, int role)
{
    switch (role) {
    case Qt::AccessibleTextRole:
        return u"%1, %2, %3"_s.arg(row.title, displayName(row.status),
                                   tr("%1 of %2 checks passed").arg(row.passed).arg(row.checks));
    case ActivityDelegate::StatusRole:
        return displayName(row.status);
    case ActivityDelegate::ChecksRole:
        return tr("%1 of %2 checks").arg(row.passed).arg(row.checks);
    case ToneRole:
        return QVariant::fromValue(toneOf(row.status));
    default:
        return {};
    }
}

void ActivityList::setActivities(const QList<identification::AssessedActivity>& activities)
{
    QVector<Row> rows;
    rows.reserve(activities.size());
    for (const identification::AssessedActivity& assessed : activities) {
        const TransformativeActivity& activity = assessed.facts.activity;
        rows.append({activity.id, activity.title.isEmpty() ? tr("Untitled") : activity.title, activity.status,
                     assessed.passed(), int(assessed.checks.size())});
    }
    m_quiet = true;
    m_rows.setRows(std::move(rows));
    m_quiet = false;
}

void ActivityList::select(const RecordId& id)
{
    const QModelIndex index = m_rows.index(m_rows.indexOf(id.hex()), 0);
    if (index == currentIndex())
        return;
    m_quiet = true;
    setCurrentIndex(index);
    m_quiet = false;
}

void ActivityList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (!m_quiet && current.isValid())
        Q_EMIT chosen(m_rows.row(current.row()).id);
}

void ActivityList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete)
        Q_EMIT deleteRequested();
    else
        QListView::keyPressEvent(event);
}

QSize ActivityDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : 200;
    const auto lines = titleLines(index.data().toString(), width - 2 * padX).size();
    const int line = QFontMetrics(fontFor(TextRole::Strong)).lineSpacing();
    return {160, int(lines) * line + Pill::sizeFor(u"x"_s).height() + 2 * padY + 8};
}

void ActivityDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const ThemeColors colors = colorsFor(option.palette);
    const QRectF ground = QRectF(option.rect).adjusted(0, 1, 0, -1);
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected || (option.state & QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? colors.lineTint(Line::Identification)
                                   : mixed(colors.ink, colors.paper, 0.035));
        painter->drawRoundedRect(ground, 8, 8);
    }
    const QRectF room = ground.adjusted(padX, padY, -padX, -padY);
    painter->setFont(fontFor(TextRole::Strong));
    painter->setPen(colors.ink);
    const QString title =
        titleLines(index.data().toString(), option.rect.width() - 2 * padX).join(QLatin1Char('\n'));
    painter->drawText(room, Qt::AlignLeft | Qt::AlignTop, title);
    const QString status = index.data(StatusRole).toString();
    const QString checks = index.data(ChecksRole).toString();
    painter->setFont(fontFor(TextRole::Small));
    const int checksWidth = painter->fontMetrics().horizontalAdvance(checks);
    const QSize pill = Pill::sizeFor(status);
    const qreal pillWidth = qMin<qreal>(pill.width(), room.width() - checksWidth - 8);
    painter->setPen(colors.soft);
    painter->drawText(QRectF(room.left(), room.bottom() - pill.height(), room.width(), pill.height()),
                      Qt::AlignRight | Qt::AlignVCenter, checks);
    if (pillWidth > 32)
        Pill::paint(*painter, {room.left(), room.bottom() - pill.height(), pillWidth, qreal(pill.height())},
                    status, index.data(ToneRole).value<PillTone>(), colors);
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(*painter, ground, option.palette, 8);
    painter->restore();
}

} // namespace s3
