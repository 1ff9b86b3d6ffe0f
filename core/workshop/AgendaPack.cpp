// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/AgendaPack.h"

#include "core/base/MethodPack.h"
#include "core/workshop/Agenda.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace s3::workshop {

namespace {

Error wrong(const QString& what, const QString& expected, int block = 0)
{
    return {ErrorCode::InvalidInput, what, expected, {{}, block, 0}};
}

/// A code of an enum; `value` stays as it is where the pack says nothing. False for an unknown code.
template<class E>
bool readCode(const QJsonValue& code, E& value)
{
    if (code.isUndefined())
        return true;
    const auto known = enumFromCode<E>(code.toString());
    value = known.value_or(value);
    return known.has_value();
}

QString linesIn(const QJsonValue& list, const QString& language)
{
    QStringList lines;
    for (const QJsonValue& line : list.toArray())
        lines.append(textIn(line, language));
    return lines.join(u'\n');
}

Result<void> readBlock(const QJsonObject& object, int number, const QString& language, AgendaBlock& block)
{
    block.position = number - 1;
    block.title = textIn(object.value(u"title"_s), language);
    block.note = textIn(object.value(u"note"_s), language);
    if (block.title.isEmpty())
        return wrong(u"a block without a title"_s, u"title"_s, number);
    const double minutes = object.value(u"minutes"_s).toDouble(-1);
    if (minutes < 0 || minutes > minutesPerDay || minutes != int(minutes))
        return wrong(u"minutes of a block"_s, u"a whole number from 0 to 1440"_s, number);
    block.minutes = int(minutes);
    if (!readCode(object.value(u"kind"_s), block.kind))
        return wrong(u"kind of a block: "_s + object.value(u"kind"_s).toString(), u"welcome, evidence, ..."_s,
                     number);
    if (const QString fixed = object.value(u"startsAt"_s).toString(); !fixed.isEmpty()) {
        block.fixedStartMinute = clockMinute(fixed);
        if (!block.fixedStartMinute)
            return wrong(u"start of a block: "_s + fixed, u"09:00, on the next day 09:00 +1"_s, number);
    }
    return {};
}

Result<void> readPlan(const QJsonObject& object, int number, const QString& language, BlockPlan& plan)
{
    plan.question = textIn(object.value(u"question"_s), language);
    plan.materials = linesIn(object.value(u"materials"_s), language);
    plan.roles = linesIn(object.value(u"roles"_s), language);
    plan.facilitatorNote = textIn(object.value(u"facilitatorNote"_s), language);
    plan.atTables = object.value(u"atTables"_s).toBool();
    plan.blind = object.value(u"blind"_s).toBool();
    if (!readCode(object.value(u"authorship"_s), plan.authorship))
        return wrong(u"authorship of a block"_s, u"anonymous, pseudonymous or named"_s, number);
    if (!readCode(object.value(u"ideaKind"_s), plan.ideaKind))
        return wrong(u"kind of the cards of a block"_s, u"capacity, opportunity, ..."_s, number);
    return {};
}

} // namespace

int AgendaPack::minutes() const
{
    int sum = 0;
    for (const AgendaBlock& block : blocks)
        sum += block.minutes;
    return sum;
}

int AgendaPack::slotMinutes() const
{
    return schedule(startMinute, 0, blocks).end - startMinute;
}

int AgendaPack::days() const
{
    return 1 + (startMinute + qMax(0, slotMinutes() - 1)) / minutesPerDay;
}

Result<AgendaPack> readAgendaPack(const QByteArray& json, const QString& language)
{
    const Result<MethodPack> read = readMethodPack(json, u"agenda"_s, language);
    if (!read)
        return read.error();
    AgendaPack pack;
    pack.packId = read->id;
    pack.version = read->version;
    pack.title = read->title;
    pack.status = read->provenance;
    pack.source = read->source;
    pack.summary = textIn(read->body.value(u"summary"_s), language);
    if (!readCode(read->body.value(u"scope"_s), pack.scope))
        return wrong(u"scope of an agenda"_s, u"regional or cross_regional"_s);
    int number = 0;
    for (const QJsonValue& value : read->body.value(u"blocks"_s).toArray()) {
        AgendaBlock block;
        BlockPlan plan;
        if (const auto done = readBlock(value.toObject(), ++number, language, block); !done)
            return done.error();
        if (const auto done = readPlan(value.toObject(), number, language, plan); !done)
            return done.error();
        pack.blocks.append(block);
        pack.plans.append(plan);
    }
    if (pack.blocks.isEmpty())
        return wrong(u"an agenda without blocks"_s, u"body.blocks"_s);
    return pack;
}

Result<AgendaPack> defaultAgendaPack(const QString& language)
{
    const Result<QByteArray> json = shippedPack(u"agenda-edw-45h"_s);
    return json ? readAgendaPack(*json, language) : Result<AgendaPack>(json.error());
}

QList<AgendaPack> shippedAgendas(WorkshopKind kind, const QString& language)
{
    QStringList names;
    if (kind == WorkshopKind::Edw)
        names = {u"agenda-edw-45h"_s, u"agenda-edw-two-days"_s, u"agenda-edw-cross-regional"_s};
    QList<AgendaPack> packs;
    for (const QString& name : names) {
        if (const auto json = shippedPack(name))
            if (const auto pack = readAgendaPack(*json, language))
                packs.append(*pack);
    }
    return packs;
}

void addPack(Writer& writer, const IdOf<Workshop>& workshop, const AgendaPack& pack)
{
    const int there = int(agendaOf(writer, workshop).size());
    for (int i = 0; i < pack.blocks.size(); ++i) {
        AgendaBlock block = pack.blocks.at(i);
        block.workshopId = workshop;
        block.position = there + i;
        writer.insert(block);
        BlockPlan plan = pack.plans.value(i);
        plan.agendaBlockId = block.id;
        writer.insert(plan);
    }
    setPlan(writer, workshop, [&](WorkshopPlan& plan) {
        plan.templateId = pack.packId;
        plan.templateVersion = pack.version;
    });
}

IdOf<Workshop> createWorkshop(Writer& writer, WorkshopKind kind, const QString& title,
                              const std::optional<AgendaPack>& pack)
{
    Workshop made;
    made.kind = kind;
    made.title = title;
    if (pack) {
        made.scope = pack->scope;
        made.startMinute = pack->startMinute;
        made.slotMinutes = pack->slotMinutes();
    }
    writer.insert(made);
    if (pack)
        addPack(writer, made.id, *pack);
    return made.id;
}

} // namespace s3::workshop
