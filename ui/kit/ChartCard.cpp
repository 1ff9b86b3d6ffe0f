// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/ChartCard.h"

#include "ui/kit/ChartStyle.h"
#include "ui/kit/Controls.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/Dialogs.h"
#include "ui/kit/Icons.h"
#include "ui/kit/SegmentedControl.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QStackedLayout>
#include <QSvgGenerator>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr int kMargin = 20;
constexpr int kTitleHeight = 32;

} // namespace

ChartCard::ChartCard(const QString& title, const QString& subtitle, Dialogs& dialogs, QWidget* parent)
    : Card(title, subtitle, parent)
    , m_dialogs(dialogs)
    , m_stack(new QStackedLayout)
    , m_table(new DataTable(tr("Values of chart: %1").arg(title), this))
    , m_switch(new SegmentedControl(tr("Show %1 as").arg(title), {tr("Chart"), tr("Table")}, this))
{
    auto* none = new QWidget(this); // until there is a chart
    m_chart = none;
    m_shown = none;
    m_stack->addWidget(none);
    m_stack->addWidget(m_table);
    body()->addLayout(m_stack, 1);
    connect(m_switch, &SegmentedControl::currentChanged, m_stack, &QStackedLayout::setCurrentIndex);
    m_switch->hide();
    addHeaderWidget(m_switch);
    QToolButton* more = iconButton(u"more"_s, tr("Copy or save %1").arg(title), this);
    auto* menu = new QMenu(more);
    menu->addAction(icon(u"copy"_s, menu), tr("Copy as picture"), this,
                    [this] { QGuiApplication::clipboard()->setImage(picture()); });
    menu->addAction(icon(u"table"_s, menu), tr("Copy values"), this,
                    [this] { QGuiApplication::clipboard()->setText(m_table->copyText()); });
    menu->addAction(icon(u"image"_s, menu), tr("Save as PNG…"), this, [this] { askAndSave(u"png"_s); });
    menu->addAction(icon(u"image"_s, menu), tr("Save as SVG…"), this, [this] { askAndSave(u"svg"_s); });
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);
    addHeaderWidget(more);
}

void ChartCard::setChartWidget(QWidget* chart)
{
    take(chart, chart);
}

void ChartCard::setScrollingChart(QWidget* chart)
{
    auto* pane = new ScrollPane(chart, this);
    pane->setFocusPolicy(Qt::NoFocus); // the chart itself is the stop of the Tab key and scrolls to its mark
    take(chart, pane);
}

void ChartCard::take(QWidget* chart, QWidget* shown)
{
    const bool table = showsTable();
    m_stack->removeWidget(m_shown);
    delete m_shown;
    m_chart = chart;
    m_shown = shown;
    m_stack->insertWidget(0, shown);
    m_stack->setCurrentIndex(table);
    if (chart->accessibleName().isEmpty())
        chart->setAccessibleName(title());
}

void ChartCard::setTwin(QAbstractItemModel* twin, const QVector<ColumnKind>& kinds)
{
    m_table->setSource(twin);
    if (!kinds.isEmpty())
        m_table->setColumnKinds(kinds);
    m_switch->setVisible(twin != nullptr);
}

void ChartCard::setDescription(const QString& description)
{
    setAccessibleDescription(description);
    m_chart->setAccessibleDescription(description);
}

bool ChartCard::showsTable() const
{
    return m_switch->currentIndex() == 1;
}

void ChartCard::setShowsTable(bool table)
{
    m_switch->setCurrentIndex(table);
}

QSize ChartCard::pictureSize() const
{
    const QSize chart = m_chart->size().expandedTo(QSize(480, 320));
    return chart + QSize(2 * kMargin, 2 * kMargin + kTitleHeight);
}

void ChartCard::paintPicture(QPainter& painter, const QSize& size) const
{
    const ThemeColors c = colorsFor(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect({}, size), c.paper);
    painter.setFont(fontFor(TextRole::Section));
    painter.setPen(c.ink);
    painter.drawText(QRect(kMargin, kMargin, size.width() - 2 * kMargin, kTitleHeight),
                     Qt::AlignLeft | Qt::AlignTop, title());
    const QRectF area = QRectF(QPointF(), size).adjusted(kMargin, kMargin + kTitleHeight, -kMargin, -kMargin);
    if (auto* painted = dynamic_cast<PaintedChart*>(m_chart))
        painted->paintChart(painter, area);
    else if (auto* view = qobject_cast<QGraphicsView*>(m_chart))
        view->render(&painter, area);
}

QImage ChartCard::picture(qreal scale) const
{
    const QSize size = pictureSize();
    QImage image(size * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    paintPicture(painter, size);
    return image;
}

bool ChartCard::savePng(const QString& file) const
{
    return picture().save(file, "PNG");
}

bool ChartCard::saveSvg(const QString& file) const
{
    QSvgGenerator generator;
    generator.setFileName(file);
    generator.setSize(pictureSize());
    generator.setViewBox(QRect({}, pictureSize()));
    generator.setTitle(title());
    generator.setDescription(accessibleDescription());
    QPainter painter;
    if (!painter.begin(&generator))
        return false;
    paintPicture(painter, pictureSize());
    return painter.end();
}

void ChartCard::askAndSave(const QString& suffix)
{
    QString name = title().simplified();
    name.removeIf([](QChar c) { return !c.isLetterOrNumber() && c != u' ' && c != u'-'; });
    const QString filter = suffix == u"png"_s ? tr("Pictures (*.png)") : tr("Vector drawings (*.svg)");
    const QString file = m_dialogs.saveFile(tr("Save chart"), filter, name + u'.' + suffix);
    if (file.isEmpty())
        return;
    const bool saved = suffix == u"png"_s ? savePng(file) : saveSvg(file);
    Q_EMIT savedPicture(file, saved);
}

} // namespace s3
