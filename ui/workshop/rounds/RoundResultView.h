// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/RoundResult.h"
#include "ui/kit/BarListChart.h"
#include "ui/kit/DistributionChart.h"
#include "ui/kit/GridTwin.h"
#include "ui/kit/RecordTableModel.h"
#include "ui/workshop/WorkshopDesk.h"

#include <memory>

class QLabel;

namespace s3 {

class Background;
class Card;
class DataTable;
class InlineMessage;
class RemarksCard;

/// What a round came to: in words, as a table with every number, as charts, by helix group, and what the
/// group holds against it. Counted anew from the ballots whenever it is shown.
class RoundResultView : public QWidget {
    Q_OBJECT
public:
    RoundResultView(WorkshopDesk& desk, QWidget* parent);
    void showRound(const IdOf<VotingRound>& round);
    void takeFocus();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    using Row = workshop::OptionResult;
    using Model = RecordTableModel<Row>;

    Card* makeTable(QWidget* parent);
    ChartCard* makeChart(QWidget* parent, const QString& title, QWidget* chart);
    void makeColumns(const workshop::RoundForm& form);
    void stackColumns();
    void showSureness();
    void showTable();
    void showDissent();
    void showScores();
    void showDistribution();
    void showGroups(const QString& key);
    QString groupName(const workshop::RoundGroup& group) const;

    WorkshopDesk& m_desk;
    workshop::RoundResult m_result;
    std::unique_ptr<Model> m_model;
    std::optional<RoundMethod> m_columnsFor;
    double m_dissentAbove = -1;
    Background* m_work;
    QLabel* m_words;
    QLabel* m_sure;
    InlineMessage* m_open;
    DataTable* m_table;
    DataTable* m_more; ///< the columns that find no room beside the others
    QList<int> m_moreColumns;
    Card* m_tableCard;
    QLabel* m_dissent;
    BarListChart* m_scores;
    ChartCard* m_scoresCard;
    DistributionChart* m_spread;
    ChartCard* m_spreadCard;
    BarListChart* m_groups;
    ChartCard* m_groupsCard;
    GridTwin m_groupsTwin;
    RemarksCard* m_remarks;
};

} // namespace s3
