// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/QuestionnairePack.h"

#include "core/base/MethodPack.h"

#include <QJsonArray>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace s3::questionnaire {

namespace {

Error wrong(const QString& what, const QString& expected = {})
{
    return {ErrorCode::InvalidInput, what, expected, {}};
}

Provenance provenanceOf(QString status)
{
    // A pack that does not say it is official is taken for somebody's own.
    return enumFromCode<Provenance>(status.replace(u'-', u'_')).value_or(Provenance::Adapted);
}

Part readPart(const QJsonObject& object, int number, const QString& language)
{
    Part part;
    part.dimension.position = number - 1;
    part.dimension.code = object.value(u"code"_s).toString();
    part.dimension.title = textIn(object.value(u"title"_s), language);
    part.dimension.description = textIn(object.value(u"description"_s), language);
    part.dimension.weight = object.value(u"weight"_s).toDouble(1);
    for (const QJsonValue& value : object.value(u"items"_s).toArray()) {
        const QJsonObject itemObject = value.toObject();
        InstrumentItem item;
        item.position = int(part.items.size());
        item.code = itemObject.value(u"code"_s).toString();
        item.body = textIn(itemObject.value(u"text"_s), language);
        item.reversed = itemObject.value(u"reversed"_s).toBool(false);
        item.weight = itemObject.value(u"weight"_s).toDouble(1);
        part.items.append(item);
    }
    return part;
}

QString flawWord(FlawCode code)
{
    switch (code) {
    case FlawCode::NoTitle:
        return u"no title"_s;
    case FlawCode::NoDimension:
        return u"no dimension"_s;
    case FlawCode::EmptyDimension:
        return u"a dimension without items"_s;
    case FlawCode::NoText:
        return u"no text"_s;
    case FlawCode::SameCode:
        return u"a code used twice"_s;
    case FlawCode::NegativeWeight:
        return u"a weight below 0"_s;
    case FlawCode::NoWeight:
        return u"all weights are 0"_s;
    case FlawCode::BadScale:
        break;
    }
    return u"a scale other than 1 to 3, 4, 5 or 7, or 0 to 5"_s;
}

} // namespace

Result<Questionnaire> readQuestionnairePack(const QByteArray& json, const QString& language)
{
    const Result<MethodPack> pack = readMethodPack(json, u"instrument"_s, language);
    if (!pack)
        return pack.error();
    Questionnaire made;
    Instrument& instrument = made.instrument;
    instrument.packId = pack->id;
    instrument.version = pack->version;
    instrument.title = pack->title;
    instrument.provenanceStatus = provenanceOf(pack->provenance);
    instrument.provenanceSource = pack->source;
    instrument.description = textIn(pack->body.value(u"description"_s), language);
    const QString form = pack->body.value(u"form"_s).toString();
    const auto kind = enumFromCode<InstrumentKind>(form);
    if (!kind)
        return wrong(u"form "_s + form, u"stress_test, assessment_wheel, ... or other"_s);
    instrument.kind = *kind;
    const QJsonObject scale = pack->body.value(u"scale"_s).toObject();
    instrument.scaleMin = scale.value(u"min"_s).toInt(-1);
    instrument.scaleMax = scale.value(u"max"_s).toInt(-1);
    QStringList labels;
    for (const QJsonValue& label : scale.value(u"labels"_s).toArray())
        labels.append(textIn(label, language));
    instrument.scaleLabels = labelsJson(labels);
    for (const QJsonValue& part : pack->body.value(u"dimensions"_s).toArray())
        made.parts.append(readPart(part.toObject(), int(made.parts.size()) + 1, language));
    if (const QList<Flaw> flaws = flawsOf(made); !flaws.isEmpty())
        return wrong(flawWord(flaws.first().code) +
                     (flaws.first().subject.isEmpty() ? QString() : u": "_s + flaws.first().subject));
    if (!labels.isEmpty() && labels.size() != made.scale().steps())
        return wrong(u"%1 labels"_s.arg(labels.size()),
                     u"%1, one for each value"_s.arg(made.scale().steps()));
    return made;
}

QList<Questionnaire> shippedQuestionnaires()
{
    QList<Questionnaire> packs;
    for (const QString& name :
         {u"stress-test-default"_s, u"ris3-self-assessment-wheel"_s, u"readiness-cluster-organisation"_s,
          u"readiness-policy-maker"_s, u"cluster-programme-self-assessment"_s}) {
        const Result<QByteArray> json = shippedPack(name);
        auto pack = json ? readQuestionnairePack(*json, packLanguage()) : Result<Questionnaire>(json.error());
        if (pack)
            packs.append(std::move(*pack));
        else
            qWarning("pack %s: %s", qPrintable(name), qPrintable(pack.error().context));
    }
    return packs;
}

IdOf<Instrument> takeIntoProject(Writer& writer, const Questionnaire& pack)
{
    Questionnaire copy = pack;
    copy.instrument.status = InstrumentStatus::Draft;
    return storeQuestionnaire(writer, copy);
}

} // namespace s3::questionnaire
