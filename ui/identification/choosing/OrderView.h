// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/identification/choosing/ChoosingDesk.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/RecordTableModel.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace s3 {

class Background;
class BarListChart;
class ChartCard;
class DumbbellChart;
class EmptyState;
class SegmentedControl;
class StackedBarChart;

/// The order by both methods, and how sure it is.
class OrderView : public QWidget {
    Q_OBJECT

public:
    OrderView(ChoosingDesk& desk, QWidget* parent = nullptr);
    void refresh();

private:
    struct Row {
        QString id;
        QString title;
        choice::RankedScore sum;
        choice::RankedScore topsis;
        std::optional<double> first; ///< share of draws in which it is first, weights near those given
    };
    struct Change {
        QString criterion;
        double weight = 0;
        std::optional<choice::TippingPoint> below;
        std::optional<choice::TippingPoint> above;
        QString belowText;
        QString aboveText;
    };

    void buildHead(QVBoxLayout* column);
    void buildCharts(QVBoxLayout* column);
    void compute();
    void show(const identification::ChoiceResult& result);
    void showCharts(const identification::ChoiceResult& result);
    void select();

    ChoosingDesk& m_desk;
    Background* m_work;
    EmptyState* m_empty;
    QWidget* m_content;
    SegmentedControl* m_method = nullptr;
    QLabel* m_verdict = nullptr;
    QLabel* m_reasons = nullptr;
    RecordTableModel<Row> m_rows;
    DataTable* m_order = nullptr;
    QLineEdit* m_rationale = nullptr;
    QPushButton* m_select = nullptr;
    ChartCard* m_ranksCard = nullptr;
    StackedBarChart* m_ranks = nullptr;
    RecordTableModel<Change> m_changes;
    DataTable* m_tipping = nullptr;
    ChartCard* m_tornadoCard = nullptr;
    DumbbellChart* m_tornado = nullptr;
};

} // namespace s3
