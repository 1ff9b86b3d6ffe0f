// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/Project.h"
#include "ui/workshop/wall/IdeaWallModel.h"

namespace s3 {

/// What the wall shows of `ideas`, all those of the workshop: cards not in a group first, next to where they
/// are captured, then the groups, then what was parked and dropped. Merged ideas do not show; those they went
/// into are found by their texts as well. With a `search` text sections without a match are left out.
QList<WallItem> wallItems(const Reader& reader, const IdOf<Workshop>& workshop, const QList<Idea>& ideas,
                          const QString& search);

/// What an idea led to, in a word short enough for a card: kindName(), but "Activity" for a transformative
/// one.
QString shortKindName(const QString& table);

} // namespace s3
