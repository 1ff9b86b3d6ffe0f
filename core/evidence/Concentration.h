// SPDX-License-Identifier: GPL-3.0-or-later
// How unevenly a mass is spread: over the industries of a region, or over the regions of an industry. All
// functions take masses of zero or more (not shares) and divide by their sum themselves; p(k) is the share of
// the k-th, n their number. None wherever the sum is 0 or there is nothing: no mass has no distribution.
#pragma once

#include <optional>
#include <span>

namespace s3::evidence {

/// Herfindahl-Hirschman index sum p(k)^2: 1/n (even) to 1 (all in one). O. C. Herfindahl, 1950.
std::optional<double> hhi(std::span<const double> masses);

/// (HHI - 1/n) / (1 - 1/n): 0 to 1, n = all categories, those of mass 0 included. None for n = 1.
std::optional<double> normalisedHhi(std::span<const double> masses);

/// Krugman's index sum |p(k) - q(k)|: 0 (same structure) to 2 (nothing in common). The variant (against the
/// total or against the rest) is decided by the comparator's shares. P. Krugman, Geography and Trade, 1991.
/// Half of it is Hoover's index of specialisation, 0 to 1 (E. M. Hoover, 1936). `comparatorShares`: as many
/// as masses, shares of the comparator's whole; the sum runs over the given ones only.
std::optional<double> krugman(std::span<const double> masses, std::span<const double> comparatorShares);

/// Gini coefficient, unweighted, population form: sum sum |x(k) - x(l)| / (2 n^2 mean). 0 to 1 - 1/n (the
/// sample form, times n/(n-1), is not used). n counts categories of mass 0. C. Gini, 1912.
std::optional<double> gini(std::span<const double> masses);

/// Gini coefficient of the Hoover curve (a Lorenz curve against a comparator): twice the area between the
/// diagonal and the curve of cumulated p over cumulated q, sorted by p/q ascending;
/// = sum over pairs |p(k) q(l) - p(l) q(k)|. 0 (same structure) to 1. Categories whose comparator mass is 0
/// take no part; both sides are shares of what does. E. M. Hoover, Review of Economics and Statistics 18
/// (1936).
std::optional<double> hooverGini(std::span<const double> masses, std::span<const double> comparatorMasses);

/// Shannon entropy -sum p log2 p in bits, zeros contribute nothing: 0 (all in one) to log2 n. C. E. Shannon,
/// 1948.
std::optional<double> entropyBits(std::span<const double> masses);

/// Entropy / log2 n: 0 to 1, n = all categories, those of mass 0 included. None for n = 1. E. C. Pielou,
/// 1966.
std::optional<double> evenness(std::span<const double> masses);

/// Hill number of order 1, 2^entropy: how many equally large categories would be as diverse; 1 to n.
/// M. O. Hill, Ecology 54 (1973).
std::optional<double> hillNumber(std::span<const double> masses);

} // namespace s3::evidence
