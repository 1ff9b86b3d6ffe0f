// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/RoundResult.h"
#include "ui/workshop/WorkshopDesk.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace s3 {

class InlineMessage;

/// A full-screen ballot for one voter after the other, on a laptop that stands on a table: type the code,
/// fill in, hand in. Nobody sees what others gave. Escape twice leaves.
class BallotBooth : public QWidget {
    Q_OBJECT
public:
    BallotBooth(WorkshopDesk& desk, const IdOf<VotingRound>& round);
    void begin();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    class Field;

    QWidget* makeCodePage();
    QWidget* makeBallotPage();
    QWidget* makeThanksPage();
    void askForCode();
    void takeCode();
    void makeFields();
    QString faultOfCode(const QString& code) const;
    workshop::BallotSheet sheet() const;
    void tellState();
    void handIn();

    WorkshopDesk& m_desk;
    IdOf<VotingRound> m_round;
    workshop::RoundForm m_form;
    QStackedWidget* m_stack;
    QLineEdit* m_code;
    InlineMessage* m_codeMessage;
    QPushButton* m_again;
    QLabel* m_title;
    QLabel* m_rules;
    QLabel* m_state;
    QWidget* m_options = nullptr;
    class ScrollPane* m_pane = nullptr;
    QPushButton* m_handIn;
    InlineMessage* m_message;
    QList<Field*> m_fields;
    QString m_voter;
    bool m_replacing = false;
    bool m_leaving = false;
};

} // namespace s3
