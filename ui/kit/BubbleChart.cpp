// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/BubbleChart.h"

#include "core/base/Numbers.h"

#include <QHelpEvent>
#include <QScatterSeries>
#include <QToolTip>
#include <QValueAxis>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr double kLargestRadius = 28;
constexpr double kSmallestRadius = 5;
constexpr double longestLabel = 185;

} // namespace

BubbleChart::BubbleChart(const QString& accessibleName, Line line, QWidget* parent)
    : PlainChartView(new QChart, parent)
    , m_line(line)
    , m_x(new QValueAxis(this))
    , m_y(new QValueAxis(this))
    , m_twin({{tr("Name"), [](const Bubble& b) { return QVariant(b.label); }},
              {QString(),
               [](const Bubble& b) { return QVariant(b.x); },
               ColumnKind::Number,
               {},
               {},
               [this](const Bubble& b) { return displayNumber(b.x, m_decimals); }},
              {QString(),
               [](const Bubble& b) { return QVariant(b.y); },
               ColumnKind::Number,
               {},
               {},
               [this](const Bubble& b) { return displayNumber(b.y, m_decimals); }},
              {QString(),
               [](const Bubble& b) { return QVariant(b.size); },
               ColumnKind::Number,
               {},
               {},
               [](const Bubble& b) { return displayNumber(b.size); }}},
             [](const Bubble& b) { return b.id; })
{
    setAccessibleName(accessibleName);
    viewport()->setMouseTracking(true);
    // The axes live on an empty series; the bubbles, which Qt Charts cannot size one by one, are drawn over
    // it.
    auto* series = new QScatterSeries(chart());
    series->append(0, 0);
    series->setMarkerSize(1);
    series->setColor(Qt::transparent);
    series->setBorderColor(Qt::transparent);
    chart()->addSeries(series);
    chart()->addAxis(m_x, Qt::AlignBottom);
    chart()->addAxis(m_y, Qt::AlignLeft);
    series->attachAxis(m_x);
    series->attachAxis(m_y);
    m_x->setGridLineVisible(false);
    setMinimumSize(320, 280);
    fitAxes();
    BubbleChart::restyle();
}

QVector<ColumnKind> BubbleChart::twinKinds()
{
    return {ColumnKind::Text, ColumnKind::Number, ColumnKind::Number, ColumnKind::Number};
}

void BubbleChart::setAxes(const QString& xTitle, const QString& yTitle, const QString& sizeTitle,
                          int decimals)
{
    m_x->setTitleText(xTitle);
    m_y->setTitleText(yTitle);
    m_sizeTitle = sizeTitle;
    m_decimals = decimals;
    m_twin.setHeaders({tr("Name"), xTitle, yTitle, sizeTitle});
}

void BubbleChart::setBubbles(const QVector<Bubble>& bubbles)
{
    const QString current = currentId();
    m_bubbles = bubbles;
    std::stable_sort(m_bubbles.begin(), m_bubbles.end(),
                     [](const Bubble& a, const Bubble& b) { return a.size > b.size; });
    m_largest = m_bubbles.isEmpty() ? 0 : m_bubbles.constFirst().size;
    m_twin.setRows(m_bubbles);
    fitAxes();
    m_current = -1;
    setCurrentId(current);
    viewport()->update();
}

void BubbleChart::setReference(std::optional<double> x, const QString& label)
{
    m_reference = x;
    m_referenceLabel = label;
    fitAxes();
    viewport()->update();
}

void BubbleChart::setSplit(std::optional<QPointF> split)
{
    m_split = split;
    fitAxes();
    viewport()->update();
}

void BubbleChart::setQuadrants(const QStringList& words)
{
    m_quadrants = words;
    fitAxes();
    viewport()->update();
}

