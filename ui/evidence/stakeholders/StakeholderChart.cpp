// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/stakeholders/StakeholderChart.h"

#include "core/evidence/QualitativeLabels.h"
#include "core/people/Labels.h"
#include "ui/kit/Style.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr qreal nodeRadius = 6;
constexpr qreal reach = 14; ///< pixels around a node that a click may miss it by

QPointF moved(const QPointF& from, const QRectF& plot)
{
    return {plot.center().x() + from.x() * plot.width() / 2,
            plot.center().y() + from.y() * plot.height() / 2};
}

/// True if one of the nodes is of that group.
template<class Nodes>
bool holds(const Nodes& nodes, Helix helix)
{
    return std::any_of(nodes.begin(), nodes.end(),
                       [helix](const auto& node) { return node.who.organisation.helix == helix; });
}

} // namespace

StakeholderChart::StakeholderChart(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"stakeholderChart"_s);
    setAccessibleName(tr("Stakeholder map"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void StakeholderChart::setData(const QVector<evidence::Stakeholder>& stakeholders,
                               const QList<OrganisationTie>& ties)
{
    m_stakeholders = stakeholders;
    m_ties = ties;
    arrange();
}

void StakeholderChart::setView(View view, evidence::MapDistance distance)
{
    m_view = view;
    m_distance = distance;
    arrange();
}

void StakeholderChart::setCurrent(const IdOf<Organisation>& id)
{
    m_current = id;
    const int node = nodeOf(id);
    setAccessibleDescription(node < 0 ? QString() : describe(m_nodes.at(node)));
    update();
}

void StakeholderChart::arrange()
{
    QHash<RecordId, evidence::Stakeholder> byId;
    for (const evidence::Stakeholder& s : m_stakeholders)
        byId.insert(s.organisation.id, s);
    const QVector<evidence::MapPlace> places = m_view == View::Helix
                                                   ? evidence::helixMap(m_stakeholders, m_distance)
                                                   : evidence::judgementGrid(m_stakeholders);
    m_nodes.clear();
    for (const evidence::MapPlace& place : places)
        m_nodes.append({byId.value(place.organisation), place.place, place.ring});
    setCurrent(m_current);
}

QRectF StakeholderChart::plotIn(const QRectF& rect) const
{
    if (m_view == View::Grid)
        return rect.adjusted(34, 8, -12, -34);
    // An ellipse: names need more room sideways than above each other.
    return rect.adjusted(12, 30, -12, -34);
}

QPointF StakeholderChart::pointOf(const Node& node, const QRectF& plot) const
{
    if (m_view == View::Grid)
        return {plot.left() + node.place.x() * plot.width(), plot.top() + node.place.y() * plot.height()};
    return moved(node.place, plot);
}

int StakeholderChart::nodeOf(const RecordId& id) const
{
    for (int i = 0; i < m_nodes.size(); ++i)
        if (m_nodes.at(i).who.organisation.id == id)
            return i;
    return -1;
}

int StakeholderChart::nodeAt(const QPointF& point) const
{
    const QRectF plot = plotIn(rect());
    int best = -1;
    qreal nearest = reach;
    for (int i = 0; i < m_nodes.size(); ++i) {
        const qreal away = QLineF(point, pointOf(m_nodes.at(i), plot)).length();
        if (away < nearest) {
            nearest = away;
            best = i;
        }
    }
    return best;
}

QString StakeholderChart::describe(const Node& node) const
{
    const StakeholderProfile& profile = node.who.profile;
    QStringList parts{node.who.organisation.name, displayName(node.who.organisation.helix),
                      tr("influence: %1").arg(degreeName(profile.influence)),
                      tr("interest: %1").arg(degreeName(profile.interest))};
    if (node.who.ties > 0)
        parts.append(tr("%n ties", nullptr, node.who.ties));
    return parts.join(u", "_s);
}

void StakeholderChart::paintSectors(QPainter& painter, const QRectF& plot, const ThemeColors& colors) const
{
    painter.setBrush(Qt::NoBrush);
    for (int ring = 0; ring <= 5; ++ring) {
        const double radius = evidence::ringRadius(ring);
        painter.setPen(ring == 0 ? QPen(colors.hair, 1, Qt::DashLine) : QPen(colors.hair, 1));
        painter.drawEllipse(plot.center(), radius * plot.width() / 2, radius * plot.height() / 2);
    }
    const double half = 180.0 / double(allValues<Helix>().size());
    painter.setFont(fontFor(TextRole::Label));
    for (const Helix helix : allValues<Helix>()) {
        const double border = qDegreesToRadians(evidence::sectorAngle(helix) + half);
        const QPointF outwards(qSin(border), -qCos(border));
        painter.setPen(QPen(colors.hair, 1));
        painter.drawLine(moved(outwards * 0.12, plot), moved(outwards, plot));
        const auto [title, box] = sectorTitle(helix, plot);
        painter.setPen(holds(m_nodes, helix) ? colors.soft : colors.warn);
        painter.drawText(box, Qt::AlignCenter, title);
    }
}

std::pair<QString, QRectF> StakeholderChart::sectorTitle(Helix helix, const QRectF& plot) const
{
    const QString name = displayName(helix);
    const QString title = holds(m_nodes, helix) ? name : tr("%1: nobody yet").arg(name);
    const QFontMetricsF metrics(fontFor(TextRole::Label));
    QRectF box(QPointF(), QSizeF(metrics.horizontalAdvance(title) + 4, metrics.height()));
    const double middle = qDegreesToRadians(evidence::sectorAngle(helix));
    box.moveCenter(moved({1.04 * qSin(middle), -1.04 * qCos(middle)}, plot));
    const qreal left = qBound(plot.left() - 8, box.left(), plot.right() + 8 - box.width());
    if (left != box.left())
        box.translate(0, -2.5 * nodeRadius); // moved inwards it would cover who stands on the outermost ring
    box.moveLeft(left);
    return {title, box};
}

void StakeholderChart::paintLegend(QPainter& painter, const QRectF& rect, const ThemeColors& colors) const
{
    painter.setFont(fontFor(TextRole::Small));
    const QFontMetricsF metrics(painter.font());
    painter.setPen(colors.soft);
    painter.drawText(rect, Qt::AlignTop | Qt::AlignLeft,
                     m_distance == evidence::MapDistance::Influence ? tr("Middle: most influence")
                                                                    : tr("Middle: most interest"));
    if (m_ties.isEmpty())
        return;
    constexpr qreal sample = 22;
    qreal left = rect.left();
    const qreal middle = rect.bottom() - metrics.height() / 2;
    const std::pair<Qt::PenStyle, QString> entries[] = {
        {Qt::SolidLine, tr("member")}, {Qt::DashLine, tr("cooperation")}, {Qt::DotLine, tr("other ties")}};
    for (const auto& [style, words] : entries) {
        painter.setPen(QPen(style == Qt::SolidLine ? colors.line(Line::Evidence) : colors.soft, 1.5, style));
        painter.drawLine(QPointF(left, middle), QPointF(left + sample, middle));
        const qreal width = metrics.horizontalAdvance(words) + 2;
        painter.setPen(colors.soft);
        painter.drawText(QRectF(left + sample + 5, middle - metrics.height() / 2, width, metrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, words);
        left += sample + 5 + width + 14;
    }
}

void StakeholderChart::paintGrid(QPainter& painter, const QRectF& plot, const ThemeColors& colors) const
{
    const double split = double(evidence::highDegree - 1) / 5;
    const QPointF cross(plot.left() + split * plot.width(), plot.bottom() - split * plot.height());
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.lineTint(Line::Evidence));
    painter.drawRect(QRectF(QPointF(cross.x(), plot.top()), QPointF(plot.right(), cross.y())));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colors.hair, 1));
    painter.drawRect(plot);
    painter.setPen(QPen(colors.faint, 1));
    painter.drawLine(QPointF(cross.x(), plot.top()), QPointF(cross.x(), plot.bottom()));
    painter.drawLine(QPointF(plot.left(), cross.y()), QPointF(plot.right(), cross.y()));
    painter.setFont(fontFor(TextRole::Label));
    painter.setPen(colors.soft);
    const QRectF room = plot.adjusted(8, 6, -8, -6);
    using evidence::Engagement;
    painter.drawText(room, Qt::AlignTop | Qt::AlignLeft, evidence::displayName(Engagement::KeepSatisfied));
    painter.drawText(room, Qt::AlignTop | Qt::AlignRight, evidence::displayName(Engagement::WorkClosely));
    painter.drawText(room, Qt::AlignBottom | Qt::AlignLeft, evidence::displayName(Engagement::Watch));
    painter.drawText(room, Qt::AlignBottom | Qt::AlignRight, evidence::displayName(Engagement::KeepInformed));
    painter.setFont(fontFor(TextRole::Small));
    for (int degree = 1; degree <= 5; ++degree) {
        const qreal x = plot.left() + (degree - 0.5) / 5 * plot.width();
        const qreal y = plot.bottom() - (degree - 0.5) / 5 * plot.height();
        painter.drawText(QRectF(x - 20, plot.bottom() + 2, 40, 14), Qt::AlignCenter, QString::number(degree));
        painter.drawText(QRectF(plot.left() - 16, y - 8, 14, 16), Qt::AlignCenter, QString::number(degree));
    }
    painter.drawText(QRectF(plot.left(), plot.bottom() + 16, plot.width(), 16), Qt::AlignCenter,
                     tr("Interest (1 to 5)"));
    painter.save();
    painter.translate(plot.left() - 24, plot.center().y());
    painter.rotate(-90);
    painter.drawText(QRectF(-plot.height() / 2, -8, plot.height(), 16), Qt::AlignCenter,
                     tr("Influence (1 to 5)"));
    painter.restore();
}

