// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/Agenda.h"

#include "core/workshop/Plan.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace s3::workshop {

namespace {

void renumber(Writer& writer, const QList<AgendaBlock>& blocks)
{
    for (int i = 0; i < blocks.size(); ++i)
        writer.modify(blocks.at(i).id, [i](AgendaBlock& block) { block.position = i; });
}

} // namespace

Schedule schedule(int startMinute, int slotMinutes, const QList<AgendaBlock>& blocks)
{
    Schedule result;
    result.start = result.end = startMinute;
    result.slotEnd = startMinute + qMax(0, slotMinutes);
    int now = startMinute;
    for (const AgendaBlock& block : blocks) {
        ScheduledBlock placed;
        placed.id = block.id;
        placed.start = now;
        if (block.fixedStartMinute) {
            int fixed = *block.fixedStartMinute;
            if (fixed < startMinute)
                fixed += minutesPerDay;
            placed.idleBefore = qMax(0, fixed - now);
            placed.overlapBefore = qMax(0, now - fixed);
            placed.start = fixed;
        }
        const int minutes = qMax(0, block.minutes);
        placed.end = placed.start + minutes;
        now = placed.end;
        result.end = qMax(result.end, placed.end);
        result.plannedMinutes += minutes;
        if (dayOf(placed.start) == dayOf(placed.start - placed.idleBefore))
            result.idleMinutes += placed.idleBefore;
        result.overlapMinutes += placed.overlapBefore;
        result.blocks.append(placed);
    }
    return result;
}

int dayOf(int minute)
{
    return minute >= 0 ? minute / minutesPerDay : -((minutesPerDay - 1 - minute) / minutesPerDay);
}

QString clockText(int minute)
{
    const int days = dayOf(minute);
    const int ofDay = minute - days * minutesPerDay;
    const QString time = u"%1:%2"_s.arg(ofDay / 60, 2, 10, QChar(u'0')).arg(ofDay % 60, 2, 10, QChar(u'0'));
    return days == 0 ? time : u"%1 %2%3"_s.arg(time, days > 0 ? u"+"_s : QString()).arg(days);
}

std::optional<int> clockMinute(QStringView text)
{
    static const QRegularExpression form(u"^\\s*(\\d{1,2})(?:[:.h]?(\\d{2}))?(?:\\s*\\+\\s*(\\d))?\\s*$"_s);
    const auto match = form.match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;
    const int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt();
    if (hour > 23 || minute > 59)
        return std::nullopt;
    return match.captured(3).toInt() * minutesPerDay + hour * 60 + minute;
}

QList<AgendaBlock> agendaOf(const Reader& reader, const IdOf<Workshop>& workshop)
{
    QList<AgendaBlock> blocks = reader.where<AgendaBlock>("workshop_id", workshop);
    std::stable_sort(blocks.begin(), blocks.end(),
                     [](const AgendaBlock& a, const AgendaBlock& b) { return a.position < b.position; });
    return blocks;
}

IdOf<AgendaBlock> addBlock(Writer& writer, AgendaBlock block, const IdOf<AgendaBlock>& after)
{
    QList<AgendaBlock> blocks = agendaOf(writer, block.workshopId);
    block.position = int(blocks.size());
    writer.insert(block);
    if (after.isNull())
        return block.id;
    const auto at = std::find_if(blocks.begin(), blocks.end(),
                                 [&](const AgendaBlock& other) { return other.id == after; });
    if (at != blocks.end()) {
        blocks.insert(at - blocks.begin() + 1, block);
        renumber(writer, blocks);
    }
    return block.id;
}

IdOf<AgendaBlock> duplicateBlock(Writer& writer, const IdOf<AgendaBlock>& id)
{
    const auto block = writer.find(id);
    if (!block) {
        writer.fail({ErrorCode::NotFound, u"agenda_block"_s, {}, {}});
        return {};
    }
    AgendaBlock copy = *block;
    copy.id = {};
    copy.fixedStartMinute.reset();
    const IdOf<AgendaBlock> made = addBlock(writer, copy, id);
    BlockPlan plan = blockPlanOf(writer, id);
    if (!plan.id.isNull()) {
        plan.id = {};
        plan.agendaBlockId = made;
        writer.insert(plan);
    }
    return made;
}

void moveBlock(Writer& writer, const IdOf<AgendaBlock>& id, int index)
{
    const auto block = writer.find(id);
    if (!block) {
        writer.fail({ErrorCode::NotFound, u"agenda_block"_s, {}, {}});
        return;
    }
    QList<AgendaBlock> blocks = agendaOf(writer, block->workshopId);
    blocks.removeIf([&](const AgendaBlock& other) { return other.id == id; });
    blocks.insert(qBound(0, index, int(blocks.size())), *block);
    renumber(writer, blocks);
}

} // namespace s3::workshop
