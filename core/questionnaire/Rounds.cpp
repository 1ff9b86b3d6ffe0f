// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/Rounds.h"

#include "core/project/Sqlite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace s3::questionnaire {

namespace {

int countOf(const Reader& reader, const QString& sql, const RecordId& id)
{
    auto rows = sqlite::run(reader.database(), sql, {id.bytes()});
    return rows && rows->next() ? rows->value(0).toInt() : 0;
}

void loadAnswers(const Reader& reader, RoundData& data, const QHash<RecordId, int>& index)
{
    // One query for the round; one for each respondent would be felt with hundreds of them.
    auto answers = sqlite::run(reader.database(),
                               u"SELECT a.response_id, a.item_id, a.value FROM survey_response r "
                               "JOIN survey_answer a ON a.response_id = r.id WHERE r.round_id = ?"_s,
                               {data.round.id.bytes()});
    while (answers && answers->next()) {
        const int row = index.value(RecordId::fromBytes(answers->value(0).toByteArray()), -1);
        if (row < 0)
            continue;
        const QVariant value = answers->value(2);
        data.sheets[row].answers.insert(RecordId::fromBytes(answers->value(1).toByteArray()),
                                        value.isNull() ? std::nullopt : std::optional<int>(value.toInt()));
    }
    auto comments = sqlite::run(reader.database(),
                                u"SELECT c.response_id, c.dimension_id, c.body FROM survey_response r "
                                "JOIN survey_comment c ON c.response_id = r.id WHERE r.round_id = ?"_s,
                                {data.round.id.bytes()});
    while (comments && comments->next()) {
        const int row = index.value(RecordId::fromBytes(comments->value(0).toByteArray()), -1);
        if (row >= 0)
            data.sheets[row].comments.insert(RecordId::fromBytes(comments->value(1).toByteArray()),
                                             comments->value(2).toString());
    }
}

} // namespace

QStringList usualGroups()
{
    return {u"cluster_manager"_s,
            u"policy_maker"_s,
            u"development_agency"_s,
            u"research"_s,
            u"association"_s,
            u"firm"_s,
            u"other"_s};
}

QStringList groupsOf(const SurveyRound& round)
{
    QStringList groups;
    for (const QJsonValue& value : QJsonDocument::fromJson(round.groups.toUtf8()).array())
        if (const QString code = value.toString().trimmed(); !code.isEmpty() && !groups.contains(code))
            groups.append(code);
    return groups;
}

QString groupsJson(const QStringList& groups)
{
    return labelsJson(groups);
}

RoundResult RoundData::evaluate() const
{
    QList<Respondent> respondents;
    respondents.reserve(sheets.size());
    for (const Sheet& sheet : sheets)
        respondents.append({sheet.response.respondentGroup, sheet.answers});
    return questionnaire::evaluate(questionnaire.rules(), questionnaire.scale(), respondents, groupsOf(round),
                                   round.minimumGroup);
}

int RoundData::indexOf(const RecordId& response) const
{
    for (int i = 0; i < sheets.size(); ++i)
        if (sheets.at(i).response.id == response)
            return i;
    return -1;
}

std::optional<RoundData> loadRound(const Reader& reader, const IdOf<SurveyRound>& id)
{
    const auto round = reader.find(id);
    if (!round)
        return std::nullopt;
    auto questionnaire = loadQuestionnaire(reader, round->instrumentId);
    if (!questionnaire)
        return std::nullopt;
    RoundData data{*round, std::move(*questionnaire), {}};
    QHash<RecordId, int> index;
    for (const SurveyResponse& response : reader.where<SurveyResponse>("round_id", id)) {
        index.insert(response.id, int(data.sheets.size()));
        data.sheets.append({response, {}, {}});
    }
    loadAnswers(reader, data, index);
    return data;
}

int answerCount(const Reader& reader, const IdOf<SurveyRound>& id)
{
    return countOf(reader,
                   u"SELECT count(*) FROM survey_response r JOIN survey_answer a ON a.response_id = r.id "
                   "WHERE r.round_id = ?"_s,
                   id);
}

int respondentCount(const Reader& reader, const IdOf<SurveyRound>& id)
{
    return countOf(reader,
                   u"SELECT count(DISTINCT r.id) FROM survey_response r JOIN survey_answer a "
                   "ON a.response_id = r.id WHERE r.round_id = ? AND a.value IS NOT NULL"_s,
                   id);
}

IdOf<SurveyRound> createRound(Writer& writer, const IdOf<Instrument>& instrument, const QString& title)
{
    SurveyRound round;
    round.instrumentId = instrument;
    round.title = title;
    round.heldOn = writer.today();
    round.groups = groupsJson(usualGroups());
    for (const Region& region : writer.all<Region>()) {
        if (region.role != RegionRole::Own)
            continue;
        round.regionId = region.id;
        break;
    }
    return writer.insert(round);
}

QList<RoundFlaw> flawsOf(const SurveyRound& round)
{
    QList<RoundFlaw> flaws;
    if (groupsOf(round).isEmpty())
        flaws.append(RoundFlaw::NoGroups);
    if (round.amberFrom < 0 || round.greenFrom > 100 || round.amberFrom > round.greenFrom)
        flaws.append(RoundFlaw::Thresholds);
    if (round.minimumGroup < 1)
        flaws.append(RoundFlaw::MinimumGroup);
    return flaws;
}

QString nextCode(const QList<Sheet>& sheets)
{
    static const QRegularExpression pattern(u"^R-(\\d{1,8})$"_s);
    int highest = 0;
    for (const Sheet& sheet : sheets)
        if (const auto match = pattern.match(sheet.response.respondentCode); match.hasMatch())
            highest = qMax(highest, match.captured(1).toInt());
    return u"R-%1"_s.arg(highest + 1, 3, 10, QChar(u'0'));
}

QList<Missing> missingIn(const RoundData& data)
{
    QList<Missing> found;
    const QList<InstrumentItem> items = data.questionnaire.items();
    for (const Sheet& sheet : data.sheets) {
        Missing missing{
            sheet.response.id, sheet.response.respondentCode, {}, sheet.response.respondentGroup.isEmpty()};
        for (const InstrumentItem& item : items)
            if (!sheet.answers.contains(item.id))
                missing.items.append(item.code);
        if (missing.group || !missing.items.isEmpty())
            found.append(missing);
    }
    return found;
}

Warnings warningsOf(const SurveyRound& round, const RoundResult& result)
{
    Warnings warnings;
    warnings.fewRespondents = result.respondents < fewRespondents;
    warnings.emptySheets = result.empty;
    const QStringList wanted = groupsOf(round);
    for (const GroupResult& group : result.groups) {
        if (group.respondents == 0 && wanted.contains(group.group))
            warnings.emptyGroups.append(group.group);
        else if (group.hidden && !result.protectingGroups.contains(group.group))
            warnings.hiddenGroups.append(group.group);
    }
    warnings.protectingGroups = result.protectingGroups;
    return warnings;
}

} // namespace s3::questionnaire
