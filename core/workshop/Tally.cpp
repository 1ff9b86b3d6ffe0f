// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/Tally.h"

#include "core/workshop/Ideas.h"
#include "core/workshop/Rounds.h"

#include <QSet>

namespace s3::workshop {

namespace {

void rank(QList<TallyRow>& rows, int dots)
{
    std::stable_sort(rows.begin(), rows.end(),
                     [](const TallyRow& a, const TallyRow& b) { return a.dots > b.dots; });
    if (dots == 0)
        return;
    for (int i = 0; i < rows.size(); ++i) {
        rows[i].share = double(rows.at(i).dots) / dots;
        rows[i].rank = i > 0 && rows.at(i - 1).dots == rows.at(i).dots ? *rows.at(i - 1).rank : i + 1;
    }
}

} // namespace

Tally tally(const QList<RoundOption>& options, const QList<Ballot>& ballots,
            const QList<BallotEntry>& entries, const QList<Idea>& ideas)
{
    const MergeTree tree(ideas);
    Tally result;
    result.ballots = int(ballots.size());
    QHash<RecordId, int> rowOfIdea;
    QHash<RecordId, int> rowOfOption;
    for (const RoundOption& option : options) {
        int row = int(result.rows.size());
        std::optional<IdOf<Idea>> idea = option.ideaId;
        if (idea) {
            idea = tree.rootOf(*idea);
            row = rowOfIdea.value(*idea, row);
            rowOfIdea.insert(*idea, row);
        }
        if (row == result.rows.size()) {
            TallyRow made;
            made.idea = idea;
            made.title = option.title;
            for (const Idea& known : ideas) {
                if (idea && known.id == *idea)
                    made.title = known.body;
            }
            result.rows.append(made);
        }
        result.rows[row].options.append(option.id);
        rowOfOption.insert(option.id, row);
    }
    QSet<RecordId> counted;
    for (const Ballot& ballot : ballots)
        counted.insert(ballot.id);
    QSet<std::pair<int, RecordId>> support;
    for (const BallotEntry& entry : entries) {
        const int row = rowOfOption.value(entry.optionId, -1);
        if (row < 0 || entry.value <= 0 || !counted.contains(entry.ballotId))
            continue;
        result.rows[row].dots += entry.value;
        result.dots += entry.value;
        if (!support.contains({row, entry.ballotId})) {
            support.insert({row, entry.ballotId});
            ++result.rows[row].voters;
        }
    }
    rank(result.rows, result.dots);
    return result;
}

Tally tallyOf(const Reader& reader, const IdOf<VotingRound>& roundId)
{
    const auto round = reader.find(roundId);
    if (!round)
        return {};
    const QList<Ballot> ballots = reader.where<Ballot>("round_id", roundId);
    QList<BallotEntry> entries;
    for (const Ballot& ballot : ballots)
        entries.append(reader.where<BallotEntry>("ballot_id", ballot.id));
    return tally(optionsOf(reader, roundId), ballots, entries,
                 reader.where<Idea>("workshop_id", round->workshopId));
}

} // namespace s3::workshop
