// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Document.h"
#include "core/workshop/Attendees.h"

namespace s3 {
class Project;
}

namespace s3::workshop {

/// The minutes of one workshop, for any of the report's writers: facts, attendance by helix group, agenda as
/// planned and as it went, cards, votes, decisions, notes, who goes on, next steps. Names only with consent.
/// Of an unfinished workshop it says so and gives what there is.
report::Document minutesOf(const Project& project, const IdOf<Workshop>& workshop);

// The sections, which MinutesResults.cpp and Minutes.cpp share out between them.
report::Section minutesIdeas(const Reader& reader, const IdOf<Workshop>& workshop);
report::Section minutesVotes(const Reader& reader, const IdOf<Workshop>& workshop);
report::Section minutesDecisions(const Reader& reader, const IdOf<Workshop>& workshop);

} // namespace s3::workshop
