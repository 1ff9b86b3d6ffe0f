// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/identification/synergy_diamond/DiamondDesk.h"

class QStackedWidget;

namespace s3 {

class Card;
class ChartCard;
class CornerPanel;
class DetailSplitter;
class DiamondChart;
class DiamondShelf;
class FlowLayout;
class InlineMessage;
class SegmentedControl;

/// The drawing with its legend, beside it the chosen corner and the cards that may be put on it.
class DrawingView : public DiamondSight {
    Q_OBJECT
public:
    explicit DrawingView(DiamondDesk& desk);

    void refresh() override;
    void takeFocus() override;
    void commit();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildSide();
    void fillLegend();
    void take(int corner, const RecordRef& card);

    ChartCard* m_card;
    DiamondChart* m_chart;
    QWidget* m_legend;
    FlowLayout* m_flow;
    QStringList m_legendKeys;
    InlineMessage* m_gaps;
    DetailSplitter* m_split;
    SegmentedControl* m_switch;
    QStackedWidget* m_stack;
    CornerPanel* m_corner;
    DiamondShelf* m_shelf;
};

} // namespace s3
