// SPDX-License-Identifier: GPL-3.0-or-later
// Sorting of numbers of zero or more, several times as fast as comparing them. Private to the measures.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace s3::evidence {

/// Numbers of zero or more sort as their bits do.
inline std::uint64_t sortKey(double value)
{
    return std::bit_cast<std::uint64_t>(value);
}

/// Sorts by `key(entry)`: by the upper half of its bits in four passes of eight bits each, then what is left
/// within runs that share them, which are short in data.
template<class Entry, class Key>
void radixSort(std::vector<Entry>& entries, Key key)
{
    constexpr std::size_t passes = 4;
    constexpr std::size_t buckets = 256;
    constexpr std::size_t worthwhile = 64;
    const auto byKey = [&key](const Entry& a, const Entry& b) { return key(a) < key(b); };
    if (entries.size() < worthwhile) {
        std::sort(entries.begin(), entries.end(), byKey);
        return;
    }
    std::array<std::array<std::uint32_t, buckets>, passes> place{};
    const auto digit = [&key](const Entry& entry, std::size_t pass) {
        return std::size_t(key(entry) >> (32 + 8 * pass)) & (buckets - 1);
    };
    for (const Entry& entry : entries)
        for (std::size_t pass = 0; pass < passes; ++pass)
            ++place[pass][digit(entry, pass)];
    std::vector<Entry> other(entries.size());
    for (std::size_t pass = 0; pass < passes; ++pass) {
        if (place[pass][digit(entries.front(), pass)] == entries.size())
            continue; // all alike here
        std::uint32_t next = 0;
        for (std::uint32_t& count : place[pass])
            next += std::exchange(count, next);
        for (const Entry& entry : entries)
            other[place[pass][digit(entry, pass)]++] = entry;
        entries.swap(other);
    }
    for (auto first = entries.begin(); first != entries.end();) {
        auto last = first + 1;
        while (last != entries.end() && key(*last) >> 32 == key(*first) >> 32)
            ++last;
        if (last - first > 1)
            std::sort(first, last, byKey);
        first = last;
    }
}

} // namespace s3::evidence
