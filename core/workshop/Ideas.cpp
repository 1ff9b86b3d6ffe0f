// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/Ideas.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace s3::workshop {

QStringList ideaLines(const QString& text)
{
    static const QRegularExpression bullet(u"^(?:[-*\u2022\u2023\u25AA\u00B7\u2013]\\s+)+"_s);
    static const QRegularExpression breaks(u"[\\r\\n\\x{2028}\\x{2029}]+"_s);
    QStringList lines;
    for (const QString& line : text.split(breaks, Qt::SkipEmptyParts)) {
        QString idea = line.trimmed();
        idea.remove(bullet);
        if (!idea.isEmpty())
            lines.append(idea);
    }
    return lines;
}

QList<IdOf<Idea>> addIdeas(Writer& writer, const Capture& capture, const QStringList& lines)
{
    QList<IdOf<Idea>> made;
    for (const QString& line : lines) {
        Idea idea;
        idea.workshopId = capture.workshop;
        idea.kind = capture.kind;
        idea.tableNumber = capture.table;
        idea.body = line;
        made.append(writer.insert(idea));
    }
    return made;
}

QList<IdeaGroup> ideaGroupsOf(const Reader& reader, const IdOf<Workshop>& workshop)
{
    QList<IdeaGroup> groups = reader.where<IdeaGroup>("workshop_id", workshop);
    std::stable_sort(groups.begin(), groups.end(),
                     [](const IdeaGroup& a, const IdeaGroup& b) { return a.position < b.position; });
    return groups;
}

IdOf<IdeaGroup> groupNamed(Writer& writer, const IdOf<Workshop>& workshop, const QString& title)
{
    const QList<IdeaGroup> groups = ideaGroupsOf(writer, workshop);
    for (const IdeaGroup& known : groups) {
        if (known.title.compare(title, Qt::CaseInsensitive) == 0)
            return known.id;
    }
    IdeaGroup group;
    group.workshopId = workshop;
    group.position = groups.isEmpty() ? 0 : groups.last().position + 1;
    group.title = title;
    return writer.insert(group);
}

void moveToGroup(Writer& writer, const QList<IdOf<Idea>>& ideas, const std::optional<IdOf<IdeaGroup>>& group)
{
    for (const IdOf<Idea>& id : ideas)
        writer.modify(id, [&](Idea& idea) { idea.groupId = group; });
}

Result<void> mergeIdeas(Writer& writer, const IdOf<Idea>& target, const QList<IdOf<Idea>>& others)
{
    const auto chosen = writer.find(target);
    if (!chosen)
        return Error{ErrorCode::NotFound, u"idea"_s, {}, {}};
    const QList<Idea> all = writer.where<Idea>("workshop_id", chosen->workshopId);
    const MergeTree tree(all);
    const IdOf<Idea> root = tree.rootOf(target);
    int merged = 0;
    for (const IdOf<Idea>& other : others) {
        if (other == target)
            continue;
        const auto known =
            std::find_if(all.begin(), all.end(), [&](const Idea& idea) { return idea.id == other; });
        if (known == all.end())
            return Error{ErrorCode::Refused, u"ideas of different workshops"_s, {}, {}};
        if (other == root)
            return Error{
                ErrorCode::Refused, u"an idea cannot be merged into one that was merged into it"_s, {}, {}};
        writer.modify(other, [&](Idea& idea) {
            idea.state = IdeaState::Merged;
            idea.stateReason.clear();
            idea.mergedIntoId = root;
        });
        ++merged;
    }
    if (merged == 0)
        return Error{ErrorCode::InvalidValue, u"two ideas are needed to merge"_s, {}, {}};
    return {};
}

Result<void> unmergeIdea(Writer& writer, const IdOf<Idea>& target)
{
    const QList<Idea> merged = writer.where<Idea>("merged_into_id", target);
    if (merged.isEmpty())
        return Error{ErrorCode::NothingToDo, u"nothing was merged into this idea"_s, {}, {}};
    for (const Idea& idea : merged) {
        writer.modify(idea.id, [](Idea& open) {
            open.state = IdeaState::Open;
            open.mergedIntoId.reset();
        });
    }
    return {};
}

namespace {

void setState(Writer& writer, const QList<IdOf<Idea>>& ideas, IdeaState state, const QString& reason)
{
    for (const IdOf<Idea>& id : ideas) {
        writer.modify(id, [&](Idea& idea) {
            if (idea.state == IdeaState::Merged)
                return;
            idea.state = state;
            idea.stateReason = reason;
        });
    }
}

} // namespace

void parkIdeas(Writer& writer, const QList<IdOf<Idea>>& ideas)
{
    setState(writer, ideas, IdeaState::Parked, {});
}

Result<void> dropIdeas(Writer& writer, const QList<IdOf<Idea>>& ideas, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return Error{ErrorCode::InvalidValue, u"a dropped idea needs a reason"_s, {}, {}};
    setState(writer, ideas, IdeaState::Dropped, reason.trimmed());
    return {};
}

void reopenIdeas(Writer& writer, const QList<IdOf<Idea>>& ideas)
{
    setState(writer, ideas, IdeaState::Open, {});
}

void removeIdeas(Writer& writer, const QList<IdOf<Idea>>& ideas)
{
    for (const IdOf<Idea>& id : ideas) {
        (void)unmergeIdea(writer, id); // nothing merged is no failure here
        writer.remove(id);
    }
}

MergeTree::MergeTree(const QList<Idea>& ideas)
{
    for (const Idea& idea : ideas) {
        if (idea.state == IdeaState::Merged && idea.mergedIntoId)
            m_parents.insert(idea.id, *idea.mergedIntoId);
    }
    for (const Idea& idea : ideas) {
        QSet<RecordId> seen{idea.id};
        for (auto up = m_parents.constFind(idea.id); up != m_parents.constEnd() && !seen.contains(*up);
             up = m_parents.constFind(*up)) {
            seen.insert(*up);
            m_below[*up].append(idea.id);
        }
    }
}

IdOf<Idea> MergeTree::rootOf(const IdOf<Idea>& idea) const
{
    IdOf<Idea> root = idea;
    QSet<RecordId> seen{root};
    for (auto up = m_parents.constFind(root); up != m_parents.constEnd() && !seen.contains(*up);
         up = m_parents.constFind(root)) {
        root = *up;
        seen.insert(root);
    }
    return root;
}

IdeaCounts countIdeas(const QList<Idea>& ideas)
{
    IdeaCounts counts;
    for (const Idea& idea : ideas) {
        switch (idea.state) {
        case IdeaState::Open:
            ++counts.open;
            break;
        case IdeaState::Merged:
            ++counts.merged;
            break;
        case IdeaState::Parked:
            ++counts.parked;
            break;
        case IdeaState::Dropped:
            ++counts.dropped;
            break;
        }
    }
    return counts;
}

} // namespace s3::workshop