void StakeholderChart::paintTies(QPainter& painter, const QRectF& plot, const ThemeColors& colors) const
{
    for (const OrganisationTie& tie : m_ties) {
        const int from = nodeOf(tie.fromId);
        const int to = nodeOf(tie.toId);
        if (from < 0 || to < 0)
            continue;
        const bool own = tie.fromId == m_current || tie.toId == m_current;
        const QColor base = tie.kind == TieKind::Member ? colors.line(Line::Evidence) : colors.soft;
        QPen pen(own ? base : mixed(base, colors.paper, 0.35), own ? 2 : 1.2);
        pen.setStyle(tie.kind == TieKind::Member       ? Qt::SolidLine
                     : tie.kind == TieKind::Cooperates ? Qt::DashLine
                                                       : Qt::DotLine);
        painter.setPen(pen);
        painter.drawLine(pointOf(m_nodes.at(from), plot), pointOf(m_nodes.at(to), plot));
    }
}

void StakeholderChart::paintNodes(QPainter& painter, const QRectF& rect, const QRectF& plot,
                                  const ThemeColors& colors) const
{
    painter.setFont(fontFor(TextRole::Small));
    const QFontMetricsF metrics(painter.font());
    QVector<QRectF> taken;
    for (const Node& node : m_nodes)
        taken.append(QRectF(pointOf(node, plot) - QPointF(nodeRadius, nodeRadius),
                            QSizeF(2 * nodeRadius, 2 * nodeRadius)));
    if (m_view == View::Helix)
        for (const Helix helix : allValues<Helix>())
            taken.append(sectorTitle(helix, plot).second);
    // The chosen one first, so that its name has room.
    QVector<int> order;
    const int current = nodeOf(m_current);
    if (current >= 0)
        order.append(current);
    for (int i = 0; i < m_nodes.size(); ++i)
        if (i != current)
            order.append(i);
    for (const int i : order) {
        const Node& node = m_nodes.at(i);
        const QPointF at = pointOf(node, plot);
        const bool cluster = node.who.organisation.helix == Helix::Cluster;
        const bool judged = node.ring > 0;
        painter.setPen(
            QPen(i == current ? colors.focus : colors.lineInk(Line::Evidence), i == current ? 3 : 1.5));
        painter.setBrush(judged ? colors.line(Line::Evidence) : colors.paper);
        if (cluster)
            painter.drawRoundedRect(
                QRectF(at - QPointF(nodeRadius, nodeRadius), QSizeF(2 * nodeRadius, 2 * nodeRadius)), 2, 2);
        else
            painter.drawEllipse(at, nodeRadius, nodeRadius);
        constexpr qreal longest = 150; // pixels
        const QString name = metrics.elidedText(node.who.organisation.name, Qt::ElideRight, longest);
        const QSizeF size(metrics.horizontalAdvance(name) + 2, metrics.height());
        const QPointF spots[] = {{at.x() - size.width() / 2, at.y() + nodeRadius + 2},
                                 {at.x() - size.width() / 2, at.y() - nodeRadius - 2 - size.height()},
                                 {at.x() + nodeRadius + 4, at.y() - size.height() / 2},
                                 {at.x() - nodeRadius - 4 - size.width(), at.y() - size.height() / 2}};
        for (const QPointF& spot : spots) {
            QRectF box(spot, size);
            box.moveLeft(qBound(rect.left(), box.left(), rect.right() - box.width()));
            const bool free = std::none_of(taken.begin(), taken.end(),
                                           [&](const QRectF& other) { return other.intersects(box); });
            if (!free && i != current)
                continue;
            taken.append(box);
            painter.setPen(colors.ink);
            painter.drawText(box, Qt::AlignCenter, name);
            break;
        }
    }
}

