// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/AnswerTable.h"
#include "ui/evidence/questionnaires/SurveyActions.h"
#include "ui/kit/Card.h"
#include "ui/kit/RecordTableModel.h"

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace s3 {

class DataTable;
class InlineMessage;

/// Answers out of a survey tool's table: what each column is, what is wrong in it row by row, and then all of
/// it or none, or all but the bad rows.
class ImportView : public Card {
    Q_OBJECT
public:
    ImportView(SurveyActions& actions, QWidget* parent = nullptr);

    /// Asks for a file; false if there is none or it cannot be read (then the page has said so).
    bool begin(const IdOf<SurveyRound>& round);
    void takeFocus();

Q_SIGNALS:
    void finished(bool imported);

private:
    void buildColumns();
    QComboBox* chooserFor(int column);
    void usesChanged();
    void plan();
    void store();

    SurveyActions& m_actions;
    IdOf<SurveyRound> m_id;
    questionnaire::RoundData m_round;
    questionnaire::AnswerTable m_file;
    QList<questionnaire::ColumnUse> m_uses;
    QList<questionnaire::ColumnUse> m_choices; ///< in the order of the choosers' entries
    questionnaire::ImportPlan m_plan;
    RecordTableModel<questionnaire::ImportProblem>* m_problems;
    QWidget* m_columns;
    QGridLayout* m_grid;
    QList<QComboBox*> m_choosers;
    QCheckBox* m_turned;
    QCheckBox* m_skip;
    InlineMessage* m_summary;
    QLabel* m_problemTitle;
    DataTable* m_table;
    QPushButton* m_import;
};

} // namespace s3
