// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/RoundCount.h"

#include "core/choice/CountTally.h"
#include "core/choice/RankTally.h"
#include "core/choice/ScaleTally.h"

#include <numeric>

namespace s3::workshop {

namespace {

/// What one ballot says about a row that stands for several options.
void join(choice::Cell& cell, double value, RoundMethod method)
{
    if (!cell)
        cell = value;
    else if (method == RoundMethod::Dots)
        *cell += value;
    else
        *cell = method == RoundMethod::Ranking ? std::min(*cell, value) : std::max(*cell, value);
}

choice::Ballots columns(const QList<CastBallot>& ballots, const QHash<RecordId, int>& rowOf, int rows,
                        RoundMethod method, const IdOf<s3::Criterion>& criterion)
{
    choice::Ballots table{rows, {}};
    for (const CastBallot& ballot : ballots) {
        std::vector<choice::Cell> cells(static_cast<size_t>(rows));
        const Dots marks = criterion.isNull() ? ballot.sheet.marks : ballot.sheet.ratings.value(criterion);
        for (auto mark = marks.constBegin(); mark != marks.constEnd(); ++mark)
            join(cells[size_t(rowOf.value(mark.key()))], mark.value(), method);
        table.add(cells);
    }
    return table;
}

int givenIn(const choice::Ballots& ballots, int row)
{
    int given = 0;
    for (int voter = 0; voter < ballots.voters(); ++voter)
        given += ballots.at(voter, row).has_value() ? 1 : 0;
    return given;
}

} // namespace

RoundCount::RoundCount(const RoundForm& form, const QList<CastBallot>& ballots,
                       const QHash<RecordId, int>& rowOf, const QList<OptionResult>& rows)
    : m_form(form)
    , m_rows(rows)
{
    const int n = int(rows.size());
    const RoundMethod method = form.round.method;
    if (!form.isRating()) {
        m_ballots = columns(ballots, rowOf, n, method, {});
        return;
    }
    m_ballots = {n, std::vector<choice::Cell>(size_t(n) * size_t(ballots.size()))};
    for (const s3::Criterion& criterion : form.criteria) {
        m_byCriterion.push_back(columns(ballots, rowOf, n, method, criterion.id));
        m_points.push_back(criterion.points);
        for (size_t i = 0; i < m_ballots.cells.size(); ++i)
            if (m_byCriterion.back().cells[i])
                m_ballots.cells[i] = 1;
    }
}

int RoundCount::mostOn(const OptionResult& row) const
{
    return std::min(m_form.round.dotsEach, m_form.round.dotsPerOption * int(row.options.size()));
}

void RoundCount::fill(RoundResult& result) const
{
    switch (m_form.round.method) {
    case RoundMethod::Dots:
        fillDots(result);
        break;
    case RoundMethod::YesNo:
        fillYesNo(result);
        break;
    case RoundMethod::Scale:
        fillScale(result);
        break;
    case RoundMethod::Ranking:
        fillRanking(result);
        break;
    case RoundMethod::Approval:
        fillApproval(result);
        break;
    case RoundMethod::Rating:
        fillRating(result);
        break;
    }
    std::vector<int> everybody(size_t(m_ballots.voters()));
    std::iota(everybody.begin(), everybody.end(), 0);
    const auto means = averages(everybody);
    for (int i = 0; i < result.options.size(); ++i) {
        OptionResult& row = result.options[i];
        row.average = means[size_t(i)];
        row.disputed = row.dissent && *row.dissent > m_form.setup.dissentAbove;
    }
    countValues(result);
}

void RoundCount::fillDots(RoundResult& result) const
{
    const choice::DotTally tally = choice::tallyDots(m_ballots, {});
    result.dots = tally.dots;
    for (int i = 0; i < result.options.size(); ++i) {
        const choice::DotRow& counted = tally.rows[size_t(i)];
        OptionResult& row = result.options[i];
        if (m_ballots.voters() > 0)
            row.score = counted.dots;
        if (tally.dots > 0)
            row.rank = counted.rank;
        row.given = counted.voters;
        row.marks = counted.perBallot;
        row.share = counted.share;
        row.dissent = normalisedSpread(counted.perBallot, mostOn(row));
    }
}

void RoundCount::fillYesNo(RoundResult& result) const
{
    const auto tally = choice::tallyYesNo(m_ballots);
    for (int i = 0; i < result.options.size(); ++i) {
        const choice::YesNoRow& counted = tally[size_t(i)];
        OptionResult& row = result.options[i];
        row.score = counted.share;
        row.share = counted.share;
        row.rank = counted.rank;
        row.yes = counted.yes;
        row.no = counted.no;
        row.abstained = counted.abstain;
        row.given = counted.yes + counted.no;
        row.dissent = counted.dissent;
        std::vector<double> answers(size_t(counted.yes), 1);
        answers.insert(answers.end(), size_t(counted.no), 0);
        row.marks = summarise(std::move(answers));
    }
}

void RoundCount::fillScale(RoundResult& result) const
{
    const auto tally = choice::tallyScale(m_ballots, {double(m_form.lowest()), double(m_form.highest())});
    for (int i = 0; i < result.options.size(); ++i) {
        const choice::ScaleRow& counted = tally[size_t(i)];
        OptionResult& row = result.options[i];
        row.score = counted.scores.mean;
        row.rank = counted.rank;
        row.given = counted.scores.count;
        row.marks = counted.scores;
        row.dissent = counted.dissent;
        row.consensus = counted.consensus;
    }
}

void RoundCount::fillRanking(RoundResult& result) const
{
    const choice::RankTally tally = choice::tallyRanks(m_ballots);
    const bool any = tally.ballots > tally.empty;
    for (int i = 0; i < result.options.size(); ++i) {
        const choice::RankRow& counted = tally.rows[size_t(i)];
        OptionResult& row = result.options[i];
        if (any) {
            row.score = counted.borda;
            row.rank = counted.rank;
            row.dissent = counted.dissent;
        }
        row.given = givenIn(m_ballots, i);
        row.marks = counted.ranks;
        row.firstPlaces = counted.firstPlaces;
        row.copeland = counted.copeland;
    }
    if (!any)
        return;
    result.concordance = tally.concordance;
    result.chiSquare = tally.chiSquare;
    result.condorcetWinner = tally.condorcetWinner;
}

void RoundCount::fillApproval(RoundResult& result) const
{
    const auto tally = choice::tallyApprovals(m_ballots);
    for (int i = 0; i < result.options.size(); ++i) {
        const choice::ApprovalRow& counted = tally[size_t(i)];
        OptionResult& row = result.options[i];
        if (m_ballots.voters() > 0)
            row.score = counted.approvals;
        row.share = counted.share;
        row.rank = counted.rank;
        row.given = counted.approvals;
        row.dissent = counted.dissent;
        std::vector<double> approves(size_t(counted.approvals), 1);
        approves.resize(size_t(m_ballots.voters()), 0);
        row.marks = summarise(std::move(approves));
    }
}

void RoundCount::fillRating(RoundResult& result) const
{
    const choice::Ratings ratings{
        m_byCriterion, m_points, {double(m_form.lowest()), double(m_form.highest())}};
    const choice::RatingTally tally = choice::tallyRatings(ratings);
    result.weights = QList<double>(tally.weights.begin(), tally.weights.end());
    for (int i = 0; i < result.options.size(); ++i) {
        OptionResult& row = result.options[i];
        row.given = givenIn(m_ballots, i);
        const choice::RatingRow& counted = tally.rows[size_t(i)];
        row.score = counted.total;
        row.rank = counted.rank;
        row.marks = counted.ownTotals;
        row.dissent = counted.dissent;
        for (size_t c = 0; c < m_byCriterion.size(); ++c) {
            const choice::ScaleRow& mean = tally.byCriterion[c][size_t(i)];
            row.criteria.append(
                {m_form.criteria.at(qsizetype(c)).id, mean.scores.mean, mean.scores.count, mean.dissent});
        }
    }
}

void RoundCount::countValues(RoundResult& result) const
{
    const bool dots = m_form.round.method == RoundMethod::Dots;
    int highest = m_form.highest();
    for (const OptionResult& row : m_rows)
        highest = dots ? std::max(highest, mostOn(row)) : highest;
    for (int value = m_form.lowest(); value <= highest; ++value)
        result.values.append(value);
    const bool zeroes = dots || m_form.round.method == RoundMethod::Approval;
    for (int i = 0; i < result.options.size(); ++i) {
        QList<int> counts(result.values.size(), 0);
        const auto count = [&](const choice::Ballots& ballots) {
            for (int voter = 0; voter < ballots.voters(); ++voter) {
                const choice::Cell cell = ballots.at(voter, i);
                if (cell || zeroes)
                    ++counts[int(cell.value_or(0)) - m_form.lowest()];
            }
        };
        if (!m_form.isRating())
            count(m_ballots);
        for (const choice::Ballots& ballots : m_byCriterion)
            count(ballots);
        result.options[i].counts = counts;
    }
}

std::vector<choice::Cell> RoundCount::averages(const std::vector<int>& voters) const
{
    const choice::Ballots some = m_ballots.of(voters);
    std::vector<choice::Cell> means(size_t(m_rows.size()));
    if (some.voters() == 0)
        return means;
    const choice::Scale scale{double(m_form.lowest()), double(m_form.highest())};
    const auto each = [&](const auto& rows, auto value) {
        for (size_t i = 0; i < means.size(); ++i)
            means[i] = value(rows[i]);
    };
    switch (m_form.round.method) {
    case RoundMethod::Dots:
        each(choice::tallyDots(some, {}).rows, [](const auto& row) { return row.perBallot.mean; });
        break;
    case RoundMethod::YesNo:
        each(choice::tallyYesNo(some), [](const auto& row) { return row.share; });
        break;
    case RoundMethod::Scale:
        each(choice::tallyScale(some, scale), [](const auto& row) { return row.scores.mean; });
        break;
    case RoundMethod::Ranking:
        each(choice::tallyRanks(some).rows,
             [&](const auto& row) { return choice::Cell(row.borda / some.voters()); });
        break;
    case RoundMethod::Approval:
        each(choice::tallyApprovals(some), [](const auto& row) { return row.share; });
        break;
    case RoundMethod::Rating: {
        choice::Ratings ratings{{}, m_points, scale};
        for (const choice::Ballots& ballots : m_byCriterion)
            ratings.byCriterion.push_back(ballots.of(voters));
        each(choice::tallyRatings(ratings).rows, [](const auto& row) { return row.total; });
        break;
    }
    }
    return means;
}

void RoundCount::fillGroups(RoundResult& result, const QStringList& helix) const
{
    const RoundMethod method = m_form.round.method;
    const bool answers =
        method == RoundMethod::Scale || method == RoundMethod::YesNo || method == RoundMethod::Rating;
    const auto parts = choice::partsByGroup(m_ballots, helix, m_form.setup.minimumGroup, answers);
    for (const choice::GroupPart& part : parts) {
        RoundGroup group;
        group.helix = enumFromCode<Helix>(part.group);
        group.ballots = int(part.voters.size());
        group.hidden = part.hidden;
        const auto means = averages(part.voters);
        for (size_t i = 0; i < means.size(); ++i)
            group.averages.append(part.optionHidden[i] ? std::nullopt : means[i]);
        result.groups.append(group);
    }
    std::stable_sort(
        result.groups.begin(), result.groups.end(), [](const RoundGroup& a, const RoundGroup& b) {
            const auto place = [](const RoundGroup& group) { return group.helix ? int(*group.helix) : 99; };
            return place(a) < place(b);
        });
}

choice::Acceptability RoundCount::resample(int draws) const
{
    using choice::Combine;
    const choice::Scale scale{double(m_form.lowest()), double(m_form.highest())};
    switch (m_form.round.method) {
    case RoundMethod::Dots:
    case RoundMethod::Approval:
        return choice::resampleVoters(m_ballots, Combine::Sum, draws);
    case RoundMethod::Ranking:
        return choice::resampleVoters(choice::bordaPoints(m_ballots), Combine::Sum, draws);
    case RoundMethod::Rating:
        return choice::resampleVoters(choice::Ratings{m_byCriterion, m_points, scale}, draws);
    case RoundMethod::YesNo:
    case RoundMethod::Scale:
        break;
    }
    choice::Ballots answers = m_ballots;
    for (choice::Cell& cell : answers.cells)
        if (m_form.round.method == RoundMethod::YesNo && cell == kAbstain)
            cell.reset();
    return choice::resampleVoters(answers, Combine::Mean, draws);
}

} // namespace s3::workshop
