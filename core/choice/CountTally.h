// SPDX-License-Identifier: GPL-3.0-or-later
// Tallies of approval, dots and yes/no votes. An empty cell is no approval, no dot, no answer; every ballot
// counts, one on which nothing is given too.
#pragma once

#include "core/base/Descriptive.h"
#include "core/choice/Ballots.h"

namespace s3::choice {

struct ApprovalRow {
    int approvals = 0;             ///< ballots with a value above 0
    std::optional<double> share;   ///< of all ballots, 0 to 1
    std::optional<int> rank;       ///< competition; nothing without ballots
    std::optional<double> dissent; ///< normalisedSpread() of 0 and 1: 1 = half approve
};
std::vector<ApprovalRow> tallyApprovals(const Ballots& ballots);

struct DotRow {
    int dots = 0;
    int voters = 0;                ///< ballots that gave it a dot
    std::optional<double> share;   ///< of all dots given; nothing if none were
    std::optional<int> rank;       ///< competition; nothing without ballots
    Summary perBallot;             ///< dots a ballot, those of 0 included
    std::optional<double> dissent; ///< normalisedSpread() within 0 to the cap, else the budget; else nothing
};
struct DotTally {
    int dots = 0;
    std::vector<DotRow> rows;
};
/// The ballots must have passed checkDots(); `rules` are for the dissent alone.
DotTally tallyDots(const Ballots& ballots, const DotRules& rules);

struct YesNoRow {
    int yes = 0;
    int no = 0;
    int abstain = 0;
    int missing = 0;               ///< not given
    std::optional<double> share;   ///< yes / (yes + no); nothing without either
    std::optional<int> rank;       ///< competition, by share
    std::optional<double> dissent; ///< normalisedSpread() of yes (1) and no (0); abstentions do not count
};
inline constexpr double kYes = 1;
inline constexpr double kNo = 0;
inline constexpr double kAbstain = -1;
/// Cells: kYes, kNo or kAbstain.
std::vector<YesNoRow> tallyYesNo(const Ballots& ballots);

} // namespace s3::choice
