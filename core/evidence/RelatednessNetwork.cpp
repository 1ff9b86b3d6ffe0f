// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/RelatednessNetwork.h"

#include <algorithm>
#include <cmath>

namespace s3::evidence {

namespace {

/// Prim's algorithm on a dense matrix; for each industry the one it hangs on, -1 for the first of each part.
std::vector<int> spanningForest(std::span<const double> proximity, int count)
{
    std::vector<int> parent(size_t(count), -1);
    std::vector<double> best(size_t(count), 0);
    std::vector<bool> done(size_t(count), false);
    for (int round = 0; round < count; ++round) {
        int next = -1;
        for (int i = 0; i < count; ++i) {
            if (!done[size_t(i)] && (next < 0 || best[size_t(i)] > best[size_t(next)]))
                next = i;
        }
        done[size_t(next)] = true;
        for (int i = 0; i < count; ++i) {
            const double p = proximity[size_t(next) * size_t(count) + size_t(i)];
            if (!done[size_t(i)] && p > best[size_t(i)]) {
                best[size_t(i)] = p;
                parent[size_t(i)] = next;
            }
        }
    }
    return parent;
}

} // namespace

std::vector<RelatedPair> networkLinks(std::span<const double> proximity, int count, double threshold)
{
    const std::vector<int> parent = spanningForest(proximity, count);
    std::vector<RelatedPair> links;
    for (int a = 0; a < count; ++a) {
        for (int b = a + 1; b < count; ++b) {
            const double p = proximity[size_t(a) * size_t(count) + size_t(b)];
            const bool backbone = parent[size_t(a)] == b || parent[size_t(b)] == a;
            if (backbone || (p > 0 && p >= threshold))
                links.push_back({a, b, p, backbone});
        }
    }
    return links;
}

double proposedThreshold(std::span<const double> proximity, int count, double linksPerIndustry)
{
    std::vector<double> values;
    for (int a = 0; a < count; ++a) {
        for (int b = a + 1; b < count; ++b) {
            const double p = proximity[size_t(a) * size_t(count) + size_t(b)];
            if (p > 0)
                values.push_back(p);
        }
    }
    const auto wanted = size_t(std::ceil(linksPerIndustry * count));
    if (values.size() <= wanted)
        return 0.3;
    const auto place = values.begin() + std::ptrdiff_t(wanted);
    std::nth_element(values.begin(), place, values.end(), std::greater<>());
    return std::clamp(*place, 0.3, 1.0);
}

} // namespace s3::evidence
