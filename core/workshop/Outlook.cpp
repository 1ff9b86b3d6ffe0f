// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/Outlook.h"

#include <QDateTime>
#include <numeric>

namespace s3::workshop {

namespace {

int roundedMinutes(qint64 ms)
{
    return int(qRound64(double(ms) / double(msPerMinute)));
}

/// Fixed starts by index; nothing for blocks that follow on.
QList<std::optional<qint64>> fixedStarts(const RunState& state, qint64 anchor)
{
    const Schedule plan = schedule(state.workshop.startMinute, state.workshop.slotMinutes, state.blocks);
    QList<std::optional<qint64>> fixed;
    for (int i = 0; i < state.blocks.size(); ++i) {
        if (state.blocks.at(i).fixedStartMinute)
            fixed.append(anchor + (plan.blocks.at(i).start - plan.start) * msPerMinute);
        else
            fixed.append(std::nullopt);
    }
    return fixed;
}

qint64 agreedEnd(const RunState& state, qint64 anchor)
{
    const Schedule plan = schedule(state.workshop.startMinute, state.workshop.slotMinutes, state.blocks);
    return anchor + ((state.workshop.slotMinutes > 0 ? plan.slotEnd : plan.end) - plan.start) * msPerMinute;
}

/// When the blocks to come can begin: after the one that runs, or not before the workshop is due.
qint64 freeFrom(const RunState& state, qint64 anchor, qint64 nowMs)
{
    if (state.running())
        return nowMs + qMax(qint64(0), state.time(nowMs).remainingMs());
    return qMax(anchor, nowMs);
}

/// How much of each may go, so that at least half and leastMinutes stay.
int spareOf(int minutes)
{
    return qMax(0, minutes - qMax(leastMinutes, (minutes + 1) / 2));
}

/// Takes `need` minutes from the blocks in proportion to what each can spare; gives what is still needed.
int take(QList<int>& minutes, const QList<int>& spare, const QList<int>& from, int need)
{
    const auto left = [&](int i) { return spare.at(i); };
    const int all =
        std::accumulate(from.begin(), from.end(), 0, [&](int sum, int i) { return sum + left(i); });
    const int taken = qMin(need, all);
    if (taken <= 0)
        return need;
    int given = 0;
    QList<std::pair<int, int>> rests; // largest remainder first; ties go to the earlier block
    for (const int i : from) {
        const int share = taken * left(i) / all;
        minutes[i] -= share;
        given += share;
        rests.append({-(taken * left(i) % all), i});
    }
    std::stable_sort(rests.begin(), rests.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    for (int k = 0; given < taken; ++k, ++given)
        --minutes[rests.at(k).second];
    return need - taken;
}

} // namespace

qint64 planAnchor(const Workshop& workshop, std::optional<qint64> firstStart, qint64 nowMs)
{
    const qint64 real = firstStart.value_or(nowMs);
    if (!workshop.heldOn.isValid())
        return real;
    const qint64 planned = QDateTime(workshop.heldOn, QTime(0, 0))
                               .addSecs(qint64(workshop.startMinute) * 60)
                               .toMSecsSinceEpoch();
    return qAbs(real - planned) <= anchorReachMs ? planned : real;
}

int Outlook::behindMinutes() const
{
    return roundedMinutes(expectedEnd - agreedEnd);
}

Outlook outlook(const RunState& state, qint64 nowMs)
{
    Outlook result;
    const qint64 anchor = planAnchor(state.workshop, state.firstStart(), nowMs);
    const Schedule plan = schedule(state.workshop.startMinute, state.workshop.slotMinutes, state.blocks);
    const auto fixed = fixedStarts(state, anchor);
    result.agreedEnd = agreedEnd(state, anchor);
    qint64 free = freeFrom(state, anchor, nowMs);
    for (int i = 0; i < state.blocks.size(); ++i) {
        const AgendaBlock& block = state.blocks.at(i);
        OutlookBlock seen;
        seen.id = block.id;
        seen.plannedStart = anchor + (plan.blocks.at(i).start - plan.start) * msPerMinute;
        const QList<BlockRun> runs = state.runsOf(block.id);
        if (!runs.isEmpty()) {
            seen.began = runs.first().startedAt;
            seen.actualMinutes = roundedMinutes(blockTime(block, runs, nowMs).elapsedMs);
        }
        const bool toCome = !state.ended() && i > state.current;
        if (toCome) {
            seen.expectedStart = fixed.at(i) ? qMax(free, *fixed.at(i)) : free;
            seen.expectedEnd = free = seen.expectedStart + qMax(0, block.minutes) * msPerMinute;
        } else {
            seen.expectedStart = seen.began.value_or(seen.plannedStart);
            seen.expectedEnd = i == state.current ? free
                               : runs.isEmpty()   ? seen.expectedStart
                                                  : runs.last().endedAt.value_or(nowMs);
        }
        result.blocks.append(seen);
    }
    result.expectedEnd = free;
    if (state.ended()) {
        result.expectedEnd = 0;
        for (const BlockRun& run : state.runs)
            result.expectedEnd = qMax(result.expectedEnd, run.endedAt.value_or(run.startedAt));
    }
    return result;
}

int CatchUp::found() const
{
    return std::accumulate(cuts.begin(), cuts.end(), 0,
                           [](int sum, const Cut& cut) { return sum + cut.from - cut.to; });
}

CatchUp catchUp(const RunState& state, qint64 nowMs)
{
    CatchUp result;
    if (state.ended() || state.blocks.isEmpty())
        return result;
    const qint64 anchor = planAnchor(state.workshop, state.firstStart(), nowMs);
    const auto fixed = fixedStarts(state, anchor);
    const int first = state.current + 1;
    const int count = int(state.blocks.size());
    QList<int> minutes;
    for (const AgendaBlock& block : state.blocks)
        minutes.append(qMax(0, block.minutes));

    int from = first;                                     // what is shortened before here helps nobody
    for (int target = first; target <= count; ++target) { // each fixed start to come, at last the end
        const bool end = target == count;
        if (!end && !fixed.at(target))
            continue;
        qint64 free = freeFrom(state, anchor, nowMs);
        for (int i = first; i < target; ++i)
            free = (fixed.at(i) ? qMax(free, *fixed.at(i)) : free) + minutes.at(i) * msPerMinute;
        int need = roundedMinutes(free - (end ? agreedEnd(state, anchor) : *fixed.at(target)));
        QList<int> ordinary;
        QList<int> reserve;
        QList<int> spare(count, 0);
        for (int i = from; i < target; ++i) {
            const int whole = qMax(0, state.blocks.at(i).minutes);
            spare[i] = qMax(0, spareOf(whole) - (whole - minutes.at(i)));
            (fixed.at(i) || state.blocks.at(i).kind == BlockKind::Break ? reserve : ordinary).append(i);
        }
        if (need > 0)
            need = take(minutes, spare, ordinary, need);
        if (need > 0)
            need = take(minutes, spare, reserve, need);
        if (need <= 0)
            from = target;
        if (end)
            result.missing = qMax(0, need);
    }
    for (int i = first; i < count; ++i)
        if (minutes.at(i) < qMax(0, state.blocks.at(i).minutes))
            result.cuts.append({state.blocks.at(i).id, state.blocks.at(i).minutes, minutes.at(i)});
    return result;
}

void applyCuts(Writer& writer, const QList<Cut>& cuts)
{
    for (const Cut& cut : cuts)
        writer.modify(cut.block, [&](AgendaBlock& block) { block.minutes = cut.to; });
}

QString timeOfDay(qint64 ms)
{
    const QTime time = QDateTime::fromMSecsSinceEpoch(ms).time();
    return clockText(time.hour() * 60 + time.minute());
}

} // namespace s3::workshop
