// SPDX-License-Identifier: GPL-3.0-or-later
// Running a workshop: every step is a record, so that where it stands can be told from the file alone.
#pragma once

#include "core/project/Project.h"
#include "core/workshop/Plan.h"
#include "core/workshop/RunClock.h"

namespace s3::workshop {

/// Where a workshop stands.
struct RunState {
    Workshop workshop;
    QList<AgendaBlock> blocks;        ///< by position
    QList<BlockRun> runs;             ///< of all its blocks, in the order they began
    WorkshopRun run;                  ///< as it is before the first start if nothing is stored
    int current = -1;                 ///< index of the block that runs; -1 if none does
    std::optional<BlockRun> blockRun; ///< of the block that runs

    bool begun() const { return !runs.isEmpty(); }
    bool running() const { return current >= 0; }
    bool ended() const { return begun() && !running(); }
    const AgendaBlock* block() const { return running() ? &blocks.at(current) : nullptr; }
    /// The one that comes after the current one, the first before the start; null after the last.
    const AgendaBlock* next() const;
    QList<BlockRun> runsOf(const IdOf<AgendaBlock>& block) const;
    BlockTime time(qint64 nowMs) const; ///< of the block that runs
    std::optional<qint64> firstStart() const;
};
RunState runState(const Reader& reader, const IdOf<Workshop>& workshop);
/// The block that runs; nothing if none does.
std::optional<IdOf<AgendaBlock>> currentBlock(const Reader& reader, const IdOf<Workshop>& workshop);

/// The stored row, or one with its defaults and a null id.
WorkshopRun runOf(const Reader& reader, const IdOf<Workshop>& workshop);
template<class F>
void setRun(Writer& writer, const IdOf<Workshop>& workshop, F&& change)
{
    changeOwned(writer, "workshop_id", &WorkshopRun::workshopId, workshop, std::forward<F>(change));
}

/// Begins a block: the one that runs ends, the workshop counts as running, the screen shows what suits the
/// kind of block. NotFound for an unknown block; NothingToDo if it runs already.
Result<void> startBlock(Writer& writer, const IdOf<AgendaBlock>& block);
/// Begins the block after the one that runs, the first one before the start. NothingToDo after the last and
/// without any block.
Result<void> startNext(Writer& writer, const IdOf<Workshop>& workshop);
/// Goes back to the block before, which goes on with the time it has left. NothingToDo at the first.
Result<void> startPrevious(Writer& writer, const IdOf<Workshop>& workshop);
/// These are NothingToDo without a running block.
Result<void> pauseBlock(Writer& writer, const IdOf<Workshop>& workshop);  ///< or if it is paused
Result<void> resumeBlock(Writer& writer, const IdOf<Workshop>& workshop); ///< or if it is not paused
Result<void> addMinutes(Writer& writer, const IdOf<Workshop>& workshop, int minutes); ///< also negative
/// Leaves time out of the block's, e.g. a clockGap(); negative time is added.
Result<void> leaveOut(Writer& writer, const IdOf<Workshop>& workshop, qint64 ms);
/// Ends the block that runs; the room sees the thanks. The workshop is closed elsewhere, once all is settled.
Result<void> endRun(Writer& writer, const IdOf<Workshop>& workshop);

/// What the screen shows when such a block begins.
Scene sceneFor(BlockKind kind);
void setScene(Writer& writer, const IdOf<Workshop>& workshop, Scene scene);
void setCover(Writer& writer, const IdOf<Workshop>& workshop, Cover cover);

/// A blank note is InvalidValue. Belongs to the block that runs, if one does.
Result<IdOf<WorkshopNote>> addNote(Writer& writer, const IdOf<Workshop>& workshop, const QString& body,
                                   bool inMinutes);
QList<WorkshopNote> notesOf(const Reader& reader, const IdOf<Workshop>& workshop); ///< oldest first

/// When anything was last heard of the project, in milliseconds UTC.
qint64 lastSign(const Project& project);

} // namespace s3::workshop
