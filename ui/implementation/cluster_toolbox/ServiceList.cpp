// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/implementation/cluster_toolbox/ServiceList.h"

#include "core/implementation/Labels.h"
#include "ui/kit/Icons.h"
#include "ui/kit/Pill.h"
#include "ui/kit/Style.h"
#include "ui/kit/Theme.h"

#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr int kPad = 14;
constexpr int kGap = 8; // between cards

int lineHeight(TextRole role)
{
    return QFontMetrics(fontFor(role)).lineSpacing();
}

int pillHeight()
{
    return Pill::sizeFor(u"X"_s).height();
}

/// At most two lines, the second elided.
void drawTwoLines(QPainter& painter, const QRectF& room, const QString& text)
{
    QTextLayout layout(text, painter.font());
    layout.beginLayout();
    QTextLine first = layout.createLine();
    if (first.isValid())
        first.setLineWidth(room.width());
    layout.endLayout();
    if (!first.isValid())
        return;
    const QFontMetricsF metrics(painter.font());
    const int split = first.textLength();
    painter.drawText(QPointF(room.left(), room.top() + metrics.ascent()), text.left(split).trimmed());
    painter.drawText(QPointF(room.left(), room.top() + metrics.ascent() + metrics.lineSpacing()),
                     metrics.elidedText(text.mid(split).trimmed(), Qt::ElideRight, room.width()));
}

/// Code, field and origin at the left, "Adopted" at the right; what does not fit is left out from the right.
void drawHead(QPainter& painter, QRectF room, const QModelIndex& index, const ThemeColors& colors)
{
    const int adopted = index.data(ServiceListModel::AdoptedRole).toInt();
    painter.setFont(fontFor(TextRole::Label));
    if (adopted > 0) {
        const QString text = ServiceListModel::tr("Adopted");
        const int width = painter.fontMetrics().horizontalAdvance(text) + 20;
        QRectF mark(room.right() - width, room.top(), width, room.height());
        const qreal dpr = painter.device()->devicePixelRatioF();
        painter.drawPixmap(QPointF(mark.left(), mark.center().y() - 8),
                           iconPixmap(u"check"_s, 16, colors.good, dpr));
        painter.setPen(colors.good);
        painter.drawText(mark, Qt::AlignRight | Qt::AlignVCenter, text);
        room.setRight(mark.left() - 8);
    }
    painter.setPen(colors.soft);
    const QString code = index.data(ServiceListModel::CodeRole).toString();
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, code);
    qreal x = room.left() + qMax(44, painter.fontMetrics().horizontalAdvance(code) + 10);
    const bool isNew = index.data(ServiceListModel::OriginRole).toString() == codeOf(ServiceOrigin::New);
    const QString origin = displayName(isNew ? ServiceOrigin::New : ServiceOrigin::BestPractice);
    const PillTone originTone = isNew ? PillTone::of(Line::Implementation) : PillTone{};
    for (const auto& [text, tone] :
         {std::pair(index.data(ServiceListModel::FieldRole).toString(), PillTone{}),
          std::pair(origin, originTone)}) {
        const QSize size = Pill::sizeFor(text);
        if (x + size.width() > room.right())
            return;
        Pill::paint(painter, QRectF(x, room.center().y() - size.height() / 2.0, size.width(), size.height()),
                    text, tone, colors);
        x += size.width() + 6;
    }
}

} // namespace

ServiceListModel::ServiceListModel(const Catalogue& catalogue, QObject* parent)
    : QAbstractListModel(parent)
    , m_catalogue(catalogue)
{}

void ServiceListModel::setCodes(const QStringList& codes)
{
    if (codes == m_codes)
        return;
    beginResetModel();
    m_codes = codes;
    endResetModel();
}

void ServiceListModel::setAdopted(const QHash<QString, int>& adopted)
{
    if (adopted == m_adopted)
        return;
    m_adopted = adopted;
    if (!m_codes.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_codes.size()) - 1));
}

int ServiceListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_codes.size());
}

QVariant ServiceListModel::data(const QModelIndex& index, int role) const
{
    const Service* service = m_catalogue.find(m_codes.value(index.row()));
    if (!service)
        return {};
    const int adopted = m_adopted.value(service->code);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return service->title;
    case Qt::AccessibleTextRole: {
        QStringList parts{service->code, service->title, m_catalogue.fieldTitle(service->field),
                          displayName(service->origin)};
        if (adopted > 0)
            parts.append(tr("Adopted"));
        return parts.join(u", "_s);
    }
    case Qt::AccessibleDescriptionRole:
    case SummaryRole:
        return service->summary;
    case CodeRole:
        return service->code;
    case FieldRole:
        return m_catalogue.fieldTitle(service->field);
    case OriginRole:
        return codeOf(service->origin);
    case AdoptedRole:
        return adopted;
    default:
        return {};
    }
}

void ServiceCardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const
{
    const ThemeColors colors = colorsFor(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    const QRectF card = QRectF(option.rect).adjusted(2.5, 2.5, -2.5, -kGap + 2.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool hovered = option.state & QStyle::State_MouseOver;
    painter->setBrush(hovered && !selected ? mixed(colors.ink, colors.paper, 0.02) : colors.paper);
    painter->setPen(selected ? QPen(colors.line(Line::Implementation), 2) : QPen(colors.hair, 1));
    painter->drawRoundedRect(card, 12, 12);

    QRectF room = card.adjusted(kPad, kPad - 2, -kPad, -kPad);
    drawHead(*painter, QRectF(room.left(), room.top(), room.width(), pillHeight()), index, colors);
    room.setTop(room.top() + pillHeight() + 6);
    painter->setFont(fontFor(TextRole::Strong));
    painter->setPen(colors.ink);
    painter->drawText(
        QRectF(room.left(), room.top(), room.width(), lineHeight(TextRole::Strong)),
        Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, int(room.width())));
    room.setTop(room.top() + lineHeight(TextRole::Strong) + 2);
    painter->setFont(fontFor(TextRole::Body));
    painter->setPen(colors.soft);
    drawTwoLines(*painter, room, index.data(ServiceListModel::SummaryRole).toString());
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Active))
        paintFocusRing(*painter, card.adjusted(-2, -2, 2, 2), option.palette, 13);
    painter->restore();
}

QSize ServiceCardDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    const int height =
        2 * kPad + pillHeight() + 6 + lineHeight(TextRole::Strong) + 2 + 2 * lineHeight(TextRole::Body);
    return {200, height + kGap};
}

ServiceList::ServiceList(QWidget* parent)
    : QListView(parent)
{
    setObjectName(u"serviceList"_s);
    setAccessibleName(tr("Services"));
    setItemDelegate(new ServiceCardDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setProperty("onGround", true); // cards, not a sheet
    setUniformItemSizes(true);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(this, &QListView::clicked, this, [this](const QModelIndex& index) {
        Q_EMIT opened(index.data(ServiceListModel::CodeRole).toString());
    });
}

void ServiceList::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex().data(ServiceListModel::CodeRole).toString());
        return;
    }
    QListView::keyPressEvent(event);
}

void ServiceList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentCodeChanged(current.data(ServiceListModel::CodeRole).toString());
}

} // namespace s3
