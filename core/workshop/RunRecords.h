// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/Records.h"

namespace s3 {

/// When a block really ran; times in milliseconds since 1970 UTC. A block that is gone back to runs again.
struct BlockRun : RecordOf<BlockRun> {
    static constexpr const char* table = "block_run";
    IdOf<AgendaBlock> agendaBlockId;
    qint64 startedAt = 0;
    std::optional<qint64> endedAt;    ///< nothing = it runs
    std::optional<qint64> pausedAt;   ///< since when its clock stands still
    qint64 pausedMs = 0;              ///< of pauses that are over, in milliseconds
    int extraMinutes = 0;             ///< given or taken by the facilitator
    std::optional<qint64> revealedAt; ///< since when all see what was written blind
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("agenda_block_id", r.agendaBlockId);
        v("started_at", r.startedAt);
        v("ended_at", r.endedAt);
        v("paused_at", r.pausedAt);
        v("paused_ms", r.pausedMs);
        v("extra_minutes", r.extraMinutes);
        v("revealed_at", r.revealedAt);
    }
};

/// What the room sees.
enum class Scene { Agenda, Question, Wall, Results, Evidence, Activities, Thanks };
template<>
struct EnumCodes<Scene> {
    static constexpr EnumCode<Scene> codes[] = {
        {Scene::Agenda, "agenda"},   {Scene::Question, "question"}, {Scene::Wall, "wall"},
        {Scene::Results, "results"}, {Scene::Evidence, "evidence"}, {Scene::Activities, "activities"},
        {Scene::Thanks, "thanks"}};
};

/// Whether the screen follows: it does, it stands still as it was, or it is dark.
enum class Cover { None, Frozen, Blank };
template<>
struct EnumCodes<Cover> {
    static constexpr EnumCode<Cover> codes[] = {
        {Cover::None, "none"}, {Cover::Frozen, "frozen"}, {Cover::Blank, "blank"}};
};

/// Where a running workshop stands and what the room sees; one a workshop.
struct WorkshopRun : RecordOf<WorkshopRun> {
    static constexpr const char* table = "workshop_run";
    IdOf<Workshop> workshopId;
    std::optional<IdOf<BlockRun>> blockRunId; ///< the block that runs; nothing between blocks
    Scene scene = Scene::Agenda;
    std::optional<IdOf<VotingRound>> sceneRoundId; ///< whose results are shown
    Cover cover = Cover::None;
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("workshop_id", r.workshopId);
        v("block_run_id", r.blockRunId);
        v("scene", r.scene);
        v("scene_round_id", r.sceneRoundId);
        v("cover", r.cover);
    }
};

/// A participant or a table that reports to be done with the block that runs.
struct BlockDone : RecordOf<BlockDone> {
    static constexpr const char* table = "block_done";
    IdOf<BlockRun> blockRunId;
    QString code; ///< of the participant, or "T3" for a table
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("block_run_id", r.blockRunId);
        v("code", r.code);
    }
};

/// A note the facilitator takes while the workshop runs.
struct WorkshopNote : RecordOf<WorkshopNote> {
    static constexpr const char* table = "workshop_note";
    IdOf<Workshop> workshopId;
    std::optional<IdOf<AgendaBlock>> agendaBlockId;
    QString body;
    bool inMinutes = true; ///< goes into the minutes
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("workshop_id", r.workshopId);
        v("agenda_block_id", r.agendaBlockId);
        v("body", r.body);
        v("in_minutes", r.inMinutes);
    }
};

} // namespace s3
