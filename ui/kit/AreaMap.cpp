// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/AreaMap.h"

#include "core/base/Numbers.h"

#include <QTransform>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr double legendHeight = 46;
constexpr double longestLegend = 260;

} // namespace

AreaMap::AreaMap(const QString& accessibleName, QWidget* parent)
    : MarkChart(accessibleName, parent)
    , m_twin({{tr("Code"), [](const MapArea& a) { return QVariant(a.id); }},
              {tr("Name"), [](const MapArea& a) { return QVariant(a.name); }},
              {tr("Value"),
               [](const MapArea& a) { return a.value ? QVariant(*a.value) : QVariant(); },
               ColumnKind::Number,
               {},
               {},
               [](const MapArea& a) { return a.value ? a.text : u"–"_s; }}},
             [](const MapArea& a) { return a.id; })
{
    setMinimumSize(240, 200);
}

void AreaMap::setAreas(const QVector<MapArea>& areas, const ColorScale& scale)
{
    m_areas = areas;
    m_scale = scale;
    m_extent = {};
    QRectF all;
    for (const MapArea& area : m_areas) {
        const QRectF box = area.outline.boundingRect();
        all = all.united(box);
        if (area.known)
            m_extent = m_extent.united(box);
    }
    // Far outlying areas without data must not shrink the others; tiles all stay in the picture.
    const bool farther =
        m_extent.isValid() && (all.width() > 3 * m_extent.width() || all.height() > 3 * m_extent.height());
    if (!farther)
        m_extent = all;
    QVector<MapArea> rows = m_areas;
    QSet<QString> keys;
    rows.removeIf([&](const MapArea& area) {
        const bool twice = keys.contains(area.id);
        keys.insert(area.id);
        return twice || !area.known;
    });
    m_twin.setRows(rows);
    dataChanged();
}

void AreaMap::setLegend(const QString& title, int decimals, const QString& middleText)
{
    m_legend = title;
    m_decimals = decimals;
    m_middleText = middleText;
    m_twin.setHeaders({tr("Code"), tr("Name"), title});
    update();
}

QRectF AreaMap::mapRect(const QRectF& rect) const
{
    return rect.adjusted(2, 2, -2, -legendHeight);
}

QTransform AreaMap::fitted(const QRectF& rect) const
{
    const QRectF room = mapRect(rect);
    if (m_extent.isEmpty() || room.isEmpty())
        return {};
    const double scale = std::min(room.width() / m_extent.width(), room.height() / m_extent.height());
    QTransform view;
    view.translate(room.center().x(), room.center().y());
    view.scale(scale, scale);
    view.translate(-m_extent.center().x(), -m_extent.center().y());
    return view;
}

QString AreaMap::tipOf(int mark) const
{
    const MapArea& area = m_areas.at(mark);
    if (!area.tip.isEmpty())
        return area.tip;
    const QString name =
        area.name.isEmpty() || area.name == area.id ? area.id : area.name + u" ("_s + area.id + u')';
    const QString value = !area.known  ? tr("not in the data")
                          : area.value ? m_legend + u": "_s + area.text
                                       : tr("no value");
    return name + u'\n' + value;
}

QVector<MarkChart::Mark> AreaMap::marksIn(const QRectF& rect) const
{
    const QTransform view = fitted(rect);
    QVector<Mark> marks;
    for (const MapArea& area : m_areas)
        marks.append({area.id, view.mapRect(area.outline.boundingRect())});
    return marks;
}

int AreaMap::markAt(const QPointF& point) const
{
    const QTransform view = fitted(chartArea());
    if (!view.isInvertible())
        return -1;
    const QPointF at = view.inverted().map(point);
    for (int i = 0; i < m_areas.size(); ++i) {
        const QPainterPath& outline = m_areas.at(i).outline;
        if (outline.boundingRect().contains(at) && outline.contains(at))
            return i;
    }
    return -1;
}

void AreaMap::draw(QPainter& painter, const QRectF& rect) const
{
    const ThemeColors colors = colorsFor(palette());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(rect);
    const QTransform view = fitted(rect);
    for (int i = 0; i < m_areas.size(); ++i) {
        if (i != current() && i != hovered())
            paintArea(painter, i, view, colors);
    }
    // Last, so that no neighbour covers their outline.
    for (const int mark : {hovered(), current()}) {
        if (mark >= 0)
            paintArea(painter, mark, view, colors);
    }
    paintLegend(painter,
                QRectF(rect.left(), rect.bottom() - legendHeight + 8, rect.width(), legendHeight - 8),
                colors);
    painter.restore();
}

