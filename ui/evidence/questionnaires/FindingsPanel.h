// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evidence/questionnaires/SurveyActions.h"
#include "ui/kit/Card.h"
#include "ui/kit/RecordTableModel.h"

class QPushButton;
class QToolButton;

namespace s3 {

class DataTable;
class RecordForm;

/// The findings of a round: what the scores mean, in words; each can become an evidence card or a challenge.
class FindingsPanel : public Card {
    Q_OBJECT
public:
    FindingsPanel(SurveyActions& actions, QWidget* parent = nullptr);

    void refresh(const questionnaire::RoundData& round);
    void commit();
    void writeFinding();
    bool select(const IdOf<SurveyFinding>& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Row {
        IdOf<SurveyFinding> id;
        QString body;
        QString dimension;
        int severity = 2;
        RecordRef became;
    };
    void store(const QString& key, const QVariant& value);
    void become(bool evidence);
    void remove();
    void showCurrent();

    SurveyActions& m_actions;
    IdOf<SurveyRound> m_round;
    IdOf<SurveyFinding> m_id;
    RecordTableModel<Row>* m_model;
    DataTable* m_table;
    QWidget* m_detail;
    RecordForm* m_form;
    QPushButton* m_add;
    QPushButton* m_evidence;
    QPushButton* m_challenge;
    QPushButton* m_open;
    QToolButton* m_thread;
    QToolButton* m_delete;
    bool m_filling = false;
};

} // namespace s3
