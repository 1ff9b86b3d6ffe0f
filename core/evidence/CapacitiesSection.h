// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Document.h"

namespace s3 {
class Project;
}

namespace s3::report {

/// Capacities, opportunities and challenges, each with the evidence it rests on or marked as an opinion.
Section capacitiesSection(const Project& project);

} // namespace s3::report
