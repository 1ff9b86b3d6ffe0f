// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/TableDelegate.h"

#include "ui/kit/Pill.h"
#include "ui/kit/Sparkline.h"
#include "ui/kit/TabularText.h"
#include "ui/kit/TextLines.h"

namespace s3 {

namespace {

constexpr int kPad = 10;
constexpr int kBarRoom = 56;
constexpr int kLongestBar = 120;

QColor colorOf(const QModelIndex& index, const ThemeColors& colors)
{
    const QVariant value = index.data(ColorRole);
    if (value.userType() == QMetaType::QColor)
        return value.value<QColor>();
    return colors.line(value.isValid() ? static_cast<Line>(value.toInt()) : Line::Evidence);
}

QColor textColor(const QStyleOptionViewItem& option, const QModelIndex& index, const ThemeColors& colors)
{
    if (!(option.state & QStyle::State_Enabled))
        return colors.faint;
    const QVariant tone = index.data(ToneRole);
    if (tone.canConvert<PillTone>()) {
        const PillTone::Kind kind = tone.value<PillTone>().kind;
        if (kind == PillTone::Good || kind == PillTone::Warn || kind == PillTone::Bad)
            return kind == PillTone::Good ? colors.good : kind == PillTone::Warn ? colors.warn : colors.bad;
    }
    return index.data(FaintRole).toBool() ? colors.soft : colors.ink;
}

QRectF textRect(const QStyleOptionViewItem& option)
{
    return QRectF(option.rect).adjusted(kPad, 0, -kPad, -1);
}

} // namespace

QString TableDelegate::displayText(const QVariant& value, const QLocale& locale) const
{
    // Missing is never shown as zero.
    if (!value.isValid() || (value.userType() == QMetaType::Double && !std::isfinite(value.toDouble())))
        return m_kind == ColumnKind::Text || m_kind == ColumnKind::Pill ? QString()
                                                                        : QStringLiteral("\u2013");
    if (value.userType() == QMetaType::QDate)
        return locale.toString(value.toDate(), QLocale::ShortFormat);
    return QStyledItemDelegate::displayText(value, locale);
}

void TableDelegate::paint(QPainter* painter, const QStyleOptionViewItem& source,
                          const QModelIndex& index) const
{
    QStyleOptionViewItem option = source;
    initStyleOption(&option, index);
    const ThemeColors colors = colorsFor(option.palette);
    painter->save();
    paintGround(*painter, option, colors);
    switch (m_kind) {
    case ColumnKind::Text:
        paintText(*painter, option, index, colors);
        break;
    case ColumnKind::Number:
    case ColumnKind::Bar:
        paintNumber(*painter, option, index, colors);
        break;
    case ColumnKind::Sparkline:
        paintSparkline(*painter, textRect(option).adjusted(0, 6, 0, -6),
                       index.data(SeriesRole).value<QList<double>>(), colorOf(index, colors));
        break;
    case ColumnKind::Pill: {
        if (option.text.isEmpty())
            break;
        const QSize size = Pill::sizeFor(option.text);
        const QRectF room = textRect(option);
        const QRectF pill(room.left(), room.center().y() - size.height() / 2.0,
                          qMin<qreal>(size.width(), room.width()), size.height());
        Pill::paint(*painter, pill, option.text, index.data(ToneRole).value<PillTone>(), colors);
        break;
    }
    case ColumnKind::Progress:
        paintProgress(*painter, option, index, colors);
        break;
    }
    painter->restore();
}

void TableDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                                const ThemeColors& colors) const
{
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter.fillRect(option.rect, colors.lineTint(Line::Evidence));
    else if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
    else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(option.rect, mixed(colors.ink, colors.paper, 0.025));
    painter.fillRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1, colors.hair);
}

