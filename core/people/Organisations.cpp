// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/Organisations.h"

#include "core/project/Project.h"

namespace s3::people {

QHash<IdOf<Organisation>, QList<Participation>> participations(const Reader& reader)
{
    using As = Participation::As;
    QHash<IdOf<Organisation>, QList<Participation>> result;
    QHash<RecordId, QString> activities;
    for (const TransformativeActivity& activity : reader.all<TransformativeActivity>())
        activities.insert(activity.id, activity.title);
    const QList<Action> actions = reader.all<Action>();
    QHash<RecordId, QString> actionTitles;
    for (const Action& action : actions)
        actionTitles.insert(action.id, action.title);

    const auto addLinks = [&](const QString& linkRole, As as, const QHash<RecordId, QString>& titles) {
        for (const Link& link : reader.where<Link>("role", linkRole))
            if (link.fromTable == QLatin1String(Organisation::table) && titles.contains(link.toId))
                result[IdOf<Organisation>(link.fromId)].append(
                    {as, {link.toTable, link.toId}, titles.value(link.toId)});
    };
    addLinks(role::actor(), As::Actor, activities);
    for (const Action& action : actions)
        if (action.ownerId)
            result[*action.ownerId].append({As::Owner, refOf(action), action.title});
    addLinks(role::partner(), As::Partner, actionTitles);
    return result;
}

QList<QPair<Helix, int>> countsByHelix(const QList<Organisation>& organisations)
{
    QList<QPair<Helix, int>> counts;
    for (const Helix helix : allValues<Helix>())
        counts.append({helix, static_cast<int>(
                                  std::count_if(organisations.begin(), organisations.end(),
                                                [&](const Organisation& o) { return o.helix == helix; }))});
    return counts;
}

IdOf<Organisation> organisationNamed(Writer& writer, const QString& name)
{
    const QString wanted = name.simplified();
    if (wanted.isEmpty())
        return {};
    for (const Organisation& organisation : writer.all<Organisation>())
        if (organisation.name.simplified().compare(wanted, Qt::CaseInsensitive) == 0)
            return organisation.id;
    Organisation made;
    made.name = wanted;
    return writer.insert(made);
}

} // namespace s3::people
