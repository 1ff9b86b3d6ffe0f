// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/Presence.h"

namespace s3::evidence {

/// Proximity of industries i and j = regions where both are present / max(ubiquity(i), ubiquity(j)), which is
/// the smaller of the two conditional probabilities. 0 to 1, symmetric; 1 on the diagonal; 0 where an
/// industry is present nowhere (on its diagonal as well). C. A. Hidalgo, B. Klinger, A.-L. Barabasi, R.
/// Hausmann, Science 317 (2007).
struct Proximity {
    int industryCount = 0;
    std::vector<double> value; ///< row by row
    std::vector<int> together; ///< regions where both are present; the diagonal is the ubiquity

    double at(int i, int j) const { return value[size_t(i) * size_t(industryCount) + size_t(j)]; }
    int togetherAt(int i, int j) const { return together[size_t(i) * size_t(industryCount) + size_t(j)]; }
};

Proximity proximityOf(const Presence& presence);

/// Relatedness density of industry i in region r = sum over j of proximity(i,j) presence(r,j) / sum over j of
/// proximity(i,j): how much of what is close to i the region already has. 0 to 1 (not times 100). Undefined
/// presence counts as absent. None where the denominator is 0, and where the value of the cell is missing.
/// R. Boschma, P.-A. Balland, D. F. Kogler, Industrial and Corporate Change 24 (2015).
struct Densities {
    std::vector<std::optional<double>> includingSelf; ///< j runs over all industries, row by row
    std::vector<std::optional<double>> excludingSelf; ///< j runs over all others: what to rank new fields by
};

Densities densitiesOf(const Presence& presence, const Proximity& proximity,
                      const RegionIndustryMatrix& matrix);

} // namespace s3::evidence
