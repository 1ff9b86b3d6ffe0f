// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/Labels.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

struct LabelsSay {
    Q_DECLARE_TR_FUNCTIONS(Questionnaires)
};

} // namespace

QString displayName(InstrumentKind kind)
{
    switch (kind) {
    case InstrumentKind::StressTest:
        return LabelsSay::tr("Stress test");
    case InstrumentKind::AssessmentWheel:
        return LabelsSay::tr("Assessment wheel");
    case InstrumentKind::ReadinessCluster:
        return LabelsSay::tr("Readiness, cluster organisation");
    case InstrumentKind::ReadinessPolicy:
        return LabelsSay::tr("Readiness, policy maker");
    case InstrumentKind::ClusterProgramme:
        return LabelsSay::tr("Cluster programme");
    case InstrumentKind::Other:
        break;
    }
    return LabelsSay::tr("Other");
}

QString displayName(InstrumentStatus status)
{
    switch (status) {
    case InstrumentStatus::Draft:
        return LabelsSay::tr("Draft");
    case InstrumentStatus::Frozen:
        return LabelsSay::tr("Frozen");
    case InstrumentStatus::Retired:
        break;
    }
    return LabelsSay::tr("Retired");
}

QString displayName(Provenance provenance)
{
    switch (provenance) {
    case Provenance::AppDefault:
        return LabelsSay::tr("App default");
    case Provenance::Official:
        return LabelsSay::tr("Official");
    case Provenance::Adapted:
        break;
    }
    return LabelsSay::tr("Adapted");
}

QString displayName(SurveyState state)
{
    return state == SurveyState::Open ? LabelsSay::tr("Open") : LabelsSay::tr("Closed");
}