void StakeholderChart::paintChart(QPainter& painter, const QRectF& rect)
{
    const ThemeColors colors = colorsFor(palette());
    const QRectF plot = plotIn(rect);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_view == View::Helix) {
        paintSectors(painter, plot, colors);
        paintLegend(painter, rect, colors);
    } else {
        paintGrid(painter, plot, colors);
    }
    paintTies(painter, plot, colors);
    paintNodes(painter, rect, plot, colors);
    painter.restore();
}

void StakeholderChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintChart(painter, rect());
    if (hasFocus() && nodeOf(m_current) < 0)
        paintFocusRing(painter, rect(), palette());
}

int StakeholderChart::neighbour(int dx, int dy) const
{
    const QRectF plot = plotIn(rect());
    const int current = nodeOf(m_current);
    if (current < 0)
        return m_nodes.isEmpty() ? -1 : 0;
    const QPointF here = pointOf(m_nodes.at(current), plot);
    int best = -1;
    qreal least = 0;
    for (int i = 0; i < m_nodes.size(); ++i) {
        const QPointF away = pointOf(m_nodes.at(i), plot) - here;
        const qreal along = away.x() * dx + away.y() * dy;
        const qreal across = qAbs(away.x() * dy) + qAbs(away.y() * dx);
        if (i == current || along <= 0.5)
            continue;
        const qreal cost = along + 2 * across; // rather straight ahead than near
        if (best < 0 || cost < least) {
            least = cost;
            best = i;
        }
    }
    return best;
}

