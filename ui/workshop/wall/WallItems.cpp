// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/wall/WallItems.h"

#include "core/project/RecordKinds.h"
#include "core/workshop/Blind.h"
#include "core/workshop/Ideas.h"
#include "core/workshop/Selection.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

using Section = WallItem::Section;

struct WallItemsSay {
    Q_DECLARE_TR_FUNCTIONS(s3::WallItems)
};

Section sectionOf(const Idea& idea)
{
    switch (idea.state) {
    case IdeaState::Open:
        return idea.groupId ? Section::Group : Section::Loose;
    case IdeaState::Parked:
        return Section::Parked;
    case IdeaState::Dropped:
        return Section::Dropped;
    case IdeaState::Merged:
        break;
    }
    return Section::Merged;
}

} // namespace

QString shortKindName(const QString& table)
{
    return table == QLatin1String(TransformativeActivity::table) ? WallItemsSay::tr("Activity")
                                                                 : kindName(table);
}

WallContent::WallContent(const Reader& reader, const IdOf<Workshop>& workshop, bool peek)
    : m_ideas(reader.where<Idea>("workshop_id", workshop))
    , m_groups(workshop::ideaGroupsOf(reader, workshop))
    , m_blind(workshop::hiddenBlocks(reader, workshop))
{
    m_hidden = workshop::hiddenPerTable(m_ideas, m_blind);
    const workshop::MergeTree tree(m_ideas);
    const auto ledTo = workshop::whatIdeasLedTo(reader);
    QHash<RecordId, QString> texts;
    for (const Idea& idea : std::as_const(m_ideas))
        texts.insert(idea.id, idea.body);
    for (const Idea& idea : std::as_const(m_ideas)) {
        if (!peek && workshop::isHidden(idea, m_blind))
            continue;
        WallItem card;
        card.section = sectionOf(idea);
        if (card.section == Section::Group)
            card.group = idea.groupId;
        card.idea = idea;
        for (const IdOf<Idea>& merged : tree.mergedInto(idea.id))
            card.merged.append(texts.value(merged));
        QStringList kinds;
        for (const RecordRef& ref : ledTo.value(idea.id))
            kinds.append(shortKindName(ref.table));
        card.ledTo = kinds.join(u", "_s);
        m_cards.append(card);
    }
}

QList<Idea> WallContent::openIdeas() const
{
    QList<Idea> open;
    for (const WallItem& card : m_cards) {
        if (card.idea.state == IdeaState::Open)
            open.append(card.idea);
    }
    return open;
}

bool WallContent::matches(const WallItem& card, const WallFilter& filter) const
{
    const Idea& idea = card.idea;
    if (filter.state ? idea.state != *filter.state : idea.state == IdeaState::Merged)
        return false;
    if (filter.table && idea.tableNumber.value_or(0) != *filter.table)
        return false;
    if (filter.kind && idea.kind != *filter.kind)
        return false;
    if (filter.group && idea.groupId != *filter.group)
        return false;
    return filter.search.isEmpty() || idea.body.contains(filter.search, Qt::CaseInsensitive) ||
           card.merged.join(u'\n').contains(filter.search, Qt::CaseInsensitive);
}

QList<WallItem> WallContent::items(const WallFilter& filter) const
{
    QList<WallItem> headings{WallItem::headingOf(
        Section::Loose, m_groups.isEmpty() ? WallItemsSay::tr("Cards") : WallItemsSay::tr("Not in a group"))};
    for (const IdeaGroup& group : m_groups)
        headings.append(WallItem::headingOf(Section::Group, group.title, group.id));
    headings.append(WallItem::headingOf(Section::Parked, WallItemsSay::tr("Parked")));
    headings.append(WallItem::headingOf(Section::Dropped, WallItemsSay::tr("Dropped")));
    headings.append(WallItem::headingOf(Section::Merged, WallItemsSay::tr("Merged")));
    QHash<QString, QList<WallItem>> below;
    for (const WallItem& card : m_cards) {
        if (matches(card, filter))
            below[WallItem::headingOf(card.section, {}, card.group).key()].append(card);
    }
    QList<WallItem> list;
    for (WallItem& heading : headings) {
        const QList<WallItem> cards = below.value(heading.key());
        heading.cards = int(cards.size());
        // An empty group stays: cards are dragged onto it.
        if (!cards.isEmpty() || (heading.section == Section::Group && !filter.anything()))
            list.append(heading);
        list.append(cards);
    }
    return list;
}

} // namespace s3
