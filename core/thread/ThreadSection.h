// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Document.h"

namespace s3 {
class Project;
}

namespace s3::report {

/// What each activity rests on and what came of it, and where the thread breaks off.
Section threadSection(const Project& project);

} // namespace s3::report
