// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/NetworkChart.h"

#include "core/base/Numbers.h"
#include "core/report/LabelPlacer.h"
#include "ui/kit/ColorScale.h"

#include <QWheelEvent>
#include <numeric>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr double legendLine = 20;
constexpr double smallestRadius = 3.5;
constexpr double mostZoom = 12;
constexpr int mostLabels = 60;
constexpr double longestLabel = 170;
constexpr double widestStretch = 1.6; ///< a network has no north: it may fill a wide card

} // namespace

NetworkChart::NetworkChart(const QString& accessibleName, QWidget* parent)
    : MarkChart(accessibleName, parent)
    , m_nodeTwin({{tr("Name"), [](const NetworkNode& n) { return QVariant(n.label); }},
                  {tr("Size"),
                   [](const NetworkNode& n) { return QVariant(n.size); },
                   ColumnKind::Number,
                   {},
                   {},
                   [](const NetworkNode& n) { return displayNumber(n.size, n.size < 100 ? 1 : 0); }},
                  {tr("Group"), [this](const NetworkNode& n) { return QVariant(m_groups.value(n.group)); }},
                  {tr("State"),
                   [this](const NetworkNode& n) { return QVariant(n.filled ? m_filledText : m_ringText); }},
                  {tr("Links"),
                   [this](const NetworkNode& n) {
                       const int at = m_nodeTwin.indexOf(n.id);
                       return at < 0 ? QVariant() : QVariant(int(m_linked.value(at).size()));
                   },
                   ColumnKind::Number}},
                 [](const NetworkNode& n) { return n.id; })
    , m_edgeTwin(
          {{tr("From"), [](const EdgeRow& e) { return QVariant(e.from); }},
           {tr("To"), [](const EdgeRow& e) { return QVariant(e.to); }},
           {tr("Weight"),
            [](const EdgeRow& e) { return QVariant(e.weight); },
            ColumnKind::Number,
            {},
            {},
            [](const EdgeRow& e) { return displayNumber(e.weight, 2); }},
           {tr("Backbone"), [](const EdgeRow& e) { return QVariant(e.backbone ? tr("yes") : tr("no")); }}},
          [](const EdgeRow& e) { return e.key; })
{
    setMinimumSize(240, 200);
}

void NetworkChart::setNetwork(const QVector<NetworkNode>& nodes, const QVector<NetworkEdge>& edges)
{
    m_nodes = nodes;
    m_edges = edges;
    m_linked = QVector<QVector<int>>(m_nodes.size());
    QVector<EdgeRow> rows;
    for (const NetworkEdge& edge : m_edges) {
        m_linked[edge.a].append(edge.b);
        m_linked[edge.b].append(edge.a);
        rows.append({m_nodes.at(edge.a).id + u'\n' + m_nodes.at(edge.b).id, m_nodes.at(edge.a).label,
                     m_nodes.at(edge.b).label, edge.weight, edge.backbone});
    }
    m_bySize.resize(m_nodes.size());
    std::iota(m_bySize.begin(), m_bySize.end(), 0);
    std::stable_sort(m_bySize.begin(), m_bySize.end(),
                     [this](int a, int b) { return m_nodes.at(a).size > m_nodes.at(b).size; });
    m_largest = m_bySize.isEmpty() ? 0 : m_nodes.at(m_bySize.first()).size;
    m_nodeTwin.setRows(m_nodes);
    m_edgeTwin.setRows(rows);
    dataChanged();
}

void NetworkChart::setGroups(const QStringList& groups, const QString& filledText, const QString& ringText)
{
    m_groups = groups;
    m_filledText = filledText;
    m_ringText = ringText;
    update();
}

QString NetworkChart::tipOf(int mark) const
{
    const NetworkNode& node = m_nodes.at(mark);
    return m_explain ? m_explain(node.id) : node.label;
}

void NetworkChart::setFound(const QSet<QString>& ids)
{
    m_found = ids;
    update();
}

void NetworkChart::setTitles(const QString& size, const QString& weight)
{
    m_nodeTwin.setHeaders({tr("Name"), size});
    m_edgeTwin.setHeaders({tr("From"), tr("To"), weight});
}

QRectF NetworkChart::plotIn(const QRectF& area) const
{
    return area.adjusted(0, 0, 0, m_groups.isEmpty() ? 0 : -2 * legendLine);
}

QPointF NetworkChart::placeIn(int node, const QRectF& area) const
{
    const QRectF plot = plotIn(area);
    const double half = std::min(plot.width(), plot.height()) / 2 * 0.93;
    const double stretchX = std::min(plot.width() / 2 * 0.9, half * widestStretch);
    const double stretchY = std::min(plot.height() / 2 * 0.93, half * widestStretch);
    const QPointF place = m_nodes.at(node).place;
    return plot.center() + QPointF(m_pan.x() * plot.width(), m_pan.y() * plot.height()) +
           QPointF(place.x() * stretchX, place.y() * stretchY) * m_zoom;
}

