// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/RunClock.h"

using namespace Qt::StringLiterals;

namespace s3::workshop {

BlockTime blockTime(const AgendaBlock& block, const QList<BlockRun>& itsRuns, qint64 nowMs)
{
    BlockTime time;
    int minutes = qMax(0, block.minutes);
    for (const BlockRun& run : itsRuns) {
        const qint64 until = run.endedAt ? *run.endedAt : run.pausedAt ? *run.pausedAt : nowMs;
        time.elapsedMs += qMax(qint64(0), until - run.startedAt - run.pausedMs);
        minutes += run.extraMinutes;
        if (!run.endedAt) {
            time.running = true;
            time.paused = run.pausedAt.has_value();
        }
    }
    time.allottedMs = qMax(0, minutes) * msPerMinute;
    return time;
}

TimeState timeState(const BlockTime& time)
{
    if (time.paused)
        return TimeState::Paused;
    if (time.remainingMs() <= 0)
        return TimeState::Over;
    return time.remainingMs() <= soonOverMs ? TimeState::SoonOver : TimeState::Plenty;
}

QString countdownText(qint64 remainingMs)
{
    const bool over = remainingMs <= -1000;
    const qint64 seconds = over ? -remainingMs / 1000 : (qMax(qint64(0), remainingMs) + 999) / 1000;
    const auto two = [](qint64 number) { return u"%1"_s.arg(number, 2, 10, QChar(u'0')); };
    const qint64 hours = seconds / 3600;
    const qint64 minutes = seconds / 60 % 60;
    const QString text = hours > 0 ? u"%1:%2:%3"_s.arg(hours).arg(two(minutes), two(seconds % 60))
                                   : u"%1:%2"_s.arg(minutes).arg(two(seconds % 60));
    return over ? u"+"_s + text : text;
}

std::optional<qint64> clockGap(const BlockTime& time, qint64 lastSignMs, qint64 nowMs)
{
    if (!time.running || time.paused)
        return std::nullopt;
    const qint64 silence = nowMs - lastSignMs;
    if (silence < -backwardsToleranceMs)
        return silence;
    if (silence >= sleptMs && time.remainingMs() <= -sleptMs)
        return silence;
    return std::nullopt;
}

std::optional<qint64> ClockWatch::tick(qint64 nowMs)
{
    const std::optional<qint64> last = std::exchange(m_last, nowMs);
    if (!last || qAbs(nowMs - *last) < jumpMs)
        return std::nullopt;
    return nowMs - *last;
}

} // namespace s3::workshop
