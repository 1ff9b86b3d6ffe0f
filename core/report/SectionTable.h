// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace s3 {
class Project;
}

namespace s3::report {

struct Section;

/// Makes one section of the process report from what the project holds.
using SectionFunction = Section (*)(const Project& project);

/// Every section of the program, from the table that the build generates; sort by Section::order.
std::vector<SectionFunction> allSections();

} // namespace s3::report
