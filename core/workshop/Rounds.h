// SPDX-License-Identifier: GPL-3.0-or-later
// Opening, filling and closing rounds. Ballots are the only thing stored of a vote: see RoundResult.h.
#pragma once

#include "core/workshop/RoundRules.h"

namespace s3::workshop {

/// What people vote on: an idea, another record (a group of ideas, a transformative activity), or only words.
struct OptionPlan {
    QString title; ///< may be empty for an idea, whose text it takes then
    std::optional<IdOf<Idea>> idea;
    RecordRef origin; ///< linked to the option; null for an idea or for words

    static OptionPlan of(const IdOf<Idea>& id) { return {{}, id, {}}; }
};

struct CriterionPlan {
    QString title;
    double points = 20; ///< weight: its share of all points
    QString description;
};
/// Transformative potential, critical mass, feasibility, commitment, benefit across regions; 20 points each.
/// In the application's language.
QList<CriterionPlan> defaultCriteria();

struct RoundPlan {
    QString title;
    RoundMethod method = RoundMethod::Dots;
    int dotsEach = 5;              ///< 1 to mostDots
    int dotsPerOption = 2;         ///< 1 to dotsEach
    RoundSetup setup;              ///< its round is left out
    QList<OptionPlan> options;     ///< one at least
    QList<CriterionPlan> criteria; ///< of a rating without a criteria set: a set is made of them
};
/// Opens a round. InvalidValue for rules out of range, without an option, or a rating without criteria whose
/// points add up to something; Refused if an idea is not open (merged, parked, dropped) or belongs to another
/// workshop.
Result<IdOf<VotingRound>> openRound(Writer& writer, const IdOf<Workshop>& workshop, const RoundPlan& plan);

/// A round of dots over ideas.
struct RoundRules {
    QString title;
    int dotsEach = 5;
    int dotsPerOption = 2;
};
Result<IdOf<VotingRound>> openRound(Writer& writer, const IdOf<Workshop>& workshop, const RoundRules& rules,
                                    const QList<IdOf<Idea>>& ideas);

QList<VotingRound> roundsOf(const Reader& reader, const IdOf<Workshop>& workshop); ///< in the order of making
QList<RoundOption> optionsOf(const Reader& reader, const IdOf<VotingRound>& round); ///< by position

struct BallotPaper {
    QString code;
    BallotSheet sheet;
    EnteredVia via = EnteredVia::Facilitator;
    bool replace = false; ///< a ballot that came in another way goes
};
/// The ballot of this code in the round, if there is one.
std::optional<Ballot> ballotOf(const Reader& reader, const IdOf<VotingRound>& round, const QString& code);
EnteredVia viaOf(const Ballot& ballot);
/// Whether a ballot with that code has come in that stands in the way: one that was entered in another way,
/// or any at a table device, where everybody might type any code.
bool isTaken(const Reader& reader, const IdOf<VotingRound>& round, const QString& code, EnteredVia via);

/// Stores the one ballot of this code in the round; what the same way of entry stored before is replaced, and
/// the history keeps it. Refused if the round is closed, or if isTaken() and not `replace`; InvalidValue if
/// checkBallot() finds a fault that is not storable(). Then nothing is changed.
Result<void> setBallot(Writer& writer, const IdOf<VotingRound>& round, const BallotPaper& paper);
/// The same for marks that the facilitator types in.
Result<void> setBallot(Writer& writer, const IdOf<VotingRound>& round, const QString& code, const Dots& dots);
/// Refused if the round is closed; NotFound if there is no such ballot.
Result<void> removeBallot(Writer& writer, const IdOf<VotingRound>& round, const QString& code);
/// Marks by voter code.
QHash<QString, Dots> ballotsOf(const Reader& reader, const IdOf<VotingRound>& round);

/// From then on ballots cannot be changed; only undo opens it again. Refused if it is closed.
Result<void> closeRound(Writer& writer, const IdOf<VotingRound>& round);
/// Removes an open round with its ballots; Refused if it is closed.
Result<void> removeRound(Writer& writer, const IdOf<VotingRound>& round);

/// What breaks the promise that a closed round is what its ballots say: ballots changed after the round was
/// closed, and ballots that break its rules although they should have been refused. In English, for `check`.
QStringList checkRounds(const Reader& reader);

} // namespace s3::workshop
