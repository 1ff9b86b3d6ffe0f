// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identification/ActivityFacts.h"
#include "ui/identification/activities/CanvasBlock.h"

namespace s3 {

/// What a block of the canvas shows of an activity.
QList<ChipData> chipsOf(identification::BlockKind kind, const identification::ActivityFacts& facts);

} // namespace s3
