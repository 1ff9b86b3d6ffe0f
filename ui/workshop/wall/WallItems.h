// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/Project.h"
#include "ui/workshop/wall/IdeaWallModel.h"

#include <QMap>
#include <QSet>

namespace s3 {

/// Which cards the wall shows; nothing set shows all but merged ones.
struct WallFilter {
    QString search;           ///< in the text of a card and of those merged into it; case
                              ///< does not matter
    std::optional<int> table; ///< 0: no table
    std::optional<IdeaKind> kind;
    std::optional<IdeaState> state;
    std::optional<std::optional<IdOf<IdeaGroup>>> group; ///< holding nothing: in no group
    bool anything() const { return !search.isEmpty() || table || kind || state || group; }
};

/// The cards of a workshop, read once and then shown through any filter.
class WallContent {
public:
    WallContent() = default;
    /// Cards that are hidden until revealed are left out, unless `peek`.
    WallContent(const Reader& reader, const IdOf<Workshop>& workshop, bool peek);

    /// Cards not in a group first, next to where they are captured, then the groups, then what was parked and
    /// dropped. Merged ones show only if they are asked for; those they went into are found by their texts as
    /// well. With a filter sections without a match are left out.
    QList<WallItem> items(const WallFilter& filter) const;
    const QList<Idea>& ideas() const { return m_ideas; } ///< all of the workshop, hidden ones too
    QList<Idea> openIdeas() const;                       ///< open ones that show
    const QList<IdeaGroup>& groups() const { return m_groups; }
    /// Hidden cards by table (0 = no table), also those that are peeked at.
    const QMap<int, int>& hidden() const { return m_hidden; }
    QSet<RecordId> hiddenBlocks() const { return m_blind; }

private:
    bool matches(const WallItem& card, const WallFilter& filter) const;

    QList<Idea> m_ideas;
    QList<IdeaGroup> m_groups;
    QMap<int, int> m_hidden;
    QSet<RecordId> m_blind;
    QList<WallItem> m_cards; ///< those that show, merged ones too, without their sections
};

/// What an idea led to, in a word short enough for a card: kindName(), but "Activity" for a transformative
/// one.
QString shortKindName(const QString& table);

} // namespace s3
