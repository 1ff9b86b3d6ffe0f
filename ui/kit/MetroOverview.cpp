// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/MetroOverview.h"

#include "ui/kit/Style.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QToolTip>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr qreal kSlant = 38;      // degrees
constexpr qreal kPitch = 52;      // smallest distance of stations
constexpr qreal kTitleRoom = 46;  // from the top of a row to the track
constexpr qreal kLabelStart = 16; // from the track to the label
constexpr qreal kLineGap = 14;    // from a gate to the next line
constexpr qreal kOneLine = 120;   // labels longer than this are written in two lines

QFont labelFont()
{
    return fontFor(TextRole::Small);
}

struct Label {
    QStringList lines;
    qreal width = 0;
    qreal height = 0;
};

// A long title is broken at the blank that leaves its two lines shortest; a map of long slants would push
// everything else off the page.
Label labelOf(const QString& title)
{
    const QFontMetricsF metrics(labelFont());
    Label label{{title}, metrics.horizontalAdvance(title), metrics.height()};
    if (label.width <= kOneLine)
        return label;
    for (qsizetype at = title.indexOf(u' '); at > 0; at = title.indexOf(u' ', at + 1)) {
        const QStringList lines{title.left(at), title.mid(at + 1)};
        const qreal width =
            qMax(metrics.horizontalAdvance(lines.first()), metrics.horizontalAdvance(lines.last()));
        if (width < label.width)
            label = {lines, width, 2 * metrics.height()};
    }
    return label;
}

} // namespace

MetroOverview::MetroOverview(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Map of the five lines"));
}

void MetroOverview::setLines(const QVector<MetroLineInfo>& lines)
{
    m_lines = lines;
    m_shown = arrange(width());
    m_hovered = -1;
    setCurrent(qMin(m_current, int(m_shown.stops.size()) - 1));
    updateGeometry();
    update();
}

// Down from the track to the end of the longest label of a row.
qreal MetroOverview::labelDepth(int first, int end) const
{
    const qreal slant = qDegreesToRadians(kSlant);
    qreal deepest = 0;
    for (int i = first; i < end; ++i) {
        for (const MetroStation& station : m_lines.at(i).stations) {
            const Label label = labelOf(station.title);
            deepest = qMax(deepest, label.width * qSin(slant) + label.height * qCos(slant));
        }
    }
    return kLabelStart + deepest;
}

qreal MetroOverview::lineWidth(const MetroLineInfo& line) const
{
    const qreal stations = kPitch * qMax<qreal>(1, qreal(line.stations.size())) + metro::kGate;
    const QFontMetricsF metrics(fontFor(TextRole::Strong));
    return qMax(stations, metrics.horizontalAdvance(line.title) + 24) + kLineGap;
}

// How far the last label of a row reaches beyond its station.
qreal MetroOverview::lastLabelReach(const MetroLineInfo& line) const
{
    qreal reach = 0;
    const qreal pitch = kPitch;
    for (int i = 0; i < line.stations.size(); ++i) {
        const qreal before = qreal(line.stations.size() - i) * pitch;
        const qreal label = labelOf(line.stations.at(i).title).width * qCos(qDegreesToRadians(kSlant)) + 8;
        reach = qMax(reach, label - before);
    }
    return reach;
}

