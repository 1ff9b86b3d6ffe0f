// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/Rounds.h"
#include "ui/kit/Card.h"
#include "ui/workshop/WorkshopDesk.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace s3 {

class InlineMessage;

/// Sets up a dot round: rules, and which of the open ideas are voted on.
class NewRoundCard : public Card {
    Q_OBJECT
public:
    explicit NewRoundCard(WorkshopDesk& desk, QWidget* parent = nullptr);
    /// Lists the open ideas; those listed before keep their tick, new ones are ticked.
    void refresh();
    void setCancelVisible(bool visible);
    void takeFocus();
    /// For a round that may start as it is.
    void focusStart();

Q_SIGNALS:
    void started(const s3::IdOf<s3::VotingRound>& round);
    void cancelled();

private:
    QWidget* makeRules();
    void start();
    void tickAll(bool on);
    void count();

    WorkshopDesk& m_desk;
    QLineEdit* m_title;
    QSpinBox* m_dots;
    QSpinBox* m_cap;
    QListWidget* m_ideas;
    QLabel* m_count;
    InlineMessage* m_message;
    QPushButton* m_start;
    QPushButton* m_cancel;
};

} // namespace s3