void BubbleChart::fitAxes()
{
    if (m_bubbles.isEmpty()) {
        m_x->setRange(0, m_reference ? *m_reference * 2 : 1);
        m_y->setRange(0, 1);
        return;
    }
    double lowX = m_reference.value_or(m_bubbles.constFirst().x);
    double highX = lowX;
    double lowY = 0;
    double highY = 0;
    for (const Bubble& b : m_bubbles) {
        lowX = qMin(lowX, b.x);
        highX = qMax(highX, b.x);
        lowY = qMin(lowY, b.y);
        highY = qMax(highY, b.y);
    }
    if (m_split) {
        lowX = qMin(lowX, m_split->x());
        highX = qMax(highX, m_split->x());
        lowY = qMin(lowY, m_split->y());
        highY = qMax(highY, m_split->y());
    } else if (!m_quadrants.isEmpty()) {
        // All four fields are to be seen, however little lies in them.
        lowY = qMin(lowY, -highY * 0.25);
        highY = qMax(highY, -lowY * 0.25);
    }
    // Room for the largest bubble and for a label at the right.
    const double spanX = qMax(highX - lowX, 1e-9);
    const double spanY = qMax(highY - lowY, 1e-9);
    const NiceRange x =
        niceRange(lowX >= 0 ? qMax(0.0, lowX - spanX * 0.08) : lowX - spanX * 0.08, highX + spanX * 0.15);
    const NiceRange y = niceRange(lowY < 0 ? lowY - spanY * 0.08 : 0, highY + spanY * 0.1);
    m_x->setRange(x.low, x.high);
    m_y->setRange(y.low, y.high);
    for (auto [axis, range] : {std::pair{m_x, x}, std::pair{m_y, y}}) {
        axis->setTickType(QValueAxis::TicksDynamic);
        axis->setTickAnchor(0);
        axis->setTickInterval(range.step);
        axis->setLabelFormat(u"%.%1f"_s.arg(range.decimals));
    }
}

QString BubbleChart::currentId() const
{
    return m_current < 0 ? QString() : m_bubbles.at(m_current).id;
}

void BubbleChart::setCurrentId(const QString& id)
{
    int found = -1;
    for (int i = 0; i < m_bubbles.size(); ++i) {
        if (m_bubbles.at(i).id == id)
            found = i;
    }
    if (found == m_current)
        return;
    m_current = found;
    setAccessibleDescription(found < 0 ? QString() : tipFor(m_bubbles.at(found)));
    viewport()->update();
    Q_EMIT currentChanged(currentId());
}

double BubbleChart::radius(const Bubble& bubble) const
{
    const double largest = qMin(kLargestRadius, qMin(width(), height()) / 12.0 + 6);
    const double share = m_largest > 0 && bubble.size > 0 ? bubble.size / m_largest : 0;
    return qMax(kSmallestRadius, largest * std::sqrt(share));
}

QPointF BubbleChart::centre(const Bubble& bubble) const
{
    return chart()->mapToPosition(QPointF(bubble.x, bubble.y));
}

int BubbleChart::bubbleAt(const QPointF& scenePoint) const
{
    for (int i = int(m_bubbles.size()) - 1; i >= 0; --i) {
        const QPointF d = scenePoint - centre(m_bubbles.at(i));
        if (std::hypot(d.x(), d.y()) <= radius(m_bubbles.at(i)) + 3)
            return i;
    }
    return -1;
}

QString BubbleChart::tipFor(const Bubble& b) const
{
    if (!b.tip.isEmpty())
        return b.tip;
    const auto line = [](const QString& title, const QString& value) -> QString {
        return title + u": "_s + value;
    };
    return QStringList{b.label, line(m_x->titleText(), displayNumber(b.x, m_decimals)),
                       line(m_y->titleText(), displayNumber(b.y, m_decimals)),
                       line(m_sizeTitle, displayNumber(b.size))}
        .join(u'\n');
}

void BubbleChart::restyle()
{
    PlainChartView::restyle();
    viewport()->update();
}

