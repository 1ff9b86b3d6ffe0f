// SPDX-License-Identifier: GPL-3.0-or-later
// The writing half of Rounds.h.
#include "core/questionnaire/Labels.h"
#include "core/questionnaire/Rounds.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace s3::questionnaire {

namespace {

struct RoundEditsSay {
    Q_DECLARE_TR_FUNCTIONS(SurveyFinding)
};

/// The round, if it takes answers; else the writer has failed.
std::optional<SurveyRound> openRound(Writer& writer, const IdOf<SurveyRound>& id)
{
    auto round = writer.find(id);
    if (!round) {
        writer.fail({ErrorCode::NotFound, QString::fromLatin1(SurveyRound::table), {}, {}});
        return std::nullopt;
    }
    if (round->state == SurveyState::Closed) {
        writer.fail({ErrorCode::Refused, u"a closed round"_s, u"an open one"_s, {}});
        return std::nullopt;
    }
    return round;
}

std::optional<SurveyRound> openRoundOf(Writer& writer, const IdOf<SurveyResponse>& id)
{
    const auto response = writer.find(id);
    if (!response) {
        writer.fail({ErrorCode::NotFound, QString::fromLatin1(SurveyResponse::table), {}, {}});
        return std::nullopt;
    }
    return openRound(writer, response->roundId);
}

/// The first answer: from here on the questionnaire does not change.
bool freeze(Writer& writer, const Instrument& instrument)
{
    if (instrument.status != InstrumentStatus::Draft)
        return true;
    const auto questionnaire = loadQuestionnaire(writer, instrument.id);
    if (const QList<Flaw> flaws = flawsOf(*questionnaire); !flaws.isEmpty()) {
        writer.fail({ErrorCode::Refused, flawText(flaws.first()), u"a complete questionnaire"_s, {}});
        return false;
    }
    writer.modify(instrument.id, [](Instrument& i) { i.status = InstrumentStatus::Frozen; });
    return true;
}

std::optional<SurveyAnswer> storedAnswer(const Reader& reader, const IdOf<SurveyResponse>& response,
                                         const IdOf<InstrumentItem>& item)
{
    for (const SurveyAnswer& answer : reader.where<SurveyAnswer>("response_id", response))
        if (answer.itemId == item)
            return answer;
    return std::nullopt;
}

/// "Stress test 2026, Tyrol, 21.11.2026, 40 answers"
QString sourceText(const Reader& reader, const SurveyRound& round)
{
    QStringList parts;
    if (const auto instrument = reader.find(round.instrumentId))
        parts.append(u"%1 (%2)"_s.arg(instrument->title, instrument->version));
    if (!round.title.isEmpty())
        parts.append(round.title);
    if (round.heldOn.isValid())
        parts.append(QLocale().toString(round.heldOn, QLocale::ShortFormat));
    const int answers = respondentCount(reader, round.id);
    parts.append(RoundEditsSay::tr("%n respondent(s)", nullptr, answers));
    return parts.join(u", "_s);
}

QString titleFrom(const QString& body)
{
    const QString line = body.section(u'\n', 0, 0).simplified();
    constexpr int longest = 120;
    return line.size() <= longest ? line : line.left(longest - 1) + u'…';
}

} // namespace

IdOf<SurveyResponse> addRespondent(Writer& writer, const IdOf<SurveyRound>& id, const QString& code,
                                   const QString& group, EntryWay way)
{
    if (!openRound(writer, id))
        return {};
    for (const SurveyResponse& other : writer.where<SurveyResponse>("round_id", id)) {
        if (other.respondentCode != code)
            continue;
        writer.fail({ErrorCode::InvalidValue, u"code "_s + code, u"a code of its own"_s, {}});
        return {};
    }
    SurveyResponse response;
    response.roundId = id;
    response.respondentCode = code;
    response.respondentGroup = group;
    response.enteredVia = way;
    response.enteredOn = writer.today();
    return writer.insert(response);
}

