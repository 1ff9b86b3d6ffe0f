// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/RegionIndustryMatrix.h"

#include "core/evidence/CodeVersions.h"

#include <QSet>
#include <cmath>

namespace s3::evidence {

namespace {

constexpr int unused = -1;
constexpr int used = -2;

/// New numbers for the codes that are used and not left out, in the order of the book.
QStringList number(std::vector<int>& numbers, const CodeBook& book, const QStringList& leftOut)
{
    const QSet<QString> out(leftOut.begin(), leftOut.end());
    QStringList codes;
    for (int code = 0; code < book.size(); ++code) {
        int& entry = numbers[size_t(code)];
        if (entry != used || out.contains(book.code(code))) {
            entry = unused;
            continue;
        }
        entry = int(codes.size());
        codes.append(book.code(code));
    }
    return codes;
}

/// Sums in extended precision and rounds once.
class Sum {
public:
    void add(bool missing, double value)
    {
        ++(missing ? m_missing : m_there);
        if (!missing)
            m_value += value;
    }
    Total total() const { return {m_there > 0 ? std::optional(double(m_value)) : std::nullopt, m_missing}; }

private:
    long double m_value = 0;
    int m_there = 0;
    int m_missing = 0;
};

std::vector<Total> totalsOfSums(const std::vector<Sum>& sums)
{
    std::vector<Total> totals;
    totals.reserve(sums.size());
    for (const Sum& sum : sums)
        totals.push_back(sum.total());
    return totals;
}

} // namespace

Result<RegionIndustryMatrix> matrixOf(const ObservationTable& table, const QString& period,
                                      const QStringList& leftOutRegions, const QStringList& leftOutIndustries)
{
    RegionIndustryMatrix matrix;
    matrix.period = period;
    const auto wanted = table.periods().find(period);
    if (!wanted)
        return matrix;
    std::vector<int> regions(size_t(table.regions().size()), unused);
    std::vector<int> industries(size_t(table.industries().size()), unused);
    for (int row = 0; row < table.size(); ++row) {
        if (table.period(row) != *wanted)
            continue;
        regions[size_t(table.region(row))] = used;
        industries[size_t(table.industry(row))] = used;
    }
    const QStringList regionCodes = number(regions, table.regions(), leftOutRegions);
    const QStringList industryCodes = number(industries, table.industries(), leftOutIndustries);
    const qint64 cells = qint64(regionCodes.size()) * industryCodes.size();
    if (cells == 0 || cells > mostMatrixCells)
        return matrix;
    matrix.regions = regionCodes;
    matrix.industries = industryCodes;
    matrix.value.assign(size_t(cells), 0);
    matrix.missing.assign(size_t(cells), true);
    for (int row = 0; row < table.size(); ++row) {
        const int region = regions[size_t(table.region(row))];
        const int industry = industries[size_t(table.industry(row))];
        if (table.period(row) != *wanted || region < 0 || industry < 0)
            continue;
        const auto value = table.value(row);
        const bool refused = value && !(*value >= 0 && std::isfinite(*value));
        matrix.refusedCells += refused ? 1 : 0;
        const size_t cell = matrix.cell(region, industry);
        matrix.missing[cell] = !value || refused;
        matrix.value[cell] = matrix.missing[cell] ? 0 : *value;
    }
    for (const bool missing : matrix.missing)
        matrix.missingCells += missing ? 1 : 0;
    if (auto same = oneVersion(period, regionsWithValue(matrix), industriesWithValue(matrix)); !same)
        return same.error();
    return matrix;
}

QStringList regionsWithValue(const RegionIndustryMatrix& matrix)
{
    QStringList codes;
    for (int r = 0; r < matrix.regionCount(); ++r) {
        const auto first = matrix.missing.begin() + std::ptrdiff_t(matrix.cell(r, 0));
        const auto last = first + matrix.industryCount();
        if (std::find(first, last, false) != last)
            codes.append(matrix.regions.at(r));
    }
    return codes;
}

QStringList industriesWithValue(const RegionIndustryMatrix& matrix)
{
    QStringList codes;
    for (int i = 0; i < matrix.industryCount(); ++i) {
        int r = 0;
        while (r < matrix.regionCount() && matrix.missing[matrix.cell(r, i)])
            ++r;
        if (r < matrix.regionCount())
            codes.append(matrix.industries.at(i));
    }
    return codes;
}

MatrixTotals totalsOf(const RegionIndustryMatrix& matrix)
{
    std::vector<Sum> regions(size_t(matrix.regionCount()));
    std::vector<Sum> industries(size_t(matrix.industryCount()));
    Sum all;
    size_t cell = 0;
    for (Sum& region : regions) {
        for (Sum& industry : industries) {
            const bool missing = matrix.missing[cell];
            const double value = matrix.value[cell++];
            region.add(missing, value);
            industry.add(missing, value);
            all.add(missing, value);
        }
    }
    return {totalsOfSums(regions), totalsOfSums(industries), all.total()};
}

} // namespace s3::evidence
