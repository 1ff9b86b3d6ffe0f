// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Document.h"

namespace s3 {
class Project;
}

namespace s3::report {

/// The project as a whole: how many organisations of which helix group and region. Counts only, never
/// persons.
Section actorsSection(const Project& project);

} // namespace s3::report
