// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/Records.h"
#include "core/report/Document.h"

namespace s3 {
class Project;
}

namespace s3::report {

/// Each round of a questionnaire that has answers: scores by dimension with their spread, by group, gaps,
/// distribution of the answers, findings and what became of them. What is hidden on screen is hidden here.
Section questionnairesSection(const Project& project);

/// One round as a report of its own, for any writer of core/report.
Document roundReport(const Project& project, const IdOf<SurveyRound>& round);

} // namespace s3::report
