// SPDX-License-Identifier: GPL-3.0-or-later
// The board's charts, each in a card with its table.
#pragma once

#include "ui/evidence/specialisation/BoardView.h"

namespace s3 {

class BubbleChart;
class ChartCard;
class Dialogs;
class DotBarChart;
class SegmentedControl;
class MarkChart;
class StackedBarChart;
class TrendChart;

/// A view that is one chart card; says where a picture was saved.
class BoardChart : public BoardView {
    Q_OBJECT
public:
    BoardChart(const QString& title, Dialogs& dialogs, QWidget* parent);

Q_SIGNALS:
    void savedPicture(const QString& file, bool ok);

protected:
    /// Scrolling charts have a mark for each number: connects their signals.
    void setChart(MarkChart* chart, bool scrolls);
    ChartCard* card() const { return m_card; }
    ShownBoardPtr m_shown;

private:
    ChartCard* m_card;
};

/// Location quotient against growth: stars, mature, emerging and declining industries as bubbles.
class GrowthView : public BoardChart {
    Q_OBJECT
public:
    GrowthView(Dialogs& dialogs, QWidget* parent = nullptr);
    void showBoard(const ShownBoardPtr& shown, const QVector<int>& rows) override;
    void selectIndustry(const QString& industry) override;
    QVector<BoardMark> marks() const override;

private:
    BubbleChart* m_chart;
};

/// Location quotients as bars, with those against other comparators as dots.
class QuotientView : public BoardChart {
    Q_OBJECT
public:
    QuotientView(Dialogs& dialogs, QWidget* parent = nullptr);
    void showBoard(const ShownBoardPtr& shown, const QVector<int>& rows) override;
    void selectIndustry(const QString& industry) override;
    QVector<BoardMark> marks() const override;

private:
    DotBarChart* m_chart;
};

/// The parts of each industry's change as stacked bars, the classical or Esteban-Marquillas'.
class ShiftShareView : public BoardChart {
    Q_OBJECT
public:
    ShiftShareView(Dialogs& dialogs, QWidget* parent = nullptr);
    void showBoard(const ShownBoardPtr& shown, const QVector<int>& rows) override;
    void selectIndustry(const QString& industry) override;
    QVector<BoardMark> marks() const override;

private:
    void fill();

    StackedBarChart* m_chart;
    SegmentedControl* m_method;
    QVector<int> m_rows;
};

/// Shares of the region's industries over all periods of the data.
class MixView : public BoardChart {
    Q_OBJECT
public:
    MixView(Dialogs& dialogs, QWidget* parent = nullptr);
    void showBoard(const ShownBoardPtr& shown, const QVector<int>& rows) override;
    void selectIndustry(const QString& industry) override;
    QVector<BoardMark> marks() const override;

private:
    TrendChart* m_chart;
};

} // namespace s3
