// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/Rounds.h"
#include "ui/workshop/WorkshopDesk.h"

class QLabel;
class QLineEdit;
class QToolButton;

namespace s3 {

class BallotGrid;
class Card;
class InlineMessage;
class NewRoundCard;
class Pill;

/// Dot rounds: set one up, type in the paper ballots, close it.
class VoteView : public WorkshopView {
    Q_OBJECT
public:
    explicit VoteView(WorkshopDesk& desk);
    void refresh() override;
    void takeFocus() override;

private:
    QWidget* makeHead();
    Card* makeBallots();
    void showRound(const VotingRound& round);
    QStringList codesFor(const QHash<QString, workshop::Dots>& ballots) const;
    void type(int row, int option, int dots);
    void goToFirstWithout();
    void takeBack(int row);
    void addCode();
    void close();
    void removeRound();
    void describeCurrent(int row, int option);
    QString refusal(const workshop::BallotCheck& check, const QString& code) const;

    QComboBox* m_rounds;
    QPushButton* m_new;
    QPushButton* m_close;
    QToolButton* m_delete;
    NewRoundCard* m_setup;
    Card* m_ballots;
    Pill* m_state;
    QLabel* m_where;
    QLabel* m_count;
    QLineEdit* m_code;
    InlineMessage* m_message;
    BallotGrid* m_grid;
    IdOf<VotingRound> m_round;
    bool m_settingUp = false;
    QHash<RecordId, QStringList> m_typedCodes; ///< by round, without a ballot yet
};

} // namespace s3
