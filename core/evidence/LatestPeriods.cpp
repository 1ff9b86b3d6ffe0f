// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/LatestPeriods.h"

#include "core/evidence/CodeVersions.h"
#include "core/evidence/ComplexityScores.h"
#include "core/evidence/Finding.h"
#include "core/evidence/Observations.h"

namespace s3::report {

void tellLatestPeriods(Section& section, const Project& project, int fewestRegions, int fewestIndustries,
                       const std::function<void(const evidence::BoardWords& words,
                                                const evidence::PeriodMeasures& measures)>& tell)
{
    for (const Dataset& dataset : project.all<Dataset>()) {
        if (dataset.measure == evidence::complexityScoreCode())
            continue;
        const auto table =
            std::make_shared<const evidence::ObservationTable>(evidence::loadObservations(project, dataset));
        const QStringList periods = evidence::sortedPeriods(*table);
        if (periods.isEmpty())
            continue;
        evidence::DatasetMeasures all(table, evidence::optionsFor(project, *table, dataset, {}));
        const auto measures = all.measures({}, periods.last(), 1);
        if (!measures) {
            section.heading(dataset.title).empty(evidence::refusalText(measures.error()));
            continue;
        }
        const evidence::RegionIndustryMatrix& matrix = (*measures)->matrix;
        if (matrix.regionCount() >= fewestRegions && matrix.industryCount() >= fewestIndustries)
            tell({dataset, evidence::RegionNames(project, dataset.regionScheme)}, **measures);
    }
}

} // namespace s3::report
