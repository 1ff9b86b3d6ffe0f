// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/choice/ScaleTally.h"

#include "core/choice/Weights.h"

#include <cmath>

namespace s3::choice {

namespace {

ScaleRow scaleRow(const Ballots& ballots, int option, const Scale& scale)
{
    ScaleRow row;
    std::vector<double> scores;
    for (int voter = 0; voter < ballots.voters(); ++voter)
        if (const Cell cell = ballots.at(voter, option))
            scores.push_back(*cell);
    row.missing = ballots.voters() - int(scores.size());
    row.consensus = consensus(scores, scale);
    row.scores = summarise(std::move(scores));
    row.dissent = normalisedSpread(row.scores, scale.hi - scale.lo);
    return row;
}

/// Weighted mean of what `of(criterion)` gives; nothing if a criterion of weight above 0 has nothing.
template<class Of>
Cell weighted(const std::vector<double>& weights, Of of)
{
    double sum = 0;
    for (size_t c = 0; c < weights.size(); ++c) {
        if (weights[c] == 0)
            continue;
        const Cell value = of(c);
        if (!value)
            return std::nullopt;
        sum += weights[c] * *value;
    }
    return sum;
}

void rateOption(RatingTally& tally, const Ratings& ratings, int option)
{
    RatingRow& row = tally.rows[size_t(option)];
    row.total =
        weighted(tally.weights, [&](size_t c) { return tally.byCriterion[c][size_t(option)].scores.mean; });
    std::vector<double> own;
    for (int voter = 0; voter < ratings.voters(); ++voter)
        if (const Cell total =
                weighted(tally.weights, [&](size_t c) { return ratings.byCriterion[c].at(voter, option); }))
            own.push_back(*total);
    row.ownTotals = summarise(std::move(own));
    row.dissent = normalisedSpread(row.ownTotals, ratings.scale.hi - ratings.scale.lo);
}

} // namespace

std::optional<double> consensus(std::span<const double> values, const Scale& scale)
{
    if (values.empty())
        return std::nullopt;
    double mean = 0;
    for (const double value : values)
        mean += value;
    mean /= double(values.size());
    double sum = 0;
    for (const double value : values)
        sum += std::log2(1 - std::abs(value - mean) / (scale.hi - scale.lo));
    return 1 + sum / double(values.size());
}

std::vector<ScaleRow> tallyScale(const Ballots& ballots, const Scale& scale)
{
    std::vector<ScaleRow> rows;
    std::vector<Cell> means;
    for (int option = 0; option < ballots.options; ++option) {
        rows.push_back(scaleRow(ballots, option, scale));
        means.push_back(rows.back().scores.mean);
    }
    const auto ranks = competitionRanks(means);
    for (size_t i = 0; i < rows.size(); ++i)
        rows[i].rank = ranks[i];
    return rows;
}

RatingTally tallyRatings(const Ratings& ratings)
{
    RatingTally tally;
    for (const Ballots& ballots : ratings.byCriterion)
        tally.byCriterion.push_back(tallyScale(ballots, ratings.scale));
    tally.rows.resize(size_t(ratings.options()));
    const auto weights = weightsFromPoints(ratings.weights);
    if (!weights || weights->size() != ratings.byCriterion.size())
        return tally;
    tally.weights = *weights;
    std::vector<Cell> totals;
    for (int option = 0; option < ratings.options(); ++option) {
        rateOption(tally, ratings, option);
        totals.push_back(tally.rows[size_t(option)].total);
    }
    const auto ranks = competitionRanks(totals);
    for (size_t i = 0; i < ranks.size(); ++i)
        tally.rows[i].rank = ranks[i];
    return tally;
}

} // namespace s3::choice
