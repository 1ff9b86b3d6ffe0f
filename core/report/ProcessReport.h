// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Document.h"

namespace s3 {
class Project;
}

namespace s3::report {

/// The process report over all lines: every section of the program in the order of the lines, the decision
/// log last. `lines` empty = all. Computed from what the project holds at this moment.
Document processReport(const Project& project, const QList<int>& lines = {});

} // namespace s3::report
