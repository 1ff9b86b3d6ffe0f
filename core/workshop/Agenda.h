// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/Project.h"
#include "core/workshop/Records.h"

namespace s3::workshop {

/// All times are minutes since midnight of the day the workshop starts; 1440 and more lie on a later day.
inline constexpr int minutesPerDay = 24 * 60;

struct ScheduledBlock {
    IdOf<AgendaBlock> id;
    int start = 0;
    int end = 0;
    int idleBefore = 0;    ///< minutes nothing is planned for before a fixed start
    int overlapBefore = 0; ///< minutes the blocks before run into a fixed start
};

struct Schedule {
    QList<ScheduledBlock> blocks;
    int start = 0;
    int end = 0;            ///< of the block that ends last; the start if there is none
    int slotEnd = 0;        ///< start + time available
    int plannedMinutes = 0; ///< sum of the blocks
    int idleMinutes = 0;    ///< nights are not idle
    int overlapMinutes = 0;
    int overMinutes() const { return qMax(0, end - slotEnd); }
    int spareMinutes() const { return qMax(0, slotEnd - end); }
    /// Ends within the slot and no block runs into a fixed one.
    bool fits() const { return overMinutes() == 0 && overlapMinutes == 0; }
};

/// Start times by adding up. A block with a fixed start begins exactly then: what runs longer before it
/// overlaps and is told; what ends sooner leaves idle time. A fixed start before the workshop's own start
/// means the next day; one of 1440 and more lies on a later day. Negative minutes count as zero.
Schedule schedule(int startMinute, int slotMinutes, const QList<AgendaBlock>& blocks);

/// 0 for the day the workshop starts, 1 for the next.
int dayOf(int minute);
/// "09:20"; on the next day "00:15 +1".
QString clockText(int minute);
/// Reads "9:20", "09.20", "0920" or "9", on the next day "9:20 +1"; nothing if it is no time of day.
std::optional<int> clockMinute(QStringView text);

/// By position.
QList<AgendaBlock> agendaOf(const Reader& reader, const IdOf<Workshop>& workshop);

/// Adds a block after `after` (at the end if null) and gives its id.
IdOf<AgendaBlock> addBlock(Writer& writer, AgendaBlock block, const IdOf<AgendaBlock>& after = {});
/// The same block once more, right after it, with all that is planned for it; a fixed start stays with the
/// first.
IdOf<AgendaBlock> duplicateBlock(Writer& writer, const IdOf<AgendaBlock>& block);
/// Moves a block to `index` of the list without it; beyond either end means that end.
void moveBlock(Writer& writer, const IdOf<AgendaBlock>& block, int index);

} // namespace s3::workshop
