// SPDX-License-Identifier: GPL-3.0-or-later
// Scores of alternatives on several criteria.
//
// - Weighted sum (simple additive weighting) of values put on 0 to 1 by their least and greatest: (x - min) /
//   (max - min), for criteria where less is better (max - x) / (max - min). A criterion on which all are
//   equal adds 0 to every score, so it cannot change the order. Fishburn (1967); Hwang and Yoon (1981).
// - TOPSIS: values divided by the root of their column's sum of squares, times the weight; score = d- / (d+ +
//   d-), the Euclidean distances from the worst and from the best value of every criterion. A column of zeros
//   stays zero. Where all alternatives are equal in everything both distances are 0: score 0.5. C. L. Hwang,
//   K. Yoon, Multiple Attribute Decision Making, 1981.
// - Weights are divided by their sum first.
// - Rank: competitionRanks(), more is better.
#pragma once

#include "core/choice/Ballots.h"

namespace s3::choice {

enum class Direction { Max, Min };
enum class Method { WeightedSum, Topsis };

struct Criterion {
    double weight = 0; ///< >= 0, not all 0
    Direction direction = Direction::Max;
};

/// Values row by row: alternatives x criteria. All must be finite; what is missing must be settled before.
struct DecisionTable {
    std::vector<Criterion> criteria;
    std::vector<double> values;

    int alternatives() const { return criteria.empty() ? 0 : int(values.size() / criteria.size()); }
    double at(int alternative, int criterion) const
    {
        return values[size_t(alternative) * criteria.size() + size_t(criterion)];
    }
    std::vector<double> weights() const; ///< adding up to 1; empty if they cannot be used
};

/// A table normalised once, to be scored with many weights.
class Scorer {
public:
    Scorer(const DecisionTable& table, Method method);
    int alternatives() const { return m_alternatives; }
    int criteria() const { return m_criteria; }
    /// 0 to 1, more is better, for the weighted sum; the value over the length of its column for TOPSIS.
    double normalised(int alternative, int criterion) const
    {
        return m_values[size_t(alternative) * size_t(m_criteria) + size_t(criterion)];
    }
    /// `weights` add up to 1; `scores` has room for all alternatives.
    void score(std::span<const double> weights, std::span<double> scores) const;

private:
    void putOnUnit(const DecisionTable& table, int criterion);
    void putOnLength(const DecisionTable& table, int criterion);
    double weightedSum(std::span<const double> weights, int alternative) const;
    double closeness(std::span<const double> weights, int alternative) const;

    Method m_method;
    int m_alternatives = 0;
    int m_criteria = 0;
    std::vector<double> m_values;  ///< row by row, as the next two
    std::vector<double> m_toBest;  ///< squared distance, TOPSIS alone
    std::vector<double> m_toWorst; ///< squared distance, TOPSIS alone
};

struct RankedScore {
    double score = 0; ///< 0 to 1
    int rank = 0;
};
/// By alternative, in the table's order; empty if the weights cannot be used.
std::vector<RankedScore> rankAlternatives(const DecisionTable& table, Method method);

} // namespace s3::choice
