// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Rail.h"

#include "ui/kit/Controls.h"
#include "ui/kit/LineNames.h"
#include "ui/kit/TextLines.h"
#include "ui/kit/Theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr int railWidth = 256;
constexpr int stationLeft = 44; ///< where the name of a station begins
constexpr int stationRight = 8;
constexpr int lineX = 21; ///< centre of the coloured line, from the left edge of an item

/// Station mark: empty, half or filled ring.
void paintMark(QPainter& painter, QPointF centre, const QColor& color, const QColor& paper,
               const Completeness& state)
{
    const QRectF ring(centre.x() - 6, centre.y() - 6, 12, 12);
    painter.setPen(QPen(color, 3));
    painter.setBrush(state.complete() ? color : paper);
    painter.drawEllipse(ring.adjusted(1.5, 1.5, -1.5, -1.5));
    if (!state.complete() && state.started()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawPie(ring.adjusted(1.5, 1.5, -1.5, -1.5), 90 * 16, 180 * 16);
    }
}

} // namespace

RailItem::RailItem(Kind kind, Line line, const QString& text, QWidget* parent)
    : QAbstractButton(parent)
    , m_kind(kind)
    , m_line(line)
{
    setText(text);
    setAccessibleName(text);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize RailItem::sizeHint() const
{
    if (m_kind != Kind::Station)
        return {railWidth - 24, m_kind == Kind::Line ? 40 : 32};
    // As if it were the current one, whose bold text is wider, beside a scroll bar: the list is not to jump.
    const int wanted = QFontMetrics(fontFor(TextRole::Strong)).horizontalAdvance(text());
    return {railWidth - 24, wanted <= railWidth - 34 - stationLeft - stationRight ? 30 : 46};
}

void RailItem::setState(const Completeness& state)
{
    m_state = state;
    const QString words = state.total == 0 ? text()
                          : state.complete()
                              ? tr("%1, complete").arg(text())
                              : tr("%1, %2 of %3 done").arg(text()).arg(state.done).arg(state.total);
    setAccessibleName(words);
    setToolTip(words);
    update();
}

void RailItem::setCount(int complete, int stations)
{
    m_complete = complete;
    m_stations = stations;
    setAccessibleName(tr("%1, %2 of %3 stations complete").arg(text()).arg(complete).arg(stations));
    update();
}

void RailItem::setCurrent(bool current)
{
    m_current = current;
    update();
}

void RailItem::setEnds(bool first, bool last)
{
    m_first = first;
    m_last = last;
}

void RailItem::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void RailItem::paintLine(QPainter& painter) const
{
    const ThemeColors colors = colorsFor(palette());
    const QRectF disc(8, (height() - 24) / 2.0, 24, 24);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.line(m_line));
    painter.drawEllipse(disc);
    painter.setPen(colors.onLine());
    QFont font = fontFor(TextRole::Strong);
    font.setPixelSize(13);
    painter.setFont(font);
    painter.drawText(disc, Qt::AlignCenter, QString::number(int(m_line)));
    const QString count = u"%1/%2"_s.arg(m_complete).arg(m_stations);
    painter.setFont(fontFor(TextRole::Small));
    painter.setPen(colors.soft);
    const int countWidth = painter.fontMetrics().horizontalAdvance(count);
    painter.drawText(rect().adjusted(0, 0, -8, 0), Qt::AlignRight | Qt::AlignVCenter, count);
    painter.setFont(fontFor(TextRole::Strong));
    painter.setPen(colors.ink);
    const int room = width() - 44 - countWidth - 16;
    painter.drawText(QRect(44, 0, room, height()), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, room));
}

void RailItem::paintStation(QPainter& painter) const
{
    const ThemeColors colors = colorsFor(palette());
    const qreal middle = height() / 2.0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.line(m_line));
    painter.drawRect(QRectF(lineX - 2, m_first ? 0 : -1, 4, (m_last ? height() - 4 : height() + 2)));
    paintMark(painter, {double(lineX), middle}, colors.line(m_line), colors.rail, m_state);
    painter.setFont(fontFor(m_current ? TextRole::Strong : TextRole::Body));
    painter.setPen(m_current ? colors.ink : colors.soft);
    drawElidedLines(painter, QRectF(stationLeft, 0, width() - stationLeft - stationRight, height()),
                    Qt::AlignLeft | Qt::AlignVCenter, text());
}

