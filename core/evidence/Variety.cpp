// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/Variety.h"

#include <algorithm>
#include <cmath>

namespace s3::evidence {

IndustryGroups groupIndustries(const QStringList& industries, const QHash<QString, QString>& hierarchy)
{
    IndustryGroups groups;
    if (hierarchy.isEmpty())
        return groups;
    QHash<QString, int> numbers;
    groups.groupOf.reserve(size_t(industries.size()));
    for (const QString& industry : industries) {
        const auto found = hierarchy.constFind(industry);
        if (found == hierarchy.constEnd()) {
            groups.ungrouped.append(industry);
            groups.groupOf.push_back(groups.count++);
            continue;
        }
        const auto known = numbers.constFind(*found);
        if (known == numbers.constEnd())
            numbers.insert(*found, groups.count);
        groups.groupOf.push_back(known == numbers.constEnd() ? groups.count++ : *known);
    }
    return groups;
}

std::optional<Variety> variety(std::span<const double> masses, std::span<const int> groupOf, int groupCount)
{
    if (groupOf.empty() || groupOf.size() != masses.size())
        return std::nullopt;
    std::vector<double> groups(size_t(groupCount), 0.0);
    double sum = 0;
    for (size_t k = 0; k < masses.size(); ++k) {
        groups[size_t(groupOf[k])] += masses[k];
        sum += masses[k];
    }
    if (!(sum > 0) || !std::isfinite(sum))
        return std::nullopt;
    Variety result;
    for (const double group : groups)
        if (group > 0)
            result.unrelated -= group / sum * std::log2(group / sum);
    for (size_t k = 0; k < masses.size(); ++k)
        if (masses[k] > 0)
            result.related += masses[k] / sum * std::log2(groups[size_t(groupOf[k])] / masses[k]);
    result.unrelated = std::max(result.unrelated, 0.0);
    return result;
}

} // namespace s3::evidence
