// SPDX-License-Identifier: GPL-3.0-or-later
// What voters gave, as numbers. Every method of voting reads the same table; what a cell means depends on it:
// a rank, 0 or 1, dots, a score. Nothing in a cell = not given; that is never a zero.
#pragma once

#include "core/base/SmallGroups.h"

#include <QStringList>
#include <optional>
#include <span>
#include <vector>

namespace s3::choice {

using Cell = std::optional<double>;

/// A row a voter, a column an option.
struct Ballots {
    int options = 0;
    std::vector<Cell> cells; ///< row by row

    int voters() const { return options > 0 ? int(cells.size()) / options : 0; }
    std::span<const Cell> row(int voter) const
    {
        return std::span(cells).subspan(size_t(voter) * size_t(options), size_t(options));
    }
    Cell at(int voter, int option) const { return cells[size_t(voter) * size_t(options) + size_t(option)]; }
    /// `row` has a cell for each option.
    void add(const std::vector<Cell>& row) { cells.insert(cells.end(), row.begin(), row.end()); }
    Ballots of(const std::vector<int>& voters) const; ///< those rows alone
    int empty() const;                                ///< ballots on which nothing is given
};

/// Why a ballot of dots does not count.
enum class DotFault { Negative, Fraction, OverCap, OverBudget };
struct DotRules {
    std::optional<int> budget; ///< most dots a ballot
    std::optional<int> cap;    ///< most dots an option
};
struct DotCheck {
    std::optional<DotFault> fault;
    int option = -1; ///< where; -1 for OverBudget
    double sum = 0;  ///< of all dots
    bool ok() const { return !fault; }
};
/// The first fault of a ballot. Fewer dots than allowed, even none, are fine.
DotCheck checkDots(std::span<const Cell> ballot, const DotRules& rules);

/// Competition ranking (1, 2, 2, 4): 1 + the number of scores that are larger by more than rounding (1e-12 of
/// the larger one, at least 1e-12). An option without a score has no rank.
std::vector<std::optional<int>> competitionRanks(const std::vector<Cell>& scores);

/// One group of voters, e.g. of a helix.
struct GroupPart {
    QString group;
    std::vector<int> voters;        ///< rows of the ballots
    bool hidden = false;            ///< too few to be shown, or to protect those: see hiddenGroups()
    std::vector<bool> optionHidden; ///< by option; all true where the group is hidden
};

/// The groups in the order of their first voter. `groupOf` has a code for each voter. With `countAnswers` an
/// option is hidden as well where too few of the group gave it anything (scores, where an empty cell is no
/// answer).
std::vector<GroupPart> partsByGroup(const Ballots& ballots, const QStringList& groupOf, int minimum,
                                    bool countAnswers);

} // namespace s3::choice
