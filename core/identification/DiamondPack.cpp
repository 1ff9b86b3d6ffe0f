// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/DiamondPack.h"

#include "core/base/MethodPack.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace s3::identification {

namespace {

Error wrongPack(const QString& what, const QString& expected)
{
    return {ErrorCode::InvalidInput, what, expected, {}};
}

Result<DiamondCorner> readCorner(const QJsonObject& object, int position, const QString& language)
{
    DiamondCorner corner;
    corner.position = position;
    corner.code = object.value(u"code"_s).toString();
    corner.title = textIn(object.value(u"title"_s), language);
    corner.hint = textIn(object.value(u"hint"_s), language);
    corner.accepts = object.value(u"accepts"_s).toString().simplified();
    if (corner.code.isEmpty() || corner.title.isEmpty())
        return wrongPack(u"corner %1"_s.arg(position + 1), u"a code and a title"_s);
    if (QString word; !isAcceptsList(corner.accepts, &word))
        return wrongPack(u"corner %1 accepts %2"_s.arg(corner.code, word),
                         u"capacity, capacity:<kind>, opportunity, challenge"_s);
    return corner;
}

} // namespace

bool isAcceptsList(const QString& accepts, QString* wrong)
{
    const QStringList words = accepts.split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words) {
        const QString table = word.section(u':', 0, 0);
        const QString kind = word.section(u':', 1);
        const bool capacity = table == QLatin1String(Capacity::table);
        const bool other =
            table == QLatin1String(Opportunity::table) || table == QLatin1String(Challenge::table);
        if ((capacity && (!word.contains(u':') || enumFromCode<CapacityKind>(kind))) ||
            (other && !word.contains(u':')))
            continue;
        if (wrong)
            *wrong = word;
        return false;
    }
    return true;
}

bool takes(const QString& accepts, const QString& table, const QString& kind)
{
    const QStringList words = accepts.split(u' ', Qt::SkipEmptyParts);
    return words.contains(table) || (!kind.isEmpty() && words.contains(table + u':' + kind));
}

Result<DiamondPack> readDiamondPack(const QByteArray& json, const QString& language)
{
    const Result<MethodPack> pack = readMethodPack(json, u"diamond"_s, language);
    if (!pack)
        return pack.error();
    DiamondPack made{pack->id, pack->version, pack->title, pack->provenance, pack->source, 5, {}};
    made.maximum = pack->body.value(u"max"_s).toInt(5);
    if (made.maximum < 1 || made.maximum > 10)
        return wrongPack(u"max %1"_s.arg(made.maximum), u"1 to 10"_s);
    const QJsonArray corners = pack->body.value(u"corners"_s).toArray();
    if (corners.size() != diamondCorners)
        return wrongPack(u"%1 corners"_s.arg(corners.size()), u"four"_s);
    QSet<QString> codes;
    for (const QJsonValue& value : corners) {
        auto corner = readCorner(value.toObject(), int(made.corners.size()), language);
        if (!corner)
            return corner.error();
        if (codes.contains(corner->code))
            return wrongPack(u"corner "_s + corner->code + u" twice"_s, u"a code once"_s);
        codes.insert(corner->code);
        made.corners.append(*corner);
    }
    return made;
}

Result<DiamondPack> shippedDiamondPack()
{
    const Result<QByteArray> json = shippedPack(u"synergy-diamond"_s);
    if (!json)
        return json.error();
    return readDiamondPack(*json, packLanguage());
}

} // namespace s3::identification
