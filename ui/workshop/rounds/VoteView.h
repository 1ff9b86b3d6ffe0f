// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/RoundRules.h"
#include "ui/workshop/WorkshopDesk.h"

class QCheckBox;
class QComboBox;
class QPushButton;
class QToolButton;

namespace s3 {

class BallotsCard;
class NewRoundCard;
class Pill;
class RoundResultView;
class SegmentedControl;

/// Rounds of voting: set one up, gather the ballots, close it, read the result.
class VoteView : public WorkshopView {
    Q_OBJECT
public:
    explicit VoteView(WorkshopDesk& desk);
    void refresh() override;
    void takeFocus() override;
    bool reveal(const RecordRef& ref) override;

private:
    enum Sight { BallotsSight, ResultSight };

    QWidget* makeHead();
    QWidget* makeBar();
    void showRound(const workshop::RoundForm& form);
    void close();
    void removeRound();

    QComboBox* m_rounds;
    QPushButton* m_new;
    QPushButton* m_close;
    QToolButton* m_delete;
    QWidget* m_head;
    QWidget* m_bar;
    SegmentedControl* m_sight;
    QCheckBox* m_shown;
    NewRoundCard* m_setup;
    BallotsCard* m_ballots;
    RoundResultView* m_result;
    Pill* m_state;
    IdOf<VotingRound> m_round;
    bool m_settingUp = false;
};

} // namespace s3
