// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Document.h"

namespace s3 {
class Project;
}

namespace s3::report {

/// The measures of the regions of each data set, and the Krugman index as a schematic map where one fits.
Section regionComparisonSection(const Project& project);

} // namespace s3::report
