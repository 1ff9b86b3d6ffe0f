// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/choice/CountTally.h"

namespace s3::choice {

namespace {

/// Gives each row the rank of its score; nothing for rows without one.
template<class Row>
void rankRows(std::vector<Row>& rows, const std::vector<Cell>& scores)
{
    const auto ranks = competitionRanks(scores);
    for (size_t i = 0; i < rows.size(); ++i)
        rows[i].rank = ranks[i];
}

} // namespace

std::vector<ApprovalRow> tallyApprovals(const Ballots& ballots)
{
    const int voters = ballots.voters();
    std::vector<ApprovalRow> rows(size_t(ballots.options));
    std::vector<Cell> scores(rows.size());
    for (int option = 0; option < ballots.options; ++option) {
        ApprovalRow& row = rows[size_t(option)];
        std::vector<double> approves;
        for (int voter = 0; voter < voters; ++voter)
            approves.push_back(ballots.at(voter, option).value_or(0) > 0 ? 1 : 0);
        const Summary summary = summarise(approves);
        for (const double one : approves)
            row.approvals += int(one);
        row.share = summary.mean;
        row.dissent = normalisedSpread(summary, 1);
        if (voters > 0)
            scores[size_t(option)] = row.approvals;
    }
    rankRows(rows, scores);
    return rows;
}

DotTally tallyDots(const Ballots& ballots, const DotRules& rules)
{
    const int voters = ballots.voters();
    DotTally tally;
    tally.rows.resize(size_t(ballots.options));
    std::vector<Cell> scores(tally.rows.size());
    for (int option = 0; option < ballots.options; ++option) {
        DotRow& row = tally.rows[size_t(option)];
        std::vector<double> given;
        for (int voter = 0; voter < voters; ++voter) {
            const int dots = int(ballots.at(voter, option).value_or(0));
            given.push_back(dots);
            row.dots += dots;
            row.voters += dots > 0 ? 1 : 0;
        }
        row.perBallot = summarise(std::move(given));
        row.dissent = normalisedSpread(row.perBallot, rules.cap.value_or(rules.budget.value_or(0)));
        tally.dots += row.dots;
        if (voters > 0)
            scores[size_t(option)] = row.dots;
    }
    for (DotRow& row : tally.rows)
        if (tally.dots > 0)
            row.share = double(row.dots) / tally.dots;
    rankRows(tally.rows, scores);
    return tally;
}

std::vector<YesNoRow> tallyYesNo(const Ballots& ballots)
{
    std::vector<YesNoRow> rows(size_t(ballots.options));
    std::vector<Cell> scores(rows.size());
    for (int option = 0; option < ballots.options; ++option) {
        YesNoRow& row = rows[size_t(option)];
        std::vector<double> answers;
        for (int voter = 0; voter < ballots.voters(); ++voter) {
            const Cell cell = ballots.at(voter, option);
            if (!cell)
                ++row.missing;
            else if (*cell == kAbstain)
                ++row.abstain;
            else
                answers.push_back(*cell > 0 ? kYes : kNo);
        }
        const Summary summary = summarise(answers);
        for (const double answer : answers)
            ++(answer > 0 ? row.yes : row.no);
        row.share = summary.mean;
        row.dissent = normalisedSpread(summary, 1);
        scores[size_t(option)] = row.share;
    }
    rankRows(rows, scores);
    return rows;
}

} // namespace s3::choice