namespace questionnaire {

QString groupName(const QString& code)
{
    static constexpr std::pair<const char*, const char*> names[] = {
        {"cluster_manager", QT_TRANSLATE_NOOP("Questionnaires", "Cluster managers")},
        {"policy_maker", QT_TRANSLATE_NOOP("Questionnaires", "Policy makers")},
        {"development_agency", QT_TRANSLATE_NOOP("Questionnaires", "Development agencies")},
        {"research", QT_TRANSLATE_NOOP("Questionnaires", "Research")},
        {"association", QT_TRANSLATE_NOOP("Questionnaires", "Associations")},
        {"firm", QT_TRANSLATE_NOOP("Questionnaires", "Firms")},
        {"other", QT_TRANSLATE_NOOP("Questionnaires", "Others")}};
    for (const auto& [known, name] : names)
        if (code == QLatin1String(known))
            return LabelsSay::tr(name);
    return code.isEmpty() ? LabelsSay::tr("Group not told") : code;
}

QString scaleName(const Scale& scale)
{
    return LabelsSay::tr("%1 to %2").arg(scale.min).arg(scale.max);
}

QString severityName(int severity)
{
    if (severity <= 1)
        return LabelsSay::tr("Note");
    return severity == 2 ? LabelsSay::tr("Weakness") : LabelsSay::tr("Urgent");
}

QString lightName(Light light)
{
    switch (light) {
    case Light::None:
        return LabelsSay::tr("No score");
    case Light::Red:
        return LabelsSay::tr("Red");
    case Light::Amber:
        return LabelsSay::tr("Amber");
    case Light::Green:
        break;
    }
    return LabelsSay::tr("Green");
}

QString flawText(const Flaw& flaw)
{
    const auto of = [&](const QString& text) {
        return flaw.subject.isEmpty() ? text : u"%1: %2"_s.arg(flaw.subject, text);
    };
    switch (flaw.code) {
    case FlawCode::NoTitle:
        return LabelsSay::tr("The questionnaire has no title.");
    case FlawCode::NoDimension:
        return LabelsSay::tr("The questionnaire has no dimension.");
    case FlawCode::EmptyDimension:
        return of(LabelsSay::tr("The dimension has no item."));
    case FlawCode::NoText:
        return of(LabelsSay::tr("The text is missing."));
    case FlawCode::SameCode:
        return of(LabelsSay::tr("The code is used twice."));
    case FlawCode::NegativeWeight:
        return of(LabelsSay::tr("The weight is below 0."));
    case FlawCode::NoWeight:
        return flaw.subject.isEmpty() ? LabelsSay::tr("All dimensions have the weight 0.")
                                      : of(LabelsSay::tr("All items have the weight 0."));
    case FlawCode::BadScale:
        break;
    }
    return LabelsSay::tr("The scale must be 1 to 3, 4, 5 or 7, or 0 to 5.");
}

QString flawText(RoundFlaw flaw)
{
    switch (flaw) {
    case RoundFlaw::NoGroups:
        return LabelsSay::tr("The round has no group.");
    case RoundFlaw::Thresholds:
        return LabelsSay::tr("Amber must begin at 0 or above and not above green, green at 100 or below.");
    case RoundFlaw::MinimumGroup:
        break;
    }
    return LabelsSay::tr("The smallest group that is shown must have at least one respondent.");
}

QString reasonText(Comparability comparability)
{
    switch (comparability) {
    case Comparability::Equal:
        return {};
    case Comparability::OtherQuestionnaire:
        return LabelsSay::tr("Not compared: the rounds used different questionnaires.");
    case Comparability::OtherVersion:
        return LabelsSay::tr("Not compared: the rounds used different versions of the questionnaire.");
    case Comparability::OtherScale:
        return LabelsSay::tr("Not compared: the rounds used different scales.");
    case Comparability::OtherItems:
        break;
    }
    return LabelsSay::tr("Not compared: items, their order or their weights differ.");
}

QString problemText(const ImportProblem& problem)
{
    switch (problem.kind) {
    case ImportProblem::UnknownColumn:
        return LabelsSay::tr("No item has this code or text. Choose the item, or leave the column out.");
    case ImportProblem::SameTarget:
        return LabelsSay::tr("Another column is used for the same.");
    case ImportProblem::NoItems:
        return LabelsSay::tr("No column is an item of the questionnaire.");
    case ImportProblem::OutOfRange:
        return LabelsSay::tr("The number is not on the scale.");
    case ImportProblem::NotAnAnswer:
        return LabelsSay::tr("Neither a number nor a label of the scale.");
    case ImportProblem::SameCode:
        return LabelsSay::tr("The respondent stands twice in the file.");
    case ImportProblem::CodeTaken:
        return LabelsSay::tr("The respondent is in the round already.");
    case ImportProblem::UnknownGroup:
        return LabelsSay::tr("Not a group of the round.");
    case ImportProblem::TooManyCells:
        break;
    }
    return LabelsSay::tr("The row is longer than the header.");
}

QStringList warningTexts(const SurveyRound& round, const RoundResult& result)
{
    const Warnings warnings = warningsOf(round, result);
    const auto names = [](const QStringList& codes) {
        QStringList found;
        for (const QString& code : codes)
            found.append(groupName(code));
        return found.join(u", "_s);
    };
    QStringList texts;
    if (result.hidden)
        texts.append(
            LabelsSay::tr("Fewer than %1 respondents: nothing is shown, so that nobody can be recognised.")
                .arg(round.minimumGroup));
    else if (warnings.fewRespondents)
        texts.append(
            LabelsSay::tr("%n respondent(s) only: read the results with care.", nullptr, result.respondents));
    if (!warnings.emptyGroups.isEmpty())
        texts.append(LabelsSay::tr("Nobody answered for: %1.").arg(names(warnings.emptyGroups)));
    if (!warnings.hiddenGroups.isEmpty() && !result.hidden)
        texts.append(LabelsSay::tr("Hidden, fewer than %1 respondents: %2.")
                         .arg(round.minimumGroup)
                         .arg(names(warnings.hiddenGroups)));
    if (!warnings.protectingGroups.isEmpty())
        texts.append(LabelsSay::tr("Hidden too, since the small group could be computed from it: %1.")
                         .arg(names(warnings.protectingGroups)));
    if (warnings.emptySheets > 0)
        texts.append(LabelsSay::tr("%n respondent(s) without any answer.", nullptr, warnings.emptySheets));
    return texts;
}

} // namespace questionnaire
} // namespace s3
