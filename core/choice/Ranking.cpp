// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/choice/Ranking.h"

#include "core/choice/Weights.h"

#include <algorithm>
#include <cmath>

namespace s3::choice {

std::vector<double> DecisionTable::weights() const
{
    std::vector<double> points;
    for (const Criterion& criterion : criteria)
        points.push_back(criterion.weight);
    return weightsFromPoints(points).value_or(std::vector<double>());
}

Scorer::Scorer(const DecisionTable& table, Method method)
    : m_method(method)
    , m_alternatives(table.alternatives())
    , m_criteria(int(table.criteria.size()))
    , m_values(table.values.size(), 0)
{
    if (method == Method::Topsis) {
        m_toBest.assign(table.values.size(), 0);
        m_toWorst.assign(table.values.size(), 0);
    }
    for (int criterion = 0; m_alternatives > 0 && criterion < m_criteria; ++criterion)
        method == Method::Topsis ? putOnLength(table, criterion) : putOnUnit(table, criterion);
}

void Scorer::putOnUnit(const DecisionTable& table, int criterion)
{
    double least = table.at(0, criterion);
    double most = least;
    for (int a = 1; a < m_alternatives; ++a) {
        least = std::min(least, table.at(a, criterion));
        most = std::max(most, table.at(a, criterion));
    }
    if (most == least)
        return;
    // Halves, so that the width of any two numbers is one.
    const double width = most / 2 - least / 2;
    const bool more = table.criteria[size_t(criterion)].direction == Direction::Max;
    for (int a = 0; a < m_alternatives; ++a) {
        const double value = table.at(a, criterion);
        m_values[size_t(a * m_criteria + criterion)] =
            (more ? value / 2 - least / 2 : most / 2 - value / 2) / width;
    }
}

void Scorer::putOnLength(const DecisionTable& table, int criterion)
{
    double largest = 0;
    for (int a = 0; a < m_alternatives; ++a)
        largest = std::max(largest, std::abs(table.at(a, criterion)));
    if (largest == 0)
        return;
    double squares = 0; // of shares of the largest: their sum is a double whatever the unit
    for (int a = 0; a < m_alternatives; ++a)
        squares += (table.at(a, criterion) / largest) * (table.at(a, criterion) / largest);
    const double length = std::sqrt(squares);
    double least = table.at(0, criterion) / largest / length;
    double most = least;
    for (int a = 0; a < m_alternatives; ++a) {
        const double value = table.at(a, criterion) / largest / length;
        m_values[size_t(a * m_criteria + criterion)] = value;
        least = std::min(least, value);
        most = std::max(most, value);
    }
    const bool more = table.criteria[size_t(criterion)].direction == Direction::Max;
    for (int a = 0; a < m_alternatives; ++a) {
        const double toMost = most - normalised(a, criterion);
        const double toLeast = normalised(a, criterion) - least;
        const size_t cell = size_t(a * m_criteria + criterion);
        m_toBest[cell] = more ? toMost * toMost : toLeast * toLeast;
        m_toWorst[cell] = more ? toLeast * toLeast : toMost * toMost;
    }
}

double Scorer::weightedSum(std::span<const double> weights, int alternative) const
{
    double sum = 0;
    for (size_t c = 0; c < weights.size(); ++c)
        sum += weights[c] * m_values[size_t(alternative) * weights.size() + c];
    return sum;
}

double Scorer::closeness(std::span<const double> weights, int alternative) const
{
    double toBest = 0;
    double toWorst = 0;
    for (size_t c = 0; c < weights.size(); ++c) {
        const size_t cell = size_t(alternative) * weights.size() + c;
        toBest += weights[c] * weights[c] * m_toBest[cell];
        toWorst += weights[c] * weights[c] * m_toWorst[cell];
    }
    const double both = std::sqrt(toBest) + std::sqrt(toWorst);
    return both > 0 ? std::sqrt(toWorst) / both : 0.5;
}

void Scorer::score(std::span<const double> weights, std::span<double> scores) const
{
    for (int a = 0; a < m_alternatives; ++a)
        scores[size_t(a)] = m_method == Method::Topsis ? closeness(weights, a) : weightedSum(weights, a);
}

std::vector<RankedScore> rankAlternatives(const DecisionTable& table, Method method)
{
    const std::vector<double> weights = table.weights();
    if (weights.empty())
        return {};
    const Scorer scorer(table, method);
    std::vector<double> scores(size_t(table.alternatives()));
    scorer.score(weights, scores);
    const auto ranks = competitionRanks({scores.begin(), scores.end()});
    std::vector<RankedScore> ranked;
    for (size_t a = 0; a < scores.size(); ++a)
        ranked.push_back({scores[a], *ranks[a]});
    return ranked;
}

} // namespace s3::choice
