// SPDX-License-Identifier: GPL-3.0-or-later
// All measures of one period at once.
#pragma once

#include "core/evidence/Complexity.h"
#include "core/evidence/Relatedness.h"
#include "core/evidence/Variety.h"

namespace s3::evidence {

struct MeasureOptions {
    double threshold = 1;           ///< LQ from which an industry counts as present; > 0
    QHash<QString, QString> groups; ///< industry -> group, for related and unrelated variety; may be empty
};

/// By cell, row by row as in the matrix.
struct CellMeasures {
    std::vector<std::optional<double>> share;    ///< x(r,i)/x(r)
    std::vector<std::optional<double>> quotient; ///< see locationQuotient()
    Densities density;
};

/// Of one region. None: no value in the region, or its total is 0. Missing cells take no part.
struct RegionMeasures {
    Total total;
    std::optional<int> diversity; ///< industries present; none for a region without any value
    std::optional<double> hhi;
    std::optional<double> normalisedHhi;
    std::optional<double> krugmanTotal; ///< against the total of all regions, this one included
    std::optional<double> krugmanRest;  ///< against the total of all other regions; none if they sum up to 0
    std::optional<double> hoover;       ///< half of krugmanTotal
    std::optional<double> gini;         ///< over industries
    std::optional<double> hooverGini;   ///< against the total of all regions
    std::optional<double> entropy;      ///< bits
    std::optional<double> evenness;
    std::optional<double> hillNumber;
    std::optional<Variety> variety; ///< none without groups as well
};

/// Of one industry, over regions; the comparator is the distribution of everything over regions, x(r)/x.
struct IndustryMeasures {
    Total total;
    std::optional<int> ubiquity; ///< regions where it is present; none for an industry without any value
    std::optional<double> hhi;
    std::optional<double> krugmanTotal; ///< 0 to 2
    std::optional<double> gini;
    std::optional<double> hooverGini;
};

struct PeriodMeasures {
    RegionIndustryMatrix matrix;
    MatrixTotals totals;
    IndustryGroups groups;
    std::vector<RegionMeasures> regions;
    std::vector<IndustryMeasures> industries;
    CellMeasures cells;
    // What depends on the threshold:
    double threshold = 1;
    Presence presence;
    Proximity proximity;
    Complexity complexity;
};

/// Everything of a period. Takes about 20 ms for 300 regions and 600 industries on two cores.
PeriodMeasures computeMeasures(RegionIndustryMatrix matrix, const MeasureOptions& options = {});

/// The same with another threshold: computes only what depends on it (presence, diversity, ubiquity,
/// proximity, densities, complexity), for a slider.
void moveThreshold(PeriodMeasures& measures, double threshold);

} // namespace s3::evidence
