// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/design/TemplateList.h"

#include "core/base/MethodPack.h"
#include "core/workshop/Agenda.h"
#include "ui/kit/Style.h"
#include "ui/kit/Theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr int kPad = 14;
constexpr int kStripHeight = 18;

} // namespace

QString durationText(int minutes)
{
    if (minutes < 60)
        return TemplateList::tr("%1 min").arg(minutes);
    return minutes % 60 == 0 ? TemplateList::tr("%1 h").arg(minutes / 60)
                             : TemplateList::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

TemplateTile::TemplateTile(const std::optional<workshop::AgendaPack>& pack, QWidget* parent)
    : QAbstractButton(parent)
    , m_pack(pack)
    , m_title(pack ? pack->title : tr("Empty agenda"))
    , m_summary(pack ? pack->summary : tr("Add your own blocks."))
{
    if (pack) {
        m_facts =
            tr("%1 · %n block(s)", nullptr, int(pack->blocks.size())).arg(durationText(pack->minutes()));
        if (pack->days() > 1)
            m_facts += u" · "_s + tr("%n day(s)", nullptr, pack->days());
    }
    setObjectName(u"template."_s + (pack ? pack->packId.section(u'.', -1) : u"empty"_s));
    setAccessibleName(m_title);
    setAccessibleDescription(u"%1 %2"_s.arg(m_facts, m_summary));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    if (pack)
        setToolTip(pack->source);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TemplateTile::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void TemplateTile::paintStrip(QPainter& painter, const QRectF& strip) const
{
    const ThemeColors colors = colorsFor(palette());
    const int sum = m_pack ? m_pack->minutes() : 0;
    double x = strip.left();
    for (int i = 0; sum > 0 && i < m_pack->blocks.size(); ++i) {
        const AgendaBlock& block = m_pack->blocks.at(i);
        const double width = strip.width() * block.minutes / sum;
        const QRectF piece(x, strip.top(), qMax(1.0, width - 2), strip.height());
        x += width;
        painter.setPen(Qt::NoPen);
        if (block.kind == BlockKind::Break) {
            painter.setPen(QPen(colors.faint, 1, Qt::DotLine));
            painter.setBrush(Qt::NoBrush);
        } else {
            const bool work = m_pack->plans.at(i).atTables;
            painter.setBrush(mixed(colors.line(Line::Identification), colors.paper, work ? 0.9 : 0.4));
        }
        painter.drawRoundedRect(piece, 3, 3);
        if (block.fixedStartMinute.value_or(0) >= workshop::minutesPerDay) {
            painter.setPen(QPen(colors.ink, 2));
            painter.drawLine(piece.topLeft() - QPointF(2, 3), piece.bottomLeft() - QPointF(2, -3));
        }
    }
    if (sum == 0) {
        painter.setPen(QPen(colors.faint, 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(strip.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
}

void TemplateTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColors colors = colorsFor(palette());
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(colors.hair);
    painter.setBrush(underMouse() && isEnabled() ? colors.lineTint(Line::Identification) : colors.paper);
    painter.drawRoundedRect(frame, 10, 10);
    const QRect inner = rect().adjusted(kPad, 10, -kPad, -10);
    painter.setFont(fontFor(TextRole::Small));
    const int factsWidth = painter.fontMetrics().horizontalAdvance(m_facts);
    painter.setPen(colors.soft);
    painter.drawText(inner, Qt::AlignRight | Qt::AlignTop, m_facts);
    painter.drawText(QRect(inner.left(), inner.top() + 22, inner.width(), 18),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_summary, Qt::ElideRight, inner.width()));
    painter.setFont(fontFor(TextRole::Strong));
    painter.setPen(isEnabled() ? colors.ink : colors.faint);
    painter.drawText(
        inner, Qt::AlignLeft | Qt::AlignTop,
        painter.fontMetrics().elidedText(m_title, Qt::ElideRight, inner.width() - factsWidth - 12));
    paintStrip(painter, QRectF(inner.left(), inner.bottom() - kStripHeight + 1, inner.width(), kStripHeight));
    if (hasFocus())
        paintFocusRing(painter, rect(), palette(), 10);
}

TemplateList::TemplateList(WorkshopKind kind, QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    QList<std::optional<workshop::AgendaPack>> packs;
    for (const workshop::AgendaPack& pack : workshop::shippedAgendas(kind, packLanguage()))
        packs.append(pack);
    packs.append(std::nullopt);
    for (const auto& pack : packs) {
        auto* tile = new TemplateTile(pack, this);
        connect(tile, &QAbstractButton::clicked, this, [this, pack] { Q_EMIT chosen(pack); });
        column->addWidget(tile);
        m_tiles.append(tile);
    }
}

void TemplateList::takeFocus()
{
    m_tiles.first()->setFocus();
}

} // namespace s3
