// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/ShiftShare.h"

#include "core/evidence/CodeVersions.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace s3::evidence {

namespace {

/// Extended precision: the mix is a difference of growth rates that are often nearly equal.
using Wide = long double;

struct Sums {
    Wide e0 = 0;
    Wide e1 = 0;
    void add(const ShiftShareCell& cell)
    {
        e0 += Wide(*cell.e0);
        e1 += Wide(*cell.e1);
    }
};

QStringList united(const QStringList& first, const QStringList& second)
{
    const QSet<QString> known(first.begin(), first.end());
    QStringList codes = first;
    for (const QString& code : second)
        if (!known.contains(code))
            codes.append(code);
    return codes;
}

/// For each code its number in `own`, -1 if it has none.
std::vector<int> numbersIn(const QStringList& own, const QStringList& codes)
{
    QHash<QString, int> numbers;
    for (int k = 0; k < own.size(); ++k)
        numbers.insert(own.at(k), k);
    std::vector<int> found;
    found.reserve(size_t(codes.size()));
    for (const QString& code : codes)
        found.push_back(numbers.value(code, -1));
    return found;
}

/// The values of a matrix at the places of the united codes.
class Lookup {
public:
    Lookup(const RegionIndustryMatrix& matrix, const ShiftShare& frame)
        : m_matrix(matrix)
        , m_regions(numbersIn(matrix.regions, frame.regions))
        , m_industries(numbersIn(matrix.industries, frame.industries))
    {}
    std::optional<double> at(int region, int industry) const
    {
        const int r = m_regions[size_t(region)];
        const int i = m_industries[size_t(industry)];
        return r < 0 || i < 0 ? std::nullopt : m_matrix.at(r, i);
    }

private:
    const RegionIndustryMatrix& m_matrix;
    std::vector<int> m_regions;
    std::vector<int> m_industries;
};

bool isMatched(const ShiftShareCell& cell)
{
    return cell.e0 && cell.e1;
}

void split(ShiftShareCell& cell, const Sums& region, const Sums& industry, const Sums& all)
{
    const Wide e0 = Wide(*cell.e0);
    const Wide e1 = Wide(*cell.e1);
    cell.change = double(e1 - e0);
    if (all.e0 > 0)
        cell.homothetic = double(region.e0 * industry.e0 / all.e0);
    if (e0 == 0) { // without a base there is no rate to compare
        cell.nationalShare = 0;
        cell.industryMix = 0;
        cell.regionalShift = cell.change;
        return;
    }
    const Wide growth = (all.e1 - all.e0) / all.e0;
    const Wide industryGrowth = (industry.e1 - industry.e0) / industry.e0;
    const Wide regionalGrowth = (e1 - e0) / e0;
    const Wide homothetic = region.e0 * industry.e0 / all.e0;
    cell.nationalShare = double(e0 * growth);
    cell.industryMix = double(e0 * (industryGrowth - growth));
    cell.regionalShift = double(e0 * (regionalGrowth - industryGrowth));
    cell.competitive = double(homothetic * (regionalGrowth - industryGrowth));
    cell.allocation = double((e0 - homothetic) * (regionalGrowth - industryGrowth));
}

void addTo(ShiftShareSum& sum, const ShiftShareCell& cell)
{
    sum.change += *cell.change;
    sum.nationalShare += *cell.nationalShare;
    sum.industryMix += *cell.industryMix;
    sum.regionalShift += *cell.regionalShift;
    ++sum.cells;
    sum.newcomers += *cell.e0 == 0 && *cell.e1 > 0 ? 1 : 0;
}

} // namespace

Result<ShiftShare> shiftShare(const RegionIndustryMatrix& base, const RegionIndustryMatrix& later)
{
    if (auto same = oneVersion(base.period + u"–"_s + later.period,
                               united(regionsWithValue(base), regionsWithValue(later)),
                               united(industriesWithValue(base), industriesWithValue(later)));
        !same)
        return same.error();
    ShiftShare result;
    result.period0 = base.period;
    result.period1 = later.period;
    result.regions = united(base.regions, later.regions);
    result.industries = united(base.industries, later.industries);
    const Lookup before(base, result);
    const Lookup after(later, result);
    const int regions = int(result.regions.size());
    const int industries = int(result.industries.size());

    std::vector<Sums> ofRegion(static_cast<size_t>(regions));
    std::vector<Sums> ofIndustry(static_cast<size_t>(industries));
    Sums all;
    result.cells.reserve(size_t(regions) * size_t(industries));
    for (int r = 0; r < regions; ++r) {
        for (int i = 0; i < industries; ++i) {
            ShiftShareCell cell;
            cell.region = r;
            cell.industry = i;
            cell.e0 = before.at(r, i);
            cell.e1 = after.at(r, i);
            result.unmatchedCells += cell.e0.has_value() != cell.e1.has_value() ? 1 : 0;
            if (isMatched(cell)) {
                ofRegion[size_t(r)].add(cell);
                ofIndustry[size_t(i)].add(cell);
                all.add(cell);
            }
            result.cells.push_back(cell);
        }
    }

    if (all.e0 > 0)
        result.growth = double((all.e1 - all.e0) / all.e0);
    for (const Sums& industry : ofIndustry)
        result.industryGrowth.push_back(industry.e0 > 0
                                            ? std::optional(double((industry.e1 - industry.e0) / industry.e0))
                                            : std::nullopt);
    result.regionSums.resize(size_t(regions));
    for (ShiftShareCell& cell : result.cells) {
        if (!isMatched(cell))
            continue;
        split(cell, ofRegion[size_t(cell.region)], ofIndustry[size_t(cell.industry)], all);
        addTo(result.regionSums[size_t(cell.region)], cell);
    }
    return result;
}

} // namespace s3::evidence
