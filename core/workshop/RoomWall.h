// SPDX-License-Identifier: GPL-3.0-or-later
// The wall as the room may see it, on the projector and on phones: read only, without authors.
#pragma once

#include "core/project/Project.h"
#include "core/workshop/Records.h"

#include <QMap>

namespace s3::workshop {

struct RoomCard {
    IdOf<Idea> id;
    QString body;
    IdeaKind kind = IdeaKind::Other;
    std::optional<int> table;
    int merged = 0; ///< cards that went into it
};

struct RoomCluster {
    QString title; ///< empty: the cards that are in no group
    QList<RoomCard> cards;
};

struct RoomWall {
    QList<RoomCluster> clusters; ///< groups in their order, then what is in none; none is empty
    QMap<int, int> hidden;       ///< cards written blind and not revealed, by table (0 = no table)
    int cards() const;
    int hiddenCards() const;
};

/// Open cards only: neither merged, parked or dropped ones nor any of a block that is not revealed yet.
RoomWall roomWall(const Reader& reader, const IdOf<Workshop>& workshop);

} // namespace s3::workshop
