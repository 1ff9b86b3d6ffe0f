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

Result<AgendaBlock> readBlock(const QJsonObject& object, int number, const QString& language)
{
    AgendaBlock block;
    block.position = number - 1;
    block.title = textIn(object.value(u"title"_s), language);
    block.note = textIn(object.value(u"note"_s), language);
    if (block.title.isEmpty())
        return wrong(u"a block without a title"_s, u"title"_s, number);
    const double minutes = object.value(u"minutes"_s).toDouble(-1);
    if (minutes < 0 || minutes > minutesPerDay || minutes != int(minutes))
        return wrong(u"minutes of a block"_s, u"a whole number from 0 to 1440"_s, number);
    block.minutes = int(minutes);
    const auto kind = enumFromCode<BlockKind>(object.value(u"kind"_s).toString(u"other"_s));
    if (!kind)
        return wrong(u"kind of a block: "_s + object.value(u"kind"_s).toString(), u"welcome, evidence, ..."_s,
                     number);
    block.kind = *kind;
    return block;
}

} // namespace

int AgendaPack::minutes() const
{
    int sum = 0;
    for (const AgendaBlock& block : blocks)
        sum += block.minutes;
    return sum;
}

Result<AgendaPack> readAgendaPack(const QByteArray& json, const QString& language)
{
    const Result<MethodPack> read = readMethodPack(json, u"agenda"_s, language);
    if (!read)
        return read.error();
    AgendaPack pack{read->id, read->version, read->title, read->provenance, read->source, {}};
    int number = 0;
    for (const QJsonValue& value : read->body.value(u"blocks"_s).toArray()) {
        auto block = readBlock(value.toObject(), ++number, language);
        if (!block)
            return block.error();
        pack.blocks.append(*block);
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

IdOf<Workshop> createWorkshop(Writer& writer, WorkshopKind kind, const QString& title,
                              const std::optional<AgendaPack>& pack)
{
    Workshop made;
    made.kind = kind;
    made.title = title;
    if (pack)
        made.slotMinutes = pack->minutes();
    writer.insert(made);
    if (pack) {
        for (AgendaBlock block : pack->blocks) {
            block.workshopId = made.id;
            writer.insert(block);
        }
    }
    return made.id;
}

} // namespace s3::workshop
