// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace s3::evidence {

/// Two related industries, by their places in the proximity matrix; a < b.
struct RelatedPair {
    int a = 0;
    int b = 0;
    double proximity = 0;  ///< 0 to 1
    bool backbone = false; ///< part of the maximum spanning tree
    friend bool operator==(const RelatedPair&, const RelatedPair&) = default;
};

/// The links worth drawing: the maximum spanning tree of the proximities (a forest where some are never found
/// together), so that the network hangs together, and every pair with proximity >= `threshold`. `proximity`
/// is a symmetric matrix, row by row, `count` by `count`; its diagonal does not matter; 0 = no relation. In
/// the order of a, then b. After C. Hidalgo et al., The Product Space Conditions the Development of Nations,
/// Science 317 (2007).
std::vector<RelatedPair> networkLinks(std::span<const double> proximity, int count, double threshold);

/// The proximity from which on about `linksPerIndustry` links an industry are drawn; at least 0.3 where there
/// are many industries of which few are related, at most 1.
double proposedThreshold(std::span<const double> proximity, int count, double linksPerIndustry = 2.5);

} // namespace s3::evidence
