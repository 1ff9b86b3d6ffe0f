// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/DiamondHints.h"

#include <algorithm>
#include <cstdlib>

namespace s3::identification {

Match PairHint::match() const
{
    // In whole numbers, so that a pair on the threshold does not fall to either side by rounding.
    if (4 * distance <= corners * maximum)
        return Match::Pooling;
    const int smaller = std::min(gainSumA, gainSumB);
    const int larger = std::max(gainSumA, gainSumB);
    return 2 * smaller >= larger ? Match::Complementarity : Match::OneSided;
}
static_assert(poolingFrom == 0.75 && balancedFrom == 0.5, "match() counts with these");

PairHint compareRegions(const CornerScores& a, const CornerScores& b, int maximum)
{
    PairHint hint;
    hint.maximum = maximum;
    hint.corners = int(std::max(a.size(), b.size()));
    for (int corner = 0; corner < hint.corners; ++corner) {
        const int mine = a.value(corner).value_or(0);
        const int theirs = b.value(corner).value_or(0);
        if (mine <= 0 || theirs <= 0)
            hint.unknown.append(corner);
        const int higher = std::max(mine, theirs);
        hint.joint.append(higher);
        hint.distance += std::abs(mine - theirs);
        hint.gainSumA += higher - mine;
        hint.gainSumB += higher - theirs;
    }
    hint.computable = hint.corners > 0 && maximum > 0 && a.size() == b.size() && hint.unknown.isEmpty();
    return hint;
}

QList<RankedPair> rankPairs(const QList<CornerScores>& regions, int maximum)
{
    QList<RankedPair> pairs;
    for (int a = 0; a < regions.size(); ++a)
        for (int b = a + 1; b < regions.size(); ++b)
            pairs.append({a, b, compareRegions(regions.at(a), regions.at(b), maximum), 0});
    const auto benefit = [](const RankedPair& pair) {
        return pair.hint.computable ? std::min(pair.hint.gainSumA, pair.hint.gainSumB) : -1;
    };
    std::stable_sort(pairs.begin(), pairs.end(), [&](const RankedPair& one, const RankedPair& other) {
        return benefit(one) > benefit(other);
    });
    for (int i = 0; i < pairs.size(); ++i) {
        if (!pairs.at(i).hint.computable)
            break;
        const bool tied = i > 0 && benefit(pairs.at(i)) == benefit(pairs.at(i - 1));
        pairs[i].rank = tied ? pairs.at(i - 1).rank : i + 1;
    }
    return pairs;
}

} // namespace s3::identification
