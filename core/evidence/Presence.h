// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/RegionIndustryMatrix.h"

namespace s3::evidence {

/// presence(r,i) = 1 where LQ(r,i) >= threshold. Diversity of a region and ubiquity of an industry count it.
/// C. A. Hidalgo, R. Hausmann, PNAS 106 (2009), with a threshold that may differ from 1.
struct Presence {
    enum State : signed char { Undefined = -1, Absent = 0, Present = 1 };

    int regionCount = 0;
    int industryCount = 0;
    std::vector<signed char> state; ///< row by row; Undefined where the LQ is
    std::vector<int> diversity;     ///< industries present in a region
    std::vector<int> ubiquity;      ///< regions where an industry is present

    bool at(int region, int industry) const
    {
        return state[size_t(region) * size_t(industryCount) + size_t(industry)] == Present;
    }
};

/// Location quotients of all cells, row by row; see locationQuotient().
std::vector<std::optional<double>> quotientsOf(const RegionIndustryMatrix& matrix,
                                               const MatrixTotals& totals);

/// Decides x(r,i) x >= threshold x(r) x(i) exactly: values are taken as the decimal numbers that they were
/// written as (0.1 + 0.2 is 0.3) and multiplied as whole numbers, so that a cell which is as large as in the
/// comparator is present. Where that would need more than 38 digits the values are taken as the binary
/// numbers they are stored as and compared in extended precision. A quotient of exactly the threshold is set
/// to it in `quotients`, so that number and presence never disagree. `threshold` > 0.
Presence presenceOf(const RegionIndustryMatrix& matrix, const MatrixTotals& totals,
                    std::vector<std::optional<double>>& quotients, double threshold);

/// A presence given from outside, 0 or 1 row by row.
Presence presenceFrom(int regionCount, int industryCount, std::vector<signed char> state);

} // namespace s3::evidence
