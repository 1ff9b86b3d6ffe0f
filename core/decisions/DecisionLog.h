// SPDX-License-Identifier: GPL-3.0-or-later
// The decision log over all lines. It grows only: what was decided, overridden or signed stands; notes alone
// may be reworded or taken out.
#pragma once

#include "core/project/Project.h"
#include "core/project/Records.h"

namespace s3::decisions {

struct LogFilter {
    std::optional<DecisionKind> kind;
    std::optional<int> line; ///< 0 = the whole project
};

/// Newest first: by date, within a day by time of recording.
QList<Decision> decisionLog(const Reader& reader, const LogFilter& filter = {});

/// What was decided, with the name of the record it is about unless the title says it already.
QString whatOf(const Reader& reader, const Decision& decision);

bool isEditable(const Decision& decision);

IdOf<Decision> addNote(Writer& writer, int line, const QString& title, const QString& rationale,
                       const QString& by);
/// Title, rationale, line and date of a note; Refused for anything else.
void changeNote(Writer& writer, const Decision& note);
/// Refused for anything but a note.
void removeNote(Writer& writer, const IdOf<Decision>& note);

} // namespace s3::decisions