MetroOverview::Arrangement MetroOverview::arrange(int width) const
{
    Arrangement result;
    qreal top = 0;
    int first = 0;
    while (first < m_lines.size()) {
        // As many lines as fit with their smallest pitch.
        qreal used = 0;
        int end = first;
        for (; end < m_lines.size(); ++end) {
            const qreal wanted = used + lineWidth(m_lines.at(end));
            if (end > first && wanted + lastLabelReach(m_lines.at(end)) > width)
                break;
            used = wanted;
        }
        const qreal reach = lastLabelReach(m_lines.at(end - 1));
        const qreal spare = qMax(0.0, width - used - reach);
        qreal stations = 0;
        for (int i = first; i < end; ++i)
            stations += qreal(qMax(1, int(m_lines.at(i).stations.size())));
        qreal x = 4;
        for (int i = first; i < end; ++i) {
            const MetroLineInfo& line = m_lines.at(i);
            const qreal count = qreal(qMax(1, int(line.stations.size())));
            // The lines of a broken map keep their pitch; one that fits fills the width.
            const qreal share =
                spare * count / qMax(stations, end < m_lines.size() || first > 0 ? 15.0 : 1.0);
            const qreal length = lineWidth(line) - kLineGap + share;
            Section section{i, x, x + length - metro::kGate / 2 - 4, top + kTitleRoom};
            const qreal pitch = (section.right - section.left - metro::kGate / 2) / count;
            for (int s = 0; s < line.stations.size(); ++s)
                result.stops.append({i, s, QPointF(section.left + pitch * (s + 0.5), section.y)});
            result.stops.append({i, -1, QPointF(section.right, section.y)});
            result.sections.append(section);
            x += length + kLineGap;
        }
        top += kTitleRoom + labelDepth(first, end) + 12;
        first = end;
    }
    result.height = qCeil(top);
    return result;
}

int MetroOverview::heightForWidth(int width) const
{
    return qMax(60, arrange(width).height);
}

QSize MetroOverview::sizeHint() const
{
    return {960, heightForWidth(qMax(width(), 640))};
}

QSize MetroOverview::minimumSizeHint() const
{
    qreal widest = 200;
    for (const MetroLineInfo& line : m_lines)
        widest = qMax(widest, lineWidth(line) + lastLabelReach(line) + 8);
    return {qCeil(widest), heightForWidth(qMax(width(), qCeil(widest)))};
}

void MetroOverview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_shown = arrange(width());
    updateGeometry();
}

QPolygonF MetroOverview::labelShape(const Stop& stop) const
{
    const Label label = labelOf(m_lines.at(stop.line).stations.at(stop.station).title);
    QTransform turn;
    turn.translate(stop.at.x() - 2, stop.at.y() + kLabelStart);
    turn.rotate(kSlant);
    return turn.map(QPolygonF(QRectF(-3, -2, label.width + 6, label.height + 4)));
}

void MetroOverview::paintLabel(QPainter& painter, const Stop& stop, bool lit, const ThemeColors& colors) const
{
    const MetroLineInfo& line = m_lines.at(stop.line);
    painter.save();
    painter.translate(stop.at.x() - 2, stop.at.y() + kLabelStart);
    painter.rotate(kSlant);
    painter.setFont(labelFont());
    painter.setPen(lit ? colors.lineInk(line.line) : colors.soft);
    const QFontMetricsF metrics(painter.font());
    qreal baseline = metrics.ascent();
    for (const QString& text : labelOf(line.stations.at(stop.station).title).lines) {
        painter.drawText(QPointF(0, baseline), text);
        baseline += metrics.height();
    }
    painter.restore();
}

void MetroOverview::paintEvent(QPaintEvent*)
{
    const ThemeColors c = colorsFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Section& section : m_shown.sections) {
        const MetroLineInfo& line = m_lines.at(section.line);
        painter.setPen(QPen(c.line(line.line), metro::kOverviewTrack, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(section.left + 4, section.y), QPointF(section.right, section.y));
        painter.setFont(fontFor(TextRole::Strong));
        painter.setPen(c.lineInk(line.line));
        painter.drawText(QPointF(section.left, section.y - 28),
                         u"%1 %2"_s.arg(QString::number(static_cast<int>(line.line)), line.title));
    }
    for (int i = 0; i < m_shown.stops.size(); ++i) {
        const Stop& stop = m_shown.stops.at(i);
        const MetroLineInfo& line = m_lines.at(stop.line);
        const bool lit = i == m_hovered || (i == m_current && hasFocus());
        const qreal size = stop.station < 0 ? metro::kGate : metro::kOverviewStation;
        const QRectF disc(stop.at.x() - size / 2, stop.at.y() - size / 2, size, size);
        if (stop.station < 0)
            paintGate(painter, disc, line.gate, c);
        else
            paintStation(painter, disc, c.line(line.line), line.stations.at(stop.station).state, c.paper);
        if (stop.station >= 0)
            paintLabel(painter, stop, lit, c);
        if (i == m_current && hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(c.focus, 2));
            painter.drawEllipse(disc.adjusted(-4, -4, 4, 4));
        }
    }
}

