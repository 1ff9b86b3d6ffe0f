// SPDX-License-Identifier: GPL-3.0-or-later
// Tallies of scores on a scale, for one question or several criteria. Missing answers are left out and never
// count as zero.
//
// - Consensus = 1 + sum of p(x) log2(1 - |x - mean| / (hi - lo)) over the values x, p(x) = their share: 1 =
// all
//   say the same, 0 = half say the least, half the most. W. J. Tastle, M. J. Wierman, International Journal
//   of Approximate Reasoning 45 (2007) 531-545.
// - Dissent: normalisedSpread() within the scale.
// - Several criteria: the mean of each criterion is taken over all who rated it; an option's total is the
//   weighted mean of these means with weights that add up to 1. An option without any rating on a criterion
//   of weight above 0 has no total: with the criterion left out it would be measured by another yardstick
//   than the rest.
#pragma once

#include "core/base/Descriptive.h"
#include "core/choice/Ballots.h"

namespace s3::choice {

/// lo < hi.
struct Scale {
    double lo = 1;
    double hi = 5;
    bool holds(double value) const { return value >= lo && value <= hi; }
};

/// 0 to 1; nothing without values. Values must be of the scale.
std::optional<double> consensus(std::span<const double> values, const Scale& scale);

struct ScaleRow {
    int missing = 0; ///< ballots without an answer
    Summary scores;  ///< of the answers
    std::optional<double> consensus;
    std::optional<double> dissent; ///< 0 to 1
    std::optional<int> rank;       ///< competition, by mean
};
std::vector<ScaleRow> tallyScale(const Ballots& ballots, const Scale& scale);

/// Ratings on several criteria. `byCriterion` has the ballots of each, all with the same voters and options.
struct Ratings {
    std::vector<Ballots> byCriterion;
    std::vector<double> weights; ///< >= 0 each, not all 0; need not add up to 1
    Scale scale;

    int criteria() const { return int(byCriterion.size()); }
    int options() const { return byCriterion.empty() ? 0 : byCriterion.front().options; }
    int voters() const { return byCriterion.empty() ? 0 : byCriterion.front().voters(); }
};

struct RatingRow {
    std::optional<double> total; ///< in points of the scale
    std::optional<int> rank;     ///< competition, by total
    /// Of what each voter who rated all criteria of weight above 0 gave in total.
    Summary ownTotals;
    std::optional<double> dissent; ///< of these, within the scale
};
struct RatingTally {
    std::vector<RatingRow> rows;                    ///< by option
    std::vector<std::vector<ScaleRow>> byCriterion; ///< criterion, option
    std::vector<double> weights;                    ///< adding up to 1; empty if they cannot be used
};
RatingTally tallyRatings(const Ratings& ratings);

} // namespace s3::choice
