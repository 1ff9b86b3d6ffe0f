// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/RoundResult.h"
#include "ui/kit/Card.h"
#include "ui/workshop/WorkshopDesk.h"

#include <QPointer>

class QLabel;
class QLineEdit;

namespace s3 {

class BallotBooth;
class BallotGrid;
class InlineMessage;

/// The ballots of one round: typed in from paper, read from a file, entered at a table, printed blank.
class BallotsCard : public Card {
    Q_OBJECT
public:
    explicit BallotsCard(WorkshopDesk& desk, QWidget* parent = nullptr);
    ~BallotsCard() override;
    void showRound(const workshop::RoundForm& form);
    void startAtTop();
    void takeFocus();

private:
    QWidget* makeTools();
    QStringList codesFor(const QList<workshop::CastBallot>& ballots) const;
    void tellState();
    void type(int row, int cell, const std::optional<int>& value, bool done);
    void offerReplacing(const QString& code, const workshop::BallotSheet& sheet);
    void replace();
    void goToFirstWithout();
    void takeBack(int row);
    void addCode();
    void describeCurrent(int row, int cell);
    void openBooth();
    void importFile();
    void exportFile();
    void printPaper();

    WorkshopDesk& m_desk;
    QLabel* m_where;
    QLabel* m_count;
    QLabel* m_keys;
    QLineEdit* m_code;
    InlineMessage* m_message;
    InlineMessage* m_report; ///< what an import or an export came to
    BallotGrid* m_grid;
    QList<QPushButton*> m_writing; ///< tools of an open round
    IdOf<VotingRound> m_round;
    int m_row = -1;                            ///< being typed
    QHash<RecordId, QStringList> m_typedCodes; ///< by round, without a ballot yet
    std::optional<std::pair<QString, workshop::BallotSheet>> m_replacement;
    QPointer<BallotBooth> m_booth;
};

} // namespace s3
