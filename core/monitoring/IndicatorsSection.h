// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace s3 {
class Project;
}

namespace s3::report {

struct Section;

/// Every indicator with its status, the values against the path to the target, and what is overdue.
Section indicatorsSection(const Project& project);

} // namespace s3::report