void AreaMap::paintArea(QPainter& painter, int mark, const QTransform& toView,
                        const ThemeColors& colors) const
{
    const MapArea& area = m_areas.at(mark);
    const QPainterPath outline = toView.map(area.outline);
    QColor fill = colors.paper;
    if (area.value)
        fill = m_scale.at(*area.value, colors);
    painter.setPen(QPen(area.value ? mixed(colors.ink, fill, 0.25) : colors.hair, 1));
    painter.setBrush(fill);
    painter.drawPath(outline);
    if (area.known && !area.value)
        painter.fillPath(outline, QBrush(mixed(colors.faint, colors.paper, 0.5), Qt::BDiagPattern));
    if (mark == current() || mark == hovered()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(mark == current() ? colors.ink : colors.soft, mark == current() ? 2.5 : 1.5));
        painter.drawPath(outline);
    }
    paintLabel(painter, area, toView, fill, colors);
}

void AreaMap::paintLabel(QPainter& painter, const MapArea& area, const QTransform& toView, const QColor& fill,
                         const ThemeColors& colors) const
{
    const QRectF box = toView.mapRect(area.outline.boundingRect());
    const QFont codeFont = fontFor(TextRole::Label);
    const QFont valueFont = fontFor(TextRole::Small);
    const QFontMetricsF codeMetrics(codeFont);
    const QFontMetricsF valueMetrics(valueFont);
    if (codeMetrics.horizontalAdvance(area.id) + 6 > box.width() || codeMetrics.height() > box.height())
        return;
    const bool withValue = area.value && 2 * codeMetrics.height() + 2 <= box.height() &&
                           valueMetrics.horizontalAdvance(area.text) + 4 <= box.width();
    const QPointF middle = toView.map(area.middle);
    const double line = codeMetrics.height();
    const double top = middle.y() - (withValue ? line : line / 2);
    const QRectF first(middle.x() - box.width() / 2, top, box.width(), line);
    painter.setFont(codeFont);
    painter.setPen(area.known ? readableOn(fill, colors) : colors.faint);
    painter.drawText(first, Qt::AlignCenter, area.id);
    if (!withValue)
        return;
    painter.setFont(valueFont);
    painter.drawText(first.translated(0, line), Qt::AlignCenter, area.text);
}

void AreaMap::paintLegend(QPainter& painter, const QRectF& rect, const ThemeColors& colors) const
{
    painter.setFont(fontFor(TextRole::Small));
    const QFontMetricsF metrics(painter.font());
    const double width = std::min(longestLegend, rect.width() * 0.5);
    const QRectF bar(rect.left(), rect.top() + 4, width, 12);
    QLinearGradient gradient(bar.topLeft(), bar.topRight());
    for (const double share : {0.0, 0.25, 0.5, 0.75, 1.0})
        gradient.setColorAt(share, m_scale.atShare(share, colors));
    painter.setPen(QPen(colors.hair, 1));
    painter.setBrush(gradient);
    painter.drawRoundedRect(bar, 3, 3);
    painter.setPen(colors.soft);
    const QRectF below(bar.left(), bar.bottom() + 2, bar.width(), metrics.height());
    painter.drawText(below, Qt::AlignLeft, displayNumber(m_scale.low(), m_decimals));
    painter.drawText(below, Qt::AlignRight, displayNumber(m_scale.high(), m_decimals));
    if (m_scale.kind() == ColorScale::Kind::Diverging)
        painter.drawText(below, Qt::AlignHCenter,
                         m_middleText.isEmpty() ? displayNumber(m_scale.middle(), m_decimals) : m_middleText);
    const double side = bar.right() + 16;
    const QRectF title(side, rect.top(), rect.right() - side, metrics.height() + 2);
    painter.setPen(colors.ink);
    painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(m_legend, Qt::ElideRight, title.width()));
    const bool gaps =
        std::any_of(m_areas.begin(), m_areas.end(), [](const MapArea& a) { return a.known && !a.value; });
    const bool absent =
        std::any_of(m_areas.begin(), m_areas.end(), [](const MapArea& a) { return !a.known; });
    QStringList notes;
    if (gaps)
        notes.append(tr("hatched: no value"));
    if (absent)
        notes.append(tr("white: not in the data"));
    painter.setPen(colors.soft);
    painter.drawText(title.translated(0, metrics.height() + 2), Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(notes.join(u" · "_s), Qt::ElideRight, title.width()));
}

} // namespace s3
