// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/DetailSplitter.h"

namespace s3 {

DetailSplitter::DetailSplitter(QWidget* list, QWidget* detail, int threshold, int detailWidth,
                               QWidget* parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_threshold(threshold)
    , m_detailWidth(detailWidth)
{
    addWidget(list);
    addWidget(detail);
    setChildrenCollapsible(false);
    setHandleWidth(16);
    connect(this, &QSplitter::splitterMoved, this, [this] { m_byHand = true; });
}

void DetailSplitter::setDetailWidth(int width)
{
    m_detailWidth = width;
    arrange();
}

void DetailSplitter::resizeEvent(QResizeEvent* event)
{
    arrange();
    QSplitter::resizeEvent(event);
}

void DetailSplitter::arrange()
{
    const Qt::Orientation wanted = width() >= m_threshold ? Qt::Horizontal : Qt::Vertical;
    if (wanted != orientation()) {
        setOrientation(wanted);
        m_byHand = false;
    }
    const bool beside = wanted == Qt::Horizontal;
    setStretchFactor(0, beside ? 1 : 2);
    setStretchFactor(1, beside ? 0 : 3);
    if (m_byHand)
        return;
    if (beside)
        setSizes({qMax(0, width() - m_detailWidth - handleWidth()), m_detailWidth});
    else
        setSizes({height() * m_listShare / 100, height() * (100 - m_listShare) / 100});
}

} // namespace s3
