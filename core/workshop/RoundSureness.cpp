// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/RoundSureness.h"

#include "core/workshop/RoundCount.h"
#include "core/workshop/Selection.h"

namespace s3::workshop {

RoundSureness surenessOf(const RoundInput& input, int draws)
{
    RoundSureness sure;
    const RoundResult result = evaluate(input);
    if (!result.anything())
        return sure;
    choice::OrderEvidence evidence;
    QHash<RecordId, int> rowOf;
    for (int row = 0; row < result.options.size(); ++row) {
        const OptionResult& option = result.options.at(row);
        for (const IdOf<RoundOption>& id : option.options)
            rowOf.insert(id, row);
        evidence.options.append(titleFrom(option.title));
        evidence.ranks.push_back(option.rank);
    }
    QList<CastBallot> counted;
    for (const CastBallot& ballot : input.ballots)
        if (!result.invalid.contains(ballot.code))
            counted.append(ballot);
    if (counted.size() > 1) {
        sure.voters = RoundCount(input.form, counted, rowOf, result.options).resample(draws);
        evidence.voters = sure.voters;
    }
    sure.sureness = choice::surenessOf(evidence);
    sure.sentences = choice::howSure(evidence);
    return sure;
}

} // namespace s3::workshop
