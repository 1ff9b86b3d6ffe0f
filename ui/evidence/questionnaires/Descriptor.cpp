// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/Questionnaire.h"
#include "ui/evidence/questionnaires/QuestionnairesPage.h"
#include "ui/kit/ToolDescriptor.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3::tools {

ToolDescriptor questionnaires()
{
    const auto words = [](const char* text) { return QCoreApplication::translate("Questionnaires", text); };
    ToolDescriptor tool;
    tool.id = u"questionnaires"_s;
    tool.line = Line::Evidence;
    tool.order = 4;
    tool.title = words(QT_TRANSLATE_NOOP("Questionnaires", "Stress test and questionnaires"));
    tool.purpose = words(QT_TRANSLATE_NOOP("Questionnaires", "How strategy and clusters work together"));
    tool.keywords =
        words(QT_TRANSLATE_NOOP("Questionnaires",
                                "survey;self-assessment;wheel;readiness;internationalisation;radar;"
                                "respondents;answers;gap;traffic light;programme"))
            .split(QLatin1Char(';'));
    tool.recordTables = {QString::fromLatin1(Instrument::table), QString::fromLatin1(SurveyRound::table),
                         QString::fromLatin1(SurveyFinding::table)};
    tool.makePage = [](ToolContext& context, const ToolDescriptor& self) -> QWidget* {
        return new QuestionnairesPage(context, self);
    };
    tool.completeness = [](const Project& project) {
        const auto [done, total] = questionnaire::questionnairesDone(project);
        return Completeness{done, total};
    };
    return tool;
}

} // namespace s3::tools