void TableDelegate::paintText(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                              const ThemeColors& colors) const
{
    QRectF room = textRect(option);
    if (!option.icon.isNull()) {
        const int size = 18;
        option.icon.paint(&painter,
                          QRect(qRound(room.left()), qRound(room.center().y()) - size / 2, size, size));
        room.adjust(size + 8, 0, 0, 0);
    }
    painter.setFont(option.font);
    painter.setPen(textColor(option, index, colors));
    const QFontMetrics metrics(option.font);
    if (option.rect.height() < metrics.lineSpacing() * 2 + 8) {
        painter.drawText(room, int(option.displayAlignment | Qt::TextSingleLine),
                         metrics.elidedText(option.text.simplified(), Qt::ElideRight, qFloor(room.width())));
        return;
    }
    drawElidedLines(painter, room.adjusted(0, 4, 0, -4), option.displayAlignment, option.text);
}

void TableDelegate::paintNumber(QPainter& painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index, const ThemeColors& colors) const
{
    const QRectF room = textRect(option);
    painter.setFont(option.font);
    painter.setPen(textColor(option, index, colors));
    drawTabular(painter, room, option.displayAlignment, option.text);
    if (m_kind != ColumnKind::Bar)
        return;
    const QVariant value = index.data(BarShareRole);
    const double share = value.toDouble();
    if (!value.isValid() || !std::isfinite(share))
        return;
    // All bars of a column end at the same line: left of the widest number the column may hold.
    const qreal numberRoom = qMax(m_numberWidth, tabularWidth(QFontMetricsF(option.font), option.text));
    const qreal right = room.right() - numberRoom - 8;
    const qreal width = qBound(0.0, share, 1.0) * qMin<qreal>(kLongestBar, right - room.left());
    const QColor color = colorOf(index, colors);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(index.data(FaintRole).toBool() ? mixed(color, colors.paper, 0.45) : color);
    painter.drawRoundedRect(QRectF(right - width, room.center().y() - 4, width, 8), 2, 2);
}

void TableDelegate::paintProgress(QPainter& painter, const QStyleOptionViewItem& option,
                                  const QModelIndex& index, const ThemeColors& colors) const
{
    const QRectF room = textRect(option);
    painter.setFont(option.font);
    const qreal numberWidth = tabularWidth(QFontMetricsF(option.font), option.text);
    painter.setPen(textColor(option, index, colors));
    drawTabular(painter, room, Qt::AlignRight | Qt::AlignVCenter, option.text);
    const QRectF track(room.left(), room.center().y() - 4, room.width() - qMax(numberWidth, 44.0) - 10, 8);
    if (track.width() < 8)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.hair);
    painter.drawRoundedRect(track, 4, 4);
    const QVariant value = index.data(BarShareRole);
    const double share = value.toDouble();
    if (!value.isValid() || !std::isfinite(share) || share <= 0)
        return;
    painter.setBrush(colorOf(index, colors));
    painter.drawRoundedRect(QRectF(track.topLeft(), QSizeF(track.width() * qMin(share, 1.0), 8)), 4, 4);
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem& source, const QModelIndex& index) const
{
    QStyleOptionViewItem option = source;
    initStyleOption(&option, index);
    const QFontMetrics metrics(option.font);
    switch (m_kind) {
    case ColumnKind::Sparkline:
        return {104, 36};
    case ColumnKind::Pill:
        return {Pill::sizeFor(option.text).width() + 2 * kPad, 36};
    case ColumnKind::Progress:
        return {160, 36};
    case ColumnKind::Bar:
        return {int(tabularWidth(QFontMetricsF(option.font), option.text)) + kBarRoom + 10 + 2 * kPad, 36};
    case ColumnKind::Number:
        return {int(tabularWidth(QFontMetricsF(option.font), option.text)) + 2 + 2 * kPad, 36};
    case ColumnKind::Text:
        break;
    }
    const int icon = option.icon.isNull() ? 0 : 26;
    const QRect whole = metrics.boundingRect(
        QRect(0, 0, qMax(40, option.rect.width() - 2 * kPad - icon), 10000), Qt::TextWordWrap, option.text);
    return {metrics.horizontalAdvance(option.text) + 2 + 2 * kPad + icon, qMax(36, whole.height() + 16)};
}

} // namespace s3
