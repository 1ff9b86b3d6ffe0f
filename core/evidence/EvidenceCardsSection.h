// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Document.h"

namespace s3 {
class Project;
}

namespace s3::report {

/// Every evidence card with its source, year and confidence, and how many are incomplete.
Section evidenceCardsSection(const Project& project);

} // namespace s3::report
