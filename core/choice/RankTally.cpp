// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/choice/RankTally.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace s3::choice {

namespace {

/// Mid-ranks of one ballot, twice their value so that they are whole, and what the rest needs to know.
struct Placing {
    std::vector<int> doubled;
    int ranked = 0;
    double best = 0;   ///< the least rank given
    bool tied = false; ///< two given ranks are equal
    double tieSum = 0; ///< of t^3 - t, those without a rank included
};

Placing placingOf(std::span<const Cell> ballot)
{
    const int n = int(ballot.size());
    Placing placing;
    placing.doubled.resize(ballot.size());
    std::vector<int> order(ballot.size());
    std::iota(order.begin(), order.end(), 0);
    const auto rankOf = [&](int option) { return ballot[size_t(option)]; };
    std::sort(order.begin(), order.end(), [&](int a, int b) {
        if (!rankOf(a) || !rankOf(b))
            return rankOf(a).has_value() && !rankOf(b);
        return *rankOf(a) < *rankOf(b);
    });
    for (int from = 0, to = 0; from < n; from = to) {
        const Cell rank = rankOf(order[size_t(from)]);
        while (to < n && rankOf(order[size_t(to)]) == rank)
            ++to;
        const double t = to - from;
        placing.tieSum += t * t * t - t;
        if (rank) {
            placing.ranked = to;
            placing.tied = placing.tied || t > 1;
        }
        for (int at = from; at < to; ++at)
            placing.doubled[size_t(order[size_t(at)])] = from + 1 + to;
    }
    if (placing.ranked > 0)
        placing.best = *rankOf(order.front());
    return placing;
}

/// Adds which options this ballot places before which.
void addPreferences(const std::vector<int>& places, std::vector<int>& preferring)
{
    const size_t n = places.size();
    for (size_t a = 0; a < n; ++a)
        for (size_t b = 0; b < n; ++b)
            preferring[a * n + b] += places[a] < places[b] ? 1 : 0;
}

void countDuels(RankTally& tally)
{
    const int n = int(tally.rows.size());
    for (int a = 0; a < n; ++a) {
        int wins = 0;
        int losses = 0;
        for (int b = 0; b < n; ++b) {
            wins += tally.prefer(a, b) > tally.prefer(b, a) ? 1 : 0;
            losses += tally.prefer(a, b) < tally.prefer(b, a) ? 1 : 0;
        }
        tally.rows[size_t(a)].copeland = wins - losses;
        if (wins == n - 1 && tally.ballots > 0)
            tally.condorcetWinner = a;
    }
}

/// `sums`: of the doubled mid-ranks. All numbers are whole up to the division.
void measureConcordance(RankTally& tally, const std::vector<double>& sums, double tieSum)
{
    const double m = tally.ballots;
    const double n = double(tally.rows.size());
    double squares = 0;
    for (const double sum : sums)
        squares += (sum - m * (n + 1)) * (sum - m * (n + 1));
    const double divisor = m * m * (n * n * n - n) - m * tieSum;
    if (divisor <= 0)
        return;
    tally.concordance = 3 * squares / divisor;
    tally.chiSquare = m * (n - 1) * *tally.concordance;
}

} // namespace

std::vector<double> midRanks(std::span<const Cell> ballot)
{
    std::vector<double> ranks;
    for (const int doubled : placingOf(ballot).doubled)
        ranks.push_back(doubled / 2.0);
    return ranks;
}

RankTally tallyRanks(const Ballots& ballots)
{
    const size_t n = size_t(ballots.options);
    RankTally tally;
    tally.ballots = ballots.voters();
    tally.rows.resize(n);
    tally.preferring.assign(n * n, 0);
    std::vector<std::vector<double>> ranks(n);
    std::vector<double> sums(n, 0);
    double tieSum = 0;
    for (int voter = 0; voter < tally.ballots; ++voter) {
        const auto ballot = ballots.row(voter);
        const Placing placing = placingOf(ballot);
        tally.empty += placing.ranked == 0 ? 1 : 0;
        tally.truncated += placing.ranked > 0 && placing.ranked < int(n) ? 1 : 0;
        tally.tied += placing.tied ? 1 : 0;
        tieSum += placing.tieSum;
        for (size_t option = 0; option < n; ++option) {
            RankRow& row = tally.rows[option];
            const double rank = placing.doubled[option] / 2.0;
            ranks[option].push_back(rank);
            sums[option] += placing.doubled[option];
            row.borda += double(n) - rank;
            row.bordaUnrankedZero += ballot[option] ? double(n) - rank : 0;
            row.firstPlaces += ballot[option] && *ballot[option] == placing.best ? 1 : 0;
        }
        addPreferences(placing.doubled, tally.preferring);
    }
    std::vector<Cell> points(n);
    for (size_t option = 0; option < n; ++option) {
        RankRow& row = tally.rows[option];
        row.ranks = summarise(std::move(ranks[option]));
        row.dissent = normalisedSpread(row.ranks, double(n) - 1);
        if (tally.ballots > 0)
            points[option] = row.borda;
    }
    const auto places = competitionRanks(points);
    for (size_t option = 0; option < n; ++option)
        tally.rows[option].rank = places[option];
    countDuels(tally);
    measureConcordance(tally, sums, tieSum);
    return tally;
}

Ballots bordaPoints(const Ballots& ballots)
{
    Ballots points{ballots.options, {}};
    points.cells.reserve(ballots.cells.size());
    for (int voter = 0; voter < ballots.voters(); ++voter)
        for (const double rank : midRanks(ballots.row(voter)))
            points.cells.push_back(ballots.options - rank);
    return points;
}

} // namespace s3::choice
