// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evidence/questionnaires/SurveyActions.h"
#include "ui/kit/RecordTableModel.h"

#include <QSet>
#include <QWidget>

class QComboBox;
class QStackedWidget;

namespace s3 {

class Card;
class ChartCard;
class DataTable;
class DistributionChart;
class DumbbellChart;
class FindingsPanel;
class FlowLayout;
class InlineMessage;
class RadarChart;

/// What a round shows: scores by dimension and group, gaps, answers by item, another round beside it, and the
/// findings written from it.
class ResultsView : public QWidget {
    Q_OBJECT
public:
    ResultsView(SurveyActions& actions, QWidget* parent = nullptr);

    void refresh(const IdOf<SurveyRound>& round);
    void commit();
    void writeFinding();
    bool selectFinding(const IdOf<SurveyFinding>& id);

private:
    struct Row {
        QString id;
        QString title;
        questionnaire::DimensionResult result;
        questionnaire::Light light = questionnaire::Light::None;
    };
    void buildRadar(QWidget* parent, QLayout* rows);
    void buildScores(QWidget* parent, QLayout* rows);
    void buildGap(QWidget* parent, QLayout* rows);
    void buildItems(QWidget* parent, QLayout* rows);
    void buildComparison(QWidget* parent, QLayout* rows);
    void showGroups();
    void showRadar();
    void showScores();
    void showGap();
    void showItems();
    void showRounds();
    void showComparison();
    QStringList dimensionTitles() const;
    QStringList shownGroups() const; ///< with a result that may be seen

    SurveyActions& m_actions;
    IdOf<SurveyRound> m_id;
    questionnaire::RoundData m_data;
    questionnaire::RoundResult m_result;
    QSet<QString> m_off; ///< groups that the radar leaves out
    QString m_offRound;  ///< the round they were chosen for
    RecordTableModel<Row>* m_scores;
    QStackedWidget* m_stack;
    InlineMessage* m_warnings;
    QWidget* m_groups = nullptr;
    FlowLayout* m_groupFlow = nullptr;
    RadarChart* m_radar = nullptr;
    ChartCard* m_radarCard = nullptr;
    DataTable* m_scoreTable = nullptr;
    DumbbellChart* m_gap = nullptr;
    ChartCard* m_gapCard = nullptr;
    QComboBox* m_first = nullptr;
    QComboBox* m_second = nullptr;
    DistributionChart* m_items = nullptr;
    ChartCard* m_itemCard = nullptr;
    QComboBox* m_other = nullptr;
    DumbbellChart* m_compared = nullptr;
    Card* m_chooserCard = nullptr;
    ChartCard* m_comparedCard = nullptr;
    InlineMessage* m_reason = nullptr;
    FindingsPanel* m_findings = nullptr;
    bool m_filling = false;
};

} // namespace s3
