// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/development/action_plan/TimelinePainter.h"

#include "core/development/ActionTexts.h"
#include "ui/kit/Style.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr double barHeight = 18;
constexpr int rowHeight = TimelineLayout::rowHeight;
constexpr int headerHeight = TimelineLayout::headerHeight;

QString elided(const QFont& font, const QString& text, double width)
{
    return QFontMetricsF(font).elidedText(text, Qt::ElideRight, width);
}

} // namespace

QRectF TimelinePainter::rowRect(int row, const QRectF& area) const
{
    return {area.left(), area.top() + headerHeight + row * rowHeight - scrollY, area.width(), rowHeight};
}

QRectF TimelinePainter::barRect(const TimelineItem& item, int row, const QRectF& area) const
{
    const auto [from, to] = m_layout.span(item.start, item.end);
    const QRectF line = rowRect(row, area);
    return {timeLeft(area) + from, line.center().y() - barHeight / 2, qMax(3.0, to - from), barHeight};
}

void TimelinePainter::paint(QPainter& painter, const QRectF& area) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(area, Qt::IntersectClip);
    const int rows = int(m_layout.rows().size());
    const int firstRow = qBound(0, int(scrollY / rowHeight), rows);
    const int lastRow = qMin(rows, firstRow + int(area.height() / rowHeight) + 2);

    const QRectF body = area.adjusted(0, headerHeight, 0, 0);
    painter.save();
    painter.setClipRect(body, Qt::IntersectClip);
    for (int row = firstRow; row < lastRow; ++row)
        if (m_layout.keyAt(row) == current && !current.isEmpty())
            painter.fillRect(rowRect(row, area), m_colors.lineTint(Line::Development));
    painter.restore();

    painter.save();
    painter.setClipRect(area.adjusted(labelWidth, 0, 0, 0), Qt::IntersectClip);
    paintGrid(painter, area);
    paintHeader(painter, area);
    painter.setClipRect(body, Qt::IntersectClip);
    QHash<int, double> arrowEnds;
    for (int row = 0; row < rows; ++row)
        paintArrows(painter, row, area, arrowEnds);
    for (int row = firstRow; row < lastRow; ++row)
        paintItem(painter, row, area, arrowEnds);
    painter.restore();
    painter.save();
    painter.setClipRect(area.adjusted(labelWidth, 0, 0, 0), Qt::IntersectClip);
    paintToday(painter, area);
    painter.restore();

    painter.setClipRect(body, Qt::IntersectClip);
    for (int row = firstRow; row < lastRow; ++row)
        paintLabel(painter, row, area);
    if (focused && m_layout.rowOf(current) >= 0) {
        QPalette palette;
        paintFocusRing(painter, rowRect(m_layout.rowOf(current), area), palette, 4);
    }
    painter.restore();
}

void TimelinePainter::paintGrid(QPainter& painter, const QRectF& area) const
{
    for (const TimelineLayout::Tick& tick : m_layout.ticks()) {
        const double x = timeLeft(area) + m_layout.x(tick.from);
        if (x < area.left() || x > area.right())
            continue;
        painter.setPen(QPen(tick.year ? mixed(m_colors.faint, m_colors.paper, 0.6) : m_colors.hair, 1));
        const double top = area.top() + (tick.year ? 0 : headerHeight / 2.0);
        painter.drawLine(QPointF(x, top), QPointF(x, area.bottom()));
    }
    painter.setPen(QPen(m_colors.hair, 1));
    const double y = area.top() + headerHeight - 0.5;
    painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
}

void TimelinePainter::paintHeader(QPainter& painter, const QRectF& area) const
{
    const QVector<TimelineLayout::Tick> ticks = m_layout.ticks();
    const double half = headerHeight / 2.0;
    painter.setFont(fontFor(TextRole::Small));
    painter.setPen(m_colors.soft);
    const double today = timeLeft(area) + m_layout.x(m_layout.today());
    for (int i = 0; i < ticks.size(); ++i) {
        const double x = timeLeft(area) + m_layout.x(ticks.at(i).from);
        const double next =
            timeLeft(area) + (i + 1 < ticks.size() ? m_layout.x(ticks.at(i + 1).from) : m_layout.width());
        const double width = QFontMetricsF(painter.font()).horizontalAdvance(ticks.at(i).label);
        if (today + 28 > x && today - 28 < x + 4 + width)
            continue; // the flag of today stands there
        if (x < area.left() + labelWidth || x + 4 + width > area.right())
            continue; // half a word beside the labels says nothing
        painter.drawText(QRectF(x + 4, area.top() + half, next - x - 4, half),
                         Qt::AlignLeft | Qt::AlignVCenter, ticks.at(i).label);
    }
    // The year stays in sight while any of it is.
    painter.setFont(fontFor(TextRole::Label));
    for (int year = m_layout.first().year(); year <= m_layout.last().year(); ++year) {
        const double from = timeLeft(area) + m_layout.x(QDate(year, 1, 1));
        const double to = timeLeft(area) + m_layout.x(QDate(year + 1, 1, 1));
        const double left = qMax(from, area.left() + labelWidth);
        if (to - left > 36)
            painter.drawText(QRectF(left + 4, area.top(), to - left - 4, half),
                             Qt::AlignLeft | Qt::AlignVCenter, QString::number(year));
    }
}

