// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/Run.h"

using namespace Qt::StringLiterals;

namespace s3::workshop {

namespace {

Error nothingRuns()
{
    return {ErrorCode::NothingToDo, u"no block runs"_s, {}, {}};
}

/// The row of the block that runs, changed by `change`.
Result<void> changeRunning(Writer& writer, const IdOf<Workshop>& workshop,
                           const std::function<Result<void>(BlockRun&)>& change)
{
    std::optional<BlockRun> running = writer.find(runOf(writer, workshop).blockRunId);
    if (!running)
        return nothingRuns();
    const Result<void> done = change(*running);
    if (done)
        writer.update(*running);
    return done;
}

void finish(BlockRun& run, qint64 nowMs)
{
    if (run.pausedAt)
        run.pausedMs += nowMs - *run.pausedAt;
    run.pausedAt.reset();
    // A clock that was set back must not make a block end before it began.
    run.endedAt = qMax(run.startedAt, nowMs);
}

} // namespace

const AgendaBlock* RunState::next() const
{
    if (ended())
        return nullptr;
    return current + 1 < blocks.size() ? &blocks.at(current + 1) : nullptr;
}

QList<BlockRun> RunState::runsOf(const IdOf<AgendaBlock>& block) const
{
    QList<BlockRun> its;
    std::copy_if(runs.begin(), runs.end(), std::back_inserter(its),
                 [&](const BlockRun& one) { return one.agendaBlockId == block; });
    return its;
}

BlockTime RunState::time(qint64 nowMs) const
{
    return running() ? blockTime(blocks.at(current), runsOf(blocks.at(current).id), nowMs) : BlockTime();
}

std::optional<qint64> RunState::firstStart() const
{
    return runs.isEmpty() ? std::nullopt : std::optional<qint64>(runs.first().startedAt);
}

RunState runState(const Reader& reader, const IdOf<Workshop>& workshop)
{
    RunState state;
    state.workshop = reader.find(workshop).value_or(Workshop());
    state.blocks = agendaOf(reader, workshop);
    state.run = runOf(reader, workshop);
    for (const AgendaBlock& block : state.blocks)
        state.runs.append(reader.where<BlockRun>("agenda_block_id", block.id));
    // Ids sort by the time of making, also when the clock was set back in between.
    std::sort(state.runs.begin(), state.runs.end(),
              [](const BlockRun& a, const BlockRun& b) { return a.id < b.id; });
    if (const auto running = reader.find(state.run.blockRunId); running && !running->endedAt) {
        const auto at = std::find_if(state.blocks.begin(), state.blocks.end(), [&](const AgendaBlock& block) {
            return block.id == running->agendaBlockId;
        });
        if (at != state.blocks.end()) {
            state.current = int(at - state.blocks.begin());
            state.blockRun = running;
        }
    }
    return state;
}

std::optional<IdOf<AgendaBlock>> currentBlock(const Reader& reader, const IdOf<Workshop>& workshop)
{
    const auto running = reader.find(runOf(reader, workshop).blockRunId);
    return running && !running->endedAt ? std::optional(running->agendaBlockId) : std::nullopt;
}

WorkshopRun runOf(const Reader& reader, const IdOf<Workshop>& workshop)
{
    return ownedOr(reader, "workshop_id", &WorkshopRun::workshopId, workshop);
}

Result<void> startBlock(Writer& writer, const IdOf<AgendaBlock>& id)
{
    const auto block = writer.find(id);
    if (!block)
        return Error{ErrorCode::NotFound, u"agenda_block"_s, {}, {}};
    std::optional<BlockRun> running = writer.find(runOf(writer, block->workshopId).blockRunId);
    if (running && running->agendaBlockId == id)
        return Error{ErrorCode::NothingToDo, u"the block runs already"_s, {}, {}};
    const qint64 now = writer.nowMs();
    if (running) {
        finish(*running, now);
        writer.update(*running);
    }
    BlockRun run;
    run.agendaBlockId = id;
    run.startedAt = now;
    const IdOf<BlockRun> begun = writer.insert(run);
    setRun(writer, block->workshopId, [&](WorkshopRun& changed) {
        changed.blockRunId = begun;
        changed.scene = sceneFor(block->kind);
        changed.sceneRoundId.reset();
    });
    writer.modify(block->workshopId, [](Workshop& changed) { changed.status = WorkshopStatus::Running; });
    return {};
}

Result<void> startNext(Writer& writer, const IdOf<Workshop>& workshop)
{
    const RunState state = runState(writer, workshop);
    const AgendaBlock* next = state.next();
    return next ? startBlock(writer, next->id)
                : Result<void>(Error{ErrorCode::NothingToDo, u"no further block"_s, {}, {}});
}

Result<void> startPrevious(Writer& writer, const IdOf<Workshop>& workshop)
{
    const RunState state = runState(writer, workshop);
    return state.current > 0 ? startBlock(writer, state.blocks.at(state.current - 1).id)
                             : Result<void>(Error{ErrorCode::NothingToDo, u"no block before"_s, {}, {}});
}

Result<void> pauseBlock(Writer& writer, const IdOf<Workshop>& workshop)
{
    return changeRunning(writer, workshop, [&](BlockRun& run) -> Result<void> {
        if (run.pausedAt)
            return Error{ErrorCode::NothingToDo, u"paused already"_s, {}, {}};
        run.pausedAt = writer.nowMs();
        return {};
    });
}

Result<void> resumeBlock(Writer& writer, const IdOf<Workshop>& workshop)
{
    return changeRunning(writer, workshop, [&](BlockRun& run) -> Result<void> {
        if (!run.pausedAt)
            return Error{ErrorCode::NothingToDo, u"not paused"_s, {}, {}};
        // Also if the clock went back meanwhile: the block then goes on with just what it had left.
        run.pausedMs += writer.nowMs() - *run.pausedAt;
        run.pausedAt.reset();
        return {};
    });
}

Result<void> addMinutes(Writer& writer, const IdOf<Workshop>& workshop, int minutes)
{
    return changeRunning(writer, workshop, [&](BlockRun& run) -> Result<void> {
        run.extraMinutes += minutes;
        return {};
    });
}

Result<void> leaveOut(Writer& writer, const IdOf<Workshop>& workshop, qint64 ms)
{
    return changeRunning(writer, workshop, [&](BlockRun& run) -> Result<void> {
        run.pausedMs += ms;
        return {};
    });
}

Result<void> endRun(Writer& writer, const IdOf<Workshop>& workshop)
{
    const Result<void> done = changeRunning(writer, workshop, [&](BlockRun& run) -> Result<void> {
        finish(run, writer.nowMs());
        return {};
    });
    if (done)
        setRun(writer, workshop, [](WorkshopRun& run) {
            run.blockRunId.reset();
            run.scene = Scene::Thanks;
            run.sceneRoundId.reset();
        });
    return done;
}

Scene sceneFor(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Welcome:
    case BlockKind::Break:
        return Scene::Agenda;
    case BlockKind::Evidence:
        return Scene::Evidence;
    case BlockKind::Combine:
    case BlockKind::Gallery:
        return Scene::Wall;
    case BlockKind::Vote:
        return Scene::Results;
    case BlockKind::Closing:
        return Scene::Activities;
    case BlockKind::Capture:
    case BlockKind::Other:
        break;
    }
    return Scene::Question;
}

