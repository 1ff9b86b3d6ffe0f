// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <optional>
#include <span>
#include <vector>

namespace s3::evidence {

/// Which industries belong together: a number of a group for each industry.
struct IndustryGroups {
    std::vector<int> groupOf; ///< by industry, 0 to count - 1; empty = no groups are known
    int count = 0;
    QStringList ungrouped; ///< industries without a group in the hierarchy: each is a group of its own
    bool isEmpty() const { return groupOf.empty(); }
};

/// The groups of `industries` by a hierarchy industry -> group. An empty hierarchy gives no groups at all.
IndustryGroups groupIndustries(const QStringList& industries, const QHash<QString, QString>& hierarchy);

/// Entropy split by groups, in bits. P(g) = share of group g, p(i) of industry i.
/// Unrelated variety: sum P(g) log2(1/P(g)), between groups. Related variety: sum P(g) H(g), within groups,
/// with H(g) = sum of (p(i)/P(g)) log2(P(g)/p(i)). Together they are the Shannon entropy.
/// K. Frenken, F. van Oort, T. Verburg, Regional Studies 41 (2007).
struct Variety {
    double unrelated = 0;
    double related = 0;
};

/// `masses` and `groupOf` have one entry an industry. None if the masses sum up to 0 or there are no groups.
std::optional<Variety> variety(std::span<const double> masses, std::span<const int> groupOf, int groupCount);

} // namespace s3::evidence
