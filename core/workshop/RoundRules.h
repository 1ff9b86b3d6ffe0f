// SPDX-License-Identifier: GPL-3.0-or-later
// What a round asks for, what a ballot says, and whether a ballot keeps to the rules.
#pragma once

#include "core/project/Project.h"
#include "core/workshop/RoundRecords.h"

#include <QHash>

namespace s3::workshop {

inline constexpr int mostDots = 99;   ///< of a voter
inline constexpr int leastMark = -10; ///< of a scale
inline constexpr int mostMark = 100;  ///< of a scale
inline constexpr int mostOptions = 200;

/// How a ballot came in.
enum class EnteredVia {
    Facilitator, ///< typed in from paper
    Table,       ///< by the voter, at a device on a table
    Phone,       ///< by the voter, on a telephone
    File         ///< read from a table file
};

/// Values of a yes/no ballot.
inline constexpr int kYes = 1;
inline constexpr int kNo = 0;
inline constexpr int kAbstain = -1;

/// All that a ballot is held against.
struct RoundForm {
    VotingRound round;
    RoundSetup setup;
    QList<RoundOption> options;    ///< by position
    QList<s3::Criterion> criteria; ///< by position; only of a rating on several criteria

    bool isRating() const { return round.method == RoundMethod::Rating; }
    bool isClosed() const { return round.state == RoundState::Closed; }
    /// The least and the greatest value a cell can have.
    int lowest() const;
    int highest() const;
};
/// Nothing if there is no such round.
std::optional<RoundForm> formOf(const Reader& reader, const IdOf<VotingRound>& round);

/// The rules of a round beyond its dots; the defaults where none are stored (rounds of older projects).
RoundSetup setupOf(const Reader& reader, const IdOf<VotingRound>& round);
/// Changes what may change while people vote and after: the question, the thresholds, who sees the result,
/// the block. Scale, order of ranks and criteria stay as they were when the round was opened.
void setSetup(Writer& writer, const IdOf<VotingRound>& round, const std::function<void(RoundSetup&)>& change);

/// Numbers by option; options that are not in it got none.
using Dots = QHash<RecordId, int>;

/// One place to write a number into on a ballot.
struct BallotCell {
    IdOf<RoundOption> option;
    IdOf<s3::Criterion> criterion; ///< null unless the round rates on several criteria
    friend bool operator==(const BallotCell&, const BallotCell&) = default;
};
/// Option by option, within an option criterion by criterion.
QList<BallotCell> cellsOf(const RoundForm& form);

/// What a ballot says.
struct BallotSheet {
    Dots marks; ///< by option: dots, rank from 1, mark, approved 1, kYes/kNo/kAbstain; see BallotEntry::value
    QHash<RecordId, Dots> ratings; ///< by criterion, then by option

    std::optional<int> at(const BallotCell& cell) const;
    /// Nothing takes the number away.
    void set(const BallotCell& cell, std::optional<int> value);
    bool isBlank() const;
    friend bool operator==(const BallotSheet&, const BallotSheet&) = default;
};

enum class BallotFault {
    None,
    NoCode,
    UnknownOption, ///< or criterion
    Negative,      ///< dots below nothing
    OverCap,       ///< too many dots on one option
    OverBudget,    ///< too many dots
    OffScale,      ///< a mark, rank or answer that the method does not know
    TiedRank,      ///< two options share a rank although no ties are allowed
    Incomplete,    ///< options without a rank although every option must have one
};
struct BallotCheck {
    BallotFault fault = BallotFault::None;
    BallotCell cell;                                       ///< where, for the faults of one cell
    qint64 sum = 0;                                        ///< of all dots, whatever their size
    int given = 0;                                         ///< cells with a number
    bool ok() const { return fault == BallotFault::None; } ///< counts in the result
    /// Faults that writing on can mend are kept as they are written; the ballot does not count until then.
    /// All others are refused.
    bool storable() const
    {
        return ok() || fault == BallotFault::TiedRank || fault == BallotFault::Incomplete;
    }
};
/// Holds a ballot against the round's rules. Fewer dots than allowed, marks left out and blank ballots are
/// fine, except where a ranking must be complete (a blank one is incomplete there).
BallotCheck checkBallot(const RoundForm& form, const QString& voterCode, const BallotSheet& sheet);

/// As codes are stored: without surrounding space, in capitals.
QString voterCode(const QString& typed);

} // namespace s3::workshop

template<>
struct s3::EnumCodes<s3::workshop::EnteredVia> {
    static constexpr EnumCode<workshop::EnteredVia> codes[] = {
        {workshop::EnteredVia::Facilitator, "facilitator"},
        {workshop::EnteredVia::Table, "table"},
        {workshop::EnteredVia::Phone, "phone"},
        {workshop::EnteredVia::File, "file"}};
};