void RailItem::paintEvent(QPaintEvent*)
{
    const ThemeColors colors = colorsFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF pill = QRectF(rect()).adjusted(m_kind == Kind::Station ? 34 : 0, 1, 0, -1);
    const QColor tint = colors.lineTint(m_line == Line::Project ? Line::Evidence : m_line);
    if (m_current && m_kind != Kind::Line) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_line == Line::Project ? colors.hair : tint);
        painter.drawRoundedRect(pill, 8, 8);
    } else if (underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mixed(colors.ink, colors.rail, 0.04));
        painter.drawRoundedRect(pill, 8, 8);
    }
    if (m_kind == Kind::Line) {
        paintLine(painter);
    } else if (m_kind == Kind::Station) {
        paintStation(painter);
    } else {
        painter.setFont(fontFor(m_current ? TextRole::Strong : TextRole::Body));
        painter.setPen(m_current ? colors.ink : colors.soft);
        painter.drawText(rect().adjusted(10, 0, -8, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, width() - 18));
    }
    if (hasFocus()) {
        painter.setPen(QPen(colors.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(pill.adjusted(1, 0, -1, 0), 8, 8);
    }
}

Rail::Rail(const std::vector<ToolDescriptor>& tools, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"rail"_s);
    setFixedWidth(railWidth);
    setAccessibleName(tr("Navigation"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(12, 16, 12, 12);
    outer->setSpacing(0);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(8, 0, 0, 12);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    m_title = makeLabel({}, TextRole::Section, this);
    m_subtitle = makeLabel({}, TextRole::Small, this);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    head->addLayout(words, 1);
    m_menu = iconButton(u"more"_s, tr("Project menu"), this);
    m_menu->setObjectName(u"projectMenu"_s);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    head->addWidget(m_menu, 0, Qt::AlignTop);
    outer->addLayout(head);

    auto* list = new QWidget(this);
    auto* rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto* pages = new QVBoxLayout;
    pages->setContentsMargins(0, 0, 0, 0);
    pages->setSpacing(0);
    for (int number = 1; number <= 5; ++number) {
        const Line line = Line(number);
        auto* item = new RailItem(RailItem::Kind::Line, line, lineName(line), list);
        item->setObjectName(u"rail.line%1"_s.arg(number));
        connect(item, &RailItem::clicked, this, [this, line] {
            expand(line);
            if (!m_order.value(line).isEmpty() && m_stations.value(m_current).line != line)
                Q_EMIT toolChosen(m_order.value(line).first());
        });
        rows->addWidget(item);
        m_lines.insert(line, item);
        auto* group = new QWidget(list);
        (new QVBoxLayout(group))->setContentsMargins(0, 0, 0, 6);
        group->layout()->setSpacing(0);
        group->hide();
        rows->addWidget(group);
        m_groups.insert(line, group);
    }
    for (const ToolDescriptor& tool : tools) {
        const bool station = tool.line != Line::Project;
        auto* item = new RailItem(station ? RailItem::Kind::Station : RailItem::Kind::ProjectPage, tool.line,
                                  tool.title, list);
        item->setObjectName(QString(u"rail."_s + tool.id));
        connect(item, &RailItem::clicked, this, [this, id = tool.id] { Q_EMIT toolChosen(id); });
        if (station)
            m_groups.value(tool.line)->layout()->addWidget(item);
        else
            pages->addWidget(item);
        m_stations.insert(tool.id, {item, tool.line, {}});
        m_order[tool.line].append(tool.id);
    }
    for (const Line line : m_lines.keys()) {
        const QStringList ids = m_order.value(line);
        for (const QString& id : ids)
            m_stations.value(id).item->setEnds(id == ids.first(), id == ids.last());
    }
    rows->addSpacing(8);
    rows->addWidget(new HairLine(Qt::Horizontal, list));
    rows->addSpacing(8);
    rows->addLayout(pages);
    rows->addStretch(1);
    outer->addWidget(new ScrollPane(list, this), 1);

    m_foot = new QVBoxLayout;
    m_foot->setContentsMargins(0, 8, 0, 0);
    outer->addLayout(m_foot);
    updateCounts();
}

void Rail::setProject(const QString& title, const QString& subtitle)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void Rail::setCompleteness(const QString& toolId, const Completeness& state)
{
    const auto found = m_stations.find(toolId);
    if (found == m_stations.end())
        return;
    found->state = state;
    found->item->setState(state);
    updateCounts();
}

void Rail::updateCounts()
{
    for (const Line line : m_lines.keys()) {
        int complete = 0;
        for (const QString& id : m_order.value(line))
            complete += m_stations.value(id).state.complete() ? 1 : 0;
        m_lines.value(line)->setCount(complete, int(m_order.value(line).size()));
    }
}

void Rail::setCurrent(const QString& toolId)
{
    m_current = toolId;
    for (auto it = m_stations.begin(); it != m_stations.end(); ++it)
        it->item->setCurrent(it.key() == toolId);
    if (m_stations.contains(toolId) && m_stations.value(toolId).line != Line::Project)
        expand(m_stations.value(toolId).line);
}

void Rail::expand(Line line)
{
    for (const Line each : m_groups.keys())
        m_groups.value(each)->setVisible(each == line);
}

void Rail::addFootWidget(QWidget* widget)
{
    m_foot->addWidget(widget);
}

void Rail::paintEvent(QPaintEvent*)
{
    const ThemeColors colors = colorsFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.rail);
    painter.fillRect(width() - 1, 0, 1, height(), colors.hair);
}

} // namespace s3
