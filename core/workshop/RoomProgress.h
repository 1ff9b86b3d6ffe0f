// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/Run.h"

namespace s3::workshop {

struct TableProgress {
    int number = 0;
    int people = 0; ///< who take part and are there
    int cards = 0;  ///< written by it in the block that runs
    bool done = false;
};

/// How far the room is with the block that runs. Only sums: who is not done yet is not told. Of the people
/// those count who take part; as soon as anybody is marked as attending, only those who attend, so that
/// nobody waits for the absent.
struct RoomProgress {
    int people = 0;
    int peopleDone = 0; ///< by a table that is done, or by themselves; in a vote, those whose ballot is in
    bool vote = false;  ///< a voting round belongs to the block
    QList<TableProgress> tables; ///< by number
    int tablesDone() const;
    int tablesWriting() const; ///< that have written a card
};
RoomProgress roomProgress(const Reader& reader, const RunState& state);

/// "21 of 23 ballots are in", "3 of 5 tables are done"; empty if there is nobody to count.
QString roomWords(const RoomProgress& progress);

/// The round whose ballots count in the block that runs: the last one made for it; in a block for voting, the
/// last one of the workshop.
std::optional<VotingRound> roundOf(const Reader& reader, const RunState& state);

QString tableCode(int table); ///< "T3"
/// Reports the block that runs as done, or takes that back; `code` is a participant's or tableCode().
/// NothingToDo without a running block.
Result<void> toggleDone(Writer& writer, const IdOf<Workshop>& workshop, const QString& code);

} // namespace s3::workshop
