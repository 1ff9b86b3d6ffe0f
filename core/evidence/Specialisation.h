// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/Measures.h"
#include "core/evidence/Records.h"

namespace s3::evidence {

/// What a specialisation board is about; codes as in the data.
struct BoardQuery {
    QString region;
    QString period;
    QString basePeriod; ///< growth is measured from here; empty = none
    QString comparator; ///< a region; empty = the total of all regions
    friend bool operator==(const BoardQuery&, const BoardQuery&) = default;
};

/// One industry of a region.
struct BoardRow {
    QString industry;
    std::optional<double> value;
    Flags flags;
    Measure share;           ///< in the region, 0 to 1
    Measure comparatorShare; ///< in the comparator, 0 to 1
    Measure quotient;        ///< location quotient, see Quotients.h
    Total comparatorValue;
    std::optional<double> baseValue;
    std::optional<double> growth; ///< a year, from the base period; 0.05 = 5 %
};

/// The industries of a region with mass, specialisation and growth, in the order of the data. Codes that
/// mean all industries are not among them.
struct Board {
    BoardQuery query;
    QVector<BoardRow> rows;
    Total regionTotal;
    Total grandTotal;          ///< of the comparator
    int comparatorRegions = 0; ///< how many the total sums up; 1 for a chosen comparator
    int missing = 0;           ///< rows without a value, withheld ones included
    int confidential = 0;      ///< of these, withheld by the office
    double years = 0;          ///< from base period to period
    /// That the base period has codes of another version, so that nothing may be compared with it; empty if
    /// it may. Set by DatasetMeasures.
    QString whyNoGrowth;

    const BoardRow* row(const QString& industry) const;
};

/// Below this a ratio jumps with single firms: 50 jobs in the unit of the data ("thousand persons": 0.05).
/// 0 = no such mark, for units that do not count people or firms.
double smallBaseFor(const Dataset& dataset);

/// NotFound: the region, the period or the comparator does not occur in the period. Refused: see
/// ComparisonMatrix::build().
Result<Board> specialisationBoard(const ObservationTable& table, const BoardQuery& query, double smallBase);
/// As above with all options; period and comparator of `options` are those of the query.
Result<Board> specialisationBoard(const ObservationTable& table, const BoardQuery& query,
                                  MatrixOptions options);

/// The code if the table has it, else the code of its country (its first two characters) if the table has
/// that, else nothing.
QString occurringRegion(const ObservationTable& table, const QString& code);

/// Where to begin: the first of `preferredRegions` that occurs itself or by its country, else the first
/// region; the latest period; a base five years before, else the earliest; as comparator the region's country
/// or a union of countries if the table has one.
BoardQuery proposedQuery(const ObservationTable& table, const QStringList& preferredRegions);

/// The query where all its parts occur in the table, else proposedQuery().
BoardQuery occurringQuery(const ObservationTable& table, const BoardQuery& query,
                          const QStringList& preferredRegions);

/// Periods from the earliest to the latest; texts that are no period stand last.
QStringList sortedPeriods(const ObservationTable& table);

/// Largest quotient first, undefined ones last; small bases after all others.
QVector<BoardRow> bySpecialisation(QVector<BoardRow> rows);

} // namespace s3::evidence
