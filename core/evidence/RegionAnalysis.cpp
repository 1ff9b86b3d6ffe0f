// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/RegionAnalysis.h"

#include "core/evidence/CodeVersions.h"
#include "core/evidence/Quotients.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace s3::evidence {

namespace {

void addFigures(RegionAnalysis& analysis, const PeriodMeasures& measures)
{
    const BoardQuery& query = analysis.board.query;
    const RegionIndustryMatrix& matrix = measures.matrix;
    const int region = int(matrix.regions.indexOf(query.region));
    analysis.regionsCompared = matrix.regionCount();
    analysis.industriesSummed = matrix.industryCount();
    analysis.grouped = !measures.groups.isEmpty();
    if (region < 0)
        return;
    analysis.figures = measures.regions[size_t(region)];
    const std::vector<ClusterStars> stars = clusterStars(matrix);
    for (int i = 0; i < analysis.board.rows.size(); ++i) {
        const int industry = int(matrix.industries.indexOf(analysis.board.rows.at(i).industry));
        if (industry < 0)
            continue;
        IndustryFigures& figures = analysis.industries[size_t(i)];
        const size_t cell = matrix.cell(region, industry);
        figures.summed = true;
        figures.density = measures.cells.density.excludingSelf[cell];
        if (matrix.at(region, industry))
            figures.stars = stars[cell];
        if (query.comparator.isEmpty())
            figures.specialised = measures.presence.at(region, industry);
    }
}

void addChanges(RegionAnalysis& analysis, DatasetMeasures& measures)
{
    const BoardQuery& query = analysis.board.query;
    if (query.basePeriod.isEmpty() || query.basePeriod == query.period)
        return;
    const auto compared = measures.change(query.region, query.basePeriod, query.period);
    const auto shares = measures.growthShares(query.region, query.basePeriod, query.period, 1);
    if (!compared || !shares)
        return;
    const std::shared_ptr<const ShiftShare>& change = *compared;
    const GrowthShares& growth = **shares;
    const int region = int(change->regions.indexOf(query.region));
    if (region < 0)
        return;
    analysis.changes = change->regionSums[size_t(region)];
    analysis.totalGrowth = change->growth;
    analysis.unmatchedCells = change->unmatchedCells;
    for (int i = 0; i < change->industries.size(); ++i)
        if (const auto rate = change->industryGrowth[size_t(i)])
            analysis.industryGrowth.insert(change->industries.at(i), *rate);
    for (int i = 0; i < analysis.board.rows.size(); ++i) {
        const int industry = int(change->industries.indexOf(analysis.board.rows.at(i).industry));
        if (industry < 0)
            continue;
        IndustryFigures& figures = analysis.industries[size_t(i)];
        figures.change = change->at(region, industry);
        figures.growth = growth[size_t(region) * size_t(change->industries.size()) + size_t(industry)];
    }
}

struct Sums {
    std::vector<Total> total;              ///< by period
    std::vector<std::vector<Total>> parts; ///< by period and industry of the table
};

void add(Total& total, std::optional<double> part)
{
    if (part)
        total.value = total.value.value_or(0) + *part;
    else
        ++total.missing;
}

Sums sumsOf(const ObservationTable& table, int region, const QStringList& leftOut)
{
    std::vector<bool> summed(size_t(table.industries().size()));
    for (int i = 0; i < table.industries().size(); ++i)
        summed[size_t(i)] = !leftOut.contains(table.industries().code(i));
    Sums sums;
    sums.total.resize(size_t(table.periods().size()));
    sums.parts.assign(sums.total.size(), std::vector<Total>(size_t(table.industries().size())));
    for (int row = 0; row < table.size(); ++row) {
        if (table.region(row) != region || !summed[size_t(table.industry(row))])
            continue;
        add(sums.total[size_t(table.period(row))], table.value(row));
        add(sums.parts[size_t(table.period(row))][size_t(table.industry(row))], table.value(row));
    }
    return sums;
}

QStringList industriesWithValue(const ObservationTable& table, const Sums& sums,
                                const std::vector<int>& periods)
{
    QStringList codes;
    for (int i = 0; i < table.industries().size(); ++i)
        if (std::any_of(periods.begin(), periods.end(),
                        [&](int p) { return sums.parts[size_t(p)][size_t(i)].value.has_value(); }))
            codes.append(table.industries().code(i));
    return codes;
}

/// The industries with a value in the latest period, largest first.
std::vector<int> bySize(const std::vector<Total>& parts)
{
    std::vector<int> order;
    for (int i = 0; i < int(parts.size()); ++i)
        if (parts[size_t(i)].value)
            order.push_back(i);
    std::stable_sort(order.begin(), order.end(),
                     [&](int a, int b) { return *parts[size_t(a)].value > *parts[size_t(b)].value; });
    return order;
}

} // namespace

