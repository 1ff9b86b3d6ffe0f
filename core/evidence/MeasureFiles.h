// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/CsvFile.h"
#include "core/evidence/GrowthShare.h"
#include "core/evidence/RegionalMeasures.h"

namespace s3::evidence {

/// Writes measures as CSV files into a folder: cells.csv, regions.csv, industries.csv, proximity_TIME.csv for
/// each period, shiftshare_cells.csv and growthshare.csv. Full precision; what is undefined is empty.
class MeasureFiles {
public:
    /// Makes the folder if it is not there. Errors as CsvFile::create().
    static Result<MeasureFiles> create(const QString& folder);

    /// Appends a period, in the order of the data.
    Result<void> add(const PeriodMeasures& measures);
    /// The comparison of two periods; the files have their header alone if there is none. May run while add()
    /// does: it writes other files.
    void compare(const ShiftShare& change, const std::vector<GrowthShareCell>& growth);
    /// Nothing is in place before this.
    Result<void> commit();

private:
    MeasureFiles(QString folder, std::vector<CsvFile> files);
    void addCells(const PeriodMeasures& measures);
    void addRegions(const PeriodMeasures& measures);
    void addIndustries(const PeriodMeasures& measures);
    Result<void> addProximity(const PeriodMeasures& measures);

    QString m_folder;
    std::vector<CsvFile> m_files; ///< cells, regions, industries, shift-share, growth-share
    std::vector<CsvFile> m_proximities;
};

} // namespace s3::evidence
