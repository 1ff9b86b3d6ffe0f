// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/Relatedness.h"

#include "core/evidence/Quotients.h"
#include "core/evidence/RowSums.h"

namespace s3::evidence {

Proximity proximityOf(const Presence& presence)
{
    Proximity proximity;
    proximity.industryCount = presence.industryCount;
    proximity.together = countTogether(onesOf(presence));
    proximity.value.resize(proximity.together.size());
    size_t cell = 0;
    for (const int own : presence.ubiquity) {
        for (const int other : presence.ubiquity) {
            const int larger = std::max(own, other);
            proximity.value[cell] = larger > 0 ? double(proximity.together[cell]) / larger : 0;
            ++cell;
        }
    }
    return proximity;
}

Densities densitiesOf(const Presence& presence, const Proximity& proximity,
                      const RegionIndustryMatrix& matrix)
{
    // Proximity without its diagonal: adding the industry itself where it belongs keeps more digits than
    // taking it away again.
    const int industries = presence.industryCount;
    PaddedRows others(industries, industries);
    std::vector<double> whole(size_t(industries), 0.0);
    for (int i = 0; i < industries; ++i) {
        for (int j = 0; j < industries; ++j)
            others.row(i)[j] = i == j ? 0 : proximity.at(i, j);
        for (int j = 0; j < industries; ++j)
            whole[size_t(i)] += others.row(i)[j];
    }
    const PaddedRows near = sumRows(onesOf(presence), others);

    Densities densities;
    densities.includingSelf.resize(presence.state.size());
    densities.excludingSelf.resize(presence.state.size());
    for (int r = 0; r < presence.regionCount; ++r) {
        for (int i = 0; i < industries; ++i) {
            const size_t cell = matrix.cell(r, i);
            if (matrix.missing[cell])
                continue;
            const double self = proximity.at(i, i);
            const double sum = near.row(r)[i];
            densities.excludingSelf[cell] = ratio(sum, whole[size_t(i)]);
            densities.includingSelf[cell] =
                ratio(sum + (presence.at(r, i) ? self : 0), whole[size_t(i)] + self);
        }
    }
    return densities;
}

} // namespace s3::evidence
