// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workshop/WorkshopDesk.h"
#include "ui/workshop/wall/IdeaWallModel.h"

#include <QCoreApplication>
#include <QSet>

namespace s3 {

class AskBar;

/// What can be done with cards of the wall: each deed is one step of undo. What needs a name or a reason is
/// asked for in the bar.
class WallDeeds {
    Q_DECLARE_TR_FUNCTIONS(s3::WallDeeds)
public:
    WallDeeds(WorkshopDesk& desk, AskBar& ask)
        : m_desk(desk)
        , m_ask(ask)
    {}

    void group(const QList<IdOf<Idea>>& ids);
    /// All into the first; false if it failed.
    bool merge(const QList<IdOf<Idea>>& ids);
    /// Opens what was merged into these, or these where they were merged themselves.
    void unmerge(const QList<IdOf<Idea>>& ids);
    void split(const IdOf<Idea>& id);
    void park(const QList<IdOf<Idea>>& ids);
    void drop(const QList<IdOf<Idea>>& ids);
    void reopen(const QList<IdOf<Idea>>& ids);
    void remove(const QList<IdOf<Idea>>& ids);
    /// Another text for the card or the group with that key.
    void rename(const QString& key, const QString& text);
    /// Takes the group with that key away; its cards stay.
    void dissolve(const QString& key);
    void moveUnder(const QList<IdOf<Idea>>& ids, const WallItem& heading);
    /// All see the cards of these blocks from now on.
    void reveal(const QSet<RecordId>& blocks);

private:
    WorkshopDesk& m_desk;
    AskBar& m_ask;
};

} // namespace s3
