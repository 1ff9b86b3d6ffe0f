// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/choice/Ballots.h"

#include <algorithm>
#include <cmath>

namespace s3::choice {

namespace {

bool isGiven(const Cell& cell)
{
    return cell.has_value();
}

int answersTo(const Ballots& ballots, const std::vector<int>& voters, int option)
{
    return int(std::count_if(voters.begin(), voters.end(),
                             [&](int voter) { return isGiven(ballots.at(voter, option)); }));
}

} // namespace

Ballots Ballots::of(const std::vector<int>& voters) const
{
    Ballots some{options, {}};
    some.cells.reserve(voters.size() * size_t(options));
    for (const int voter : voters) {
        const auto ballot = row(voter);
        some.cells.insert(some.cells.end(), ballot.begin(), ballot.end());
    }
    return some;
}

int Ballots::empty() const
{
    int count = 0;
    for (int voter = 0; voter < voters(); ++voter) {
        const auto ballot = row(voter);
        count += std::none_of(ballot.begin(), ballot.end(), isGiven) ? 1 : 0;
    }
    return count;
}

DotCheck checkDots(std::span<const Cell> ballot, const DotRules& rules)
{
    DotCheck check;
    for (size_t option = 0; option < ballot.size(); ++option) {
        const double dots = ballot[option].value_or(0);
        check.sum += dots;
        if (check.fault)
            continue;
        if (dots < 0)
            check.fault = DotFault::Negative;
        else if (dots != std::floor(dots))
            check.fault = DotFault::Fraction;
        else if (rules.cap && dots > *rules.cap)
            check.fault = DotFault::OverCap;
        if (check.fault)
            check.option = int(option);
    }
    if (!check.fault && rules.budget && check.sum > *rules.budget)
        check.fault = DotFault::OverBudget;
    return check;
}

std::vector<std::optional<int>> competitionRanks(const std::vector<Cell>& scores)
{
    std::vector<std::optional<int>> ranks(scores.size());
    for (size_t i = 0; i < scores.size(); ++i) {
        if (!scores[i])
            continue;
        const double own = *scores[i];
        ranks[i] =
            1 + int(std::count_if(scores.begin(), scores.end(), [own](const Cell& other) {
                const double hair = 1e-12 * std::max({1.0, std::abs(own), std::abs(other.value_or(0))});
                return other && *other > own + hair;
            }));
    }
    return ranks;
}

std::vector<GroupPart> partsByGroup(const Ballots& ballots, const QStringList& groupOf, int minimum,
                                    bool countAnswers)
{
    std::vector<GroupPart> parts;
    for (int voter = 0; voter < ballots.voters(); ++voter) {
        const QString& group = groupOf.at(voter);
        auto part = std::find_if(parts.begin(), parts.end(),
                                 [&](const GroupPart& known) { return known.group == group; });
        if (part == parts.end())
            part = parts.insert(parts.end(), {group, {}, false, {}});
        part->voters.push_back(voter);
    }
    QMap<QString, int> sizes;
    for (const GroupPart& part : parts)
        sizes.insert(part.group, int(part.voters.size()));
    const QSet<QString> hidden = hiddenGroups(sizes, minimum);
    for (GroupPart& part : parts) {
        part.hidden = hidden.contains(part.group);
        part.optionHidden.assign(size_t(ballots.options), part.hidden);
    }
    for (int option = 0; countAnswers && option < ballots.options; ++option) {
        QMap<QString, int> answers;
        for (const GroupPart& part : parts)
            answers.insert(part.group, answersTo(ballots, part.voters, option));
        const QSet<QString> here = hiddenGroups(answers, minimum, hidden);
        for (GroupPart& part : parts)
            part.optionHidden[size_t(option)] = part.hidden || here.contains(part.group);
    }
    return parts;
}

} // namespace s3::choice
