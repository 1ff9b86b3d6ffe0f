// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Document.h"

namespace s3 {
class Project;
}

namespace s3::report {

/// Line 3: the plan as a table and a timeline, what comes next, what nobody owns, and what it costs.
Section actionPlanSection(const Project& project);

} // namespace s3::report
