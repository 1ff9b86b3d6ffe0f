// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/wall/WallDeeds.h"

#include "core/workshop/Blind.h"
#include "core/workshop/Ideas.h"
#include "ui/workshop/AskBar.h"

using namespace Qt::StringLiterals;

namespace s3 {

void WallDeeds::group(const QList<IdOf<Idea>>& ids)
{
    if (!m_desk.writable())
        return;
    QStringList known;
    for (const IdeaGroup& one : workshop::ideaGroupsOf(m_desk.project(), m_desk.workshop()))
        known.append(one.title);
    m_ask.ask(
        tr("Group for %n card(s): a new name, or that of a group there is", nullptr, int(ids.size())),
        tr("Group"),
        [this, ids](const QString& name) {
            m_desk.edit({QT_TRANSLATE_NOOP("Edit", "Group ideas as %1"), {name}}, quietly([&](Writer& w) {
                            workshop::reopenIdeas(w, ids);
                            workshop::moveToGroup(w, ids, workshop::groupNamed(w, m_desk.workshop(), name));
                        }));
        },
        {}, known);
}

bool WallDeeds::merge(const QList<IdOf<Idea>>& ids)
{
    return m_desk.writable() && ids.size() > 1 &&
           m_desk.edit({QT_TRANSLATE_NOOP("Edit", "Merge ideas")},
                       [&](Writer& w) { return workshop::mergeIdeas(w, ids.first(), ids.mid(1)); });
}

void WallDeeds::unmerge(const QList<IdOf<Idea>>& ids)
{
    m_desk.edit({QT_TRANSLATE_NOOP("Edit", "Un-merge ideas")}, [&](Writer& w) -> Result<void> {
        for (const IdOf<Idea>& id : ids) {
            const auto idea = w.find(id);
            if (idea && idea->state == IdeaState::Merged) {
                workshop::takeOutOfMerge(w, {id});
                continue;
            }
            const auto done = workshop::unmergeIdea(w, id);
            if (!done && (done.error().code != ErrorCode::NothingToDo || ids.size() == 1))
                return done;
        }
        return {};
    });
}

void WallDeeds::split(const IdOf<Idea>& id)
{
    const auto idea = m_desk.project().find(id);
    if (!idea || idea->state == IdeaState::Merged)
        return;
    m_ask.ask(
        tr("Put “|” where the card is to be cut; each part becomes a card"), tr("Split"),
        [this, id](const QString& text) {
            const QStringList parts = text.split(u'|');
            m_desk.edit({QT_TRANSLATE_NOOP("Edit", "Split an idea")}, [&](Writer& w) -> Result<void> {
                const auto made = workshop::splitIdea(w, id, parts);
                return made ? Result<void>() : Result<void>(made.error());
            });
        },
        workshop::suggestedParts(idea->body).join(u" | "_s));
}

void WallDeeds::drop(const QList<IdOf<Idea>>& ids)
{
    m_ask.ask(tr("Why drop %n card(s)?", nullptr, int(ids.size())), tr("Drop"),
              [this, ids](const QString& reason) {
                  m_desk.edit({QT_TRANSLATE_NOOP("Edit", "Drop ideas")},
                              [&](Writer& w) { return workshop::dropIdeas(w, ids, reason); });
              });
}

void WallDeeds::remove(const QList<IdOf<Idea>>& ids)
{
    if (m_desk.edit({QT_TRANSLATE_NOOP("Edit", "Delete ideas")},
                    quietly([&](Writer& w) { workshop::removeIdeas(w, ids); })))
        m_desk.navigator().notice(tr("Deleted %n idea(s)", nullptr, int(ids.size())), true);
}

void WallDeeds::rename(const QString& key, const QString& text)
{
    const RecordId id = RecordId::fromHex(key);
    m_desk.edit({QT_TRANSLATE_NOOP("Edit", "Change text to %1"), {text}}, quietly([&](Writer& w) {
                    if (w.find(IdOf<IdeaGroup>(id)))
                        w.modify(IdOf<IdeaGroup>(id), [&](IdeaGroup& group) { group.title = text; });
                    else
                        w.modify(IdOf<Idea>(id), [&](Idea& idea) { idea.body = text; });
                }));
}

void WallDeeds::dissolve(const QString& key)
{
    const IdOf<IdeaGroup> id(RecordId::fromHex(key));
    if (!id.isNull() && m_desk.writable() &&
        m_desk.edit({QT_TRANSLATE_NOOP("Edit", "Dissolve group of ideas")},
                    quietly([id](Writer& w) { w.remove(id); })))
        m_desk.navigator().notice(tr("Dissolved the group; its cards stay"), true);
}

void WallDeeds::moveUnder(const QList<IdOf<Idea>>& ids, const WallItem& heading)
{
    if (ids.isEmpty() || !m_desk.writable())
        return;
    switch (heading.section) {
    case WallItem::Section::Merged:
        return;
    case WallItem::Section::Parked:
        park(ids);
        return;
    case WallItem::Section::Dropped:
        drop(ids);
        return;
    case WallItem::Section::Loose:
    case WallItem::Section::Group:
        m_desk.edit({QT_TRANSLATE_NOOP("Edit", "Move ideas to %1"), {heading.title}}, quietly([&](Writer& w) {
                        workshop::reopenIdeas(w, ids);
                        workshop::moveToGroup(w, ids, heading.group);
                    }));
    }
}

void WallDeeds::reveal(const QSet<RecordId>& blocks)
{
    if (m_desk.edit({QT_TRANSLATE_NOOP("Edit", "Reveal cards")}, quietly([&](Writer& w) {
                        for (const RecordId& block : blocks)
                            workshop::revealBlock(w, IdOf<AgendaBlock>(block));
                    })))
        m_desk.navigator().notice(tr("All see the cards now"), true);
}

void WallDeeds::park(const QList<IdOf<Idea>>& ids)
{
    m_desk.edit({QT_TRANSLATE_NOOP("Edit", "Park ideas")},
                quietly([&](Writer& w) { workshop::parkIdeas(w, ids); }));
}

void WallDeeds::reopen(const QList<IdOf<Idea>>& ids)
{
    m_desk.edit({QT_TRANSLATE_NOOP("Edit", "Open ideas again")},
                quietly([&](Writer& w) { workshop::reopenIdeas(w, ids); }));
}

} // namespace s3
