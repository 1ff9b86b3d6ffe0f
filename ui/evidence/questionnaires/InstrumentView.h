// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evidence/questionnaires/SurveyActions.h"
#include "ui/kit/RecordTableModel.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace s3 {

class Card;
class DataTable;
class InlineMessage;
class InstrumentEditor;

/// Questionnaires of the project at the left; the chosen one, to read and, while it is a draft, to edit.
class InstrumentView : public QWidget {
    Q_OBJECT
public:
    InstrumentView(SurveyActions& actions, QWidget* parent = nullptr);

    void refresh();
    void commit();
    void select(const IdOf<Instrument>& id);
    const IdOf<Instrument>& current() const { return m_id; }
    /// The menu of what can be added, below `button`.
    void offerLibrary(QWidget* button);

private:
    struct Row {
        IdOf<Instrument> id;
        QString title;
        QString version;
        InstrumentStatus status = InstrumentStatus::Draft;
        int items = 0;
        int rounds = 0;
    };
    QWidget* buildList();
    QWidget* buildDetail();
    void buildMenu();
    void take(const questionnaire::Questionnaire& pack);
    void takeFile();
    void addOwn();
    void clone();
    void retire();
    void remove();
    void showCurrent();

    SurveyActions& m_actions;
    IdOf<Instrument> m_id;
    RecordTableModel<Row>* m_model;
    QStackedWidget* m_stack;
    DataTable* m_table = nullptr;
    Card* m_card = nullptr;
    InstrumentEditor* m_editor = nullptr;
    InlineMessage* m_state = nullptr;
    QPushButton* m_round = nullptr;
    QPushButton* m_clone = nullptr;
    QPushButton* m_retire = nullptr;
    QToolButton* m_delete = nullptr;
    QMenu* m_menu = nullptr;
    bool m_filling = false;
};

} // namespace s3
