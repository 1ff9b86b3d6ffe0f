// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Document.h"

namespace s3 {
class Project;
}

namespace s3::report {

/// Interviews, documents and visits with what came of them. Of an interview the part the interviewee plays is
/// told, never a person and never its title, which may hold a name.
Section sourcesSection(const Project& project);

} // namespace s3::report
