// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/DataFinding.h"
#include "core/evidence/RegionalMeasures.h"
#include "core/report/Document.h"

#include <functional>

namespace s3::report {

/// Calls `tell` with the measures of the latest period of each data set of the project that has at least so
/// many regions and industries then; scores of industries are no such data set. Where nothing may be computed
/// the section says so instead.
void tellLatestPeriods(Section& section, const Project& project, int fewestRegions, int fewestIndustries,
                       const std::function<void(const evidence::BoardWords& words,
                                                const evidence::PeriodMeasures& measures)>& tell);

} // namespace s3::report
