// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace s3 {
class Project;
}

namespace s3::report {

struct Section;

/// The project's own cluster programmes, each beside the programmes of the same level in the library.
Section programmesSection(const Project& project);

} // namespace s3::report
