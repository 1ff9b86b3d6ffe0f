// SPDX-License-Identifier: GPL-3.0-or-later
// Tallies of rankings. Only the order of the ranks on a ballot counts, not their size: 1, 2, 2, 4 says what
// 1, 2, 2, 3 says. n options, m ballots.
//
// - Mid-rank: options with the same rank share the mean of the positions they take; options without a rank
//   share the positions that are left behind all ranked ones. Of 5 options with 1, 2, 2 given: 1, 2.5, 2.5,
//   4.5, 4.5. A ballot without any rank says that all are alike. Kendall (1945).
// - Borda: a ballot gives n - mid-rank points, i.e. n-1 to 0 on a strict one. Variant "unranked zero":
// options
//   without a rank get nothing, the others the same as before.
// - First places: ballots on which no other option has a better rank than this one, which has one itself. A
//   tie for the first place counts for each of those tied.
// - Copeland: options that this one beats minus options that beat it; a beats b if more ballots place a
// before
//   b than b before a; an option with a rank is placed before one without. A. H. Copeland (1951).
// - Condorcet winner: the option that beats every other; of a single option that one.
// - Kendall's W, corrected for ties: 12 S / (m^2 (n^3 - n) - m T), S = sum of squares of the rank sums'
//   deviations from their mean, T = sum of t^3 - t over all ties of t options on all ballots. Nothing where
//   the divisor is 0 (all tied on every ballot, one option) or there is no ballot; 1 for one ballot. Kendall
//   and Babington Smith (1939); Siegel and Castellan (1988).
// - Chi-square = m (n - 1) W, with n - 1 degrees of freedom; an approximation for m > 7 or so. Friedman.
// - Dissent: normalisedSpread() of the mid-ranks within 1 to n.
#pragma once

#include "core/base/Descriptive.h"
#include "core/choice/Ballots.h"

namespace s3::choice {

struct RankRow {
    double borda = 0;              ///< points, all ballots
    double bordaUnrankedZero = 0;  ///< points, all ballots
    std::optional<int> rank;       ///< competition, by `borda`; nothing without ballots
    Summary ranks;                 ///< of the mid-ranks, all ballots
    int firstPlaces = 0;           ///< ballots
    int copeland = 0;              ///< -(n-1) to n-1
    std::optional<double> dissent; ///< 0 to 1
};

struct RankTally {
    int ballots = 0;
    int empty = 0;             ///< of these, without any rank
    int truncated = 0;         ///< with some ranks, but not for all options
    int tied = 0;              ///< with the same rank for two options
    std::vector<RankRow> rows; ///< by option
    std::vector<int>
        preferring; ///< n x n, row by row: ballots that place the row's option before the column's
    std::optional<int> condorcetWinner; ///< option
    std::optional<double> concordance;  ///< Kendall's W, 0 to 1
    std::optional<double> chiSquare;

    int prefer(int option, int other) const
    {
        return preferring[size_t(option) * rows.size() + size_t(other)];
    }
};

/// 1 to n.
std::vector<double> midRanks(std::span<const Cell> ballot);

/// Cells: ranks, the least is the best.
RankTally tallyRanks(const Ballots& ballots);

/// What each ballot gives each option (n - mid-rank), for resampleVoters().
Ballots bordaPoints(const Ballots& ballots);

} // namespace s3::choice
