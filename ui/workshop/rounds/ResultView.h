// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/RoundResult.h"
#include "ui/kit/RecordTableModel.h"
#include "ui/workshop/WorkshopDesk.h"

class QBoxLayout;
class QComboBox;

namespace s3 {

class BarListChart;
class Card;
class ChartCard;
class ClosingCard;
class DataTable;
class InlineMessage;
class JoinCard;
class MinutesCard;
class SelectionCard;

/// The ranking of a round as table and chart, and beside it what becomes of the idea chosen there. Open ideas
/// that were not voted on stand below the others.
class ResultView : public WorkshopView {
    Q_OBJECT
public:
    explicit ResultView(WorkshopDesk& desk);
    void refresh() override;
    void takeFocus() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Row {
        workshop::OptionResult option;
        QString score; ///< as written; a dash for what was not voted on
        std::optional<double> barShare;
        bool voted = true;
        QString ledTo;
    };

    Card* makeRanking();
    void choose(const QString& key);
    QList<Row> rowsFor(const workshop::RoundResult& result) const;
    void showChart(const workshop::RoundResult& result);
    static QString keyOf(const Row& row);

    RecordTableModel<Row> m_model;
    QComboBox* m_rounds;
    InlineMessage* m_message;
    DataTable* m_table;
    SelectionCard* m_selection;
    ChartCard* m_chartCard;
    BarListChart* m_chart;
    JoinCard* m_joins;
    ClosingCard* m_closing;
    MinutesCard* m_minutes;
    QBoxLayout* m_row;
    IdOf<VotingRound> m_round;
};

} // namespace s3
