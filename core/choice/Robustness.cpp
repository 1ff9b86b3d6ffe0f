// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/choice/Robustness.h"

#include "core/choice/Weights.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace s3::choice {

namespace {

/// Distributions of the standard library differ from one to the next; these do not.
class Draws {
public:
    explicit Draws(quint64 seed)
        : m_numbers(seed)
    {}
    double uniform() { return (double(m_numbers() >> 11) + 0.5) * 0x1p-53; }
    double exponential() { return -std::log(uniform()); }
    int below(int count) { return int(((m_numbers() >> 32) * quint64(count)) >> 32); }

private:
    std::mt19937_64 m_numbers;
};

/// Counts ranks draw by draw.
class RankCounter {
public:
    explicit RankCounter(int options)
        : m_options(size_t(options))
        , m_ranks(m_options * m_options, 0)
        , m_ahead(m_options * m_options, 0)
    {}
    void add(const std::vector<double>& scores)
    {
        for (size_t a = 0; a < m_options; ++a) {
            size_t rank = 0;
            for (size_t b = 0; b < m_options; ++b) {
                const double hair = 1e-12 * std::max({1.0, std::abs(scores[a]), std::abs(scores[b])});
                if (scores[b] <= scores[a] + hair)
                    continue;
                ++rank;
                ++m_ahead[b * m_options + a];
            }
            ++m_ranks[a * m_options + rank];
        }
        ++m_draws;
    }
    size_t options() const { return m_options; }
    Acceptability result() const
    {
        Acceptability result;
        result.options = int(m_options);
        result.draws = m_draws;
        for (const int count : m_ranks)
            result.share.push_back(double(count) / std::max(1, m_draws));
        for (const int count : m_ahead)
            result.ahead.push_back(double(count) / std::max(1, m_draws));
        return result;
    }

private:
    size_t m_options;
    int m_draws = 0;
    std::vector<int> m_ranks;
    std::vector<int> m_ahead;
};

void makeShares(std::vector<double>& parts)
{
    double sum = 0;
    for (const double part : parts)
        sum += part;
    for (double& part : parts)
        part /= sum;
}

/// `drawWeights` fills in weights that add up to 1.
template<class DrawWeights>
Acceptability overWeights(const DecisionTable& table, Method method, int draws, DrawWeights drawWeights)
{
    const Scorer scorer(table, method);
    RankCounter counter(scorer.alternatives());
    std::vector<double> weights(size_t(scorer.criteria()));
    std::vector<double> scores(size_t(scorer.alternatives()));
    if (scores.empty())
        return {};
    for (int draw = 0; draw < draws; ++draw) {
        drawWeights(weights);
        scorer.score(weights, scores);
        counter.add(scores);
    }
    return counter.result();
}

/// Behind every score there is.
constexpr double noScore = -1e300;

/// `scoreOf` fills in the scores of a draw, given how often each voter was drawn.
template<class ScoreOf>
Acceptability overVoters(int options, int voters, int draws, quint64 seed, ScoreOf scoreOf)
{
    if (options == 0 || voters == 0)
        return {};
    Draws numbers(seed);
    RankCounter counter(options);
    std::vector<double> scores(counter.options());
    std::vector<int> times(static_cast<size_t>(voters));
    for (int draw = 0; draw < draws; ++draw) {
        std::fill(times.begin(), times.end(), 0);
        for (int voter = 0; voter < voters; ++voter)
            ++times[size_t(numbers.below(voters))];
        scoreOf(times, scores);
        counter.add(scores);
    }
    return counter.result();
}

/// Sums over the cells given, and how many they are.
struct Sums {
    std::vector<double> values; ///< voters x options, 0 where nothing is given
    std::vector<double> given;  ///< 1 where a cell is given; empty where only sums are wanted
    std::vector<double> sum;
    std::vector<double> count;