void setScene(Writer& writer, const IdOf<Workshop>& workshop, Scene scene)
{
    setRun(writer, workshop, [scene](WorkshopRun& run) { run.scene = scene; });
}

void setCover(Writer& writer, const IdOf<Workshop>& workshop, Cover cover)
{
    setRun(writer, workshop, [cover](WorkshopRun& run) { run.cover = cover; });
}

Result<IdOf<WorkshopNote>> addNote(Writer& writer, const IdOf<Workshop>& workshop, const QString& body,
                                   bool inMinutes)
{
    WorkshopNote note;
    note.workshopId = workshop;
    note.body = body.trimmed();
    note.inMinutes = inMinutes;
    if (note.body.isEmpty())
        return Error{ErrorCode::InvalidValue, u"an empty note"_s, {}, {}};
    if (const auto running = writer.find(runOf(writer, workshop).blockRunId))
        note.agendaBlockId = running->agendaBlockId;
    return writer.insert(note);
}

QList<WorkshopNote> notesOf(const Reader& reader, const IdOf<Workshop>& workshop)
{
    return reader.where<WorkshopNote>("workshop_id", workshop);
}

qint64 lastSign(const Project& project)
{
    const QList<Transaction> last = project.transactions(1);
    return last.isEmpty() ? 0 : last.first().at.toMSecsSinceEpoch();
}

} // namespace s3::workshop