double NetworkChart::radius(const NetworkNode& node, const QRectF& area) const
{
    const double crowd = std::sqrt(double(std::max<qsizetype>(1, m_nodes.size())));
    const double room = std::min(area.width(), area.height());
    const double largest = std::clamp(0.32 * room / crowd, 7.0, 26.0) * std::sqrt(std::min(m_zoom, 4.0));
    const double share = m_largest > 0 && node.size > 0 ? node.size / m_largest : 0;
    return std::max(smallestRadius, largest * std::sqrt(share));
}

bool NetworkChart::isFaint(int node) const
{
    if (!m_found.isEmpty())
        return !m_found.contains(m_nodes.at(node).id);
    const int centre = lit();
    return centre >= 0 && node != centre && !m_linked.at(centre).contains(node);
}

QVector<MarkChart::Mark> NetworkChart::marksIn(const QRectF& rect) const
{
    QVector<Mark> marks;
    marks.reserve(m_nodes.size());
    for (int i = 0; i < m_nodes.size(); ++i) {
        const QPointF at = placeIn(i, rect);
        const double r = radius(m_nodes.at(i), rect);
        marks.append({m_nodes.at(i).id, QRectF(at.x() - r, at.y() - r, 2 * r, 2 * r)});
    }
    return marks;
}

int NetworkChart::markAt(const QPointF& point) const
{
    int best = -1;
    double nearest = 0;
    for (int i = 0; i < m_nodes.size(); ++i) {
        const QPointF d = point - placeIn(i, chartArea());
        const double distance = std::hypot(d.x(), d.y()) - radius(m_nodes.at(i), chartArea());
        if (distance <= 3 && (best < 0 || distance < nearest)) {
            best = i;
            nearest = distance;
        }
    }
    return best;
}

int NetworkChart::neighbour(int mark, int dx, int dy) const
{
    const QPointF from = placeOf(mark);
    int best = -1;
    double bestCost = 0;
    for (const int i : m_linked.at(mark)) {
        const QPointF d = placeOf(i) - from;
        const double along = d.x() * dx + d.y() * dy;
        const double across = std::abs(d.x() * dy) + std::abs(d.y() * dx);
        if (along <= 0.5 || across > 1.5 * along || (best >= 0 && along + 2 * across >= bestCost))
            continue;
        best = i;
        bestCost = along + 2 * across;
    }
    return best >= 0 ? best : MarkChart::neighbour(mark, dx, dy);
}

void NetworkChart::zoomAt(double factor, const QPointF& point)
{
    const double zoom = std::clamp(m_zoom * factor, 1.0, mostZoom);
    const QRectF plot = plotIn(chartArea());
    const QPointF middle = plot.center() + QPointF(m_pan.x() * plot.width(), m_pan.y() * plot.height());
    const QPointF moved = point - (point - middle) * (zoom / m_zoom);
    m_zoom = zoom;
    m_pan = QPointF((moved.x() - plot.center().x()) / plot.width(),
                    (moved.y() - plot.center().y()) / plot.height());
    if (m_zoom <= 1.0001)
        m_pan = {};
    update();
}

void NetworkChart::zoomBy(double factor)
{
    zoomAt(factor, current() >= 0 ? placeOf(current()) : plotIn(chartArea()).center());
}

void NetworkChart::fit()
{
    m_zoom = 1;
    m_pan = {};
    update();
}

void NetworkChart::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
        return zoomBy(1.4);
    case Qt::Key_Minus:
        return zoomBy(1 / 1.4);
    case Qt::Key_0:
        return fit();
    default:
        MarkChart::keyPressEvent(event);
    }
}

void NetworkChart::wheelEvent(QWheelEvent* event)
{
    zoomAt(std::pow(1.2, event->angleDelta().y() / 120.0), event->position());
    event->accept();
}

void NetworkChart::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && markAt(event->position()) < 0)
        m_dragFrom = event->position();
    MarkChart::mousePressEvent(event);
    event->accept();
}

void NetworkChart::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_dragFrom) {
        MarkChart::mouseMoveEvent(event);
        return;
    }
    const QRectF plot = plotIn(chartArea());
    const QPointF moved = event->position() - *m_dragFrom;
    m_pan += QPointF(moved.x() / plot.width(), moved.y() / plot.height());
    m_dragFrom = event->position();
    update();
}

void NetworkChart::mouseReleaseEvent(QMouseEvent* event)
{
    m_dragFrom.reset();
    MarkChart::mouseReleaseEvent(event);
}

void NetworkChart::draw(QPainter& painter, const QRectF& rect) const
{
    const ThemeColors colors = colorsFor(palette());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(rect);
    paintEdges(painter, rect, colors);
    paintNodes(painter, rect, colors);
    paintLabels(painter, rect, colors);
    paintLegend(painter, rect, colors);
    painter.restore();
}

