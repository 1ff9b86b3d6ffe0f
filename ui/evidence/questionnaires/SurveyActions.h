// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/Rounds.h"
#include "ui/kit/Dialogs.h"
#include "ui/kit/ToolContext.h"

#include <functional>

namespace s3 {

/// What the views of the questionnaires page ask of the page around them.
class SurveyActions {
public:
    virtual ~SurveyActions() = default;
    virtual Project& survey() const = 0;
    virtual Dialogs& surveyDialogs() const = 0;
    virtual Navigator& surveyNavigator() const = 0;
    /// One edit; a failure is shown at the top of the page. True if done.
    virtual bool change(const EditLabel& label, const std::function<void(Writer&)>& change,
                        const QString& mergeKey = {}) = 0;
    virtual void tell(const Error& error) = 0;

    virtual void startRound(const IdOf<Instrument>& instrument) = 0;
    virtual void showInstrument(const IdOf<Instrument>& instrument) = 0;
    virtual void enterAnswers(const IdOf<SurveyRound>& round) = 0;
    virtual void showResults(const IdOf<SurveyRound>& round) = 0;
    virtual void importAnswers(const IdOf<SurveyRound>& round) = 0;
    /// Blank forms as PDF, the answers' header row as CSV: asks for the file name, writes, says so.
    virtual void saveForms(const IdOf<SurveyRound>& round) = 0;
    virtual void saveTemplate(const IdOf<SurveyRound>& round) = 0;
    virtual void saveReport(const IdOf<SurveyRound>& round) = 0; ///< of this round alone
};

} // namespace s3
