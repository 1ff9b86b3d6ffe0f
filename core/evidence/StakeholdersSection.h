// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Document.h"

namespace s3 {
class Project;
}

namespace s3::report {

/// Organisations by helix group with influence, interest and ties; clusters with their members; groups from
/// which nobody is there.
Section stakeholdersSection(const Project& project);

} // namespace s3::report
