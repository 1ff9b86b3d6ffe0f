// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/choice/Robustness.h"

#include <algorithm>
#include <cmath>

namespace s3::choice {

namespace {

/// The weights when one is `t` and the others keep their proportions; they share alike if they were all 0.
void shiftWeights(const std::vector<double>& from, size_t criterion, double t, std::vector<double>& to)
{
    const double rest = 1 - from[criterion];
    for (size_t c = 0; c < from.size(); ++c)
        to[c] = (1 - t) * (rest > 0 ? from[c] / rest : 1 / double(from.size() - 1));
    to[criterion] = t;
}

/// Looks for the points where another alternative takes the lead.
class LeadSearch {
public:
    LeadSearch(const DecisionTable& table, Method method)
        : m_scorer(table, method)
        , m_method(method)
        , m_weights(table.weights())
        , m_shifted(m_weights.size())
        , m_scores(size_t(table.alternatives()))
    {
        if (!m_weights.empty())
            m_winner = soleWinner();
    }
    bool canSearch() const { return m_winner >= 0 && m_weights.size() > 1; }
    Tipping search(size_t criterion)
    {
        m_criterion = criterion;
        Tipping tipping;
        tipping.weight = m_weights[criterion];
        tipping.below = m_method == Method::Topsis ? stepped(0) : crossing(0);
        tipping.above = m_method == Method::Topsis ? stepped(1) : crossing(1);
        return tipping;
    }

private:
    int soleWinner()
    {
        m_scorer.score(m_weights, m_scores);
        const auto ranks = competitionRanks({m_scores.begin(), m_scores.end()});
        if (std::count(ranks.begin(), ranks.end(), std::optional(1)) != 1)
            return -1;
        return int(std::find(ranks.begin(), ranks.end(), std::optional(1)) - ranks.begin());
    }
    const std::vector<double>& scoresAt(double t)
    {
        shiftWeights(m_weights, m_criterion, t, m_shifted);
        m_scorer.score(m_shifted, m_scores);
        return m_scores;
    }
    /// Scores are linear in the weight: at `now` and at `end` they say where each other one draws level.
    std::optional<TippingPoint> crossing(double end)
    {
        const double now = m_weights[m_criterion];
        const std::vector<double> here = scoresAt(now);
        const std::vector<double> there = scoresAt(end);
        const auto lead = [&](const std::vector<double>& scores, size_t other) {
            return scores[size_t(m_winner)] - scores[other];
        };
        std::optional<TippingPoint> nearest;
        double slowest = 0;
        for (size_t other = 0; other < here.size(); ++other) {
            const double left = lead(there, other);
            if (int(other) == m_winner || left >= -1e-12)
                continue;
            const double way = lead(here, other) / (lead(here, other) - left);
            const double at = now + way * (end - now);
            // Where several draw level at once, the one that rises fastest leads beyond.
            const bool level = nearest && std::abs(at - nearest->weight) < 1e-12;
            if (nearest && !level && std::abs(at - now) > std::abs(nearest->weight - now))
                continue;
            if (level && left >= slowest)
                continue;
            nearest = TippingPoint{at, int(other)};
            slowest = left;
        }
        return nearest;
    }
    int leaderAt(double t)
    {
        const auto& scores = scoresAt(t);
        const auto best = std::max_element(scores.begin(), scores.end());
        const bool stays = *best <= scores[size_t(m_winner)] + 1e-12;
        return stays ? m_winner : int(best - scores.begin());
    }
    std::optional<TippingPoint> stepped(double end)
    {
        const double now = m_weights[m_criterion];
        const double way = end - now;
        const int steps = int(std::ceil(std::abs(way) * 1000));
        double before = now;
        for (int step = 1; step <= steps; ++step) {
            const double at = now + way * step / steps;
            if (leaderAt(at) != m_winner)
                return halved(before, at);
            before = at;
        }
        return std::nullopt;
    }
    TippingPoint halved(double inside, double outside)
    {
        while (std::abs(outside - inside) > 1e-9) {
            const double middle = (inside + outside) / 2;
            (leaderAt(middle) == m_winner ? inside : outside) = middle;
        }
        return {(inside + outside) / 2, leaderAt(outside)};
    }

    Scorer m_scorer;
    Method m_method;
    std::vector<double> m_weights;
    std::vector<double> m_shifted;
    std::vector<double> m_scores;
    size_t m_criterion = 0;
    int m_winner = -1;
};

} // namespace

std::optional<double> Tipping::smallestChange() const
{
    std::optional<double> smallest;
    if (below)
        smallest = weight - below->weight;
    if (above && (!smallest || above->weight - weight < *smallest))
        smallest = above->weight - weight;
    return smallest;
}

std::vector<Tipping> tippingPoints(const DecisionTable& table, Method method)
{
    LeadSearch search(table, method);
    std::vector<Tipping> tipping;
    for (size_t criterion = 0; search.canSearch() && criterion < table.criteria.size(); ++criterion)
        tipping.push_back(search.search(criterion));
    return tipping;
}

} // namespace s3::choice
