// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Document.h"

namespace s3 {
class Project;
}

namespace s3::report {

/// Where each of the five gates stands: state, sign-off, unmet conditions, answers of the checklist.
Section gatesSection(const Project& project);

} // namespace s3::report
