// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/IdeaOrigin.h"

#include "core/workshop/Ideas.h"
#include "core/workshop/Plan.h"

namespace s3::workshop {

QString authorText(const Reader& reader, const IdOf<Workshop>& workshop, Authorship authorship,
                   const QString& code)
{
    if (authorship == Authorship::Anonymous || code.isEmpty())
        return {};
    if (authorship == Authorship::Pseudonymous)
        return code;
    const auto one = participantCalled(reader, workshop, code);
    const auto person = one ? reader.find(one->personId) : std::nullopt;
    const bool agreed =
        person && (person->consentOn.isValid() || detailOf(reader, one->id).consentOn.isValid());
    return agreed && !person->name.isEmpty() ? person->name : code;
}

std::optional<IdeaOrigin> originOf(const Reader& reader, const IdOf<Idea>& id)
{
    const auto idea = reader.find(id);
    if (!idea)
        return std::nullopt;
    IdeaOrigin origin;
    origin.table = idea->tableNumber;
    origin.writtenAtMs = idea->createdAtMs;
    if (const auto block = reader.find(idea->agendaBlockId))
        origin.block = block->title;
    origin.authorship = authorshipOf(reader, idea->agendaBlockId);
    origin.author = authorText(reader, idea->workshopId, origin.authorship, idea->authorCode);
    const QList<Idea> all = reader.where<Idea>("workshop_id", idea->workshopId);
    const MergeTree tree(all);
    const auto bodyOf = [&](const IdOf<Idea>& wanted) {
        const auto found =
            std::find_if(all.begin(), all.end(), [&](const Idea& one) { return one.id == wanted; });
        return found == all.end() ? QString() : found->body;
    };
    for (const IdOf<Idea>& merged : tree.mergedInto(id))
        origin.merged.append(bodyOf(merged));
    if (tree.rootOf(id) != id)
        origin.mergedInto = bodyOf(tree.rootOf(id));
    for (const IdeaSplit& split : reader.where<IdeaSplit>("idea_id", id))
        origin.splitFrom = split.body;
    for (const IdeaSplit& split : reader.where<IdeaSplit>("from_idea_id", id))
        origin.splitInto.append(bodyOf(split.ideaId));
    return origin;
}

} // namespace s3::workshop
