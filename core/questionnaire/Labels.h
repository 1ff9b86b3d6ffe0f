// SPDX-License-Identifier: GPL-3.0-or-later
// What a person reads for stored codes, in the application's language.
#pragma once

#include "core/questionnaire/AnswerTable.h"
#include "core/questionnaire/Questionnaire.h"
#include "core/questionnaire/Rounds.h"

namespace s3 {

QString displayName(InstrumentKind kind);
QString displayName(InstrumentStatus status);
QString displayName(Provenance provenance);
QString displayName(SurveyState state);

namespace questionnaire {

/// Of a group of respondents; a free group is its own name, an empty code is "Group not told".
QString groupName(const QString& code);
QString scaleName(const Scale& scale); ///< "1 to 5"
QString severityName(int severity);    ///< 1 to 3
QString lightName(Light light);
QString flawText(const Flaw& flaw);
QString flawText(RoundFlaw flaw);
/// Why two rounds are not compared; empty for Equal.
QString reasonText(Comparability comparability);
QString problemText(const ImportProblem& problem);
/// Whole sentences, one a warning.
QStringList warningTexts(const SurveyRound& round, const RoundResult& result);

} // namespace questionnaire
} // namespace s3
