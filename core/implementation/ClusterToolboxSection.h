// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace s3 {
class Project;
}

namespace s3::report {

struct Section;

/// Services taken from the toolbox, what was changed in them, and what their deliveries reached.
Section clusterToolboxSection(const Project& project);

} // namespace s3::report
