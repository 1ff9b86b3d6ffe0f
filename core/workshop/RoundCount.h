// SPDX-License-Identifier: GPL-3.0-or-later
// Between a round's ballots and the arithmetic of core/choice: merged options as one column, results by row.
#pragma once

#include "core/choice/Robustness.h"
#include "core/workshop/RoundResult.h"

namespace s3::workshop {

class RoundCount {
public:
    /// `rowOf`: the row of each option; `rows` in the order of the options.
    RoundCount(const RoundForm& form, const QList<CastBallot>& ballots, const QHash<RecordId, int>& rowOf,
               const QList<OptionResult>& rows);

    /// Scores, ranks, spreads and distributions of result.options, which are still in the order of `rows`.
    void fill(RoundResult& result) const;
    /// `helix`: the code of each ballot's group, empty where it is not known.
    void fillGroups(RoundResult& result, const QStringList& helix) const;
    /// The ranks of the rows when other voters are drawn from these, see choice::resampleVoters().
    choice::Acceptability resample(int draws) const;
    /// Of a rating: a row a ballot, a column a row.
    const std::vector<choice::Ballots>& byCriterion() const { return m_byCriterion; }

private:
    void fillDots(RoundResult& result) const;
    void fillYesNo(RoundResult& result) const;
    void fillScale(RoundResult& result) const;
    void fillRanking(RoundResult& result) const;
    void fillApproval(RoundResult& result) const;
    void fillRating(RoundResult& result) const;
    void countValues(RoundResult& result) const;
    /// OptionResult::average of each row for some of the voters.
    std::vector<choice::Cell> averages(const std::vector<int>& voters) const;
    /// Most dots one ballot can give a row.
    int mostOn(const OptionResult& row) const;

    const RoundForm& m_form;
    const QList<OptionResult>& m_rows;
    choice::Ballots m_ballots;                  ///< of a rating: 1 where a voter rated a row at all
    std::vector<choice::Ballots> m_byCriterion; ///< rating
    std::vector<double> m_points;               ///< rating
};

} // namespace s3::workshop
