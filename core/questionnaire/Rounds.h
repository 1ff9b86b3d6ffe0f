// SPDX-License-Identifier: GPL-3.0-or-later
// Rounds of a questionnaire: respondents, their answers, what is still missing, findings.
#pragma once

#include "core/evidence/Records.h"
#include "core/questionnaire/Questionnaire.h"

namespace s3::questionnaire {

/// Codes of the groups that respondents belong to. Others may be used: a free text is its own code.
QStringList usualGroups();
QStringList groupsOf(const SurveyRound& round);
QString groupsJson(const QStringList& groups);

/// One respondent with everything they said.
struct Sheet {
    SurveyResponse response;
    AnswerSheet answers;               ///< by item
    QHash<RecordId, QString> comments; ///< by dimension
};

struct RoundData {
    SurveyRound round;
    Questionnaire questionnaire;
    QList<Sheet> sheets; ///< in the order of entry

    RoundResult evaluate() const;
    int indexOf(const RecordId& response) const; ///< -1 = none
};

std::optional<RoundData> loadRound(const Reader& reader, const IdOf<SurveyRound>& id);

/// Answers of a round, "does not apply" included.
int answerCount(const Reader& reader, const IdOf<SurveyRound>& id);
/// Respondents of a round with at least one number as answer.
int respondentCount(const Reader& reader, const IdOf<SurveyRound>& id);

/// A round today, with the usual groups and thresholds, for the project's first own region.
IdOf<SurveyRound> createRound(Writer& writer, const IdOf<Instrument>& instrument, const QString& title);

/// Why settings of a round are not right; nothing if they are.
enum class RoundFlaw { NoGroups, Thresholds, MinimumGroup };
QList<RoundFlaw> flawsOf(const SurveyRound& round);

/// "R-001" and so on: the next that is free. A pseudonym; who it is, is written nowhere.
QString nextCode(const QList<Sheet>& sheets);

/// What can be given as an answer.
struct Given {
    enum Kind { Blank, NotApplicable, Value };
    Kind kind = Blank;
    int value = 0; ///< for Value
};

// Entry. These fail with Refused in a closed round, and when the questionnaire has flaws (context names the
// first); with InvalidValue for a value outside the scale or a code that is taken. The first answer freezes
// the questionnaire.
IdOf<SurveyResponse> addRespondent(Writer& writer, const IdOf<SurveyRound>& round, const QString& code,
                                   const QString& group, EntryWay way = EntryWay::Grid);
void setAnswer(Writer& writer, const IdOf<SurveyResponse>& response, const IdOf<InstrumentItem>& item,
               Given given);
void setGroup(Writer& writer, const IdOf<SurveyResponse>& response, const QString& group);
/// An empty text takes the comment away.
void setComment(Writer& writer, const IdOf<SurveyResponse>& response,
                const IdOf<InstrumentDimension>& dimension, const QString& body);
void removeRespondent(Writer& writer, const IdOf<SurveyResponse>& response);

/// A respondent who is not complete.
struct Missing {
    RecordId response;
    QString code;
    QStringList items;  ///< codes of items without an answer, in order
    bool group = false; ///< the group is not told
};
QList<Missing> missingIn(const RoundData& data);

/// What the reader of the results should know.
struct Warnings {
    bool fewRespondents = false;  ///< below questionnaire::fewRespondents
    QStringList emptyGroups;      ///< of the round's groups, those nobody answered for
    QStringList hiddenGroups;     ///< too small to be shown
    QStringList protectingGroups; ///< hidden so that the small ones cannot be computed
    int emptySheets = 0;          ///< respondents without any answer
};
Warnings warningsOf(const SurveyRound& round, const RoundResult& result);

IdOf<SurveyFinding> addFinding(Writer& writer, const IdOf<SurveyRound>& round,
                               const std::optional<IdOf<InstrumentDimension>>& dimension, const QString& body,
                               int severity);
/// The evidence card or the challenge that a finding became; null if none.
RecordRef becameOf(const Reader& reader, const IdOf<SurveyFinding>& finding);
/// Makes an evidence card out of the finding, with the round as source, and links finding -> card.
IdOf<Evidence> toEvidence(Writer& writer, const IdOf<SurveyFinding>& finding);
/// Makes a challenge out of the finding and links finding -> challenge.
IdOf<Challenge> toChallenge(Writer& writer, const IdOf<SurveyFinding>& finding);

} // namespace s3::questionnaire