int MetroOverview::stopAt(const QPointF& point) const
{
    for (int i = 0; i < m_shown.stops.size(); ++i) {
        const Stop& stop = m_shown.stops.at(i);
        const QPointF d = point - stop.at;
        if (std::hypot(d.x(), d.y()) < 14)
            return i;
        if (stop.station >= 0 && labelShape(stop).containsPoint(point, Qt::OddEvenFill))
            return i;
    }
    return -1;
}

QString MetroOverview::describe(const Stop& stop) const
{
    const MetroLineInfo& line = m_lines.at(stop.line);
    if (stop.station < 0) {
        const QString states[] = {tr("not reached yet"), tr("open"), tr("lacks something"), tr("passed")};
        const QString text =
            tr("Gate %1: %2")
                .arg(QString::number(static_cast<int>(line.line)), states[static_cast<int>(line.gate)]);
        return line.gateTip.isEmpty() ? text : text + u'\n' + line.gateTip;
    }
    const MetroStation& station = line.stations.at(stop.station);
    const QString states[] = {tr("not begun"), tr("begun"), tr("complete")};
    return tr("%1: %2").arg(station.title,
                            station.tip.isEmpty() ? states[static_cast<int>(station.state)] : station.tip);
}

void MetroOverview::setCurrent(int index)
{
    m_current = index;
    setAccessibleDescription(index < 0 ? QString() : describe(m_shown.stops.at(index)));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    update();
}

void MetroOverview::activate(int index)
{
    const Stop stop = m_shown.stops.at(index);
    const MetroLineInfo& line = m_lines.at(stop.line);
    if (stop.station < 0)
        Q_EMIT gateActivated(static_cast<int>(line.line));
    else
        Q_EMIT stationActivated(line.stations.at(stop.station).id);
}

void MetroOverview::keyPressEvent(QKeyEvent* event)
{
    const int last = int(m_shown.stops.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        return setCurrent(qMin(m_current + 1, last));
    case Qt::Key_Left:
    case Qt::Key_Up:
        return setCurrent(qMax(m_current - 1, qMin(0, last)));
    case Qt::Key_Home:
        return setCurrent(qMin(0, last));
    case Qt::Key_End:
        return setCurrent(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            activate(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void MetroOverview::mouseMoveEvent(QMouseEvent* event)
{
    const int hit = stopAt(event->position());
    setCursor(hit >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (hit != m_hovered) {
        m_hovered = hit;
        update();
    }
}

void MetroOverview::mousePressEvent(QMouseEvent* event)
{
    const int hit = stopAt(event->position());
    if (hit < 0 || event->button() != Qt::LeftButton)
        return;
    setCurrent(hit);
    activate(hit);
}

void MetroOverview::leaveEvent(QEvent*)
{
    m_hovered = -1;
    update();
}

void MetroOverview::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && !m_shown.stops.isEmpty())
        setCurrent(0);
    update();
}

void MetroOverview::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool MetroOverview::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int hit = stopAt(help->pos());
        QToolTip::showText(help->globalPos(), hit < 0 ? QString() : describe(m_shown.stops.at(hit)), this);
        return true;
    }
    return QWidget::event(event);
}

void MetroOverview::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_shown = arrange(width());
        updateGeometry();
    }
}

} // namespace s3
