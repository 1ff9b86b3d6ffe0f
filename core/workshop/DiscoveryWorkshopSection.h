// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Document.h"

namespace s3 {
class Project;
}

namespace s3::report {

/// Every discovery workshop: facts, participants by helix group (numbers only), agenda, ideas, vote and
/// selection.
Section discoveryWorkshopSection(const Project& project);

} // namespace s3::report
