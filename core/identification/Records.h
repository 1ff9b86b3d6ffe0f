// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/Records.h"

namespace s3 {

enum class TransformationMode { Modernisation, Transition, Diversification, RadicalFoundation, Mixed };
template<>
struct EnumCodes<TransformationMode> {
    static constexpr EnumCode<TransformationMode> codes[] = {
        {TransformationMode::Modernisation, "modernisation"},
        {TransformationMode::Transition, "transition"},
        {TransformationMode::Diversification, "diversification"},
        {TransformationMode::RadicalFoundation, "radical_foundation"},
        {TransformationMode::Mixed, "mixed"}};
};

enum class CriticalMass { Unknown, Low, Medium, High };
template<>
struct EnumCodes<CriticalMass> {
    static constexpr EnumCode<CriticalMass> codes[] = {{CriticalMass::Unknown, "unknown"},
                                                       {CriticalMass::Low, "low"},
                                                       {CriticalMass::Medium, "medium"},
                                                       {CriticalMass::High, "high"}};
};

enum class ActivityStatus { Candidate, Shortlisted, Selected, InDevelopment, Implementing, Dormant, Closed };
template<>
struct EnumCodes<ActivityStatus> {
    static constexpr EnumCode<ActivityStatus> codes[] = {{ActivityStatus::Candidate, "candidate"},
                                                         {ActivityStatus::Shortlisted, "shortlisted"},
                                                         {ActivityStatus::Selected, "selected"},
                                                         {ActivityStatus::InDevelopment, "in_development"},
                                                         {ActivityStatus::Implementing, "implementing"},
                                                         {ActivityStatus::Dormant, "dormant"},
                                                         {ActivityStatus::Closed, "closed"}};
};

/// A transformative activity (TA). Its capacities, opportunities and challenges are links upstream of it, its
/// actors organisations linked with role::actor().
struct TransformativeActivity : RecordOf<TransformativeActivity> {
    static constexpr const char* table = "transformative_activity";
    QString title;
    QString statement;
    QString fromState;
    QString toState;
    TransformationMode mode = TransformationMode::Mixed;
    QString industryCodes; ///< separated by blanks
    CriticalMass criticalMassOwn = CriticalMass::Unknown;
    QString criticalMassNeeded;
    QString extraRegional;    ///< partners outside the region and what they add
    QString edge;             ///< why this region can be better than others
    QString potentialActions; ///< one a line
    ActivityStatus status = ActivityStatus::Candidate;
    std::optional<int> maturity; ///< 0 idea, 1 described, 2 actors committed, 3 actions funded, 4 first
                                 ///< results, 5 self-sustaining
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("title", r.title);
        v("statement", r.statement);
        v("from_state", r.fromState);
        v("to_state", r.toState);
        v("mode", r.mode);
        v("industry_codes", r.industryCodes);
        v("critical_mass_own", r.criticalMassOwn);
        v("critical_mass_needed", r.criticalMassNeeded);
        v("extra_regional", r.extraRegional);
        v("edge", r.edge);
        v("potential_actions", r.potentialActions);
        v("status", r.status);
        v("maturity", r.maturity);
    }
};

} // namespace s3
