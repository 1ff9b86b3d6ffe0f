// SPDX-License-Identifier: GPL-3.0-or-later
// What the group says about a result. The votes stay as they are; an override gives another order beside
// them.
#pragma once

#include "core/workshop/RoundResult.h"

namespace s3::workshop {

struct RemarkText {
    QString reason; ///< required
    QString madeBy;
};

/// Gives an option another rank (1 to the number of options) and notes the decision in the log; an earlier
/// override of the option goes. InvalidValue without a reason or for another rank; NotFound for an option
/// that the round does not have; Refused while the round is open: there is no result to override.
Result<void> overrideRank(Writer& writer, const IdOf<VotingRound>& round, const IdOf<RoundOption>& option,
                          int rank, const RemarkText& text);
/// What some of the group hold against the result; `option` null = about all of it. InvalidValue without a
/// reason.
Result<void> addMinorityView(Writer& writer, const IdOf<VotingRound>& round,
                             const std::optional<IdOf<RoundOption>>& option, const RemarkText& text);
/// Takes a remark back. That an override was taken back is noted in the log, which keeps both.
Result<void> removeRemark(Writer& writer, const IdOf<RoundRemark>& remark);

} // namespace s3::workshop
