// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/PagePreview.h"

#include "core/report/ReportPages.h"
#include "ui/kit/Theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace s3 {

namespace {
constexpr int gap = 16;
constexpr int widest = 720;
} // namespace

PagePreview::PagePreview(const QString& accessibleName, QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(accessibleName);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

PagePreview::~PagePreview() = default;

void PagePreview::setPages(std::shared_ptr<const report::ReportPages> pages)
{
    m_pages = std::move(pages);
    setAccessibleDescription(m_pages ? tr("%n pages", nullptr, m_pages->count()) : QString());
    updateRange();
    viewport()->update();
}

int PagePreview::pages() const
{
    return m_pages ? m_pages->count() : 0;
}

QSizeF PagePreview::pageSize() const
{
    const QSizeF paper = report::ReportPages::size();
    const double width = std::clamp(viewport()->width() - 2 * gap, 120, widest);
    return {width, width * paper.height() / paper.width()};
}

void PagePreview::updateRange()
{
    const int all = int(pages() * (pageSize().height() + gap)) + gap;
    verticalScrollBar()->setRange(0, std::max(0, all - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
}

void PagePreview::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    if (!m_pages)
        return;
    const ThemeColors colors = colorsFor(palette());
    const QSizeF size = pageSize();
    const double scale = size.width() / report::ReportPages::size().width();
    const double left = (viewport()->width() - size.width()) / 2;
    for (int index = 0; index < m_pages->count(); ++index) {
        const double top = gap + index * (size.height() + gap) - verticalScrollBar()->value();
        if (top > viewport()->height() || top + size.height() < 0)
            continue;
        const QRectF sheet(QPointF(left, top), size);
        painter.fillRect(sheet, Qt::white); // paper is white in the dark as well
        painter.save();
        painter.setClipRect(sheet);
        painter.translate(sheet.topLeft());
        painter.scale(scale, scale);
        m_pages->paint(painter, index);
        painter.restore();
        painter.setPen(colors.hair);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(sheet);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colors.focus, 2));
        painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), 8, 8);
    }
}

void PagePreview::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateRange();
}

void PagePreview::keyPressEvent(QKeyEvent* event)
{
    QScrollBar* bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_PageDown:
        bar->setValue(bar->value() + int(pageSize().height()) + gap);
        break;
    case Qt::Key_PageUp:
        bar->setValue(bar->value() - int(pageSize().height()) - gap);
        break;
    case Qt::Key_Home:
        bar->setValue(0);
        break;
    case Qt::Key_End:
        bar->setValue(bar->maximum());
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace s3
