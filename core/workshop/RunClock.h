// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/Agenda.h"
#include "core/workshop/RunRecords.h"

namespace s3::workshop {

inline constexpr qint64 msPerMinute = 60'000;
/// From here on the countdown warns.
inline constexpr qint64 soonOverMs = 5 * msPerMinute;

/// How long a block has run, out of its stored times and the time of day alone. A block that is gone back to
/// goes on where it stood: its runs count together. Milliseconds.
struct BlockTime {
    qint64 allottedMs = 0; ///< agenda minutes and those given while it ran; never negative
    qint64 elapsedMs = 0;  ///< without pauses; never negative
    bool running = false;  ///< one of its runs has not ended
    bool paused = false;
    qint64 remainingMs() const { return allottedMs - elapsedMs; } ///< below zero: over its time
};
BlockTime blockTime(const AgendaBlock& block, const QList<BlockRun>& itsRuns, qint64 nowMs);

enum class TimeState { Plenty, SoonOver, Over, Paused };
/// Paused goes first; the last five minutes are SoonOver, from 0 on it is Over.
TimeState timeState(const BlockTime& time);

/// "17:42", "1:05:00" from an hour on, "+2:05" when over. Counts whole seconds up, so that 0:00 is shown when
/// the time is up and not before.
QString countdownText(qint64 remainingMs);

/// Time that passed on the clock but hardly in the room: the computer slept, or its clock was set.
/// `lastSignMs` is the last time anything was heard of the workshop. Nothing if there is no such gap;
/// negative if the clock went back. A pause stands still anyway.
std::optional<qint64> clockGap(const BlockTime& time, qint64 lastSignMs, qint64 nowMs);
/// The clock may be this much behind the last sign before that is told.
inline constexpr qint64 backwardsToleranceMs = 5'000;
/// A block this much over its time, in which nothing was heard for just as long, was probably slept through.
inline constexpr qint64 sleptMs = 30 * msPerMinute;

/// Notices, from tick to tick, that the clock jumped. A tick is due every second or more often.
class ClockWatch {
public:
    static constexpr qint64 jumpMs = 60'000; ///< between two ticks
    /// What the clock jumped since the last tick; negative if it went back. Nothing if it did not.
    std::optional<qint64> tick(qint64 nowMs);

private:
    std::optional<qint64> m_last;
};

} // namespace s3::workshop
