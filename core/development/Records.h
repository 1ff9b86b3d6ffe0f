// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identification/Records.h"

namespace s3 {

enum class ActionType {
    Consortium,
    ResearchProject,
    FundSearch,
    ClusterService,
    Training,
    Infrastructure,
    PilotLine,
    Regulation,
    Communication,
    Other
};
template<>
struct EnumCodes<ActionType> {
    static constexpr EnumCode<ActionType> codes[] = {
        {ActionType::Consortium, "consortium"},       {ActionType::ResearchProject, "research_project"},
        {ActionType::FundSearch, "fund_search"},      {ActionType::ClusterService, "cluster_service"},
        {ActionType::Training, "training"},           {ActionType::Infrastructure, "infrastructure"},
        {ActionType::PilotLine, "pilot_line"},        {ActionType::Regulation, "regulation"},
        {ActionType::Communication, "communication"}, {ActionType::Other, "other"}};
};

enum class ActionStatus { Idea, Planned, Funded, Running, Done, Dropped };
template<>
struct EnumCodes<ActionStatus> {
    static constexpr EnumCode<ActionStatus> codes[] = {
        {ActionStatus::Idea, "idea"},     {ActionStatus::Planned, "planned"},
        {ActionStatus::Funded, "funded"}, {ActionStatus::Running, "running"},
        {ActionStatus::Done, "done"},     {ActionStatus::Dropped, "dropped"}};
};

/// An action of a transformative activity. Its partners are organisations linked with role::partner().
struct Action : RecordOf<Action> {
    static constexpr const char* table = "action";
    IdOf<TransformativeActivity> activityId;
    QString title;
    ActionType type = ActionType::Other;
    QString description;
    std::optional<IdOf<Organisation>> ownerId; ///< one, not "all"; none = open
    ActionStatus status = ActionStatus::Idea;
    QDate startOn;
    QDate endOn;
    QString nextStep;
    QDate nextStepOn;
    QString expectedOutput;
    std::optional<double> cost; ///< in `currency`; none = not known, which is not free
    QString currency = QStringLiteral("EUR");
    QString fundingSource;
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("activity_id", r.activityId);
        v("title", r.title);
        v("type", r.type);
        v("description", r.description);
        v("owner_id", r.ownerId);
        v("status", r.status);
        v("start_on", r.startOn);
        v("end_on", r.endOn);
        v("next_step", r.nextStep);
        v("next_step_on", r.nextStepOn);
        v("expected_output", r.expectedOutput);
        v("cost", r.cost);
        v("currency", r.currency);
        v("funding_source", r.fundingSource);
    }
};

/// `actionId` cannot start before `dependsOnId` is done. Never a cycle.
struct ActionDependency : RecordOf<ActionDependency> {
    static constexpr const char* table = "action_dependency";
    IdOf<Action> actionId;
    IdOf<Action> dependsOnId;
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("action_id", r.actionId);
        v("depends_on_id", r.dependsOnId);
    }
};

} // namespace s3
