// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/Project.h"
#include "core/workshop/Records.h"

#include <QHash>

namespace s3::workshop {

inline constexpr int mostDots = 99;

struct RoundRules {
    QString title;
    int dotsEach = 5;      ///< 1 to mostDots
    int dotsPerOption = 2; ///< 1 to dotsEach
};

/// Opens a dot round over ideas, in the order given. InvalidValue for rules out of range or without any idea;
/// Refused if one of the ideas is not open (merged, parked, dropped) or belongs to another workshop.
Result<IdOf<VotingRound>> openRound(Writer& writer, const IdOf<Workshop>& workshop, const RoundRules& rules,
                                    const QList<IdOf<Idea>>& ideas);
QList<VotingRound> roundsOf(const Reader& reader, const IdOf<Workshop>& workshop); ///< in the order of making
QList<RoundOption> optionsOf(const Reader& reader, const IdOf<VotingRound>& round); ///< by position

/// Dots by option; options that are not in it got none.
using Dots = QHash<RecordId, int>;

enum class BallotFault { None, OverBudget, OverCap, Negative, UnknownOption, NoCode };
struct BallotCheck {
    BallotFault fault = BallotFault::None;
    IdOf<RoundOption> option; ///< where, for OverCap, Negative and UnknownOption
    qint64 sum = 0;           ///< of all dots, whatever their size
    bool ok() const { return fault == BallotFault::None; }
};
/// Holds a ballot against the round's rules. Fewer dots than allowed, even none, are fine.
BallotCheck checkBallot(const VotingRound& round, const QList<RoundOption>& options, const QString& voterCode,
                        const Dots& dots);

/// As codes are stored: without surrounding space, in capitals.
QString voterCode(const QString& typed);

/// Stores the one ballot of this code in the round, replacing what it held. Refused if the round is closed;
/// InvalidValue if checkBallot() finds a fault; then nothing is changed.
Result<void> setBallot(Writer& writer, const IdOf<VotingRound>& round, const QString& code, const Dots& dots);
/// Refused if the round is closed; NotFound if there is no such ballot.
Result<void> removeBallot(Writer& writer, const IdOf<VotingRound>& round, const QString& code);
/// The ballots by voter code.
QHash<QString, Dots> ballotsOf(const Reader& reader, const IdOf<VotingRound>& round);

/// From then on ballots cannot be changed; only undo opens it again. Refused if it is closed.
Result<void> closeRound(Writer& writer, const IdOf<VotingRound>& round);
/// Removes an open round with its ballots; Refused if it is closed.
Result<void> removeRound(Writer& writer, const IdOf<VotingRound>& round);

} // namespace s3::workshop