void TimelinePainter::paintToday(QPainter& painter, const QRectF& area) const
{
    const double x = timeLeft(area) + m_layout.x(m_layout.today()) + m_layout.pixelsPerDay() / 2;
    painter.setPen(QPen(m_colors.ink, 1.2, Qt::DashLine));
    painter.drawLine(QPointF(x, area.top() + headerHeight - 4), QPointF(x, area.bottom()));
    const QString word = QCoreApplication::translate("TimelineView", "Today");
    painter.setFont(fontFor(TextRole::Label));
    const double width = QFontMetricsF(painter.font()).horizontalAdvance(word) + 10;
    const QRectF flag(x - width / 2, area.top() + headerHeight / 2.0 + 2, width, headerHeight / 2.0 - 6);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_colors.ink);
    painter.drawRoundedRect(flag, 4, 4);
    painter.setPen(m_colors.paper);
    painter.drawText(flag, Qt::AlignCenter, word);
}

void TimelinePainter::paintLabel(QPainter& painter, int row, const QRectF& area) const
{
    const TimelineLayout::Row& line = m_layout.rows().at(row);
    const QRectF rect = rowRect(row, area);
    const bool heading = line.item < 0;
    const double width = heading ? area.width() : labelWidth;
    painter.setFont(fontFor(heading ? TextRole::Label : TextRole::Body));
    painter.setPen(heading ? m_colors.lineInk(Line::Development) : m_colors.ink);
    const QString text = heading ? line.text : m_layout.items().at(line.item).title;
    const double indent = heading ? 4 : 12;
    painter.drawText(rect.adjusted(indent, heading ? 6 : 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     elided(painter.font(), text, width - indent - 8));
    painter.setPen(QPen(m_colors.hair, 1));
    painter.drawLine(rect.bottomLeft() - QPointF(0, 0.5), rect.bottomRight() - QPointF(0, 0.5));
}

/// Words stand behind their bar, or before it where they would run out of the drawing and there is room.
double TimelinePainter::wordsLeft(const QFont& font, const QString& words, double behind, const QRectF& bar,
                                  const QRectF& area) const
{
    const double width = QFontMetricsF(font).horizontalAdvance(words);
    const double before = bar.left() - 16 - width;
    return behind + width > area.right() && before > area.left() + labelWidth + 8 ? before : behind;
}

void TimelinePainter::paintItem(QPainter& painter, int row, const QRectF& area,
                                const QHash<int, double>& arrowEnds) const
{
    const TimelineLayout::Row& line = m_layout.rows().at(row);
    if (line.item < 0)
        return;
    const TimelineItem& item = m_layout.items().at(line.item);
    const QRectF rect = rowRect(row, area);
    painter.setFont(fontFor(TextRole::Small));
    QStringList words;
    double right = area.left() + labelWidth + 8;
    if (item.hasBar()) {
        const QRectF bar = barRect(item, row, area);
        paintBar(painter, item, bar);
        right = qMax(bar.right() + 16, arrowEnds.value(line.item) + 8); // beyond where arrows leave
        words.append(item.status);
    } else {
        words.append(item.status);
        if (item.start.isValid())
            words.append(QCoreApplication::translate("TimelineView", "starts %1")
                             .arg(development::dayText(item.start)));
        if (item.end.isValid())
            words.append(
                QCoreApplication::translate("TimelineView", "ends %1").arg(development::dayText(item.end)));
    }
    if (item.nextStep.isValid() && item.state != ActionStatus::Done && item.state != ActionStatus::Dropped) {
        const double x = timeLeft(area) + m_layout.x(item.nextStep) + m_layout.pixelsPerDay() / 2;
        paintDiamond(painter, {x, rect.center().y()}, item.late);
        if (item.hasBar() && x + 8 > right - 8 && x - 8 < right + 40)
            right = x + 14;
    }
    painter.setPen(m_colors.soft);
    const QString text = words.join(u" \u00b7 "_s);
    if (item.hasBar())
        right = wordsLeft(painter.font(), QString(text % u"  "_s % item.note), right,
                          barRect(item, row, area), area);
    painter.drawText(QRectF(right, rect.top(), 2000, rect.height()), Qt::AlignLeft | Qt::AlignVCenter, text);
    if (item.note.isEmpty())
        return;
    right += QFontMetricsF(painter.font()).horizontalAdvance(text + u"  "_s);
    painter.setPen(item.late ? m_colors.bad : m_colors.warn);
    painter.drawText(QRectF(right, rect.top(), 2000, rect.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     item.note);
}

void TimelinePainter::paintBar(QPainter& painter, const TimelineItem& item, const QRectF& bar) const
{
    const QColor line = m_colors.line(Line::Development);
    const QColor tint = m_colors.lineTint(Line::Development);
    const bool dropped = item.state == ActionStatus::Dropped;
    QPen outline(dropped ? m_colors.faint : line, 1.4);
    QBrush fill(tint);
    QBrush pattern(Qt::NoBrush);
    switch (item.state) {
    case ActionStatus::Idea:
        outline.setStyle(Qt::DashLine);
        fill = QBrush(m_colors.paper);
        break;
    case ActionStatus::Planned:
        break;
    case ActionStatus::Funded:
        pattern = QBrush(line, Qt::BDiagPattern);
        break;
    case ActionStatus::Running:
        fill = QBrush(line);
        break;
    case ActionStatus::Done:
        fill = QBrush(mixed(line, m_colors.paper, 0.45));
        break;
    case ActionStatus::Dropped:
        outline.setStyle(Qt::DotLine);
        fill = QBrush(m_colors.paper);
        break;
    }
    painter.setPen(outline);
    painter.setBrush(fill);
    painter.drawRoundedRect(bar, 4, 4);
    if (pattern.style() != Qt::NoBrush) {
        painter.setBrush(pattern);
        painter.drawRoundedRect(bar, 4, 4);
    }
    if (item.state == ActionStatus::Done && bar.width() > 18) {
        const QPointF c(bar.left() + 10, bar.center().y());
        painter.setPen(QPen(m_colors.ink, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF{c + QPointF(-4, 0), c + QPointF(-1, 3), c + QPointF(4, -4)});
    }
    if (dropped) {
        painter.setPen(QPen(m_colors.faint, 1.2));
        painter.drawLine(QPointF(bar.left(), bar.center().y()), QPointF(bar.right(), bar.center().y()));
    }
}

void TimelinePainter::paintDiamond(QPainter& painter, const QPointF& at, bool late) const
{
    const QPolygonF shape{at + QPointF(0, -7), at + QPointF(7, 0), at + QPointF(0, 7), at + QPointF(-7, 0)};
    painter.setPen(QPen(m_colors.paper, 1.6));
    painter.setBrush(late ? m_colors.bad : m_colors.ink);
    painter.drawPolygon(shape);
}

// From the end of the predecessor down or up to the start of the one that waits; in the colour of trouble,
// and dashed, where that start comes too early.
void TimelinePainter::paintArrows(QPainter& painter, int row, const QRectF& area,
                                  QHash<int, double>& arrowEnds) const
{
    const TimelineLayout::Row& line = m_layout.rows().at(row);
    if (line.item < 0)
        return;
    const TimelineItem& item = m_layout.items().at(line.item);
    if (item.predecessors.isEmpty() || !item.hasBar())
        return;
    const QRectF to = barRect(item, row, area);
    for (const QString& key : item.predecessors) {
        const int otherItem = m_layout.itemOf(key);
        const int otherRow = m_layout.rowOf(key);
        if (otherItem < 0 || !m_layout.items().at(otherItem).hasBar())
            continue;
        const QRectF from = barRect(m_layout.items().at(otherItem), otherRow, area);
        const bool below = otherRow < row;
        if (qMax(from.bottom(), to.bottom()) < area.top() || qMin(from.top(), to.top()) > area.bottom())
            continue;
        const bool early = item.tooEarlyFor.contains(key);
        const QColor color = early ? m_colors.bad : m_colors.soft;
        painter.setPen(QPen(color, 1.4, early ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        const double x = qMin(to.left() + 8, to.center().x());
        const QPointF tip(x, below ? to.top() : to.bottom());
        const double away = below ? -5 : 5;
        QPainterPath path(QPointF(from.right(), from.center().y()));
        if (x >= from.right() + 4) {
            path.lineTo(x, from.center().y());
            arrowEnds[otherItem] = qMax(arrowEnds.value(otherItem), x);
        } else {
            const double lane = below ? from.bottom() + 6 : from.top() - 6;
            path.lineTo(from.right() + 8, from.center().y());
            path.lineTo(from.right() + 8, lane);
            path.lineTo(x, lane);
        }
        path.lineTo(tip + QPointF(0, away));
        painter.drawPath(path);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawPolygon(QPolygonF{tip, tip + QPointF(-4, away * 1.4), tip + QPointF(4, away * 1.4)});
    }
}

} // namespace s3
