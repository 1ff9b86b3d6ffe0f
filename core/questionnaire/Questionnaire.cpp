// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/Questionnaire.h"

#include "core/questionnaire/Rounds.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace s3::questionnaire {

namespace {

template<class T>
void sortByPosition(QList<T>& list)
{
    std::stable_sort(list.begin(), list.end(),
                     [](const T& a, const T& b) { return a.position < b.position; });
}

QString essence(const InstrumentItem& item)
{
    return item.code + u'|' + item.body + u'|' + QString::number(item.weight) + u'|' +
           (item.reversed ? u'r' : u'-');
}

} // namespace

QStringList Questionnaire::labels() const
{
    QStringList found;
    for (const QJsonValue& value : QJsonDocument::fromJson(instrument.scaleLabels.toUtf8()).array())
        found.append(value.toString());
    return found;
}

QString Questionnaire::label(int value) const
{
    return labels().value(value - instrument.scaleMin);
}

int Questionnaire::itemCount() const
{
    int count = 0;
    for (const Part& part : parts)
        count += int(part.items.size());
    return count;
}

QList<InstrumentItem> Questionnaire::items() const
{
    QList<InstrumentItem> found;
    for (const Part& part : parts)
        found.append(part.items);
    return found;
}

const InstrumentItem* Questionnaire::item(const RecordId& id) const
{
    for (const Part& part : parts)
        for (const InstrumentItem& item : part.items)
            if (item.id == id)
                return &item;
    return nullptr;
}

int Questionnaire::partOf(const RecordId& item) const
{
    for (int i = 0; i < parts.size(); ++i)
        for (const InstrumentItem& candidate : parts.at(i).items)
            if (candidate.id == item)
                return i;
    return -1;
}

QList<DimensionRule> Questionnaire::rules() const
{
    QList<DimensionRule> rules;
    for (const Part& part : parts) {
        DimensionRule rule{part.dimension.id, part.dimension.weight, {}};
        for (const InstrumentItem& item : part.items)
            rule.items.append({item.id, item.weight, item.reversed});
        rules.append(rule);
    }
    return rules;
}

QString labelsJson(const QStringList& labels)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(labels)).toJson(QJsonDocument::Compact));
}

QList<Scale> allowedScales()
{
    return {{1, 3}, {1, 4}, {1, 5}, {1, 7}, {0, 5}};
}

std::optional<Questionnaire> loadQuestionnaire(const Reader& reader, const IdOf<Instrument>& id)
{
    const auto instrument = reader.find(id);
    if (!instrument)
        return std::nullopt;
    Questionnaire found{*instrument, {}};
    QList<InstrumentDimension> dimensions = reader.where<InstrumentDimension>("instrument_id", id);
    sortByPosition(dimensions);
    for (const InstrumentDimension& dimension : dimensions) {
        Part part{dimension, reader.where<InstrumentItem>("dimension_id", dimension.id)};
        sortByPosition(part.items);
        found.parts.append(part);
    }
    return found;
}

IdOf<Instrument> storeQuestionnaire(Writer& writer, Questionnaire questionnaire)
{
    Instrument& instrument = questionnaire.instrument;
    instrument.id = {};
    writer.insert(instrument);
    for (int d = 0; d < questionnaire.parts.size(); ++d) {
        InstrumentDimension& dimension = questionnaire.parts[d].dimension;
        dimension.id = {};
        dimension.instrumentId = instrument.id;
        dimension.position = d;
        writer.insert(dimension);
        for (int i = 0; i < questionnaire.parts.at(d).items.size(); ++i) {
            InstrumentItem item = questionnaire.parts.at(d).items.at(i);
            item.id = {};
            item.dimensionId = dimension.id;
            item.position = i;
            writer.insert(item);
        }
    }
    return instrument.id;
}

IdOf<Instrument> cloneInstrument(Writer& writer, const IdOf<Instrument>& id, const QString& title)
{
    auto copy = loadQuestionnaire(writer, id);
    if (!copy) {
        writer.fail({ErrorCode::NotFound, QString::fromLatin1(Instrument::table), {}, {}});
        return {};
    }
    Instrument& instrument = copy->instrument;
    instrument.basedOn = u"%1 %2"_s.arg(instrument.title, instrument.version);
    instrument.title = title;
    instrument.version = nextVersion(instrument.version);
    instrument.status = InstrumentStatus::Draft;
    instrument.provenanceStatus = Provenance::Adapted;
    return storeQuestionnaire(writer, *copy);
}

IdOf<Instrument> createInstrument(Writer& writer, const QString& title)
{
    Questionnaire made;
    made.instrument.title = title;
    made.instrument.version = u"1.0"_s;
    made.instrument.kind = InstrumentKind::Other;
    made.instrument.provenanceStatus = Provenance::Adapted;
    made.instrument.scaleLabels = labelsJson({});
    Part part;
    part.dimension.code = u"D1"_s;
    InstrumentItem item;
    item.code = u"D1.1"_s;
    part.items.append(item);
    made.parts.append(part);
    return storeQuestionnaire(writer, made);
}

