// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/RoundResult.h"
#include "ui/kit/Card.h"
#include "ui/workshop/WorkshopDesk.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace s3 {

class InlineMessage;
class SegmentedControl;

/// What the group holds against a result: minority views, and another order with its reason.
class RemarksCard : public Card {
    Q_OBJECT
public:
    explicit RemarksCard(WorkshopDesk& desk, QWidget* parent = nullptr);
    void showResult(const workshop::RoundResult& result);

private:
    enum Kind { Minority, Override };

    QWidget* makeForm();
    void showRemarks(const workshop::RoundResult& result);
    void showKind();
    void record();

    WorkshopDesk& m_desk;
    IdOf<VotingRound> m_round;
    bool m_closed = false;
    QWidget* m_list;
    QWidget* m_form;
    SegmentedControl* m_kind;
    QComboBox* m_option;
    QSpinBox* m_place;
    QPlainTextEdit* m_reason;
    QLineEdit* m_by;
    QPushButton* m_record;
    InlineMessage* m_message;
};

} // namespace s3
