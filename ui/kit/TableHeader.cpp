// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/TableHeader.h"

#include "ui/kit/Icons.h"
#include "ui/kit/TableRoles.h"
#include "ui/kit/TextLines.h"
#include "ui/kit/Theme.h"

#include <QHelpEvent>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr int kHeaderPad = 10;
constexpr int kArrow = 12;

} // namespace

TableHeader::TableHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(48);
    setSortIndicatorClearable(true);
    setSortIndicator(-1, Qt::AscendingOrder);
}

int TableHeader::widthFor(const QString& text) const
{
    return QFontMetrics(fontFor(TextRole::Label)).horizontalAdvance(text) + 2 * kHeaderPad + kArrow + 4;
}

QSize TableHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), 34};
}

void TableHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const
{
    const ThemeColors c = colorsFor(palette());
    painter->save();
    painter->fillRect(rect, c.paper);
    painter->fillRect(rect.x(), rect.bottom(), rect.width(), 1, c.hair);
    const QString text = model()->headerData(logicalIndex, Qt::Horizontal).toString();
    const QVariant given = model()->headerData(logicalIndex, Qt::Horizontal, Qt::TextAlignmentRole);
    const bool right = given.isValid() && (given.value<Qt::Alignment>() & Qt::AlignRight);
    const bool sorted = sortIndicatorSection() == logicalIndex;
    painter->setFont(fontFor(TextRole::Label));
    painter->setPen(sorted ? c.ink : c.soft);
    QRect room = rect.adjusted(kHeaderPad, 0, -kHeaderPad, 0);
    const Qt::Alignment side = Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft);
    const QString shown =
        painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width() - (sorted ? kArrow + 2 : 0));
    if (!sorted && shown != text)
        drawElidedLines(*painter, QRectF(room).adjusted(0, 0, 0, 2), side, text); // two lines
    else
        painter->drawText(room, int(side), shown);
    if (sorted) {
        const int width = painter->fontMetrics().horizontalAdvance(shown);
        const int x = right ? room.right() - width - kArrow - 1 : room.left() + width + 3;
        const QString arrow = sortIndicatorOrder() == Qt::AscendingOrder ? u"up"_s : u"down"_s;
        painter->drawPixmap(x, rect.center().y() - kArrow / 2 + 1,
                            iconPixmap(arrow, kArrow, c.ink, devicePixelRatioF()));
    }
    // A band in a line's colour tells columns apart that mean something, where the model says so.
    if (const QVariant line = model()->headerData(logicalIndex, Qt::Horizontal, ColorRole); line.isValid())
        painter->fillRect(rect.x() + kHeaderPad, rect.bottom() - 3, rect.width() - 2 * kHeaderPad, 3,
                          c.line(Line(line.toInt())));
    painter->restore();
}

void TableHeader::paintEvent(QPaintEvent* event)
{
    const ThemeColors c = colorsFor(palette());
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), c.paper);
    if (count() > 0)
        painter.fillRect(0, viewport()->height() - 1, viewport()->width(), 1, c.hair);
    painter.end();
    QHeaderView::paintEvent(event);
}

bool TableHeader::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && model()) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int section = logicalIndexAt(help->pos());
        QString tip = model()->headerData(section, Qt::Horizontal, Qt::ToolTipRole).toString();
        const QString text = model()->headerData(section, Qt::Horizontal).toString();
        if (tip.isEmpty() && section >= 0 && widthFor(text) > sectionSize(section))
            tip = text;
        QToolTip::showText(help->globalPos(), tip, this);
        return true;
    }
    return QHeaderView::viewportEvent(event);
}

} // namespace s3
