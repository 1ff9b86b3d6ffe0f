// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/Selection.h"

#include "core/workshop/NearDuplicates.h"
#include "core/workshop/Participants.h"
#include "core/workshop/Rounds.h"

using namespace Qt::StringLiterals;

namespace s3::workshop {

namespace {

constexpr int kEnoughPeople = 8;
constexpr int kEnoughIdeas = 10;
constexpr int kSteps = 5;

Result<Idea> openIdea(const Reader& reader, const IdOf<Idea>& id)
{
    const auto idea = reader.find(id);
    if (!idea)
        return Error{ErrorCode::NotFound, u"idea"_s, {}, {}};
    if (idea->state != IdeaState::Open)
        return Error{ErrorCode::Refused, u"the idea was merged, parked or dropped"_s, {}, {}};
    return *idea;
}

bool ledTo(const Reader& reader, const IdOf<Idea>& idea, const QStringList& tables)
{
    const QList<RecordRef> records = reader.linkedFrom(refOf(idea));
    return std::any_of(records.begin(), records.end(),
                       [&](const RecordRef& ref) { return tables.contains(ref.table); });
}

/// The text where the title could not hold all of it.
QString restOf(const QString& body, const QString& title)
{
    return body.simplified() == title ? QString() : body;
}

template<class T>
RecordRef keepAs(Writer& writer, const Idea& idea)
{
    T record;
    record.title = titleFrom(idea.body);
    record.description = restOf(idea.body, record.title);
    writer.insert(record);
    return refOf(record);
}

} // namespace

QString titleFrom(const QString& body)
{
    constexpr int longest = 120;
    const QString line = body.trimmed().section(u'\n', 0, 0).simplified();
    if (line.size() <= longest)
        return line;
    const qsizetype space = line.lastIndexOf(u' ', longest - 1);
    return line.left(space > longest / 2 ? space : longest - 1) + u"…"_s;
}

Result<IdOf<TransformativeActivity>> selectIdea(Writer& writer, const IdOf<Idea>& id, const Choice& choice)
{
    if (choice.rationale.trimmed().isEmpty())
        return Error{ErrorCode::InvalidValue, u"a selection needs a rationale"_s, {}, {}};
    if (choice.status != ActivityStatus::Candidate && choice.status != ActivityStatus::Selected)
        return Error{ErrorCode::InvalidValue, codeOf(choice.status), u"candidate, selected"_s, {}};
    const auto idea = openIdea(writer, id);
    if (!idea)
        return idea.error();
    if (ledTo(writer, id, {QString::fromLatin1(TransformativeActivity::table)}))
        return Error{ErrorCode::Refused, u"the idea is a transformative activity already"_s, {}, {}};
    TransformativeActivity activity;
    activity.title = titleFrom(idea->body);
    activity.statement = restOf(idea->body, activity.title);
    activity.status = choice.status;
    writer.insert(activity);
    writer.link(refOf(id), refOf(activity));
    Decision decision;
    decision.madeOn = writer.today();
    decision.kind = DecisionKind::Selection;
    decision.line = 2;
    decision.subjectTable = QString::fromLatin1(TransformativeActivity::table);
    decision.subjectId = activity.id;
    decision.title = activity.title;
    decision.rationale = choice.rationale.trimmed();
    decision.madeBy = choice.madeBy.trimmed();
    writer.insert(decision);
    return activity.id;
}

Result<RecordRef> keepIdea(Writer& writer, const IdOf<Idea>& id)
{
    const auto idea = openIdea(writer, id);
    if (!idea)
        return idea.error();
    if (ledTo(writer, id, {u"capacity"_s, u"opportunity"_s, u"challenge"_s}))
        return Error{ErrorCode::Refused, u"the idea was kept already"_s, {}, {}};
    RecordRef made;
    switch (idea->kind) {
    case IdeaKind::Capacity:
        made = keepAs<Capacity>(writer, *idea);
        break;
    case IdeaKind::Opportunity:
        made = keepAs<Opportunity>(writer, *idea);
        break;
    case IdeaKind::Challenge:
        made = keepAs<Challenge>(writer, *idea);
        break;
    case IdeaKind::Action:
    case IdeaKind::Other:
        return Error{
            ErrorCode::Refused, u"only capacities, opportunities and challenges can be kept"_s, {}, {}};
    }
    writer.link(refOf(id), made);
    return made;
}

QHash<RecordId, QList<RecordRef>> whatIdeasLedTo(const Reader& reader)
{
    QHash<RecordId, QList<RecordRef>> found;
    for (const Link& link : reader.where<Link>("from_table", QString::fromLatin1(Idea::table))) {
        if (link.role != keptApartRole())
            found[link.fromId].append({link.toTable, link.toId});
    }
    return found;
}

QList<RecordRef> whatIdeaLedTo(const Reader& reader, const IdOf<Idea>& idea)
{
    QList<RecordRef> found = reader.linkedFrom(refOf(idea));
    found.removeIf([](const RecordRef& ref) { return ref.table == QLatin1String(Idea::table); });
    return found;
}

QList<Selected> selectedIdeas(const Reader& reader, const IdOf<Workshop>& workshop)
{
    const auto ledToRecords = whatIdeasLedTo(reader);
    QHash<RecordId, Decision> decisions;
    for (const Decision& decision : reader.where<Decision>("kind", codeOf(DecisionKind::Selection))) {
        if (decision.subjectId)
            decisions.insert(*decision.subjectId, decision);
    }
    QList<Selected> list;
    for (const Idea& idea : reader.where<Idea>("workshop_id", workshop)) {
        for (const RecordRef& ref : ledToRecords.value(idea.id)) {
            if (ref.table != QLatin1String(TransformativeActivity::table))
                continue;
            if (const auto activity = reader.find(IdOf<TransformativeActivity>(ref.id))) {
                const auto decision = decisions.constFind(ref.id);
                list.append(
                    {idea.id, *activity,
                     decision == decisions.constEnd() ? std::nullopt : std::optional<Decision>(*decision)});
            }
        }
    }
    return list;
}

QList<IdOf<Idea>> unsettledIdeas(const Reader& reader, const IdOf<Workshop>& workshop)
{
    const auto ledTo = whatIdeasLedTo(reader);
    QList<IdOf<Idea>> ids;
    for (const Idea& idea : reader.where<Idea>("workshop_id", workshop)) {
        if (idea.state == IdeaState::Open && !idea.groupId && !ledTo.contains(idea.id))
            ids.append(idea.id);
    }
    return ids;
}

std::pair<int, int> discoveryProgress(const Reader& reader)
{
    int best = 0;
    for (const Workshop& workshop : reader.where<Workshop>("kind", codeOf(WorkshopKind::Edw))) {
        const QList<Participant> people = reader.where<Participant>("workshop_id", workshop.id);
        const auto taking = std::count_if(people.begin(), people.end(),
                                          [](const Participant& p) { return takesPart(p.role); });
        const QList<VotingRound> rounds = roundsOf(reader, workshop.id);
        const bool closed = std::any_of(rounds.begin(), rounds.end(),
                                        [](const VotingRound& r) { return r.state == RoundState::Closed; });
        const int done = 1 + (taking >= kEnoughPeople) +
                         (reader.where<Idea>("workshop_id", workshop.id).size() >= kEnoughIdeas) + closed +
                         !selectedIdeas(reader, workshop.id).isEmpty();
        best = qMax(best, done);
    }
    return {best, kSteps};
}

} // namespace s3::workshop
