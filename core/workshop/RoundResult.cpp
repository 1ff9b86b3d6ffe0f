// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/RoundResult.h"

#include "core/workshop/Ideas.h"
#include "core/workshop/Participants.h"
#include "core/workshop/RoundCount.h"
#include "core/workshop/Rounds.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace s3::workshop {

namespace {

/// Options whose ideas were merged as one row; `rowOf` by option id.
QList<OptionResult> rowsOf(const RoundInput& input, QHash<RecordId, int>& rowOf)
{
    const MergeTree tree(input.ideas);
    QHash<RecordId, QString> bodies;
    for (const Idea& idea : input.ideas)
        bodies.insert(idea.id, idea.body);
    QList<OptionResult> rows;
    QHash<RecordId, int> rowOfIdea;
    for (const RoundOption& option : input.form.options) {
        std::optional<IdOf<Idea>> idea = option.ideaId;
        int row = int(rows.size());
        if (idea) {
            idea = tree.rootOf(*idea);
            row = rowOfIdea.value(*idea, row);
            rowOfIdea.insert(*idea, row);
        }
        if (row == rows.size()) {
            OptionResult made;
            made.idea = idea;
            if (input.activities.contains(option.id))
                made.activity = input.activities.value(option.id);
            made.title = idea ? bodies.value(*idea, option.title) : option.title;
            rows.append(made);
        }
        rows[row].options.append(option.id);
        rowOf.insert(option.id, row);
    }
    return rows;
}

void rankFinally(RoundResult& result)
{
    QList<std::optional<int>> ranks;
    QList<std::optional<int>> overrides;
    for (OptionResult& row : result.options) {
        std::optional<int> place;
        for (const RoundRemark& remark : result.remarks)
            if (remark.kind == RemarkKind::Override && remark.optionId && remark.rank &&
                row.options.contains(*remark.optionId))
                place = remark.rank;
        row.overridden = place.has_value();
        result.overridden = result.overridden || row.overridden;
        ranks.append(row.rank);
        overrides.append(place);
    }
    const QList<int> places = finalRanks(ranks, overrides);
    for (int i = 0; i < result.options.size(); ++i)
        result.options[i].finalRank = result.overridden ? places.at(i) : ranks.at(i).value_or(0);
    QList<int> order(result.options.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return places.at(a) < places.at(b); });
    QList<OptionResult> sorted;
    for (const int i : order)
        sorted.append(result.options.at(i));
    if (result.condorcetWinner)
        result.condorcetWinner = int(order.indexOf(*result.condorcetWinner));
    for (RoundGroup& group : result.groups) {
        QList<std::optional<double>> averages;
        for (const int i : order)
            averages.append(group.averages.value(i));
        group.averages = averages;
    }
    result.options = sorted;
}

} // namespace

QList<int> finalRanks(const QList<std::optional<int>>& ranks, const QList<std::optional<int>>& overrides)
{
    const int n = int(ranks.size());
    QList<int> voted(n);
    std::iota(voted.begin(), voted.end(), 0);
    std::stable_sort(voted.begin(), voted.end(),
                     [&](int a, int b) { return ranks.at(a).value_or(n + 1) < ranks.at(b).value_or(n + 1); });
    QList<int> placed(n, -1); // option by place
    for (int i = 0; i < n; ++i) {
        if (!overrides.value(i))
            continue;
        int place = qBound(1, *overrides.at(i), n) - 1;
        while (placed.at(place) >= 0)
            place = (place + 1) % n;
        placed[place] = i;
    }
    int next = 0;
    for (const int option : voted) {
        if (overrides.value(option))
            continue;
        while (placed.at(next) >= 0)
            ++next;
        placed[next] = option;
    }
    QList<int> places(n);
    for (int place = 0; place < n; ++place)
        places[placed.at(place)] = place + 1;
    return places;
}

QList<CastBallot> castBallots(const Reader& reader, const RoundForm& form)
{
    QList<CastBallot> ballots;
    QHash<RecordId, int> at;
    QList<Ballot> stored = reader.where<Ballot>("round_id", form.round.id);
    std::sort(stored.begin(), stored.end(),
              [](const Ballot& a, const Ballot& b) { return codeLess(a.voterCode, b.voterCode); });
    for (const Ballot& ballot : stored) {
        at.insert(ballot.id, int(ballots.size()));
        ballots.append({ballot.id, ballot.voterCode, viaOf(ballot), {}});
    }
    // By option and not by ballot: there are fewer of them.
    for (const RoundOption& option : form.options) {
        for (const BallotEntry& entry : reader.where<BallotEntry>("option_id", option.id))
            if (const int row = at.value(entry.ballotId, -1); row >= 0)
                ballots[row].sheet.marks.insert(entry.optionId, entry.value);
        if (!form.isRating())
            continue;
        for (const BallotRating& rating : reader.where<BallotRating>("option_id", option.id))
            if (const int row = at.value(rating.ballotId, -1); row >= 0)
                ballots[row].sheet.ratings[rating.criterionId].insert(rating.optionId, rating.value);
    }
    return ballots;
}

RoundResult evaluate(const RoundInput& input)
{
    RoundResult result;
    result.form = input.form;
    result.expected = input.expected;
    result.remarks = input.remarks;
    QHash<RecordId, int> rowOf;
    result.options = rowsOf(input, rowOf);
    QList<CastBallot> counted;
    for (const CastBallot& ballot : input.ballots) {
        ++result.via[ballot.via];
        if (!checkBallot(input.form, ballot.code, ballot.sheet).ok()) {
            result.invalid.append(ballot.code);
            continue;
        }
        counted.append(ballot);
        result.blank += ballot.sheet.isBlank() ? 1 : 0;
    }
    result.ballots = int(counted.size());
    const RoundCount count(input.form, counted, rowOf, result.options);
    count.fill(result);
    QStringList codes;
    for (const CastBallot& ballot : counted) {
        const auto helix = input.helixOf.constFind(ballot.code);
        codes.append(helix == input.helixOf.constEnd() ? QString() : codeOf(*helix));
    }
    count.fillGroups(result, codes);
    rankFinally(result);
    return result;
}

RoundInput inputOf(const Reader& reader, const IdOf<VotingRound>& id)
{
    RoundInput input;
    if (const auto form = formOf(reader, id))
        input.form = *form;
    else
        return input;
    const IdOf<Workshop> workshop = input.form.round.workshopId;
    input.ballots = castBallots(reader, input.form);
    input.ideas = reader.where<Idea>("workshop_id", workshop);
    for (const RoundOption& option : input.form.options)
        for (const RecordRef& origin : reader.linkedTo(refOf(option)))
            if (origin.table == QLatin1String(TransformativeActivity::table))
                input.activities.insert(option.id, IdOf<TransformativeActivity>(origin.id));
    const QList<Participant> people = participantsOf(reader, workshop);
    for (const Participant& one : people)
        input.helixOf.insert(voterCode(one.code), one.helix);
    input.expected = helixQuota(people).total;
    input.remarks = reader.where<RoundRemark>("round_id", id);
    return input;
}

RoundResult resultOf(const Reader& reader, const IdOf<VotingRound>& id)
{
    const RoundInput input = inputOf(reader, id);
    return input.form.round.id.isNull() ? RoundResult() : evaluate(input);
}

} // namespace s3::workshop
