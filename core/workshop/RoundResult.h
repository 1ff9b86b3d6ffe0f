// SPDX-License-Identifier: GPL-3.0-or-later
// The result of a round, counted anew from its ballots whenever it is asked for; nothing of it is stored.
//
// - The arithmetic is that of core/choice (CountTally, ScaleTally, RankTally); its headers give the formulas.
// - Score, which the order rests on: dots = their sum; yes/no = yes / (yes + no); scale = mean mark; ranking
// =
//   Borda points (number of options less mid-rank, over all ballots); approval = ballots that approve; rating
//   = weighted mean of the criteria's means.
// - Average, which compares groups of different size: dots and Borda points a ballot; the share of ballots
// that
//   approve; otherwise the score itself.
// - Dissent: the standard deviation as a share of the largest that so many ballots could have within the
// range
//   of the method (normalisedSpread(); 0 = all alike, 1 = half against half). Disputed: above
//   RoundSetup::dissentAbove.
// - Options whose ideas were merged count as one, under the idea they went into. A voter's dots for them are
//   added; of other methods the most favourable mark the voter gave any of them counts (the best rank; yes
//   before no before abstained), so that nobody counts twice.
// - Ballots that break the rules (an incomplete ranking where every rank was asked for) do not count and are
//   named.
// - Groups too small to be shown are hidden, and so are others that would give them away: hiddenGroups().
#pragma once

#include "core/base/Descriptive.h"
#include "core/workshop/RoundRules.h"

namespace s3::workshop {

struct CriterionMean {
    IdOf<s3::Criterion> criterion;
    std::optional<double> mean;
    int given = 0; ///< ballots that rated it
    std::optional<double> dissent;
};

/// One line of the result.
struct OptionResult {
    QList<IdOf<RoundOption>> options; ///< several if their ideas were merged
    std::optional<IdOf<Idea>> idea; ///< that stands for them; nothing if it was removed or none was voted on
    std::optional<IdOf<TransformativeActivity>> activity; ///< if one was voted on
    QString title;
    std::optional<double> score;   ///< see above; nothing without ballots
    std::optional<double> average; ///< see above
    std::optional<int> rank;       ///< as voted, competition (1, 2, 2, 4)
    int finalRank = 0;             ///< as voted and then overridden; 1 to n without ties if anything was
    bool overridden = false;
    int given = 0; ///< ballots that gave it something (a dot, a mark, a rank, approval, yes or no)
    Summary marks; ///< of what the ballots gave: dots with those of 0, marks, mid-ranks, totals
    std::optional<double> share;   ///< dots: of all dots; approval: of all ballots; yes/no: of yes and no
    std::optional<double> dissent; ///< 0 to 1
    bool disputed = false;
    std::optional<double> consensus; ///< Tastle and Wierman, scales alone; 0 to 1
    int yes = 0;
    int no = 0;
    int abstained = 0;
    int firstPlaces = 0; ///< ranking
    int copeland = 0;    ///< ranking
    QList<int> counts;   ///< ballots by RoundResult::values; a rating counts the marks of all criteria
    QList<CriterionMean> criteria; ///< rating

    RecordId key() const { return idea ? RecordId(*idea) : RecordId(options.value(0)); }
};

/// What one helix group gave.
struct RoundGroup {
    std::optional<Helix> helix; ///< nothing = voters whose group is not known
    int ballots = 0;
    bool hidden = false;                   ///< too small, or it would give a small one away
    QList<std::optional<double>> averages; ///< by RoundResult::options; nothing where hidden or nothing given
};

struct RoundResult {
    RoundForm form;
    QList<OptionResult> options; ///< in the final order
    int ballots = 0;             ///< that count
    int blank = 0;               ///< of these, without anything on them
    QStringList invalid;         ///< codes of ballots that break the rules and do not count
    int expected = 0;            ///< who may vote: marked as attended, else all who take part; 0 = not known
    QMap<EnteredVia, int> via;   ///< ballots by the way they came in, invalid ones too
    int dots = 0;                ///< of all ballots
    QList<int> values;           ///< what OptionResult::counts counts, ascending
    std::optional<double> concordance;  ///< ranking: Kendall's W, 0 to 1
    std::optional<double> chiSquare;    ///< of it
    std::optional<int> condorcetWinner; ///< ranking: index into `options`
    QList<double> weights;              ///< of form.criteria, adding up to 1
    QList<RoundGroup> groups;           ///< in the order of Helix, unknown last; only those that voted
    QList<RoundRemark> remarks;         ///< in the order of making
    bool overridden = false;            ///< the final order is not the voted one

    bool anything() const { return ballots > blank; }
    bool exists() const { return !form.round.id.isNull(); }
};

struct CastBallot {
    IdOf<Ballot> id;
    QString code;
    EnteredVia via = EnteredVia::Facilitator;
    BallotSheet sheet;
};
/// By code, P2 before P10.
QList<CastBallot> castBallots(const Reader& reader, const RoundForm& form);

/// What a result rests on.
struct RoundInput {
    RoundForm form;
    QList<CastBallot> ballots;
    QList<Idea> ideas;                                        ///< of the workshop
    QHash<RecordId, IdOf<TransformativeActivity>> activities; ///< by option
    QHash<QString, Helix> helixOf;                            ///< by voter code
    QList<RoundRemark> remarks;
    int expected = 0;
};
RoundResult evaluate(const RoundInput& input);
/// Nothing in its form if there is no such round.
RoundInput inputOf(const Reader& reader, const IdOf<VotingRound>& round);

/// Reads and evaluates; exists() is false if there is no such round.
RoundResult resultOf(const Reader& reader, const IdOf<VotingRound>& round);

/// The final ranks of options whose voted ranks are `ranks` (in that order): those overridden take the places
/// they were given (the later remark first where two want one), the others fill the rest. 1 to n.
QList<int> finalRanks(const QList<std::optional<int>>& ranks, const QList<std::optional<int>>& overrides);

} // namespace s3::workshop
