// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evidence/questionnaires/SurveyActions.h"
#include "ui/kit/RecordTableModel.h"

#include <QWidget>

class QStackedWidget;
class QToolButton;

namespace s3 {

class DataTable;
class RecordForm;

/// One questionnaire: what it says of itself, and its dimensions and items with order, weight and direction.
class InstrumentEditor : public QWidget {
    Q_OBJECT
public:
    InstrumentEditor(SurveyActions& actions, QWidget* parent = nullptr);

    void setQuestionnaire(const questionnaire::Questionnaire& questionnaire, bool editable);
    void commit();
    void editTitle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Row {
        RecordRef ref;
        QString code;
        QString text;
        double weight = 1;
        bool reversed = false;
        bool dimension = false;
    };
    QWidget* buildParts();
    void buildForms();
    void storeHead(const QString& key, const QVariant& value);
    void storePart(const QString& key, const QVariant& value);
    void add(bool dimension);
    void move(int by);
    void remove();
    void showPart();

    SurveyActions& m_actions;
    questionnaire::Questionnaire m_questionnaire;
    RecordTableModel<Row>* m_model;
    RecordForm* m_head;
    DataTable* m_table = nullptr;
    QStackedWidget* m_forms = nullptr;
    RecordForm* m_dimension = nullptr;
    RecordForm* m_item = nullptr;
    QList<QWidget*> m_writing;
    RecordRef m_part;
    bool m_editable = false;
    bool m_filling = false;
};

} // namespace s3
