// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gates/GateEdits.h"
#include "ui/kit/Card.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace s3 {

class GateChecklist;
class Pill;

/// One gate: what is counted, what is asked, who signed it off. Asks its page to store; knows no project.
class GatePanel : public Card {
    Q_OBJECT
public:
    explicit GatePanel(QWidget* parent = nullptr);

    int line() const { return m_gate.line; }
    /// `author` is offered as the name of who signs; `writable` false only shows.
    void setGate(const gates::Gate& gate, const QString& author, bool writable);

Q_SIGNALS:
    void answered(const QString& question, s3::Answer answer, const QString& note);
    void signOffWanted(const s3::gates::SignOffRequest& request);
    void withdrawWanted(const QString& by, const QString& why);
    void returnWanted(int line, const QString& by, const QString& why);
    void closeWanted();

private:
    void makeSigning();
    void makeReturning();
    void showConditions();
    void showSigning();
    void sign();

    gates::Gate m_gate;
    bool m_writable = true;
    Pill* m_state;
    QVBoxLayout* m_conditions;
    GateChecklist* m_checklist;
    QLabel* m_signed;
    QWidget* m_signing;
    QLineEdit* m_by;
    QLineEdit* m_note;
    QLineEdit* m_reason;
    QLabel* m_reasonHint;
    QPushButton* m_sign;
    QPushButton* m_withdraw;
    QComboBox* m_backTo;
    QLineEdit* m_backWhy;
    QPushButton* m_back;
};

} // namespace s3
