// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/Rounds.h"

#include "core/workshop/RoundCriteria.h"
#include "core/workshop/RoundResult.h"

using namespace Qt::StringLiterals;

namespace s3::workshop {

namespace {

Error roundNotFound(const QString& what)
{
    return {ErrorCode::NotFound, what, {}, {}};
}

Result<RoundForm> openForm(const Reader& reader, const IdOf<VotingRound>& id)
{
    const auto form = formOf(reader, id);
    if (!form)
        return roundNotFound(u"voting_round"_s);
    if (form->isClosed())
        return Error{ErrorCode::Refused, u"the round is closed; its ballots cannot be changed"_s, {}, {}};
    return *form;
}

QString describe(const BallotCheck& check, const RoundForm& form)
{
    switch (check.fault) {
    case BallotFault::None:
        return {};
    case BallotFault::OverBudget:
        return u"%1 dots, %2 allowed"_s.arg(check.sum).arg(form.round.dotsEach);
    case BallotFault::OverCap:
        return u"more than %1 dots on one option"_s.arg(form.round.dotsPerOption);
    case BallotFault::Negative:
        return u"fewer than no dots"_s;
    case BallotFault::UnknownOption:
        return u"an option or criterion of another round"_s;
    case BallotFault::NoCode:
        return u"a ballot without a code"_s;
    case BallotFault::OffScale:
        return u"not a value from %1 to %2"_s.arg(form.lowest()).arg(form.highest());
    case BallotFault::TiedRank:
        return u"a rank given twice"_s;
    case BallotFault::Incomplete:
        return u"options without a rank"_s;
    }
    return {};
}

std::optional<Error> faultOf(const RoundPlan& plan)
{
    const auto wrong = [](const QString& what, const QString& expected) {
        return Error{ErrorCode::InvalidValue, what, expected, {}};
    };
    if (plan.dotsEach < 1 || plan.dotsEach > mostDots || plan.dotsPerOption < 1 ||
        plan.dotsPerOption > plan.dotsEach)
        return wrong(u"dots of a round"_s, u"1 to 99, an option at most what a voter has"_s);
    const RoundSetup& setup = plan.setup;
    if (setup.scaleMin < leastMark || setup.scaleMax > mostMark || setup.scaleMin >= setup.scaleMax)
        return wrong(u"scale of a round"_s, u"-10 to 100, the least below the greatest"_s);
    if (!(setup.dissentAbove >= 0 && setup.dissentAbove <= 1) || setup.minimumGroup < 1)
        return wrong(u"thresholds of a round"_s, u"dissent 0 to 1, a group of 1 at least"_s);
    if (plan.options.isEmpty() || plan.options.size() > mostOptions)
        return wrong(u"options of a round"_s, u"1 to 200"_s);
    if (plan.method != RoundMethod::Rating || setup.criteriaSetId)
        return std::nullopt;
    double points = 0;
    for (const CriterionPlan& criterion : plan.criteria) {
        if (criterion.points < 0 || criterion.title.trimmed().isEmpty())
            return wrong(u"criterion of a rating"_s, u"a name and points that are not negative"_s);
        points += criterion.points;
    }
    return points > 0 ? std::nullopt
                      : std::optional<Error>(wrong(u"criteria of a rating"_s, u"one with points at least"_s));
}

Result<RoundOption> optionFrom(const Reader& reader, const OptionPlan& plan, const IdOf<Workshop>& workshop)
{
    RoundOption option;
    option.title = plan.title.simplified();
    option.ideaId = plan.idea;
    if (plan.idea) {
        const auto idea = reader.find(*plan.idea);
        if (!idea)
            return roundNotFound(u"idea"_s);
        if (idea->state != IdeaState::Open || idea->workshopId != workshop)
            return Error{ErrorCode::Refused, u"only open ideas of the workshop can be voted on"_s, {}, {}};
        if (option.title.isEmpty())
            option.title = idea->body;
    }
    if (option.title.isEmpty())
        return Error{ErrorCode::InvalidValue, u"an option without a title"_s, {}, {}};
    return option;
}

IdOf<CriteriaSet> addCriteria(Writer& writer, const QString& title, const QList<CriterionPlan>& plans)
{
    const IdOf<CriteriaSet> set = writer.insert(CriteriaSet{{}, title, Weighting::Points, {}});
    int position = 0;
    for (const CriterionPlan& plan : plans) {
        Criterion criterion;
        criterion.criteriaSetId = set;
        criterion.position = position++;
        criterion.title = plan.title.simplified();
        criterion.description = plan.description;
        criterion.points = plan.points;
        writer.insert(criterion);
    }
    return set;
}

/// Makes the stored numbers of a ballot those wanted. `wanted` by option; what is left of it is inserted.
template<class Entry, class Make>
void replaceEntries(Writer& writer, const QList<Entry>& stored, Dots wanted, Make make)
{
    for (const Entry& entry : stored) {
        const auto found = wanted.constFind(entry.optionId);
        if (found == wanted.constEnd()) {
            writer.remove(entry.id);
            continue;
        }
        writer.modify(entry.id, [&](Entry& changed) { changed.value = *found; });
        wanted.erase(found);
    }
    for (auto it = wanted.constBegin(); it != wanted.constEnd(); ++it) {
        Entry entry = make();
        entry.optionId = IdOf<RoundOption>(it.key());
        entry.value = it.value();
        writer.insert(entry);
    }
}

void storeSheet(Writer& writer, const RoundForm& form, const IdOf<Ballot>& ballot, BallotSheet sheet)
{
    // No dot and no approval are what is not given; a 0 elsewhere is an answer.
    if (form.round.method == RoundMethod::Dots || form.round.method == RoundMethod::Approval)
        erase_if(sheet.marks, [](const auto& mark) { return mark.value() == 0; });
    replaceEntries(writer, writer.where<BallotEntry>("ballot_id", ballot), sheet.marks, [&] {
        BallotEntry entry;
        entry.ballotId = ballot;
        return entry;
    });
    if (!form.isRating())
        return;
    QHash<RecordId, QList<BallotRating>> stored;
    for (const BallotRating& rating : writer.where<BallotRating>("ballot_id", ballot))
        stored[rating.criterionId].append(rating);
    for (const Criterion& criterion : form.criteria)
        replaceEntries(writer, stored.value(criterion.id), sheet.ratings.value(criterion.id), [&] {
            BallotRating rating;
            rating.ballotId = ballot;
            rating.criterionId = criterion.id;
            return rating;
        });
}

} // namespace

Result<IdOf<VotingRound>> openRound(Writer& writer, const IdOf<Workshop>& workshop, const RoundPlan& plan)
{
    if (const auto fault = faultOf(plan))
        return *fault;
    VotingRound round;
    round.workshopId = workshop;
    round.title = plan.title;
    round.method = plan.method;
    round.dotsEach = plan.dotsEach;
    round.dotsPerOption = plan.dotsPerOption;
    writer.insert(round);
    RoundSetup setup = plan.setup;
    setup.id = {};
    setup.roundId = round.id;
    if (plan.method != RoundMethod::Rating)
        setup.criteriaSetId.reset();
    else if (!setup.criteriaSetId)
        setup.criteriaSetId = addCriteria(writer, plan.title, plan.criteria);
    writer.insert(setup);
    int position = 0;
    for (const OptionPlan& one : plan.options) {
        auto option = optionFrom(writer, one, workshop);
        if (!option)
            return option.error();
        option->roundId = round.id;
        option->position = position++;
        writer.insert(*option);
        if (!one.origin.isNull())
            writer.link(one.origin, refOf(*option));
    }
    return round.id;
}

Result<IdOf<VotingRound>> openRound(Writer& writer, const IdOf<Workshop>& workshop, const RoundRules& rules,
                                    const QList<IdOf<Idea>>& ideas)
{
    RoundPlan plan;
    plan.title = rules.title;
    plan.dotsEach = rules.dotsEach;
    plan.dotsPerOption = rules.dotsPerOption;
    for (const IdOf<Idea>& idea : ideas)
        plan.options.append(OptionPlan::of(idea));
    return openRound(writer, workshop, plan);
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

std::optional<Ballot> ballotOf(const Reader& reader, const IdOf<VotingRound>& round, const QString& typed)
{
    const QString code = voterCode(typed);
    for (const Ballot& ballot : reader.where<Ballot>("round_id", round)) {
        if (ballot.voterCode == code)
            return ballot;
    }
    return std::nullopt;
}

EnteredVia viaOf(const Ballot& ballot)
{
    return enumFromCode<EnteredVia>(ballot.enteredVia).value_or(EnteredVia::Facilitator);
}

bool isTaken(const Reader& reader, const IdOf<VotingRound>& round, const QString& code, EnteredVia via)
{
    const auto ballot = ballotOf(reader, round, code);
    return ballot && (via == EnteredVia::Table || viaOf(*ballot) != via);
}

Result<void> setBallot(Writer& writer, const IdOf<VotingRound>& roundId, const BallotPaper& paper)
{
    const auto form = openForm(writer, roundId);
    if (!form)
        return form.error();
    const BallotCheck check = checkBallot(*form, paper.code, paper.sheet);
    if (!check.storable())
        return Error{ErrorCode::InvalidValue, describe(check, *form), {}, {}};
    if (!paper.replace && isTaken(writer, roundId, paper.code, paper.via))
        return Error{ErrorCode::Refused, u"a ballot with this code has come in already"_s, {}, {}};
    Ballot ballot = ballotOf(writer, roundId, paper.code).value_or(Ballot());
    ballot.roundId = roundId;
    ballot.voterCode = voterCode(paper.code);
    ballot.enteredVia = codeOf(paper.via);
    if (ballot.id.isNull())
        writer.insert(ballot);
    else
        writer.update(ballot);
    storeSheet(writer, *form, ballot.id, paper.sheet);
    return {};
}

Result<void> setBallot(Writer& writer, const IdOf<VotingRound>& round, const QString& code, const Dots& dots)
{
    return setBallot(writer, round, {code, {dots, {}}, EnteredVia::Facilitator, false});
}

Result<void> removeBallot(Writer& writer, const IdOf<VotingRound>& roundId, const QString& code)
{
    if (const auto form = openForm(writer, roundId); !form)
        return form.error();
    const auto ballot = ballotOf(writer, roundId, code);
    if (!ballot)
        return roundNotFound(u"ballot"_s);
    writer.remove(ballot->id);
    return {};
}

QHash<QString, Dots> ballotsOf(const Reader& reader, const IdOf<VotingRound>& round)
{
    QHash<QString, Dots> ballots;
    if (const auto form = formOf(reader, round))
        for (const CastBallot& ballot : castBallots(reader, *form))
            ballots.insert(ballot.code, ballot.sheet.marks);
    return ballots;
}

Result<void> closeRound(Writer& writer, const IdOf<VotingRound>& roundId)
{
    const auto form = openForm(writer, roundId);
    if (!form)
        return form.error();
    // Before the round itself: a closed round is younger than all that belongs to it.
    keepCriteria(writer, *form);
    writer.modify(roundId, [](VotingRound& round) { round.state = RoundState::Closed; });
    return {};
}

Result<void> removeRound(Writer& writer, const IdOf<VotingRound>& roundId)
{
    if (const auto form = openForm(writer, roundId); !form)
        return form.error();
    writer.remove(roundId);
    return {};
}

QStringList checkRounds(const Reader& reader)
{
    QStringList findings;
    for (const VotingRound& round : reader.all<VotingRound>()) {
        const auto form = formOf(reader, round.id);
        if (!form)
            continue;
        for (const CastBallot& ballot : castBallots(reader, *form))
            if (const BallotCheck check = checkBallot(*form, ballot.code, ballot.sheet); !check.storable())
                findings.append(
                    u"round \"%1\": ballot %2: %3"_s.arg(round.title, ballot.code, describe(check, *form)));
        // Rounds that were stored closed, such as a sample's, tell no moment of closing.
        if (!form->isClosed() || round.modifiedAtMs == round.createdAtMs)
            continue;
        // What a closed round was closed with: everything about a ballot is older than the closing.
        const auto late = [&](const auto& entries, const QString& code) {
            for (const auto& entry : entries)
                if (qMax(entry.createdAtMs, entry.modifiedAtMs) > round.modifiedAtMs)
                    findings.append(u"round \"%1\": ballot %2 was changed after the round was closed"_s.arg(
                        round.title, code));
        };
        for (const Ballot& ballot : reader.where<Ballot>("round_id", round.id)) {
            late(QList<Ballot>{ballot}, ballot.voterCode);
            late(reader.where<BallotEntry>("ballot_id", ballot.id), ballot.voterCode);
            late(reader.where<BallotRating>("ballot_id", ballot.id), ballot.voterCode);
        }
    }
    findings.removeDuplicates();
    return findings;
}

} // namespace s3::workshop
