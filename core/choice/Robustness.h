// SPDX-License-Identifier: GPL-3.0-or-later
// How sure an order is: what other weights or other voters would have made of it.
//
// - Rank acceptability: the share of draws in which an alternative takes a rank (competition ranks: a tie
//   counts for each with the better one). R. Lahdelma, P. Salminen, "SMAA-2", Operations Research 49 (2001)
//   444-454. Weights uniform over all that add up to 1 (exponentials divided by their sum, i.e. Dirichlet of
//   ones), or each between (1 - width) and (1 + width) times what it is, then divided by their sum.
// - Voters: the bootstrap. As many ballots as there are, drawn with replacement, tallied anew. B. Efron
// (1979).
// - Draws come from std::mt19937_64 (fixed by the standard) with a fixed seed. Uniform: (x / 2^11 + 0.5) /
//   2^53; exponential: -ln(uniform); one of n: (x / 2^32) n / 2^32, all rounded down. The same everywhere.
// - Tipping points: how far the weight of one criterion must move, the others keeping their proportions,
//   until another alternative is first. Exact for the weighted sum; for TOPSIS searched in steps of 0.001 and
//   then halved to 1e-9, so that a lead shorter than a step may be missed.
#pragma once

#include "core/choice/Ranking.h"
#include "core/choice/ScaleTally.h"

#include <QtGlobal>

namespace s3::choice {

inline constexpr int defaultDraws = 10'000;
inline constexpr quint64 defaultSeed = 1981;

struct Acceptability {
    int options = 0;
    int draws = 0;
    std::vector<double> share; ///< options x ranks, row by row; 0 to 1, adding up to 1 by option
    std::vector<double>
        ahead; ///< options x options: share of draws in which the row's is before the column's

    double at(int option, int rank) const ///< rank from 1
    {
        return share[size_t(option) * size_t(options) + size_t(rank - 1)];
    }
    double isAhead(int option, int other) const
    {
        return ahead[size_t(option) * size_t(options) + size_t(other)];
    }
};

/// Over all weights. Nothing in it if the table is empty.
Acceptability acceptability(const DecisionTable& table, Method method, int draws = defaultDraws,
                            quint64 seed = defaultSeed);
/// Over weights near the given ones; `width` 0.2 = 20 % up and down.
Acceptability acceptabilityNear(const DecisionTable& table, Method method, double width = 0.2,
                                int draws = defaultDraws, quint64 seed = defaultSeed);

enum class Combine {
    Sum, ///< nothing in a cell adds nothing: points, approvals, dots
    Mean ///< over the cells given: scores. An option that nobody drawn rated comes last
};
/// Over voters. Cells: what a ballot gives an option, more is better (ranks: see bordaPoints()).
Acceptability resampleVoters(const Ballots& ballots, Combine combine, int draws = defaultDraws,
                             quint64 seed = defaultSeed);
/// Over voters; a draw's scores are the totals of tallyRatings(). An option without a total comes last.
Acceptability resampleVoters(const Ratings& ratings, int draws = defaultDraws, quint64 seed = defaultSeed);
/// The same, where a draw's means are scored as a table is: by the criteria's weights and directions and
/// `method`. `byCriterion` as in Ratings.
Acceptability resampleVoters(const std::vector<Ballots>& byCriterion, const std::vector<Criterion>& criteria,
                             Method method, int draws = defaultDraws, quint64 seed = defaultSeed);

/// Where the weight of one criterion makes another alternative first.
struct TippingPoint {
    double weight = 0; ///< 0 to 1, with all weights adding up to 1
    int winner = -1;   ///< who leads beyond it
};
struct Tipping {
    double weight = 0; ///< as it is, 0 to 1
    std::optional<TippingPoint> below;
    std::optional<TippingPoint> above;
    /// The smaller of the two changes; nothing if the criterion cannot change the winner.
    std::optional<double> smallestChange() const;
};
/// By criterion: what a tornado chart shows. Empty if several share the first rank or the weights cannot be
/// used.
std::vector<Tipping> tippingPoints(const DecisionTable& table, Method method);

} // namespace s3::choice
