// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/RoomWall.h"

#include "core/workshop/Blind.h"
#include "core/workshop/Ideas.h"

#include <numeric>

namespace s3::workshop {

int RoomWall::cards() const
{
    return std::accumulate(clusters.begin(), clusters.end(), 0,
                           [](int sum, const RoomCluster& c) { return sum + int(c.cards.size()); });
}

int RoomWall::hiddenCards() const
{
    return std::accumulate(hidden.begin(), hidden.end(), 0);
}

RoomWall roomWall(const Reader& reader, const IdOf<Workshop>& workshop)
{
    const QList<Idea> ideas = reader.where<Idea>("workshop_id", workshop);
    const QSet<RecordId> blind = hiddenBlocks(reader, workshop);
    const MergeTree tree(ideas);
    QList<RoomCluster> clusters;
    QHash<RecordId, qsizetype> placeOf;
    for (const IdeaGroup& group : ideaGroupsOf(reader, workshop)) {
        placeOf.insert(group.id, clusters.size());
        clusters.append({group.title, {}});
    }
    clusters.append(RoomCluster());
    RoomWall wall;
    wall.hidden = hiddenPerTable(ideas, blind);
    for (const Idea& idea : ideas) {
        if (idea.state != IdeaState::Open || isHidden(idea, blind))
            continue;
        const qsizetype last = clusters.size() - 1;
        const qsizetype place = idea.groupId ? placeOf.value(*idea.groupId, last) : last;
        clusters[place].cards.append(
            {idea.id, idea.body, idea.kind, idea.tableNumber, int(tree.mergedInto(idea.id).size())});
    }
    for (const RoomCluster& cluster : std::as_const(clusters)) {
        if (!cluster.cards.isEmpty())
            wall.clusters.append(cluster);
    }
    return wall;
}

} // namespace s3::workshop