void setAnswer(Writer& writer, const IdOf<SurveyResponse>& response, const IdOf<InstrumentItem>& item,
               Given given)
{
    const auto round = openRoundOf(writer, response);
    const auto instrument = round ? writer.find(round->instrumentId) : std::nullopt;
    if (!instrument)
        return;
    if (given.kind == Given::Value && !Scale{instrument->scaleMin, instrument->scaleMax}.holds(given.value)) {
        writer.fail({ErrorCode::InvalidValue,
                     QString::number(given.value),
                     u"%1 to %2"_s.arg(instrument->scaleMin).arg(instrument->scaleMax),
                     {}});
        return;
    }
    auto stored = storedAnswer(writer, response, item);
    if (given.kind == Given::Blank) {
        if (stored)
            writer.remove(stored->id);
        return;
    }
    const std::optional<int> value =
        given.kind == Given::Value ? std::optional<int>(given.value) : std::nullopt;
    if (stored) {
        stored->value = value;
        writer.update(*stored);
        return;
    }
    if (!freeze(writer, *instrument))
        return;
    SurveyAnswer answer;
    answer.responseId = response;
    answer.itemId = item;
    answer.value = value;
    writer.insert(answer);
}

void setGroup(Writer& writer, const IdOf<SurveyResponse>& response, const QString& group)
{
    if (openRoundOf(writer, response))
        writer.modify(response, [&](SurveyResponse& r) { r.respondentGroup = group; });
}

void setComment(Writer& writer, const IdOf<SurveyResponse>& response,
                const IdOf<InstrumentDimension>& dimension, const QString& body)
{
    if (!openRoundOf(writer, response))
        return;
    for (SurveyComment stored : writer.where<SurveyComment>("response_id", response)) {
        if (stored.dimensionId != dimension)
            continue;
        stored.body = body;
        if (body.trimmed().isEmpty())
            writer.remove(stored.id);
        else
            writer.update(stored);
        return;
    }
    if (body.trimmed().isEmpty())
        return;
    SurveyComment comment;
    comment.responseId = response;
    comment.dimensionId = dimension;
    comment.body = body;
    writer.insert(comment);
}

void removeRespondent(Writer& writer, const IdOf<SurveyResponse>& response)
{
    if (openRoundOf(writer, response))
        writer.remove(response);
}

IdOf<SurveyFinding> addFinding(Writer& writer, const IdOf<SurveyRound>& round,
                               const std::optional<IdOf<InstrumentDimension>>& dimension, const QString& body,
                               int severity)
{
    SurveyFinding finding;
    finding.roundId = round;
    finding.dimensionId = dimension;
    finding.body = body;
    finding.severity = qBound(1, severity, 3);
    return writer.insert(finding);
}

RecordRef becameOf(const Reader& reader, const IdOf<SurveyFinding>& finding)
{
    for (const RecordRef& ref : reader.linkedFrom(refOf(finding)))
        if (ref.table == QLatin1String(Evidence::table) || ref.table == QLatin1String(Challenge::table))
            return ref;
    return {};
}

IdOf<Evidence> toEvidence(Writer& writer, const IdOf<SurveyFinding>& id)
{
    const auto finding = writer.find(id);
    const auto round = finding ? writer.find(finding->roundId) : std::nullopt;
    if (!round) {
        writer.fail({ErrorCode::NotFound, QString::fromLatin1(SurveyFinding::table), {}, {}});
        return {};
    }
    Evidence card;
    card.kind = EvidenceKind::Qualitative;
    card.title = titleFrom(finding->body);
    card.body = finding->body;
    card.source = sourceText(writer, *round);
    if (round->heldOn.isValid())
        card.year = round->heldOn.year();
    if (respondentCount(writer, round->id) < fewRespondents) {
        card.confidence = Confidence::Low;
        card.confidenceReason = RoundEditsSay::tr("Fewer than %1 respondents").arg(fewRespondents);
    }
    if (const auto region = writer.find(round->regionId))
        card.region = region->code;
    writer.insert(card);
    writer.link(refOf(id), refOf(card));
    return card.id;
}

IdOf<Challenge> toChallenge(Writer& writer, const IdOf<SurveyFinding>& id)
{
    const auto finding = writer.find(id);
    const auto round = finding ? writer.find(finding->roundId) : std::nullopt;
    if (!round) {
        writer.fail({ErrorCode::NotFound, QString::fromLatin1(SurveyFinding::table), {}, {}});
        return {};
    }
    Challenge challenge;
    challenge.title = titleFrom(finding->body);
    challenge.description = finding->body + u"\n\n"_s + sourceText(writer, *round);
    writer.insert(challenge);
    writer.link(refOf(id), refOf(challenge));
    return challenge.id;
}

} // namespace s3::questionnaire
