// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/AgendaPack.h"

#include "core/workshop/Agenda.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace s3::workshop {

namespace {

/// A text, or an object of texts by language.
QString textIn(const QJsonValue& value, const QString& language)
{
    if (value.isString())
        return value.toString();
    const QJsonObject texts = value.toObject();
    const QString own = texts.value(language).toString();
    return own.isEmpty() ? texts.value(u"en"_s).toString() : own;
}

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
    QJsonParseError parsing;
    const QJsonObject object = QJsonDocument::fromJson(json, &parsing).object();
    if (parsing.error != QJsonParseError::NoError)
        return wrong(parsing.errorString(), u"JSON"_s);
    AgendaPack pack;
    pack.packId = object.value(u"packId"_s).toString();
    pack.version = object.value(u"version"_s).toString();
    if (pack.packId.isEmpty() || pack.version.isEmpty())
        return wrong(u"no method pack"_s, u"packId, version, kind"_s);
    if (object.value(u"kind"_s).toString() != u"agenda"_s)
        return Error{
            ErrorCode::Refused, u"a pack of kind "_s + object.value(u"kind"_s).toString(), u"agenda"_s, {}};
    if (pack.version.section(u'.', 0, 0).toInt() > agendaPackVersion)
        return Error{
            ErrorCode::TooNew, u"pack version "_s + pack.version, QString::number(agendaPackVersion), {}};
    pack.title = textIn(object.value(u"title"_s), language);
    const QJsonObject provenance = object.value(u"provenance"_s).toObject();
    pack.status = provenance.value(u"status"_s).toString();
    pack.source = textIn(provenance.value(u"source"_s), language);
    int number = 0;
    for (const QJsonValue& value : object.value(u"body"_s).toObject().value(u"blocks"_s).toArray()) {
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
    QFile file(u":/packs/agenda-edw-45h.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, file.fileName(), {}, {}};
    return readAgendaPack(file.readAll(), language);
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
