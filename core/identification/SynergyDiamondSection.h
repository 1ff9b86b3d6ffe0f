// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Document.h"

namespace s3 {
class Project;
}

namespace s3::report {

/// Every diamond: drawing, scores with their evidence, entries, hints with their sums, activities made of it;
/// then how the activities of the regions lie to each other.
Section synergyDiamondSection(const Project& project);

} // namespace s3::report
