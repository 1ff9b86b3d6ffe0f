// SPDX-License-Identifier: GPL-3.0-or-later
// Planned against actual, and how to catch up. Times in milliseconds since 1970 UTC.
#pragma once

#include "core/workshop/Run.h"

namespace s3::workshop {

/// When the agenda begins: at the planned time of the day the workshop is held if it really began (or, before
/// the start, if it is now) within anchorReachMs of that; else, as in a rehearsal, when it began.
inline constexpr qint64 anchorReachMs = 4 * 60 * msPerMinute;
qint64 planAnchor(const Workshop& workshop, std::optional<qint64> firstStart, qint64 nowMs);

struct OutlookBlock {
    IdOf<AgendaBlock> id;
    qint64 plannedStart = 0;
    std::optional<qint64> began; ///< when it first ran
    int actualMinutes = 0;       ///< that it has run so far, without pauses, rounded
    qint64 expectedStart = 0;    ///< of a block to come: after the one before, not before its fixed start
    qint64 expectedEnd = 0;
};

struct Outlook {
    QList<OutlookBlock> blocks; ///< as on the agenda
    qint64 agreedEnd = 0;       ///< the start plus the time available; the agenda's end if none is set
    qint64 expectedEnd = 0;     ///< if every block from now on takes its minutes; the real one afterwards
    /// Expected minus agreed end, rounded; negative = minutes in hand.
    int behindMinutes() const;
};
Outlook outlook(const RunState& state, qint64 nowMs);

/// A block to come that could be shorter.
struct Cut {
    IdOf<AgendaBlock> block;
    int from = 0; ///< minutes
    int to = 0;
    friend bool operator==(const Cut&, const Cut&) = default;
};
struct CatchUp {
    QList<Cut> cuts;
    int missing = 0; ///< minutes that cannot be found this way
    int found() const;
};
/// Which blocks to come would lose how many minutes so that the workshop ends when agreed, and blocks with a
/// fixed start begin in time. In proportion to their length, breaks and blocks with a fixed start only if the
/// others do not suffice; no block loses more than half or falls below leastMinutes. Blocks before a fixed
/// start that is reached in time anyway are left alone: shortening them would only make people wait.
inline constexpr int leastMinutes = 5;
CatchUp catchUp(const RunState& state, qint64 nowMs);
void applyCuts(Writer& writer, const QList<Cut>& cuts);

/// "13:34", where the computer is.
QString timeOfDay(qint64 ms);

} // namespace s3::workshop
