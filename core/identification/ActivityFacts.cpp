// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/ActivityFacts.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace s3::identification {

namespace {

template<class T>
QHash<RecordId, T> byId(const Reader& reader)
{
    QHash<RecordId, T> found;
    for (const T& record : reader.all<T>())
        found.insert(record.id, record);
    return found;
}

/// All tables an activity draws on, indexed; made for one loading.
class Loader {
public:
    explicit Loader(const Reader& reader)
        : m_capacities(byId<Capacity>(reader))
        , m_opportunities(byId<Opportunity>(reader))
        , m_challenges(byId<Challenge>(reader))
        , m_organisations(byId<Organisation>(reader))
        , m_regions(byId<Region>(reader))
        , m_evidence(byId<Evidence>(reader))
    {
        for (const Link& link : reader.all<Link>())
            m_upstream[link.toId].append(link);
        for (const Action& action : reader.all<Action>())
            m_actions[action.activityId].append(action.title);
        for (const Decision& decision : reader.all<Decision>())
            if (decision.subjectId)
                m_decisions[*decision.subjectId].append(decision);
        for (const ActivityStage& stage : reader.all<ActivityStage>())
            m_stages[stage.activityId].append(stage);
    }

    ActivityFacts factsOf(const TransformativeActivity& activity) const
    {
        ActivityFacts facts;
        facts.activity = activity;
        facts.actionTitles = m_actions.value(activity.id);
        facts.decisions = m_decisions.value(activity.id);
        facts.stages = m_stages.value(activity.id);
        QSet<RecordId> seen; // the same record may be linked in several roles
        for (const Link& link : m_upstream.value(activity.id))
            if (!seen.contains(link.fromId) && take(facts, link))
                seen.insert(link.fromId);
        return facts;
    }

private:
    bool take(ActivityFacts& facts, const Link& link) const
    {
        const RecordId& id = link.fromId;
        if (const auto capacity = m_capacities.find(id); capacity != m_capacities.end())
            facts.capacities.append({*capacity, evidenceFor(id)});
        else if (const auto opportunity = m_opportunities.find(id); opportunity != m_opportunities.end())
            facts.opportunities.append(*opportunity);
        else if (const auto challenge = m_challenges.find(id); challenge != m_challenges.end())
            facts.challenges.append(*challenge);
        else if (const auto card = m_evidence.find(id); card != m_evidence.end())
            facts.evidence.append(*card);
        else if (const auto actor = m_organisations.find(id);
                 actor != m_organisations.end() && link.role == role::actor())
            facts.actors.append({*actor, fromPartnerRegion(*actor)});
        else
            return false;
        return true;
    }

    QList<Evidence> evidenceFor(const RecordId& target) const
    {
        QList<Evidence> cards;
        for (const Link& link : m_upstream.value(target))
            if (const auto card = m_evidence.find(link.fromId); card != m_evidence.end())
                cards.append(*card);
        return cards;
    }

    bool fromPartnerRegion(const Organisation& organisation) const
    {
        if (!organisation.regionId)
            return false;
        const auto region = m_regions.find(*organisation.regionId);
        return region != m_regions.end() && region->role == RegionRole::Partner;
    }

    QHash<RecordId, Capacity> m_capacities;
    QHash<RecordId, Opportunity> m_opportunities;
    QHash<RecordId, Challenge> m_challenges;
    QHash<RecordId, Organisation> m_organisations;
    QHash<RecordId, Region> m_regions;
    QHash<RecordId, Evidence> m_evidence;
    QHash<RecordId, QList<Link>> m_upstream;
    QHash<RecordId, QStringList> m_actions;
    QHash<RecordId, QList<Decision>> m_decisions;
    QHash<RecordId, QList<ActivityStage>> m_stages;
};

} // namespace

bool isActive(ActivityStatus status)
{
    return status == ActivityStatus::Shortlisted || isChosen(status);
}

bool isChosen(ActivityStatus status)
{
    return status == ActivityStatus::Selected || status == ActivityStatus::InDevelopment ||
           status == ActivityStatus::Implementing;
}

QList<ActivityFacts> loadActivities(const Reader& reader)
{
    const QList<TransformativeActivity> activities = reader.all<TransformativeActivity>();
    if (activities.isEmpty())
        return {};
    const Loader loader(reader);
    const auto active =
        std::count_if(activities.begin(), activities.end(),
                      [](const TransformativeActivity& activity) { return isActive(activity.status); });
    QList<ActivityFacts> all;
    all.reserve(activities.size());
    for (const TransformativeActivity& activity : activities) {
        all.append(loader.factsOf(activity));
        all.last().activeActivities = int(active);
    }
    return all;
}

int actionCount(const ActivityFacts& facts)
{
    QSet<QString> titles;
    const QStringList lines = facts.activity.potentialActions.split(QLatin1Char('\n')) + facts.actionTitles;
    for (const QString& line : lines)
        if (const QString title = line.simplified().toLower(); !title.isEmpty())
            titles.insert(title);
    return int(titles.size());
}

QList<Evidence> evidenceBehind(const ActivityFacts& facts)
{
    QList<Evidence> cards;
    QSet<RecordId> seen;
    const auto add = [&](const QList<Evidence>& more) {
        for (const Evidence& card : more)
            if (!seen.contains(card.id)) {
                seen.insert(card.id);
                cards.append(card);
            }
    };
    add(facts.evidence);
    for (const CapacityFact& capacity : facts.capacities)
        add(capacity.evidence);
    return cards;
}

} // namespace s3::identification
