// SPDX-License-Identifier: GPL-3.0-or-later
// Ballots as a table file, in the form that `s3facilitator-cli tally` reads: voter[,group],OPTION,... with a
// row a ballot; empty = not given. A rating has a column for each option and criterion, headed "OPTION:
// CRITERION".
#pragma once

#include "core/workshop/Rounds.h"

namespace s3::workshop {

struct BallotRow {
    int line = 0; ///< in the file, from 1
    QString code;
    BallotSheet sheet;
    BallotCheck check;
    QString notANumber; ///< the cell that is none; empty = all are
    bool taken = false; ///< the code has a ballot that came in another way
    bool twice = false; ///< the code stands on an earlier line as well
    bool good() const { return check.storable() && notANumber.isEmpty() && !taken && !twice; }
};

struct BallotImport {
    QList<BallotRow> rows;
    int good() const;
    /// Why rows are left out, one text a row: "line 4 (P03): 6 dots, 5 allowed".
    QStringList refusals(const RoundForm& form) const;
};

/// Reads a table of any format the program knows and holds each row against the rules. Columns are found by
/// the option's title (case and spaces do not matter) or, if none is found by title and their number fits, by
/// place. NotFound without such a round; Refused if it is closed; InvalidInput if the file or its columns are
/// not understood.
Result<BallotImport> planBallots(const Reader& reader, const IdOf<VotingRound>& round, const QString& path);
/// Stores the good rows.
Result<void> storeBallots(Writer& writer, const IdOf<VotingRound>& round, const BallotImport& plan);

/// Writes the ballots in the same form, without groups: a table of codes and helix groups would tell who is
/// who.
Result<void> writeBallots(const Reader& reader, const IdOf<VotingRound>& round, const QString& path);

} // namespace s3::workshop