void BubbleChart::drawForeground(QPainter* painter, const QRectF&)
{
    const ThemeColors c = colorsFor(palette());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawQuadrants(*painter, c);
    drawReference(*painter, c);
    for (int i = 0; i < m_bubbles.size(); ++i) {
        const Bubble& b = m_bubbles.at(i);
        const bool below = b.faint || (m_reference && b.x < *m_reference);
        const QColor color = c.line(b.line.value_or(m_line));
        painter->setPen(QPen(c.paper, 1.5));
        QColor fill = color;
        fill.setAlphaF(below ? 0.3f : 0.78f);
        painter->setBrush(fill);
        painter->drawEllipse(centre(b), radius(b), radius(b));
        if (i != m_current)
            continue;
        painter->setPen(QPen(c.ink, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(centre(b), radius(b) + 3, radius(b) + 3);
    }
    drawLabels(*painter, c);
    painter->restore();
}

void BubbleChart::drawReference(QPainter& painter, const ThemeColors& colors) const
{
    if (!m_reference)
        return;
    const QRectF plot = chart()->plotArea();
    const double x = chart()->mapToPosition(QPointF(*m_reference, m_y->min())).x();
    painter.setPen(QPen(colors.faint, 1.2, Qt::DashLine));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    painter.setFont(fontFor(TextRole::Small));
    painter.setPen(colors.soft);
    painter.drawText(QPointF(x + 6, plot.top() + painter.fontMetrics().ascent()), m_referenceLabel);
}

std::optional<QPointF> BubbleChart::quadrantOrigin() const
{
    if (m_split || !m_reference)
        return m_split;
    return QPointF(*m_reference, 0);
}

/// Where the words of the quadrants stand: in the outer corners, an empty place where a field is too narrow.
QVector<QRectF> BubbleChart::quadrantPlaces() const
{
    const auto at = quadrantOrigin();
    if (m_quadrants.size() != 4 || !at)
        return {};
    const QRectF plot = chart()->plotArea();
    const QPointF origin = chart()->mapToPosition(*at);
    const QFontMetricsF metrics(fontFor(TextRole::Label));
    QVector<QRectF> places;
    for (int i = 0; i < 4; ++i) {
        const bool right = i % 2 == 1;
        const qreal width = metrics.horizontalAdvance(m_quadrants.at(i)) + 2;
        const qreal room = right ? plot.right() - origin.x() : origin.x() - plot.left();
        // The upper words stand below the label of the reference, if there is one.
        const qreal top = plot.top() + (m_reference ? 1.4 * metrics.height() : 2);
        const qreal y = i < 2 ? top : plot.bottom() - metrics.height() - 2;
        places.append(width + 8 > room ? QRectF()
                                       : QRectF(right ? plot.right() - width - 4 : plot.left() + 4, y, width,
                                                metrics.height()));
    }
    return places;
}

void BubbleChart::drawQuadrants(QPainter& painter, const ThemeColors& colors) const
{
    const auto at = quadrantOrigin();
    if (!at || (m_quadrants.size() != 4 && !m_split))
        return;
    const QRectF plot = chart()->plotArea();
    const QPointF origin = chart()->mapToPosition(*at);
    painter.setPen(QPen(colors.faint, 1.2, Qt::DashLine));
    painter.drawLine(QPointF(plot.left(), origin.y()), QPointF(plot.right(), origin.y()));
    if (m_split)
        painter.drawLine(QPointF(origin.x(), plot.top()), QPointF(origin.x(), plot.bottom()));
    painter.setFont(fontFor(TextRole::Label));
    painter.setPen(colors.soft);
    const QVector<QRectF> places = quadrantPlaces();
    for (int i = 0; i < places.size(); ++i) {
        if (!places.at(i).isEmpty())
            painter.drawText(places.at(i), Qt::AlignCenter, m_quadrants.at(i));
    }
}

// Greedy: largest bubble first, eight places in order of preference; a place counts as taken if it touches
// another label or the middle of another bubble.
void BubbleChart::drawLabels(QPainter& painter, const ThemeColors& colors) const
{
    const QRectF plot = chart()->plotArea().adjusted(-8, 0, 8, 0);
    painter.setFont(fontFor(TextRole::Small));
    const QFontMetricsF metrics(painter.font());
    QVector<QRectF> taken = quadrantPlaces();
    if (m_reference) {
        const double x = chart()->mapToPosition(QPointF(*m_reference, 0)).x();
        taken.append(
            QRectF(x + 4, plot.top(), metrics.horizontalAdvance(m_referenceLabel) + 4, metrics.height()));
        taken.append(QRectF(x - 2, plot.top(), 4, plot.height()));
    }
    for (int i = 0; i < m_bubbles.size(); ++i) {
        const Bubble& b = m_bubbles.at(i);
        const QPointF at = centre(b);
        const double r = radius(b) + (i == m_current ? 8 : 4);
        // A long name at half its length is better than a large bubble without a name.
        const QString label = metrics.elidedText(b.label, Qt::ElideRight, longestLabel);
        const QSizeF size(metrics.horizontalAdvance(label) + 2, metrics.height());
        const double aside = r * 0.75;
        const QPointF places[] = {{at.x() + r, at.y() - size.height() / 2},
                                  {at.x() - size.width() / 2, at.y() - r - size.height()},
                                  {at.x() - size.width() / 2, at.y() + r},
                                  {at.x() - r - size.width(), at.y() - size.height() / 2},
                                  {at.x() + aside, at.y() - aside - size.height()},
                                  {at.x() + aside, at.y() + aside},
                                  {at.x() - aside - size.width(), at.y() - aside - size.height()},
                                  {at.x() - aside - size.width(), at.y() + aside}};
        for (const QPointF& place : places) {
            const QRectF box(place, size);
            const auto touches = [&](const QRectF& other) { return other.intersects(box); };
            bool covered = !plot.contains(box) || std::any_of(taken.cbegin(), taken.cend(), touches);
            for (int j = 0; j < m_bubbles.size() && !covered; ++j) {
                const double inner = radius(m_bubbles.at(j)) * 0.8;
                const QPointF other = centre(m_bubbles.at(j));
                covered = j != i &&
                          box.intersects(QRectF(other.x() - inner, other.y() - inner, 2 * inner, 2 * inner));
            }
            if (covered)
                continue;
            painter.setPen(b.faint || (m_reference && b.x < *m_reference) ? colors.soft : colors.ink);
            painter.drawText(box, Qt::AlignCenter, label);
            taken.append(box.adjusted(-2, 0, 2, 0));
            break;
        }
    }
}

// To the nearest bubble in that direction; distance across counts double.
void BubbleChart::walk(int dx, int dy)
{
    if (m_bubbles.isEmpty())
        return;
    if (m_current < 0) {
        setCurrentId(m_bubbles.constFirst().id);
        return;
    }
    const QPointF from = centre(m_bubbles.at(m_current));
    int best = -1;
    double bestCost = 0;
    for (int i = 0; i < m_bubbles.size(); ++i) {
        const QPointF d = centre(m_bubbles.at(i)) - from;
        const double along = d.x() * dx + d.y() * dy;
        const double across = std::abs(d.x() * dy) + std::abs(d.y() * dx);
        const double cost = along + 2 * across;
        if (i == m_current || along <= 0 || (best >= 0 && cost >= bestCost))
            continue;
        best = i;
        bestCost = cost;
    }
    if (best >= 0)
        setCurrentId(m_bubbles.at(best).id);
}

void BubbleChart::keyPressEvent(QKeyEvent* event)
{
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
    case Qt::Key_Space:
        if (m_current >= 0)
            Q_EMIT activated(currentId());
        return;
    default:
        PlainChartView::keyPressEvent(event);
    }
}

void BubbleChart::mousePressEvent(QMouseEvent* event)
{
    const int hit = bubbleAt(mapToScene(event->position().toPoint()));
    if (hit < 0 || event->button() != Qt::LeftButton)
        return;
    setCurrentId(m_bubbles.at(hit).id);
    Q_EMIT activated(currentId());
}

void BubbleChart::mouseMoveEvent(QMouseEvent* event)
{
    const bool over = bubbleAt(mapToScene(event->position().toPoint())) >= 0;
    viewport()->setCursor(over ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

bool BubbleChart::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return PlainChartView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int hit = bubbleAt(mapToScene(help->pos()));
    QToolTip::showText(help->globalPos(), hit < 0 ? QString() : tipFor(m_bubbles.at(hit)), this);
    return true;
}

} // namespace s3
