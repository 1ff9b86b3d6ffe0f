// SPDX-License-Identifier: GPL-3.0-or-later
// Cards that are written blind: seen by their table only, until they are revealed to all.
#pragma once

#include "core/project/Project.h"
#include "core/workshop/Records.h"

#include <QMap>
#include <QSet>

namespace s3::workshop {

/// The blocks whose cards the room must not see yet: blind by their plan, and revealed in none of their runs.
QSet<RecordId> hiddenBlocks(const Reader& reader, const IdOf<Workshop>& workshop);

/// From now on all see what was written blind in the block, also when it runs again. A block that never ran
/// ceases to be blind instead.
void revealBlock(Writer& writer, const IdOf<AgendaBlock>& block);

bool isHidden(const Idea& idea, const QSet<RecordId>& hiddenBlocks);

/// How many of these are hidden, by table; 0 is "no table".
QMap<int, int> hiddenPerTable(const QList<Idea>& ideas, const QSet<RecordId>& hiddenBlocks);

} // namespace s3::workshop
