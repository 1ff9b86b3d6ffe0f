// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/RoundSureness.h"

#include "core/workshop/RoundCount.h"
#include "core/workshop/Selection.h"

namespace s3::workshop {

namespace {

/// Columns in the order of the result.
RoundCount countOf(const RoundInput& input, const RoundResult& result)
{
    QHash<RecordId, int> rowOf;
    for (int row = 0; row < result.options.size(); ++row)
        for (const IdOf<RoundOption>& id : result.options.at(row).options)
            rowOf.insert(id, row);
    QList<CastBallot> counted;
    for (const CastBallot& ballot : input.ballots)
        if (!result.invalid.contains(ballot.code))
            counted.append(ballot);
    return {input.form, counted, rowOf, result.options};
}

} // namespace

RoundSureness surenessOf(const RoundInput& input, int draws)
{
    RoundSureness sure;
    const RoundResult result = evaluate(input);
    if (!result.anything())
        return sure;
    choice::OrderEvidence evidence;
    for (const OptionResult& option : result.options) {
        evidence.options.append(titleFrom(option.title));
        evidence.ranks.push_back(option.rank);
    }
    if (result.ballots > 1) {
        sure.voters = countOf(input, result).resample(draws);
        evidence.voters = sure.voters;
    }
    sure.sureness = choice::surenessOf(evidence);
    sure.sentences = choice::howSure(evidence);
    return sure;
}

std::vector<choice::Ballots> marksBehind(const RoundInput& input, const RoundResult& result)
{
    return countOf(input, result).byCriterion();
}

} // namespace s3::workshop
