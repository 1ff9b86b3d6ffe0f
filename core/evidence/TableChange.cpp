// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/TableChange.h"

#include <unordered_map>

namespace s3::evidence {

namespace {

/// The numbers that the codes of one book have in another; -1 for a code that is not there.
std::vector<int> numbersIn(const CodeBook& from, const CodeBook& to)
{
    std::vector<int> numbers;
    numbers.reserve(size_t(from.size()));
    for (const QString& code : from.codes())
        numbers.push_back(to.find(code).value_or(-1));
    return numbers;
}

/// Each code stays below 2^20, see ReadLimits::codesPerAxis.
quint64 keyOf(int region, int industry, int period)
{
    return (quint64(region) << 40) | (quint64(industry) << 20) | quint64(period);
}

ChangedCell cellOf(const ObservationTable& table, int row)
{
    return {table.periods().code(table.period(row)),
            table.regions().code(table.region(row)),
            table.industries().code(table.industry(row)),
            {},
            {}};
}

} // namespace

TableChange compareTables(const ObservationTable& before, const ObservationTable& after, int listed)
{
    std::unordered_map<quint64, int> rows;
    rows.reserve(size_t(before.size()));
    for (int row = 0; row < before.size(); ++row)
        rows.emplace(keyOf(before.region(row), before.industry(row), before.period(row)), row);
    const std::vector<int> regions = numbersIn(after.regions(), before.regions());
    const std::vector<int> industries = numbersIn(after.industries(), before.industries());
    const std::vector<int> periods = numbersIn(after.periods(), before.periods());

    TableChange change;
    QVector<ChangedCell> added;
    QVector<ChangedCell> gone;
    std::vector<bool> met(size_t(before.size()));
    for (int row = 0; row < after.size(); ++row) {
        const int region = regions[size_t(after.region(row))];
        const int industry = industries[size_t(after.industry(row))];
        const int period = periods[size_t(after.period(row))];
        const auto old = region < 0 || industry < 0 || period < 0
                             ? rows.end()
                             : rows.find(keyOf(region, industry, period));
        if (old == rows.end()) {
            ++change.added;
            if (added.size() < listed) {
                added.append(cellOf(after, row));
                added.last().after = after.value(row);
            }
            continue;
        }
        met[size_t(old->second)] = true;
        if (before.value(old->second) == after.value(row)) {
            ++change.same;
            continue;
        }
        ++change.changed;
        if (change.cells.size() < listed) {
            change.cells.append(cellOf(after, row));
            change.cells.last().before = before.value(old->second);
            change.cells.last().after = after.value(row);
        }
    }
    for (int row = 0; row < before.size(); ++row) {
        if (met[size_t(row)])
            continue;
        ++change.gone;
        if (gone.size() < listed) {
            gone.append(cellOf(before, row));
            gone.last().before = before.value(row);
        }
    }
    change.cells += gone + added;
    return change;
}

} // namespace s3::evidence
