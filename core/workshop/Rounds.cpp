// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/Rounds.h"

using namespace Qt::StringLiterals;

namespace s3::workshop {

namespace {

Error notFound(const QString& what)
{
    return {ErrorCode::NotFound, what, {}, {}};
}

Result<VotingRound> openOne(const Reader& reader, const IdOf<VotingRound>& id)
{
    const auto round = reader.find(id);
    if (!round)
        return notFound(u"voting_round"_s);
    if (round->state == RoundState::Closed)
        return Error{ErrorCode::Refused, u"the round is closed; its ballots cannot be changed"_s, {}, {}};
    return *round;
}

QString describe(const BallotCheck& check, const VotingRound& round)
{
    switch (check.fault) {
    case BallotFault::None:
        return {};
    case BallotFault::OverBudget:
        return u"%1 dots, %2 allowed"_s.arg(check.sum).arg(round.dotsEach);
    case BallotFault::OverCap:
        return u"more than %1 dots on one option"_s.arg(round.dotsPerOption);
    case BallotFault::Negative:
        return u"fewer than no dots"_s;
    case BallotFault::UnknownOption:
        return u"an option of another round"_s;
    case BallotFault::NoCode:
        return u"a ballot without a code"_s;
    }
    return {};
}

std::optional<Ballot> ballotOf(const Reader& reader, const IdOf<VotingRound>& round, const QString& code)
{
    for (const Ballot& ballot : reader.where<Ballot>("round_id", round)) {
        if (ballot.voterCode == code)
            return ballot;
    }
    return std::nullopt;
}

} // namespace

Result<IdOf<VotingRound>> openRound(Writer& writer, const IdOf<Workshop>& workshop, const RoundRules& rules,
                                    const QList<IdOf<Idea>>& ideas)
{
    if (rules.dotsEach < 1 || rules.dotsEach > mostDots || rules.dotsPerOption < 1 ||
        rules.dotsPerOption > rules.dotsEach)
        return Error{ErrorCode::InvalidValue,
                     u"dots of a round"_s,
                     u"1 to 99, an option at most what a voter has"_s,
                     {}};
    if (ideas.isEmpty())
        return Error{ErrorCode::InvalidValue, u"a round without options"_s, u"at least one open idea"_s, {}};
    VotingRound round;
    round.workshopId = workshop;
    round.title = rules.title;
    round.dotsEach = rules.dotsEach;
    round.dotsPerOption = rules.dotsPerOption;
    writer.insert(round);
    int position = 0;
    for (const IdOf<Idea>& id : ideas) {
        const auto idea = writer.find(id);
        if (!idea)
            return notFound(u"idea"_s);
        if (idea->state != IdeaState::Open || idea->workshopId != workshop)
            return Error{ErrorCode::Refused, u"only open ideas of the workshop can be voted on"_s, {}, {}};
        RoundOption option;
        option.roundId = round.id;
        option.ideaId = id;
        option.position = position++;
        option.title = idea->body;
        writer.insert(option);
    }
    return round.id;
}

QList<VotingRound> roundsOf(const Reader& reader, const IdOf<Workshop>& workshop)
{
    return reader.where<VotingRound>("workshop_id", workshop);
}

QList<RoundOption> optionsOf(const Reader& reader, const IdOf<VotingRound>& round)
{
    QList<RoundOption> options = reader.where<RoundOption>("round_id", round);
    std::stable_sort(options.begin(), options.end(),
                     [](const RoundOption& a, const RoundOption& b) { return a.position < b.position; });
    return options;
}

BallotCheck checkBallot(const VotingRound& round, const QList<RoundOption>& options, const QString& code,
                        const Dots& dots)
{
    BallotCheck check;
    if (voterCode(code).isEmpty()) {
        check.fault = BallotFault::NoCode;
        return check;
    }
    qint64 sum = 0;
    for (auto it = dots.constBegin(); it != dots.constEnd(); ++it) {
        const IdOf<RoundOption> option(it.key());
        const bool known =
            std::any_of(options.begin(), options.end(), [&](const RoundOption& o) { return o.id == option; });
        sum += it.value();
        const BallotFault fault = !known                             ? BallotFault::UnknownOption
                                  : it.value() < 0                   ? BallotFault::Negative
                                  : it.value() > round.dotsPerOption ? BallotFault::OverCap
                                                                     : BallotFault::None;
        if (fault != BallotFault::None && check.ok()) {
            check.fault = fault;
            check.option = option;
        }
    }
    check.sum = sum;
    if (check.ok() && sum > round.dotsEach)
        check.fault = BallotFault::OverBudget;
    return check;
}

QString voterCode(const QString& typed)
{
    return typed.simplified().toUpper();
}

Result<void> setBallot(Writer& writer, const IdOf<VotingRound>& roundId, const QString& typed,
                       const Dots& dots)
{
    const auto round = openOne(writer, roundId);
    if (!round)
        return round.error();
    const BallotCheck check = checkBallot(*round, optionsOf(writer, roundId), typed, dots);
    if (!check.ok())
        return Error{ErrorCode::InvalidValue, describe(check, *round), {}, {}};
    const QString code = voterCode(typed);
    Ballot ballot = ballotOf(writer, roundId, code).value_or(Ballot());
    if (ballot.id.isNull()) {
        ballot.roundId = roundId;
        ballot.voterCode = code;
        writer.insert(ballot);
    }
    Dots left = dots;
    for (const BallotEntry& entry : writer.where<BallotEntry>("ballot_id", ballot.id)) {
        const int wanted = left.take(entry.optionId);
        if (wanted == 0)
            writer.remove(entry.id);
        else
            writer.modify(entry.id, [wanted](BallotEntry& changed) { changed.value = wanted; });
    }
    for (auto it = left.constBegin(); it != left.constEnd(); ++it) {
        if (it.value() == 0)
            continue;
        BallotEntry entry;
        entry.ballotId = ballot.id;
        entry.optionId = IdOf<RoundOption>(it.key());
        entry.value = it.value();
        writer.insert(entry);
    }
    return {};
}

Result<void> removeBallot(Writer& writer, const IdOf<VotingRound>& roundId, const QString& code)
{
    if (const auto round = openOne(writer, roundId); !round)
        return round.error();
    const auto ballot = ballotOf(writer, roundId, voterCode(code));
    if (!ballot)
        return notFound(u"ballot"_s);
    writer.remove(ballot->id);
    return {};
}

QHash<QString, Dots> ballotsOf(const Reader& reader, const IdOf<VotingRound>& round)
{
    QHash<QString, Dots> ballots;
    for (const Ballot& ballot : reader.where<Ballot>("round_id", round)) {
        Dots& dots = ballots[ballot.voterCode];
        for (const BallotEntry& entry : reader.where<BallotEntry>("ballot_id", ballot.id))
            dots.insert(entry.optionId, entry.value);
    }
    return ballots;
}

Result<void> closeRound(Writer& writer, const IdOf<VotingRound>& roundId)
{
    if (const auto round = openOne(writer, roundId); !round)
        return round.error();
    writer.modify(roundId, [](VotingRound& round) { round.state = RoundState::Closed; });
    return {};
}

Result<void> removeRound(Writer& writer, const IdOf<VotingRound>& roundId)
{
    if (const auto round = openOne(writer, roundId); !round)
        return round.error();
    writer.remove(roundId);
    return {};
}

} // namespace s3::workshop
