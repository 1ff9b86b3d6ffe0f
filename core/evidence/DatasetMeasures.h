// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/Classification.h"
#include "core/evidence/GrowthShare.h"
#include "core/evidence/LeftOutCodes.h"
#include "core/evidence/RegionalMeasures.h"
#include "core/evidence/ShiftShare.h"
#include "core/evidence/Specialisation.h"

#include <memory>

namespace s3::evidence {

using GrowthShares = std::vector<GrowthShareCell>;

/// What of a data set is added up, and how industries belong together.
struct SumOptions {
    LeftOutCodes leftOut; ///< codes never summed, as decided for the data set
    /// Industries of another level of the classification (sectionLevel ... classLevel) are left out as well;
    /// 0 = no such rule.
    int industryLevel = 0;
    CodeList industryList = CodeList::Nace2; ///< whose levels these are
    QHash<QString, QString> groups;          ///< industry -> group, for variety
    double smallBase = 0;                    ///< see MatrixOptions
    friend bool operator==(const SumOptions&, const SumOptions&) = default;
};

/// Groups by NACE section (or the division, for codes finer than that, at `level`) of all industries of a
/// table; empty for a scheme that is no NACE.
QHash<QString, QString> groupsAtLevel(const ObservationTable& table, const QString& industryScheme,
                                      int level);

/// The levels of the classification that industries of a table stand on, ascending; empty for a scheme that
/// is no NACE.
QVector<int> industryLevels(const ObservationTable& table, const QString& industryScheme);
/// The level whose headings group the industries for related variety: sections over divisions, divisions over
/// anything finer; 0 where the industries are sections or coarser.
int groupLevelFor(const QVector<int>& levels);

/// Codes of a table that no sum may count.
struct NotSummed {
    QStringList regions;
    QStringList industries;
};

/// The measures of one data set, each computed when it is first asked for and kept. One thread at a time.
/// Everything is Refused where codes of two versions of a classification would meet, see oneVersion().
class DatasetMeasures {
public:
    DatasetMeasures(std::shared_ptr<const ObservationTable> table, SumOptions options);

    const ObservationTable& table() const { return *m_table; }
    const SumOptions& options() const { return m_options; }

    /// What is not summed when `region` is looked at in these periods. A region that would itself be left out
    /// (a part beside its whole) is set against the regions of its own level instead, so that the sums hold
    /// it once.
    const NotSummed& notSummed(const QString& region, const QStringList& periods);

    /// See specialisationBoard(); sums as notSummed() says. Where the base period is of another version the
    /// board has no growth and says why.
    Result<Board> board(const BoardQuery& query);
    /// All measures of the period, in a matrix in which `region` is summed if it can be.
    Result<std::shared_ptr<const PeriodMeasures>> measures(const QString& region, const QString& period,
                                                           double threshold);
    Result<std::shared_ptr<const ShiftShare>> change(const QString& region, const QString& base,
                                                     const QString& period);
    /// Row by row as in change(); `quotientThreshold` as in growthShare().
    Result<std::shared_ptr<const GrowthShares>> growthShares(const QString& region, const QString& base,
                                                             const QString& period, double quotientThreshold);

private:
    QStringList codesOf(Axis axis, const QStringList& periods) const;

    std::shared_ptr<const ObservationTable> m_table;
    SumOptions m_options;
    QHash<QString, NotSummed> m_notSummed;
    QHash<QString, Board> m_boards;
    QHash<QString, std::shared_ptr<PeriodMeasures>> m_measures;
    QHash<QString, std::shared_ptr<const ShiftShare>> m_changes;
    QHash<QString, std::shared_ptr<const GrowthShares>> m_growthShares;
};

} // namespace s3::evidence
