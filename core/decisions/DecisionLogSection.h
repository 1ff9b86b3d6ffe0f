// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Document.h"

namespace s3 {
class Project;
}

namespace s3::report {

/// The decision log in the order of time, so that the report ends with what was decided, why and by whom.
Section decisionLogSection(const Project& project);

} // namespace s3::report
