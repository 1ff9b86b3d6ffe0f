// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/Blind.h"

#include "core/workshop/Plan.h"
#include "core/workshop/RunRecords.h"

namespace s3::workshop {

QSet<RecordId> hiddenBlocks(const Reader& reader, const IdOf<Workshop>& workshop)
{
    QSet<RecordId> hidden;
    for (const AgendaBlock& block : reader.where<AgendaBlock>("workshop_id", workshop)) {
        if (!blockPlanOf(reader, block.id).blind)
            continue;
        const QList<BlockRun> runs = reader.where<BlockRun>("agenda_block_id", block.id);
        if (std::none_of(runs.begin(), runs.end(),
                         [](const BlockRun& run) { return run.revealedAt.has_value(); }))
            hidden.insert(block.id);
    }
    return hidden;
}

void revealBlock(Writer& writer, const IdOf<AgendaBlock>& block)
{
    const QList<BlockRun> runs = writer.where<BlockRun>("agenda_block_id", block);
    if (runs.isEmpty())
        setBlockPlan(writer, block, [](BlockPlan& plan) { plan.blind = false; });
    else
        writer.modify(runs.last().id, [&](BlockRun& run) { run.revealedAt = writer.nowMs(); });
}

bool isHidden(const Idea& idea, const QSet<RecordId>& hiddenBlocks)
{
    return idea.agendaBlockId && hiddenBlocks.contains(*idea.agendaBlockId);
}

QMap<int, int> hiddenPerTable(const QList<Idea>& ideas, const QSet<RecordId>& hiddenBlocks)
{
    QMap<int, int> counts;
    for (const Idea& idea : ideas) {
        if (isHidden(idea, hiddenBlocks))
            ++counts[idea.tableNumber.value_or(0)];
    }
    return counts;
}

} // namespace s3::workshop
