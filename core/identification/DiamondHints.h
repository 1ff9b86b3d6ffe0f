// SPDX-License-Identifier: GPL-3.0-or-later
// What two regions on the same corners may be to each other, computed from their strengths. Hints: the group
// decides.
#pragma once

#include <QList>
#include <optional>

namespace s3::identification {

/// Strengths of one region, one a corner: 0 = nothing known, 1 weak to the maximum; nothing = not scored.
using CornerScores = QList<std::optional<int>>;

/// What the figures speak for.
enum class Match {
    Pooling,         ///< alike: similarity of at least poolingFrom, so neither gains much
    Complementarity, ///< unlike, and the smaller gain is at least balancedFrom of the larger
    OneSided         ///< unlike, and one gains far more than the other
};
inline constexpr double poolingFrom = 0.75;
inline constexpr double balancedFrom = 0.5;

/// Two regions a and b over k corners with strengths up to m. The sums are kept, so that they can be shown:
/// similarity 1 - distance / (k m), gains gainSum / (k m). They add up: similarity + gain a + gain b = 1.
struct PairHint {
    bool computable = false; ///< no score of either is 0 or missing, and both have the same corners
    QList<int> unknown;      ///< corners where a score is 0 or missing
    int corners = 0;         ///< k
    int maximum = 5;         ///< m
    QList<int> joint;        ///< the higher of both at each corner
    int distance = 0;        ///< sum of |a - b|
    int gainSumA = 0;        ///< sum of joint - a
    int gainSumB = 0;        ///< sum of joint - b

    double similarity() const { return 1 - share(distance); }
    double gainA() const { return share(gainSumA); }
    double gainB() const { return share(gainSumB); }
    double mutualBenefit() const { return share(qMin(gainSumA, gainSumB)); }
    Match match() const;

private:
    double share(int sum) const { return corners > 0 ? double(sum) / (double(corners) * maximum) : 0; }
};

/// The figures are those of the definition above and only meant to be read where `computable`.
PairHint compareRegions(const CornerScores& a, const CornerScores& b, int maximum);

struct RankedPair {
    int a = 0; ///< index of the region
    int b = 0;
    PairHint hint;
    int rank = 0; ///< 1 = the highest mutual benefit, ties share a rank; 0 = not computable
};
/// Every pair once, by mutual benefit, those that cannot be computed last.
QList<RankedPair> rankPairs(const QList<CornerScores>& regions, int maximum);

} // namespace s3::identification
