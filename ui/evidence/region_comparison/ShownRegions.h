// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/Finding.h"
#include "core/evidence/RegionComparison.h"
#include "ui/kit/RecordTableModel.h"

#include <memory>

namespace s3 {

/// The measures of a period with what is needed to name and explain them.
struct ShownRegions {
    std::shared_ptr<const evidence::PeriodMeasures> measures;
    evidence::NotSummed without; ///< what the sums leave out
    int groupLevel = 0;          ///< of the classification, for related variety; 0 = no groups
    evidence::BoardWords words;
    QStringList ownRegions;

    int count() const { return measures->matrix.regionCount(); }
    QString code(int region) const { return measures->matrix.regions.at(region); }
    QString name(int region) const { return words.regions.nameOf(code(region)); }
    QString label(int region) const { return words.regions.labelOf(code(region)); }
    int indexOf(const QString& code) const { return int(measures->matrix.regions.indexOf(code)); }
    /// One of evidence::regionMeasures(), explained and ready to be kept.
    Result<evidence::Finding> finding(const QString& region, evidence::FindingMeasure measure) const;
    QString explanation(const QString& region, evidence::FindingMeasure measure) const;
};

/// One row of the table of regions.
struct RegionEntry {
    std::shared_ptr<const ShownRegions> shown;
    int region = 0;
};
using RegionModel = RecordTableModel<RegionEntry>;

/// Region, then a column for each of evidence::regionMeasures(), with a bar where the measure starts at 0.
RegionModel* makeRegionModel(QObject* parent);

/// Fills the model; own regions come first, then the order of the data.
void showRegions(RegionModel& model, const std::shared_ptr<const ShownRegions>& shown);

} // namespace s3
