// SPDX-License-Identifier: GPL-3.0-or-later
// The nine quality checks of a transformative activity, derived from its definition: a bundle of capacities
// and actions of a group of actors that crosses sectors, neither one project nor a whole sector. They inform;
// the group decides and may override any of them with a reason.
#pragma once

#include "core/identification/ActivityFacts.h"
#include "core/identification/IndustryNames.h"

namespace s3::identification {

enum class CheckCode {
    NotOneProject,
    NotWholeSector,
    CrossSector,
    GroupOfActors,
    ExistingCapacities,
    OpportunityAndDirection,
    CriticalMass,
    CompetitiveEdge,
    Focus
};

enum class CheckState {
    Passed,
    NotYet,
    Unknown, ///< nothing is recorded from which one could tell; never counted as passed
};

/// Thresholds. A whole sector is suspected above `mostDivisions`; `mostActive` is the default per region.
inline constexpr int leastActions = 2;
inline constexpr int leastActors = 3;
inline constexpr int mostDivisions = 3;
inline constexpr int leastDivisions = 2;
inline constexpr int leastClusters = 2;
inline constexpr int leastHelixGroups = 2;
inline constexpr int mostActive = 5;

/// What the rule looked at; each check fills what it used. See CheckWords.h for the sentences.
struct CheckResult {
    CheckCode code = CheckCode::NotOneProject;
    CheckState state = CheckState::Unknown;
    int first = 0;  ///< actions | divisions | clusters | - | capacities with evidence | opportunities |
                    ///< partners from outside | evidence cards | active activities
    int second = 0; ///< actors | capacities | - | - | capacities | filled ends of "from, to" | partners named
                    ///< in words (0, 1) | claim written (0, 1) | -
    QStringList names; ///< code of the sector that the title names | divisions | codes of helix groups | code
                       ///< of the own critical mass
};

/// All nine, in the order of CheckCode.
QList<CheckResult> checkActivity(const ActivityFacts& facts, const IndustryNames& industries);

} // namespace s3::identification

namespace s3 {
template<>
struct EnumCodes<identification::CheckCode> {
    using C = identification::CheckCode;
    static constexpr EnumCode<C> codes[] = {{C::NotOneProject, "not_one_project"},
                                            {C::NotWholeSector, "not_whole_sector"},
                                            {C::CrossSector, "cross_sector"},
                                            {C::GroupOfActors, "group_of_actors"},
                                            {C::ExistingCapacities, "existing_capacities"},
                                            {C::OpportunityAndDirection, "opportunity_and_direction"},
                                            {C::CriticalMass, "critical_mass"},
                                            {C::CompetitiveEdge, "competitive_edge"},
                                            {C::Focus, "focus"}};
};
} // namespace s3