void NetworkChart::paintEdges(QPainter& painter, const QRectF& area, const ThemeColors& colors) const
{
    const int centre = lit();
    for (const NetworkEdge& edge : m_edges) {
        const bool own = centre >= 0 && (edge.a == centre || edge.b == centre);
        const bool back = !own && (centre >= 0 || isFaint(edge.a) || isFaint(edge.b));
        const double strength = 0.25 + 0.5 * edge.weight + (edge.backbone ? 0.1 : 0);
        const QColor color = mixed(own ? colors.lineInk(Line::Evidence) : colors.faint, colors.paper,
                                   own ? 0.9 : (back ? 0.18 : strength));
        painter.setPen(QPen(color, own ? 2 : (edge.backbone ? 1.4 : 0.8)));
        painter.drawLine(placeIn(edge.a, area), placeIn(edge.b, area));
    }
}

void NetworkChart::paintNodes(QPainter& painter, const QRectF& area, const ThemeColors& colors) const
{
    for (const int i : m_bySize) {
        const NetworkNode& node = m_nodes.at(i);
        QColor color = categoryColor(node.group, colors);
        if (isFaint(i))
            color = mixed(color, colors.paper, 0.3);
        const double r = radius(node, area);
        painter.setPen(QPen(node.filled ? colors.paper : color, node.filled ? 1 : 1.8));
        painter.setBrush(node.filled ? color : colors.paper);
        painter.drawEllipse(placeIn(i, area), r, r);
        if (i != current())
            continue;
        painter.setPen(QPen(colors.ink, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(placeIn(i, area), r + 3, r + 3);
    }
}

QVector<int> NetworkChart::labelOrder() const
{
    QVector<int> order;
    QSet<int> known;
    const auto add = [&](int node) {
        if (known.contains(node))
            return;
        known.insert(node);
        order.append(node);
    };
    const int centre = lit();
    if (centre >= 0) {
        add(centre);
        for (const int node : m_linked.at(centre))
            add(node);
    }
    for (const int node : m_bySize) {
        if (!isFaint(node))
            add(node);
    }
    return order.mid(0, mostLabels);
}

void NetworkChart::paintLabels(QPainter& painter, const QRectF& area, const ThemeColors& colors) const
{
    painter.setFont(fontFor(TextRole::Small));
    const QFontMetricsF metrics(painter.font());
    const QRectF plot = plotIn(area);
    report::LabelPlacer placer(plot);
    for (int i = 0; i < m_nodes.size(); ++i)
        placer.blockDisc(placeIn(i, area), radius(m_nodes.at(i), area) * 0.8);
    const QVector<int> order = labelOrder();
    for (const int i : order) {
        const QPointF at = placeIn(i, area);
        if (!plot.contains(at))
            continue;
        const QString text = metrics.elidedText(m_nodes.at(i).label, Qt::ElideRight, longestLabel);
        const QSizeF size(metrics.horizontalAdvance(text) + 4, metrics.height());
        const auto place = placer.place(at, radius(m_nodes.at(i), area), size, i == current() ? 5 : 2);
        if (!place || (place->away && i != lit()))
            continue;
        painter.setPen(Qt::NoPen);
        QColor back = colors.paper;
        back.setAlphaF(0.72f);
        painter.setBrush(back);
        painter.drawRoundedRect(place->rect, 3, 3);
        painter.setPen(i == lit() ? colors.ink : (m_nodes.at(i).filled ? colors.ink : colors.soft));
        painter.drawText(place->rect, Qt::AlignCenter, text);
    }
}

void NetworkChart::paintLegend(QPainter& painter, const QRectF& area, const ThemeColors& colors) const
{
    if (m_groups.isEmpty())
        return;
    painter.setFont(fontFor(TextRole::Small));
    const QFontMetricsF metrics(painter.font());
    double x = area.left();
    double y = area.bottom() - 2 * legendLine + legendLine / 2;
    const auto entry = [&](const QColor& color, bool filled, const QString& text) {
        const double width = 18 + metrics.horizontalAdvance(text) + 14;
        if (x + width > area.right() && x > area.left()) {
            x = area.left();
            y += legendLine;
        }
        painter.setPen(QPen(color, 1.8));
        painter.setBrush(filled ? QBrush(color) : QBrush(colors.paper));
        painter.drawEllipse(QPointF(x + 6, y), 4.5, 4.5);
        painter.setPen(colors.soft);
        painter.drawText(QPointF(x + 16, y + metrics.ascent() / 2 - 1), text);
        x += width;
    };
    if (!m_filledText.isEmpty())
        entry(colors.ink, true, m_filledText);
    if (!m_ringText.isEmpty())
        entry(colors.ink, false, m_ringText);
    for (int group = 0; group < m_groups.size(); ++group)
        entry(categoryColor(group, colors), true, m_groups.at(group));
}

} // namespace s3
