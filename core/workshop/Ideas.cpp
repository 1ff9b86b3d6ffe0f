// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/Ideas.h"

#include "core/workshop/Plan.h"

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

Authorship authorshipOf(const Reader& reader, const std::optional<IdOf<AgendaBlock>>& block)
{
    return block ? blockPlanOf(reader, *block).authorship : Authorship::Anonymous;
}

std::optional<Participant> participantCalled(const Reader& reader, const IdOf<Workshop>& workshop,
                                             const QString& codeOrName)
{
    const QString wanted = codeOrName.simplified();
    std::optional<Participant> named;
    bool several = false;
    for (const Participant& one : reader.where<Participant>("workshop_id", workshop)) {
        if (one.code.compare(wanted, Qt::CaseInsensitive) == 0)
            return one;
        const auto person = reader.find(one.personId);
        if (person && !wanted.isEmpty() && person->name.compare(wanted, Qt::CaseInsensitive) == 0) {
            several = several || named;
            named = one;
        }
    }
    return several ? std::nullopt : named;
}

Result<Capture> checkedCapture(const Reader& reader, Capture capture)
{
    if (authorshipOf(reader, capture.block) == Authorship::Anonymous) {
        capture.author.clear();
        return capture;
    }
    const auto author = participantCalled(reader, capture.workshop, capture.author);
    if (!author)
        return Error{ErrorCode::NotFound, capture.author, {}, {}};
    capture.author = author->code;
    if (!capture.table)
        capture.table = author->tableNumber;
    return capture;
}

QList<IdOf<Idea>> addIdeas(Writer& writer, const Capture& typed, const QStringList& lines)
{
    const auto capture = checkedCapture(writer, typed);
    if (!capture) {
        writer.fail(capture.error());
        return {};
    }
    QList<IdOf<Idea>> made;
    for (const QString& line : lines) {
        if (line.size() > longestIdea)
            writer.fail({ErrorCode::InvalidValue, u"a card of more than 500 characters"_s, {}, {}});
        Idea idea;
        idea.workshopId = capture->workshop;
        idea.agendaBlockId = capture->block;
        idea.kind = capture->kind;
        idea.tableNumber = capture->table;
        idea.authorCode = capture->author;
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
    for (const Idea& idea : merged)
        takeOutOfMerge(writer, {idea.id});
    return {};
}

void takeOutOfMerge(Writer& writer, const QList<IdOf<Idea>>& ideas)
{
    for (const IdOf<Idea>& id : ideas) {
        writer.modify(id, [](Idea& idea) {
            if (idea.state == IdeaState::Merged)
                idea.state = IdeaState::Open;
            idea.mergedIntoId.reset();
        });
    }
}

Result<QList<IdOf<Idea>>> splitIdea(Writer& writer, const IdOf<Idea>& id, const QStringList& parts)
{
    const auto whole = writer.find(id);
    if (!whole)
        return Error{ErrorCode::NotFound, u"idea"_s, {}, {}};
    if (whole->state == IdeaState::Merged)
        return Error{ErrorCode::Refused, u"a merged card cannot be split"_s, {}, {}};
    QStringList texts;
    for (const QString& part : parts) {
        if (const QString text = part.simplified(); !text.isEmpty())
            texts.append(text);
    }
    if (texts.size() < 2)
        return Error{ErrorCode::InvalidValue, u"a card is split into two or more"_s, {}, {}};
    if (std::any_of(texts.begin(), texts.end(), [](const QString& t) { return t.size() > longestIdea; }))
        return Error{ErrorCode::InvalidValue, u"a card of more than 500 characters"_s, {}, {}};
    writer.modify(id, [&](Idea& first) { first.body = texts.first(); });
    QList<IdOf<Idea>> made;
    for (const QString& text : texts.mid(1)) {
        Idea part = *whole;
        part.id = {};
        part.body = text;
        made.append(writer.insert(part));
        IdeaSplit split;
        split.ideaId = part.id;
        split.fromIdeaId = id;
        split.body = whole->body;
        writer.insert(split);
    }
    return made;
}

QStringList suggestedParts(const QString& body)
{
    static const QRegularExpression cuts[] = {
        QRegularExpression(u"\\n+"_s),
        QRegularExpression(u"(?<=[.!?])\\s+(?=\\p{Lu})"_s),
        QRegularExpression(u"\\s*[;/|+&]\\s*"_s),
        // Not the Slovenian "in", which is another word in English, German and Italian.
        QRegularExpression(u"\\s+(?:and|und|et|e|ed|ter)\\s+"_s),
    };
    for (const QRegularExpression& cut : cuts) {
        QStringList parts;
        for (const QString& part : body.trimmed().split(cut, Qt::SkipEmptyParts))
            parts.append(part.simplified());
        if (parts.size() > 1)
            return parts;
    }
    return {body.simplified()};
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