void StakeholderChart::walk(int dx, int dy)
{
    const int node = neighbour(dx, dy);
    if (node < 0)
        return;
    setCurrent(m_nodes.at(node).who.organisation.id);
    Q_EMIT chosen(m_current);
}

void StakeholderChart::keyPressEvent(QKeyEvent* event)
{
    const bool any = nodeOf(m_current) >= 0;
    switch (event->key()) {
    case Qt::Key_Left:
        return walk(-1, 0);
    case Qt::Key_Right:
        return walk(1, 0);
    case Qt::Key_Up:
        return walk(0, -1);
    case Qt::Key_Down:
        return walk(0, 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (any)
            Q_EMIT activated(m_current);
        return;
    case Qt::Key_Delete:
        if (any)
            Q_EMIT removeRequested(m_current);
        return;
    default:
        break;
    }
    if (any && event->key() >= Qt::Key_0 && event->key() <= Qt::Key_5)
        Q_EMIT judged(m_current, event->key() - Qt::Key_0);
    else
        QWidget::keyPressEvent(event);
}

void StakeholderChart::mousePressEvent(QMouseEvent* event)
{
    const int node = nodeAt(event->position());
    if (node < 0 || event->button() != Qt::LeftButton)
        return;
    setCurrent(m_nodes.at(node).who.organisation.id);
    Q_EMIT chosen(m_current);
}

void StakeholderChart::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (nodeAt(event->position()) >= 0)
        Q_EMIT activated(m_current);
}

void StakeholderChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && nodeOf(m_current) < 0)
        walk(1, 0);
    update();
}

void StakeholderChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool StakeholderChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int node = nodeAt(help->pos());
    QToolTip::showText(help->globalPos(), node < 0 ? QString() : describe(m_nodes.at(node)), this);
    return true;
}

} // namespace s3
