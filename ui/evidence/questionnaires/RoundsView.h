// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evidence/questionnaires/SurveyActions.h"
#include "ui/kit/RecordTableModel.h"

#include <QWidget>

class QCheckBox;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace s3 {

class Card;
class DataTable;
class RecordForm;

/// Rounds at the left; the settings of the chosen one and what can be done with it.
class RoundsView : public QWidget {
    Q_OBJECT
public:
    RoundsView(SurveyActions& actions, QWidget* parent = nullptr);

    void refresh(const IdOf<SurveyRound>& current);
    void commit();
    void editTitle();

Q_SIGNALS:
    void chosen(const s3::IdOf<s3::SurveyRound>& round);
    /// From the empty page: there is no questionnaire to start a round with, or no round yet.
    void newRoundRequested();

private:
    struct Row {
        IdOf<SurveyRound> id;
        QString title;
        QDate heldOn;
        int respondents = 0;
        SurveyState state = SurveyState::Open;
    };
    QWidget* buildList();
    QWidget* buildDetail();
    void buildForm(QWidget* parent);
    void store(const QString& key, const QVariant& value);
    void storeGroups();
    void remove();
    void showCurrent();

    SurveyActions& m_actions;
    IdOf<SurveyRound> m_id;
    RecordTableModel<Row>* m_model;
    QStackedWidget* m_stack;
    DataTable* m_table = nullptr;
    Card* m_card = nullptr;
    RecordForm* m_form = nullptr;
    QList<QCheckBox*> m_groups;
    QList<QWidget*> m_writing;
    QPushButton* m_enter = nullptr;
    QPushButton* m_import = nullptr;
    bool m_filling = false;
};

} // namespace s3