    Sums(const Ballots& ballots, Combine combine)
        : sum(size_t(ballots.options))
        , count(size_t(ballots.options))
    {
        for (const Cell& cell : ballots.cells) {
            values.push_back(cell.value_or(0));
            if (combine == Combine::Mean)
                given.push_back(cell ? 1 : 0);
        }
    }
    void take(const std::vector<int>& times)
    {
        const size_t options = sum.size();
        std::fill(sum.begin(), sum.end(), 0);
        std::fill(count.begin(), count.end(), 0);
        for (size_t voter = 0; voter < times.size(); ++voter) {
            if (times[voter] == 0)
                continue;
            const double often = times[voter];
            const double* value = values.data() + voter * options;
            for (size_t option = 0; option < options; ++option)
                sum[option] += often * value[option];
            if (given.empty())
                continue;
            const double* one = given.data() + voter * options;
            for (size_t option = 0; option < options; ++option)
                count[option] += often * one[option];
        }
    }
};

/// Scores the options that have a mean on every criterion of weight above 0; the others come last.
void scoreMeans(const std::vector<Sums>& sums, const std::vector<Criterion>& criteria,
                const std::vector<double>& weights, Method method, std::vector<double>& scores)
{
    DecisionTable table{criteria, {}};
    std::vector<size_t> ranked;
    for (size_t option = 0; option < scores.size(); ++option) {
        std::vector<double> means;
        for (size_t c = 0; c < sums.size(); ++c) {
            const double count = sums[c].count[option];
            if (count > 0 || weights[c] == 0)
                means.push_back(count > 0 ? sums[c].sum[option] / count : 0);
        }
        scores[option] = noScore;
        if (means.size() < sums.size())
            continue;
        ranked.push_back(option);
        table.values.insert(table.values.end(), means.begin(), means.end());
    }
    std::vector<double> found(ranked.size());
    Scorer(table, method).score(weights, found);
    for (size_t i = 0; i < ranked.size(); ++i)
        scores[ranked[i]] = found[i];
}

} // namespace

Acceptability acceptability(const DecisionTable& table, Method method, int draws, quint64 seed)
{
    Draws numbers(seed);
    return overWeights(table, method, draws, [&](std::vector<double>& weights) {
        for (double& weight : weights)
            weight = numbers.exponential();
        makeShares(weights);
    });
}

Acceptability acceptabilityNear(const DecisionTable& table, Method method, double width, int draws,
                                quint64 seed)
{
    const std::vector<double> middle = table.weights();
    if (middle.empty())
        return {};
    Draws numbers(seed);
    return overWeights(table, method, draws, [&](std::vector<double>& weights) {
        for (size_t c = 0; c < weights.size(); ++c)
            weights[c] = middle[c] * (1 + width * (2 * numbers.uniform() - 1));
        makeShares(weights);
    });
}

Acceptability resampleVoters(const Ballots& ballots, Combine combine, int draws, quint64 seed)
{
    Sums sums(ballots, combine);
    return overVoters(ballots.options, ballots.voters(), draws, seed,
                      [&](const std::vector<int>& times, std::vector<double>& scores) {
                          sums.take(times);
                          for (size_t o = 0; o < scores.size(); ++o)
                              scores[o] = combine == Combine::Sum ? sums.sum[o]
                                          : sums.count[o] > 0     ? sums.sum[o] / sums.count[o]
                                                                  : noScore;
                      });
}

Acceptability resampleVoters(const Ratings& ratings, int draws, quint64 seed)
{
    const auto weights = weightsFromPoints(ratings.weights);
    if (!weights)
        return {};
    std::vector<Sums> sums;
    for (const Ballots& ballots : ratings.byCriterion)
        sums.emplace_back(ballots, Combine::Mean);
    return overVoters(ratings.options(), ratings.voters(), draws, seed,
                      [&](const std::vector<int>& times, std::vector<double>& scores) {
                          std::fill(scores.begin(), scores.end(), 0);
                          for (size_t c = 0; c < sums.size(); ++c) {
                              if ((*weights)[c] == 0)
                                  continue;
                              sums[c].take(times);
                              for (size_t o = 0; o < scores.size(); ++o)
                                  scores[o] =
                                      sums[c].count[o] == 0 || scores[o] == noScore
                                          ? noScore
                                          : scores[o] + (*weights)[c] * sums[c].sum[o] / sums[c].count[o];
                          }
                      });
}

Acceptability resampleVoters(const std::vector<Ballots>& byCriterion, const std::vector<Criterion>& criteria,
                             Method method, int draws, quint64 seed)
{
    const std::vector<double> weights = DecisionTable{criteria, {}}.weights();
    if (weights.empty() || weights.size() != byCriterion.size())
        return {};
    std::vector<Sums> sums;
    for (const Ballots& ballots : byCriterion)
        sums.emplace_back(ballots, Combine::Mean);
    const Ballots& first = byCriterion.front();
    return overVoters(first.options, first.voters(), draws, seed,
                      [&](const std::vector<int>& times, std::vector<double>& scores) {
                          for (Sums& sum : sums)
                              sum.take(times);
                          scoreMeans(sums, criteria, weights, method, scores);
                      });
}

} // namespace s3::choice