Result<RegionAnalysis> analyseRegion(DatasetMeasures& measures, const BoardQuery& query, double threshold)
{
    Result<Board> board = measures.board(query);
    if (!board)
        return board.error();
    const auto figures = measures.measures(query.region, query.period, threshold);
    if (!figures)
        return figures.error();
    RegionAnalysis analysis;
    analysis.board = std::move(*board);
    analysis.threshold = threshold;
    analysis.industries.resize(size_t(analysis.board.rows.size()));
    for (int i = 0; i < analysis.board.rows.size(); ++i) {
        const auto quotient = analysis.board.rows.at(i).quotient.value;
        analysis.industries[size_t(i)].symmetric = symmetricQuotient(quotient);
        analysis.industries[size_t(i)].specialised = quotient && *quotient >= threshold;
    }
    addFigures(analysis, **figures);
    addChanges(analysis, measures);
    return analysis;
}

QStringList furtherComparators(const ObservationTable& table, const BoardQuery& query, int most)
{
    QStringList codes;
    const auto offer = [&](const QString& code) {
        const bool there = code.isEmpty() || table.regions().find(code);
        if (there && code != query.comparator && code != query.region && !codes.contains(code))
            codes.append(code);
    };
    offer({});
    if (query.region.size() > 2)
        offer(query.region.left(2));
    for (const QString& code : table.regions().codes())
        if (isTotalCode(code, Axis::Region))
            offer(code);
    return codes.mid(0, most);
}

Result<SectorMix> sectorMix(DatasetMeasures& measures, const QString& region, int most)
{
    SectorMix mix;
    const ObservationTable& table = measures.table();
    const auto number = table.regions().find(region);
    if (!number)
        return mix;
    const QStringList periods = sortedPeriods(table);
    const Sums sums = sumsOf(table, *number, measures.notSummed(region, periods).industries);
    std::vector<int> numbers;
    for (const QString& period : periods) {
        const int p = *table.periods().find(period);
        if (!sums.total[size_t(p)].value || *sums.total[size_t(p)].value <= 0)
            continue;
        numbers.push_back(p);
        mix.periods.append(period);
        mix.positions.append(periodInYears(period).value_or(double(mix.positions.size())));
    }
    if (numbers.empty())
        return mix;
    if (auto same = oneVersion(mix.periods.constFirst() + u"–"_s + mix.periods.constLast(), {},
                               industriesWithValue(table, sums, numbers));
        !same)
        return same.error();
    const std::vector<int> order = bySize(sums.parts[size_t(numbers.back())]);
    if (int(order.size()) == most + 1)
        ++most; // one alone needs no other name
    for (int place = 0; place < qMin(int(order.size()), most); ++place) {
        SectorMix::Series series;
        series.code = table.industries().code(order[size_t(place)]);
        for (const int p : numbers) {
            const Total& part = sums.parts[size_t(p)][size_t(order[size_t(place)])];
            series.shares.append(ratio(part.value, sums.total[size_t(p)].value));
            series.gaps.append(sums.total[size_t(p)].missing > 0);
        }
        mix.series.append(series);
    }
    if (int(order.size()) <= most)
        return mix;
    SectorMix::Series others;
    for (int p = 0; p < int(numbers.size()); ++p) {
        double rest = 1;
        bool gaps = sums.total[size_t(numbers[size_t(p)])].missing > 0;
        for (const SectorMix::Series& series : mix.series) {
            rest -= series.shares.at(p).value_or(0);
            gaps = gaps || !series.shares.at(p);
        }
        others.shares.append(qMax(0.0, rest));
        others.gaps.append(gaps);
    }
    mix.series.append(others);
    return mix;
}

} // namespace s3::evidence
