// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/Project.h"
#include "core/workshop/IdeaRecords.h"
#include "core/workshop/PlanRecords.h"

#include <QHash>

namespace s3::workshop {

/// The lines of a pasted text as ideas: trimmed, without bullets ("- ", "* ", "• "), blank ones left out.
QStringList ideaLines(const QString& text);

/// Characters a card holds at most: what can be read from a wall.
inline constexpr int longestIdea = 500;

/// What the capture box hands over besides the text.
struct Capture {
    IdOf<Workshop> workshop;
    IdeaKind kind = IdeaKind::Other;
    std::optional<int> table;
    std::optional<IdOf<AgendaBlock>> block = {};
    QString author = {}; ///< code or name of a participant
};

/// Under which name the cards of the block are written; anonymous for those of no block.
Authorship authorshipOf(const Reader& reader, const std::optional<IdOf<AgendaBlock>>& block);
/// The participant with that code or that name (case does not matter); nothing if nobody or several have it.
std::optional<Participant> participantCalled(const Reader& reader, const IdOf<Workshop>& workshop,
                                             const QString& codeOrName);
/// The capture as it is stored: no author where the block is anonymous, else the code of a participant of the
/// workshop, and that one's table where none was told. NotFound if there is no such participant.
Result<Capture> checkedCapture(const Reader& reader, Capture capture);

/// One card a line. Fails if the author is unknown (see checkedCapture) or a line is longer than longestIdea.
QList<IdOf<Idea>> addIdeas(Writer& writer, const Capture& capture, const QStringList& lines);

QList<IdeaGroup> ideaGroupsOf(const Reader& reader, const IdOf<Workshop>& workshop); ///< by position

/// The group of that name (case does not matter); a new one after the others if there is none.
IdOf<IdeaGroup> groupNamed(Writer& writer, const IdOf<Workshop>& workshop, const QString& title);
/// Puts ideas into a group, or into none.
void moveToGroup(Writer& writer, const QList<IdOf<Idea>>& ideas, const std::optional<IdOf<IdeaGroup>>& group);

/// Merges `others` into `target` (into what that was merged into, if it was). They stay as records: state
/// merged, merged into the target. What had been merged into one of them stays with it. Refused if it would
/// run in a circle or leave the workshop; `others` that are the target itself are left out; InvalidValue if
/// nothing remains.
Result<void> mergeIdeas(Writer& writer, const IdOf<Idea>& target, const QList<IdOf<Idea>>& others);
/// Opens again what was merged directly into `target`; NothingToDo if nothing was.
Result<void> unmergeIdea(Writer& writer, const IdOf<Idea>& target);

/// Opens merged cards again by themselves, with what had been merged into them; others stay as they are.
void takeOutOfMerge(Writer& writer, const QList<IdOf<Idea>>& ideas);

/// Cuts a card into its parts: it keeps the first; each other part becomes a card of its own beside it, with
/// the same origin, and remembers what the whole one said. InvalidValue if fewer than two parts are left
/// after trimming or one is too long; Refused for a merged card.
Result<QList<IdOf<Idea>>> splitIdea(Writer& writer, const IdOf<Idea>& idea, const QStringList& parts);
/// Where a card could be cut: its lines, else its sentences, else its halves around ";", "/", " and " and the
/// like in the five languages; the whole text if nothing suggests itself.
QStringList suggestedParts(const QString& body);

/// Parked ideas keep for later; dropped ones need a reason (InvalidValue without). Merged ideas are left as
/// they are.
void parkIdeas(Writer& writer, const QList<IdOf<Idea>>& ideas);
Result<void> dropIdeas(Writer& writer, const QList<IdOf<Idea>>& ideas, const QString& reason);
void reopenIdeas(Writer& writer, const QList<IdOf<Idea>>& ideas);
/// Removes them for good (undo brings them back); what was merged into them opens again.
void removeIdeas(Writer& writer, const QList<IdOf<Idea>>& ideas);

/// Who was merged into whom, all the way.
class MergeTree {
public:
    explicit MergeTree(const QList<Idea>& ideas);
    /// The idea that stands for this one: itself if it was not merged. Safe against circles.
    IdOf<Idea> rootOf(const IdOf<Idea>& idea) const;
    /// Every idea merged into this one, directly or not.
    QList<IdOf<Idea>> mergedInto(const IdOf<Idea>& root) const { return m_below.value(root); }

private:
    QHash<RecordId, IdOf<Idea>> m_parents;
    QHash<RecordId, QList<IdOf<Idea>>> m_below;
};

struct IdeaCounts {
    int open = 0;
    int merged = 0;
    int parked = 0;
    int dropped = 0;
    int total() const { return open + merged + parked + dropped; }
};
IdeaCounts countIdeas(const QList<Idea>& ideas);

} // namespace s3::workshop
