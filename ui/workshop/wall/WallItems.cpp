// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/wall/WallItems.h"

#include "core/project/RecordKinds.h"
#include "core/workshop/Ideas.h"
#include "core/workshop/Selection.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(s3::WallItems)
};

/// Turns ideas into cards; knows what was merged into them and what they led to.
class CardMaker {
public:
    CardMaker(const Reader& reader, const QList<Idea>& ideas)
        : m_tree(ideas)
        , m_ledTo(workshop::whatIdeasLedTo(reader))
    {
        for (const Idea& idea : ideas)
            m_texts.insert(idea.id, idea.body);
    }

    WallItem card(const Idea& idea, const WallItem& heading) const
    {
        WallItem item;
        item.section = heading.section;
        item.group = heading.group;
        item.idea = idea;
        for (const IdOf<Idea>& merged : m_tree.mergedInto(idea.id))
            item.merged.append(m_texts.value(merged));
        QStringList kinds;
        for (const RecordRef& ref : m_ledTo.value(idea.id))
            kinds.append(shortKindName(ref.table));
        item.ledTo = kinds.join(u", "_s);
        return item;
    }

private:
    workshop::MergeTree m_tree;
    QHash<RecordId, QList<RecordRef>> m_ledTo;
    QHash<RecordId, QString> m_texts;
};

bool matches(const WallItem& card, const QString& search)
{
    return search.isEmpty() || card.idea.body.contains(search, Qt::CaseInsensitive) ||
           card.merged.join(u'\n').contains(search, Qt::CaseInsensitive);
}

} // namespace

QString shortKindName(const QString& table)
{
    return table == QLatin1String(TransformativeActivity::table) ? Tr::tr("Activity") : kindName(table);
}

QList<WallItem> wallItems(const Reader& reader, const IdOf<Workshop>& workshop, const QList<Idea>& ideas,
                          const QString& search)
{
    using Section = WallItem::Section;
    const CardMaker maker(reader, ideas);
    QList<WallItem> list;
    const auto add = [&](const WallItem& heading, const auto& belongs) {
        const qsizetype place = list.size();
        list.append(heading);
        for (const Idea& idea : ideas) {
            if (!belongs(idea))
                continue;
            const WallItem card = maker.card(idea, heading);
            if (matches(card, search))
                list.append(card);
        }
        list[place].cards = int(list.size() - place - 1);
        // An empty group stays: cards are dragged onto it.
        if (list.at(place).cards == 0 && (heading.section != Section::Group || !search.isEmpty()))
            list.removeLast();
    };
    const auto groups = workshop::ideaGroupsOf(reader, workshop);
    add(WallItem::headingOf(Section::Loose, groups.isEmpty() ? Tr::tr("Cards") : Tr::tr("Not in a group")),
        [](const Idea& idea) { return idea.state == IdeaState::Open && !idea.groupId; });
    for (const IdeaGroup& group : groups)
        add(WallItem::headingOf(Section::Group, group.title, group.id),
            [&](const Idea& idea) { return idea.state == IdeaState::Open && idea.groupId == group.id; });
    add(WallItem::headingOf(Section::Parked, Tr::tr("Parked")),
        [](const Idea& idea) { return idea.state == IdeaState::Parked; });
    add(WallItem::headingOf(Section::Dropped, Tr::tr("Dropped")),
        [](const Idea& idea) { return idea.state == IdeaState::Dropped; });
    return list;
}

} // namespace s3
