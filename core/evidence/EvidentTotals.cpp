// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/EvidentTotals.h"

#include <QSet>
#include <map>

namespace s3::evidence {

namespace {

constexpr double tolerance = 0.005; ///< offices round, and withhold small cells

struct Group {
    std::map<int, double> valueOf; ///< by code
};

/// The observations by the other axis and the period.
std::map<std::pair<int, int>, Group> groupsOf(const ObservationTable& table, Axis axis)
{
    std::map<std::pair<int, int>, Group> groups;
    for (int row = 0; row < table.size(); ++row) {
        const auto value = table.value(row);
        if (!value)
            continue;
        const bool regions = axis == Axis::Region;
        Group& group = groups[{regions ? table.industry(row) : table.region(row), table.period(row)}];
        group.valueOf.emplace(regions ? table.region(row) : table.industry(row), *value);
    }
    return groups;
}

/// Which codes are compared with a code that should not be summed.
struct Claim {
    int code = 0;           ///< the larger one: the total, the whole, or what the parts are part of
    std::vector<int> parts; ///< that add up to no more
    bool mustEqual = false; ///< they add up to just that
};

bool holds(const Claim& claim, const std::map<std::pair<int, int>, Group>& groups)
{
    int compared = 0;
    for (const auto& [key, group] : groups) {
        const auto whole = group.valueOf.find(claim.code);
        if (whole == group.valueOf.end())
            continue;
        double sum = 0;
        size_t known = 0;
        for (const int part : claim.parts) {
            const auto found = group.valueOf.find(part);
            if (found == group.valueOf.end())
                continue;
            sum += found->second;
            ++known;
        }
        if (known == 0)
            continue;
        ++compared;
        if (sum > whole->second * (1 + tolerance))
            return false;
        if (claim.mustEqual && known == claim.parts.size() && sum < whole->second * (1 - tolerance))
            return false;
    }
    return compared > 0;
}

bool isBareDigits(const QString& code)
{
    return !code.isEmpty() && code.front().isDigit();
}

} // namespace

TotalsFound evidentTotals(const ObservationTable& table, Axis axis)
{
    const CodeBook& book = axis == Axis::Region ? table.regions() : table.industries();
    const QVector<LeftOut> named = leftOutOfTotals(book.codes(), axis);
    TotalsFound found;
    if (named.isEmpty())
        return found;
    const auto groups = groupsOf(table, axis);
    QSet<QString> out;
    for (const LeftOut& entry : named)
        out.insert(entry.code);
    std::vector<int> summed;
    for (int code = 0; code < book.size(); ++code)
        if (!out.contains(book.code(code)))
            summed.push_back(code);

    for (const LeftOut& entry : named) {
        Claim claim{*book.find(entry.code), summed, false};
        if (entry.reason == LeftOut::PartOf) {
            claim = {*book.find(entry.other), {*book.find(entry.code)}, false};
        } else if (entry.reason == LeftOut::Whole) {
            claim.parts.clear();
            for (char16_t section = entry.code.front().unicode(); section <= entry.code.back().unicode();
                 ++section)
                claim.parts.push_back(*book.find(QString(QChar(section))));
            claim.mustEqual = true;
        }
        const bool isNumber = entry.reason == LeftOut::PartOf && isBareDigits(entry.code);
        (!isNumber && holds(claim, groups) ? found.confirmed : found.doubtful).append(entry);
    }
    return found;
}

} // namespace s3::evidence
