// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identification/Records.h"
#include "core/project/Project.h"
#include "core/workshop/Records.h"

#include <QHash>

namespace s3::workshop {

struct Choice {
    ActivityStatus status = ActivityStatus::Selected; ///< Candidate or Selected
    QString rationale;                                ///< required
    QString madeBy;
};

/// Makes a transformative activity out of an idea, links idea -> activity and writes the decision, all or
/// nothing. InvalidValue without a rationale or with another status; Refused if the idea is merged, parked or
/// dropped, or already led to an activity.
Result<IdOf<TransformativeActivity>> selectIdea(Writer& writer, const IdOf<Idea>& idea, const Choice& choice);

/// Keeps an idea as the capacity, opportunity or challenge it is, and links idea -> record. Refused for other
/// kinds, for ideas that are not open and for one that led to such a record already.
Result<RecordRef> keepIdea(Writer& writer, const IdOf<Idea>& idea);

/// The first line of an idea, at most 120 characters, as the title of a record.
QString titleFrom(const QString& body);

/// What each idea led to, by links. Ideas that led to nothing are not in it.
QHash<RecordId, QList<RecordRef>> whatIdeasLedTo(const Reader& reader);
QList<RecordRef> whatIdeaLedTo(const Reader& reader, const IdOf<Idea>& idea);

/// An idea of the workshop that became a transformative activity, with the decision about it.
struct Selected {
    IdOf<Idea> idea;
    TransformativeActivity activity;
    std::optional<Decision> decision;
};
QList<Selected> selectedIdeas(const Reader& reader, const IdOf<Workshop>& workshop);

/// Ideas nobody settled: open, in no group, and led to nothing. Before a workshop is closed each should be
/// grouped, selected, kept, parked or dropped.
QList<IdOf<Idea>> unsettledIdeas(const Reader& reader, const IdOf<Workshop>& workshop);

/// Done and asked for, of the discovery workshop that got furthest: a workshop, eight who take part, ten
/// ideas, a closed round, a selection.
std::pair<int, int> discoveryProgress(const Reader& reader);

} // namespace s3::workshop
