// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/Project.h"
#include "core/workshop/Records.h"

namespace s3::workshop {

/// One line of a vote's result.
struct TallyRow {
    std::optional<IdOf<Idea>> idea; ///< the idea that stands for the options; nothing if it was removed
    QList<IdOf<RoundOption>> options;
    QString title;
    int dots = 0;
    int voters = 0;              ///< ballots that gave it at least one dot
    std::optional<double> share; ///< of all dots given; nothing if none were
    std::optional<int> rank;     ///< competition ranking (1, 2, 2, 4); nothing if no dots were given at all
};

struct Tally {
    QList<TallyRow> rows; ///< most dots first; ties in the order of the options
    int ballots = 0;
    int dots = 0;
    bool anything() const { return dots > 0; }
};

/// Counts a round anew from its ballots. Options whose ideas were merged count as one, under the idea they
/// went into; a voter who gave dots to several of them supports it once.
Tally tally(const QList<RoundOption>& options, const QList<Ballot>& ballots,
            const QList<BallotEntry>& entries, const QList<Idea>& ideas);
Tally tallyOf(const Reader& reader, const IdOf<VotingRound>& round);

} // namespace s3::workshop
