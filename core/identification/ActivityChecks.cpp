// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/ActivityChecks.h"

using namespace Qt::StringLiterals;

namespace s3::identification {

namespace {

CheckState passedIf(bool passed)
{
    return passed ? CheckState::Passed : CheckState::NotYet;
}

CheckResult notOneProject(const ActivityFacts& facts)
{
    CheckResult result{
        CheckCode::NotOneProject, CheckState::Unknown, actionCount(facts), int(facts.actors.size()), {}};
    if (result.first > 0 || result.second > 0)
        result.state = passedIf(result.first >= leastActions && result.second >= leastActors);
    return result;
}

CheckResult notWholeSector(const ActivityFacts& facts, const IndustryNames& industries)
{
    const IndustryScope scope = industries.scopeOf(facts.activity.industryCodes);
    CheckResult result{CheckCode::NotWholeSector,
                       CheckState::Unknown,
                       int(scope.divisions.size()),
                       int(facts.capacities.size()),
                       {}};
    if (const QString code = industries.codeNamed(facts.activity.title); !code.isEmpty()) {
        result.state = CheckState::NotYet;
        result.names = {code};
        return result;
    }
    // A section holds many divisions: naming one is as broad as naming more than three divisions.
    const bool broad = result.first > mostDivisions || !scope.sections.isEmpty();
    if (result.first > 0 || result.second > 0 || broad)
        result.state = passedIf(!broad || result.second > 0);
    return result;
}

CheckResult crossSector(const ActivityFacts& facts, const IndustryNames& industries)
{
    QString codes = facts.activity.industryCodes;
    for (const CapacityFact& fact : facts.capacities)
        codes += QLatin1Char(' ') + fact.capacity.industryCodes;
    const IndustryScope scope = industries.scopeOf(codes);
    const auto clusters = std::count_if(facts.actors.begin(), facts.actors.end(), [](const ActorFact& actor) {
        return actor.organisation.helix == Helix::Cluster;
    });
    CheckResult result{CheckCode::CrossSector, CheckState::Unknown, int(clusters), 0, scope.divisions};
    const bool passed = scope.divisions.size() >= leastDivisions || clusters >= leastClusters;
    if (passed || !scope.divisions.isEmpty())
        result.state = passedIf(passed);
    return result;
}

CheckResult groupOfActors(const ActivityFacts& facts)
{
    CheckResult result{CheckCode::GroupOfActors, CheckState::Unknown, 0, 0, {}};
    for (const Helix group : allValues<Helix>())
        if (std::any_of(facts.actors.begin(), facts.actors.end(),
                        [&](const ActorFact& actor) { return actor.organisation.helix == group; }))
            result.names.append(codeOf(group));
    if (!result.names.isEmpty())
        result.state = passedIf(result.names.size() >= leastHelixGroups);
    return result;
}

CheckResult existingCapacities(const ActivityFacts& facts)
{
    const auto proven = std::count_if(facts.capacities.begin(), facts.capacities.end(),
                                      [](const CapacityFact& fact) { return !fact.evidence.isEmpty(); });
    return {
        CheckCode::ExistingCapacities, passedIf(proven > 0), int(proven), int(facts.capacities.size()), {}};
}

CheckResult opportunityAndDirection(const ActivityFacts& facts)
{
    const int ends = (facts.activity.fromState.trimmed().isEmpty() ? 0 : 1) +
                     (facts.activity.toState.trimmed().isEmpty() ? 0 : 1);
    const int opportunities = int(facts.opportunities.size());
    return {CheckCode::OpportunityAndDirection,
            passedIf(opportunities > 0 && ends == 2),
            opportunities,
            ends,
            {}};
}

CheckResult criticalMass(const ActivityFacts& facts)
{
    const auto outside = std::count_if(facts.actors.begin(), facts.actors.end(),
                                       [](const ActorFact& actor) { return actor.extraRegional; });
    const int named = facts.activity.extraRegional.trimmed().isEmpty() ? 0 : 1;
    CheckResult result{CheckCode::CriticalMass,
                       CheckState::Unknown,
                       int(outside),
                       named,
                       {codeOf(facts.activity.criticalMassOwn)}};
    switch (facts.activity.criticalMassOwn) {
    case CriticalMass::Unknown:
        break;
    case CriticalMass::Low:
        result.state = passedIf(outside > 0 || named > 0);
        break;
    case CriticalMass::Medium:
    case CriticalMass::High:
        result.state = CheckState::Passed;
        break;
    }
    return result;
}

CheckResult competitiveEdge(const ActivityFacts& facts)
{
    const int cards = int(evidenceBehind(facts).size());
    const int claim = facts.activity.edge.trimmed().isEmpty() ? 0 : 1;
    return {CheckCode::CompetitiveEdge, passedIf(claim > 0 && cards > 0), cards, claim, {}};
}

CheckResult focus(const ActivityFacts& facts)
{
    return {CheckCode::Focus, passedIf(facts.activeActivities <= mostActive), facts.activeActivities, 0, {}};
}

} // namespace

QList<CheckResult> checkActivity(const ActivityFacts& facts, const IndustryNames& industries)
{
    return {notOneProject(facts),
            notWholeSector(facts, industries),
            crossSector(facts, industries),
            groupOfActors(facts),
            existingCapacities(facts),
            opportunityAndDirection(facts),
            criticalMass(facts),
            competitiveEdge(facts),
            focus(facts)};
}

} // namespace s3::identification
