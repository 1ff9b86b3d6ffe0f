// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/Stakeholders.h"

#include "core/people/Labels.h"
#include "core/people/Organisations.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3::evidence {

namespace {

struct StakeholdersSay {
    Q_DECLARE_TR_FUNCTIONS(Stakeholders)
};

bool sameEnds(const OrganisationTie& tie, const RecordId& from, const RecordId& to)
{
    return tie.fromId == from && tie.toId == to;
}

} // namespace

Engagement engagementOf(std::optional<int> influence, std::optional<int> interest)
{
    if (!influence || !interest)
        return Engagement::NotJudged;
    if (*influence >= highDegree)
        return *interest >= highDegree ? Engagement::WorkClosely : Engagement::KeepSatisfied;
    return *interest >= highDegree ? Engagement::KeepInformed : Engagement::Watch;
}

QString displayName(Engagement engagement)
{
    switch (engagement) {
    case Engagement::NotJudged:
        return StakeholdersSay::tr("Not judged");
    case Engagement::WorkClosely:
        return StakeholdersSay::tr("Work closely with");
    case Engagement::KeepSatisfied:
        return StakeholdersSay::tr("Keep satisfied");
    case Engagement::KeepInformed:
        return StakeholdersSay::tr("Keep informed");
    case Engagement::Watch:
        return StakeholdersSay::tr("Keep an eye on");
    }
    return {};
}

QVector<Stakeholder> stakeholders(const Reader& reader)
{
    QHash<RecordId, StakeholderProfile> profiles;
    for (const StakeholderProfile& profile : reader.all<StakeholderProfile>())
        profiles.insert(profile.organisationId, profile);
    QHash<RecordId, QString> regions;
    for (const Region& region : reader.all<Region>())
        regions.insert(region.id, region.name.isEmpty() ? region.code : region.name);
    QHash<RecordId, int> ties;
    QHash<RecordId, int> members;
    for (const OrganisationTie& tie : reader.all<OrganisationTie>()) {
        ++ties[tie.fromId];
        ++ties[tie.toId];
        if (tie.kind == TieKind::Member)
            ++members[tie.toId];
    }
    QVector<Stakeholder> list;
    for (const Organisation& organisation : reader.all<Organisation>())
        list.append({organisation, profiles.value(organisation.id),
                     organisation.regionId ? regions.value(*organisation.regionId) : QString(),
                     ties.value(organisation.id), members.value(organisation.id)});
    std::stable_sort(list.begin(), list.end(), [](const Stakeholder& a, const Stakeholder& b) {
        if (a.organisation.helix != b.organisation.helix)
            return a.organisation.helix < b.organisation.helix;
        return a.organisation.name.localeAwareCompare(b.organisation.name) < 0;
    });
    return list;
}

QStringList missingGroups(const Reader& reader)
{
    const QList<Organisation> organisations = reader.all<Organisation>();
    QStringList missing;
    if (organisations.isEmpty())
        return missing;
    for (const auto& [helix, count] : people::countsByHelix(organisations))
        if (count == 0)
            missing.append(displayName(helix));
    return missing;
}

QVector<TieEnd> tiesOf(const Reader& reader, const IdOf<Organisation>& organisation)
{
    QVector<TieEnd> ends;
    const auto add = [&](const OrganisationTie& tie, bool fromHere) {
        const IdOf<Organisation> other = fromHere ? tie.toId : tie.fromId;
        const auto found = reader.find(other);
        ends.append({tie.id, tie.kind, fromHere, other, found ? found->name : QString()});
    };
    for (const OrganisationTie& tie : reader.where<OrganisationTie>("from_id", organisation))
        add(tie, true);
    for (const OrganisationTie& tie : reader.where<OrganisationTie>("to_id", organisation))
        add(tie, false);
    std::stable_sort(ends.begin(), ends.end(), [](const TieEnd& a, const TieEnd& b) {
        if (a.kind != b.kind)
            return a.kind < b.kind;
        return a.otherName.localeAwareCompare(b.otherName) < 0;
    });
    return ends;
}

Result<IdOf<OrganisationTie>> addTie(Writer& writer, TieKind kind, const IdOf<Organisation>& from,
                                     const IdOf<Organisation>& to)
{
    const auto first = writer.find(from);
    const auto second = writer.find(to);
    if (!first || !second)
        return Error{ErrorCode::NotFound, QString::fromLatin1(Organisation::table), {}, {}};
    OrganisationTie tie;
    tie.kind = kind;
    tie.fromId = from;
    tie.toId = to;
    if (kind == TieKind::Member && first->helix == Helix::Cluster && second->helix != Helix::Cluster)
        std::swap(tie.fromId, tie.toId);
    if (from == to)
        return Error{ErrorCode::Refused, u"a tie of an organisation with itself"_s, {}, {}};
    for (const OrganisationTie& present : writer.all<OrganisationTie>()) {
        const bool turned = kind == TieKind::Cooperates && sameEnds(present, tie.toId, tie.fromId);
        if (present.kind == kind && (turned || sameEnds(present, tie.fromId, tie.toId)))
            return Error{ErrorCode::Refused, u"the tie is there already"_s, {}, {}};
    }
    return writer.insert(tie);
}

std::pair<int, int> stakeholdersDone(const Reader& reader)
{
    const QVector<Stakeholder> list = stakeholders(reader);
    int groups = 0;
    int judged = 0;
    bool cluster = false;
    for (const Helix helix : allValues<Helix>())
        groups += std::any_of(list.begin(), list.end(),
                              [&](const Stakeholder& s) { return s.organisation.helix == helix; });
    for (const Stakeholder& s : list) {
        judged += s.profile.influence && s.profile.interest ? 1 : 0;
        cluster = cluster || (s.organisation.helix == Helix::Cluster && s.members > 0);
    }
    return {groups + int(!list.isEmpty() && 2 * judged >= list.size()) + int(cluster), 7};
}

} // namespace s3::evidence
