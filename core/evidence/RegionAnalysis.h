// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/DatasetMeasures.h"
#include "core/evidence/GrowthShare.h"

namespace s3::evidence {

/// What is known of an industry beyond its BoardRow. Where the industry is not summed (a part beside its
/// whole, or another level) class, stars and shift-share are not defined.
struct IndustryFigures {
    std::optional<double> symmetric; ///< see symmetricQuotient(), against the board's comparator
    bool specialised = false;        ///< quotient >= threshold, decided exactly against all regions
    bool summed = false;
    // Against all regions that are summed:
    std::optional<double> density; ///< relatedness density without the industry itself
    std::optional<ClusterStars> stars;
    std::optional<GrowthShareCell> growth;
    std::optional<ShiftShareCell> change;
};

/// A region seen by the analyst: the board, and beside each of its rows what else is known.
struct RegionAnalysis {
    Board board;
    double threshold = 1;
    std::vector<IndustryFigures> industries; ///< in the order of board.rows
    /// Of the region; none if it is not summed itself (a union of countries).
    std::optional<RegionMeasures> figures;
    int regionsCompared = 0;  ///< summed ones, this region among them
    int industriesSummed = 0; ///< in the period
    bool grouped = false;     ///< figures->variety rests on groups
    // None without a base period:
    std::optional<ShiftShareSum> changes;
    std::optional<double> totalGrowth;     ///< of all regions and industries over the whole time
    QHash<QString, double> industryGrowth; ///< of all regions, over the whole time
    int unmatchedCells = 0;
};

/// Error as DatasetMeasures::board(). `threshold` > 0. Changes that are refused are not there, and the board
/// says why.
Result<RegionAnalysis> analyseRegion(DatasetMeasures& measures, const BoardQuery& query, double threshold);

/// What the quotients of a region may be held against besides the chosen comparator: all regions (an empty
/// code), its country, unions of countries; at most `most`.
QStringList furtherComparators(const ObservationTable& table, const BoardQuery& query, int most);

/// Shares of a region's industries over time.
struct SectorMix {
    struct Series {
        QString code;                          ///< of an industry; empty = all the others together
        QVector<std::optional<double>> shares; ///< 0 to 1, one a period; none where the value is missing
        QVector<bool>
            gaps; ///< parts of the series or of the total are missing there: a share of what is known
    };
    QStringList periods;       ///< those in which the region has any value, from the earliest
    QVector<double> positions; ///< of the periods in years; their order where they are no dates
    QVector<Series> series;    ///< largest in the latest period first, the others last
};

/// The `most` largest summed industries of the region in its latest period, and the others, if more than one,
/// as one series. Refused: the periods are of two versions, see oneVersion().
Result<SectorMix> sectorMix(DatasetMeasures& measures, const QString& region, int most);

} // namespace s3::evidence
