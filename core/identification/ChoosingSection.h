// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Document.h"

namespace s3 {
class Project;
}

namespace s3::report {

/// Every choice: criteria with their weights, values, the order by both methods, and how sure it is.
Section choosingSection(const Project& project);

} // namespace s3::report
