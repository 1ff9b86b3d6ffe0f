// SPDX-License-Identifier: GPL-3.0-or-later
// Whose results the room sees.
#pragma once

#include "core/workshop/Run.h"

namespace s3::workshop {

struct RoundOnOffer {
    IdOf<VotingRound> id;
    QString title;
    QString block; ///< whose vote it is; empty for none
    /// "Block: title", for lists.
    QString label() const;
};
/// All rounds of the workshop: by the block they belong to, then in the order of making; those of no block
/// last.
QList<RoundOnOffer> roundsOnOffer(const Reader& reader, const IdOf<Workshop>& workshop);

/// The round chosen; else that of the block that runs; else the last one made.
std::optional<VotingRound> roundShown(const Reader& reader, const RunState& state);

/// Nothing = the screen chooses, see roundShown(). The next block begins with that again. Refused for a round
/// of another workshop.
Result<void> setSceneRound(Writer& writer, const IdOf<Workshop>& workshop,
                           const std::optional<IdOf<VotingRound>>& round);

} // namespace s3::workshop