QString nextVersion(const QString& version)
{
    const qsizetype dot = version.lastIndexOf(u'.');
    bool number = false;
    const int minor = version.mid(dot + 1).toInt(&number);
    return dot > 0 && number ? version.left(dot + 1) + QString::number(minor + 1) : version + u".1"_s;
}

bool hasAnswers(const Reader& reader, const IdOf<Instrument>& id)
{
    const QList<SurveyRound> rounds = reader.where<SurveyRound>("instrument_id", id);
    return std::any_of(rounds.begin(), rounds.end(),
                       [&](const SurveyRound& round) { return answerCount(reader, round.id) > 0; });
}

bool isEditable(const Reader& reader, const Instrument& instrument)
{
    return instrument.status == InstrumentStatus::Draft && !hasAnswers(reader, instrument.id);
}

void setRetired(Writer& writer, const IdOf<Instrument>& id, bool retired)
{
    writer.modify(id, [&](Instrument& instrument) {
        if (retired)
            instrument.status = InstrumentStatus::Retired;
        else
            instrument.status = hasAnswers(writer, id) ? InstrumentStatus::Frozen : InstrumentStatus::Draft;
    });
}

QList<Flaw> flawsOf(const Questionnaire& questionnaire)
{
    QList<Flaw> flaws;
    const Instrument& instrument = questionnaire.instrument;
    if (instrument.title.trimmed().isEmpty())
        flaws.append({FlawCode::NoTitle, {}});
    const QList<Scale> scales = allowedScales();
    if (std::none_of(scales.begin(), scales.end(), [&](const Scale& s) {
            return s.min == instrument.scaleMin && s.max == instrument.scaleMax;
        }))
        flaws.append({FlawCode::BadScale, {}});
    if (questionnaire.parts.isEmpty())
        flaws.append({FlawCode::NoDimension, {}});
    QSet<QString> codes;
    double weights = 0;
    const auto checkCode = [&](const QString& code) {
        if (codes.contains(code))
            flaws.append({FlawCode::SameCode, code});
        codes.insert(code);
    };
    for (const Part& part : questionnaire.parts) {
        const QString& code = part.dimension.code;
        checkCode(code);
        if (part.dimension.title.trimmed().isEmpty())
            flaws.append({FlawCode::NoText, code});
        if (part.dimension.weight < 0)
            flaws.append({FlawCode::NegativeWeight, code});
        weights += qMax(0.0, part.dimension.weight);
        double own = 0;
        for (const InstrumentItem& item : part.items) {
            checkCode(item.code);
            if (item.body.trimmed().isEmpty())
                flaws.append({FlawCode::NoText, item.code});
            if (item.weight < 0)
                flaws.append({FlawCode::NegativeWeight, item.code});
            own += qMax(0.0, item.weight);
        }
        if (part.items.isEmpty())
            flaws.append({FlawCode::EmptyDimension, code});
        else if (own <= 0)
            flaws.append({FlawCode::NoWeight, code});
    }
    if (!questionnaire.parts.isEmpty() && weights <= 0)
        flaws.append({FlawCode::NoWeight, {}});
    return flaws;
}

Comparability comparability(const Questionnaire& a, const Questionnaire& b)
{
    if (a.instrument.id == b.instrument.id && !a.instrument.id.isNull())
        return Comparability::Equal;
    if (a.instrument.packId.isEmpty() || a.instrument.packId != b.instrument.packId)
        return Comparability::OtherQuestionnaire;
    if (a.instrument.version != b.instrument.version)
        return Comparability::OtherVersion;
    if (a.instrument.scaleMin != b.instrument.scaleMin || a.instrument.scaleMax != b.instrument.scaleMax)
        return Comparability::OtherScale;
    const auto sameItems = [](const Part& x, const Part& y) {
        return x.dimension.code == y.dimension.code && x.dimension.weight == y.dimension.weight &&
               std::equal(
                   x.items.begin(), x.items.end(), y.items.begin(), y.items.end(),
                   [](const InstrumentItem& i, const InstrumentItem& j) { return essence(i) == essence(j); });
    };
    return std::equal(a.parts.begin(), a.parts.end(), b.parts.begin(), b.parts.end(), sameItems)
               ? Comparability::Equal
               : Comparability::OtherItems;
}

std::pair<int, int> questionnairesDone(const Reader& reader)
{
    int answered = 0;
    for (const SurveyRound& round : reader.all<SurveyRound>())
        answered = qMax(answered, respondentCount(reader, round.id));
    const int done = (reader.count<Instrument>() > 0 ? 1 : 0) + (answered >= fewRespondents ? 1 : 0) +
                     (reader.count<SurveyFinding>() > 0 ? 1 : 0);
    return {done, 3};
}

} // namespace s3::questionnaire
