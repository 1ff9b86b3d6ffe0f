// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gates/Labels.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3::gates {

namespace {

QString words(const char* english)
{
    return QCoreApplication::translate("Gates", english);
}

const char* conditionSource(ConditionCode code)
{
    switch (code) {
    case ConditionCode::EvidenceCards:
        return QT_TRANSLATE_NOOP("Gates", "Evidence cards");
    case ConditionCode::EvidenceSources:
        return QT_TRANSLATE_NOOP("Gates", "Evidence cards with a source");
    case ConditionCode::Datasets:
        return QT_TRANSLATE_NOOP("Gates", "Data sets");
    case ConditionCode::SelectedActivities:
        return QT_TRANSLATE_NOOP("Gates", "Selected activities");
    case ConditionCode::ActivityChecks:
        return QT_TRANSLATE_NOOP("Gates", "Selected activities with every check passed or overridden");
    case ConditionCode::ActionOwners:
        return QT_TRANSLATE_NOOP("Gates", "Actions with an owner");
    case ConditionCode::ActionSteps:
        return QT_TRANSLATE_NOOP("Gates", "Open actions with a dated next step");
    case ConditionCode::FundedActions:
        return QT_TRANSLATE_NOOP("Gates", "Actions funded or with a funding source");
    case ConditionCode::DeliveredServices:
        return QT_TRANSLATE_NOOP("Gates", "Adopted services with a delivery");
    case ConditionCode::AdaptedServices:
        return QT_TRANSLATE_NOOP("Gates", "Adopted services that say what is adapted");
    case ConditionCode::ResultBaselines:
        return QT_TRANSLATE_NOOP("Gates", "Result indicators with a baseline");
    case ConditionCode::CurrentValues:
        return QT_TRANSLATE_NOOP("Gates", "Indicators with an up-to-date value");
    }
    return "";
}

struct Phrases {
    const char* one;  ///< for exactly one
    const char* many; ///< with %1
};

Phrases titlePhrases(AttentionKind kind)
{
    switch (kind) {
    case AttentionKind::StepOverdue:
        return {QT_TRANSLATE_NOOP("Gates", "One next step is overdue"),
                QT_TRANSLATE_NOOP("Gates", "%1 next steps are overdue")};
    case AttentionKind::ActivityEvidence:
        return {QT_TRANSLATE_NOOP("Gates", "One selected activity lacks evidence"),
                QT_TRANSLATE_NOOP("Gates", "%1 selected activities lack evidence")};
    case AttentionKind::ActionOwner:
        return {QT_TRANSLATE_NOOP("Gates", "One action has no owner"),
                QT_TRANSLATE_NOOP("Gates", "%1 actions have no owner")};
    case AttentionKind::BaselineMissing:
        return {QT_TRANSLATE_NOOP("Gates", "One baseline is missing"),
                QT_TRANSLATE_NOOP("Gates", "%1 baselines are missing")};
    case AttentionKind::MeasurementOverdue:
        return {QT_TRANSLATE_NOOP("Gates", "One measurement is overdue"),
                QT_TRANSLATE_NOOP("Gates", "%1 measurements are overdue")};
    default:
        return {"", ""};
    }
}

QString quoted(const QString& title)
{
    return words(QT_TRANSLATE_NOOP("Gates", "“%1”")).arg(title);
}

// "Pilot line", or "Pilot line" and 2 more.
QString firstAndMore(const Attention& item)
{
    const QString first = quoted(item.firstTitle);
    return item.count < 2 ? first
                          : words(QT_TRANSLATE_NOOP("Gates", "%1 and %2 more"))
                                .arg(first, QString::number(item.count - 1));
}

} // namespace

