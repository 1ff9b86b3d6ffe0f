// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/ActivityDecisions.h"

#include "core/identification/CheckWords.h"
#include "core/identification/Lifecycle.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3::identification {

namespace {

constexpr int lineNumber = 2;

Decision aboutActivity(Writer& writer, const IdOf<TransformativeActivity>& activity, DecisionKind kind,
                       const QString& by)
{
    Decision decision;
    decision.madeOn = writer.today();
    decision.kind = kind;
    decision.line = lineNumber;
    decision.subjectTable = QString::fromLatin1(TransformativeActivity::table);
    decision.subjectId = activity;
    decision.madeBy = by;
    return decision;
}

template<class Matches>
std::optional<Decision> latest(const QList<Decision>& decisions, Matches&& matches)
{
    const auto found = std::find_if(decisions.rbegin(), decisions.rend(), matches);
    return found == decisions.rend() ? std::nullopt : std::optional<Decision>(*found);
}

} // namespace

int AssessedActivity::passed() const
{
    return int(std::count_if(checks.begin(), checks.end(),
                             [](const CheckResult& result) { return result.state == CheckState::Passed; }));
}

std::optional<Decision> AssessedActivity::overrideOf(CheckCode code) const
{
    return latest(facts.decisions,
                  [&](const Decision& decision) { return overriddenCheck(decision) == code; });
}

QList<CheckCode> AssessedActivity::unmet() const
{
    QList<CheckCode> codes;
    for (const CheckResult& result : checks)
        if (result.state != CheckState::Passed && !overrideOf(result.code))
            codes.append(result.code);
    return codes;
}

std::optional<Decision> AssessedActivity::selection() const
{
    return latest(facts.decisions,
                  [](const Decision& decision) { return decision.kind == DecisionKind::Selection; });
}

QList<AssessedActivity> assessActivities(const Reader& reader, const IndustryNames& industries)
{
    QList<AssessedActivity> assessed;
    for (ActivityFacts& facts : loadActivities(reader)) {
        const QList<CheckResult> checks = checkActivity(facts, industries);
        assessed.append({std::move(facts), checks});
    }
    return assessed;
}

std::optional<CheckCode> overriddenCheck(const Decision& decision)
{
    if (decision.kind != DecisionKind::Override || !decision.title.endsWith(QLatin1Char(')')))
        return std::nullopt;
    const qsizetype open = decision.title.lastIndexOf(QLatin1Char('('));
    return enumFromCode<CheckCode>(decision.title.mid(open + 1).chopped(1));
}

void overrideCheck(Writer& writer, const IdOf<TransformativeActivity>& activity, CheckCode code,
                   const QString& reason, const QString& by)
{
    if (reason.trimmed().isEmpty()) {
        writer.fail({ErrorCode::InvalidValue, u"an override without a reason"_s, u"a reason"_s, {}});
        return;
    }
    Decision decision = aboutActivity(writer, activity, DecisionKind::Override, by);
    decision.title = u"%1 (%2)"_s.arg(displayName(code), codeOf(code));
    decision.rationale = reason.trimmed();
    writer.insert(decision);
}

void setStatus(Writer& writer, const IdOf<TransformativeActivity>& activity, ActivityStatus status,
               const QString& by, const QString& rationale)
{
    const auto before = writer.find(activity);
    writer.modify(activity, [&](TransformativeActivity& record) { record.status = status; });
    if (before)
        recordStage(writer, activity, before->status, status, rationale, by);
    if (!before || status != ActivityStatus::Selected || isChosen(before->status))
        return;
    Decision decision = aboutActivity(writer, activity, DecisionKind::Selection, by);
    decision.title = QCoreApplication::translate("Decision", "%1 selected").arg(before->title);
    decision.rationale = rationale.trimmed();
    writer.insert(decision);
}

void giveRationale(Writer& writer, const IdOf<Decision>& selection, const QString& rationale)
{
    const auto decision = writer.find(selection);
    if (decision && (decision->kind != DecisionKind::Selection || !decision->rationale.isEmpty())) {
        writer.fail({ErrorCode::Refused, u"the decision log is not rewritten"_s, {}, {}});
        return;
    }
    writer.modify(selection, [&](Decision& record) { record.rationale = rationale.trimmed(); });
}

std::pair<int, int> activityCompleteness(const Reader& reader)
{
    const QList<AssessedActivity> all = assessActivities(reader, IndustryNames::load());
    const auto any = [&](auto&& holds) { return std::any_of(all.begin(), all.end(), holds) ? 1 : 0; };
    const int statement = any([](const AssessedActivity& activity) {
        return !activity.facts.activity.statement.trimmed().isEmpty();
    });
    const int capacity = any([](const AssessedActivity& activity) {
        return std::any_of(activity.facts.capacities.begin(), activity.facts.capacities.end(),
                           [](const CapacityFact& fact) { return !fact.evidence.isEmpty(); });
    });
    const int opportunity =
        any([](const AssessedActivity& activity) { return !activity.facts.opportunities.isEmpty(); });
    const int chosen = any([](const AssessedActivity& activity) {
        return isChosen(activity.facts.activity.status) && activity.unmet().isEmpty();
    });
    return {(all.isEmpty() ? 0 : 1) + statement + capacity + opportunity + chosen, 5};
}

} // namespace s3::identification
