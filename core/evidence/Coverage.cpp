// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/Coverage.h"

#include "core/base/Numbers.h"
#include "core/evidence/Specialisation.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace s3::evidence {

namespace {

constexpr Flag allFlags[] = {Flag::Missing, Flag::Confidential, Flag::Estimated, Flag::Provisional,
                             Flag::Break,   Flag::Unreliable,   Flag::Noted};

std::vector<bool> summedCodes(const CodeBook& book, const QStringList& leftOut)
{
    std::vector<bool> summed(size_t(book.size()), true);
    for (const QString& code : leftOut)
        if (const auto number = book.find(code))
            summed[size_t(*number)] = false;
    return summed;
}

struct Seen {
    std::vector<bool> regions;
    std::vector<bool> industries;
    static qint64 count(const std::vector<bool>& seen, const std::vector<bool>* and_ = nullptr)
    {
        qint64 n = 0;
        for (size_t i = 0; i < seen.size(); ++i)
            n += seen[i] && (!and_ || (*and_)[i]);
        return n;
    }
};

std::optional<double> shareOf(qint64 given, qint64 possible)
{
    return possible > 0 ? std::optional(double(possible - given) / double(possible)) : std::nullopt;
}

} // namespace

std::optional<double> PeriodCoverage::missingShare() const
{
    return shareOf(given, possible);
}

std::optional<double> Coverage::missingShare() const
{
    qint64 given = 0;
    qint64 possible = 0;
    for (const PeriodCoverage& period : periods) {
        given += period.given;
        possible += period.possible;
    }
    return shareOf(given, possible);
}

Coverage coverageOf(const ObservationTable& table, const QStringList& regionsLeftOut,
                    const QStringList& industriesLeftOut)
{
    const std::vector<bool> regionSummed = summedCodes(table.regions(), regionsLeftOut);
    const std::vector<bool> industrySummed = summedCodes(table.industries(), industriesLeftOut);
    Seen seen{std::vector<bool>(regionSummed.size()), std::vector<bool>(industrySummed.size())};
    std::vector<PeriodCoverage> periods(size_t(table.periods().size()));
    std::vector<qint64> summands(periods.size()); // with a value, among the codes that are summed
    std::vector<int> flagCounts(std::size(allFlags));

    for (int row = 0; row < table.size(); ++row) {
        seen.regions[size_t(table.region(row))] = true;
        seen.industries[size_t(table.industry(row))] = true;
        PeriodCoverage& period = periods[size_t(table.period(row))];
        const Flags flags = table.flags(row);
        for (size_t i = 0; i < std::size(allFlags); ++i)
            flagCounts[i] += flags.testFlag(allFlags[i]);
        const auto value = table.value(row);
        if (!value) {
            ++period.missing;
            period.confidential += flags.testFlag(Flag::Confidential);
            continue;
        }
        ++period.given;
        period.flagged += bool(flags);
        if (regionSummed[size_t(table.region(row))] && industrySummed[size_t(table.industry(row))]) {
            period.total.value = period.total.value.value_or(0) + *value;
            ++summands[size_t(table.period(row))];
        }
    }

    Coverage coverage;
    coverage.observations = table.size();
    coverage.regions = int(Seen::count(seen.regions));
    coverage.industries = int(Seen::count(seen.industries));
    const qint64 possible = qint64(coverage.regions) * coverage.industries;
    const qint64 summable =
        Seen::count(seen.regions, &regionSummed) * Seen::count(seen.industries, &industrySummed);
    for (const QString& code : sortedPeriods(table)) {
        const auto number = table.periods().find(code);
        if (!number)
            continue;
        PeriodCoverage period = periods[size_t(*number)];
        if (period.given + period.missing == 0)
            continue;
        period.period = code;
        period.possible = possible;
        period.total.missing =
            int(std::min<qint64>(summable - summands[size_t(*number)], std::numeric_limits<int>::max()));
        coverage.periods.append(period);
    }
    for (size_t i = 0; i < std::size(allFlags); ++i)
        if (flagCounts[i] > 0)
            coverage.flags.append({allFlags[i], flagCounts[i]});
    return coverage;
}

QString totalText(const Total& total, int decimals)
{
    if (!total.value)
        return u"–"_s;
    return (total.isLowerBound() ? u"≥ "_s : QString()) + displayNumber(*total.value, decimals);
}

} // namespace s3::evidence