QString displayName(State state)
{
    switch (state) {
    case State::Open:
        return words(QT_TRANSLATE_NOOP("Gates", "Open"));
    case State::Ready:
        return words(QT_TRANSLATE_NOOP("Gates", "Ready to sign"));
    case State::Signed:
        return words(QT_TRANSLATE_NOOP("Gates", "Signed off"));
    case State::Overridden:
        return words(QT_TRANSLATE_NOOP("Gates", "Passed with a reason"));
    }
    return {};
}

QString displayName(Audience audience)
{
    switch (audience) {
    case Audience::ClusterOrganisation:
        return words(QT_TRANSLATE_NOOP("Gates", "Cluster organisation"));
    case Audience::PolicyMaker:
        return words(QT_TRANSLATE_NOOP("Gates", "Policy maker"));
    case Audience::Both:
        break;
    }
    return {};
}

QString displayName(Answer answer)
{
    switch (answer) {
    case Answer::Open:
        return words(QT_TRANSLATE_NOOP("Gates", "Open"));
    case Answer::Yes:
        return words(QT_TRANSLATE_NOOP("Gates", "Yes"));
    case Answer::No:
        return words(QT_TRANSLATE_NOOP("Gates", "No"));
    case Answer::NotApplicable:
        return words(QT_TRANSLATE_NOOP("Gates", "Not applicable"));
    }
    return {};
}

QString displayName(SignOffState state)
{
    switch (state) {
    case SignOffState::Valid:
        return words(QT_TRANSLATE_NOOP("Gates", "Valid"));
    case SignOffState::Withdrawn:
        return words(QT_TRANSLATE_NOOP("Gates", "Withdrawn"));
    }
    return {};
}

QString conditionText(const Condition& condition)
{
    // More than is needed there can only be where a least number is asked for: "7 of 1" would be nonsense.
    const char* form = condition.have > condition.need
                           ? QT_TRANSLATE_NOOP("Gates", "%1: %2, at least %3 asked for")
                           : QT_TRANSLATE_NOOP("Gates", "%1: %2 of %3");
    return words(form).arg(words(conditionSource(condition.code))).arg(condition.have).arg(condition.need);
}

QString unsettledText(int questions)
{
    return questions == 1 ? words(QT_TRANSLATE_NOOP("Gates", "one question of the checklist is unsettled"))
                          : words(QT_TRANSLATE_NOOP("Gates", "%1 questions of the checklist are unsettled"))
                                .arg(questions);
}

QString attentionTitle(const Attention& item)
{
    switch (item.kind) {
    case AttentionKind::GateSlipped:
        return words(QT_TRANSLATE_NOOP("Gates", "Gate %1 is signed off but no longer holds")).arg(item.line);
    case AttentionKind::GateReady:
        return words(QT_TRANSLATE_NOOP("Gates", "Gate %1 is ready to be signed off")).arg(item.line);
    case AttentionKind::GateOpen:
        return words(QT_TRANSLATE_NOOP("Gates", "Gate %1 is open")).arg(item.line);
    default:
        break;
    }
    const Phrases phrases = titlePhrases(item.kind);
    return item.count == 1 ? words(phrases.one) : words(phrases.many).arg(item.count);
}

QString attentionDetail(const Attention& item)
{
    switch (item.kind) {
    case AttentionKind::GateReady:
        return words(QT_TRANSLATE_NOOP("Gates", "Every condition is met and every question answered"));
    case AttentionKind::GateOpen:
    case AttentionKind::GateSlipped:
        return item.details.join(u" · "_s);
    case AttentionKind::StepOverdue:
        return words(QT_TRANSLATE_NOOP("Gates", "%1 has waited longest: %2 days"))
            .arg(quoted(item.firstTitle), QString::number(item.second));
    case AttentionKind::ActionOwner:
        if (item.second > 0)
            return words(QT_TRANSLATE_NOOP("Gates", "%1; %2 of them due to start within 30 days"))
                .arg(firstAndMore(item), QString::number(item.second));
        return firstAndMore(item);
    default:
        return firstAndMore(item);
    }
}

} // namespace s3::gates
