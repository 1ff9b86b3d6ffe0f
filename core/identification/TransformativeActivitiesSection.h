// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Document.h"

namespace s3 {
class Project;
}

namespace s3::report {

/// One card per transformative activity with its building blocks, checks and decisions.
Section transformativeActivitiesSection(const Project& project);

} // namespace s3::report
