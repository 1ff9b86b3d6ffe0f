// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <thread>
#include <vector>

namespace s3::evidence {

/// Calls work(first, last) for parts of 0 to count - 1, one part a processor, and waits for all of them. The
/// results must not depend on how the work is cut. Little work stays in the calling thread.
template<class Work>
void inParallel(int count, int worthwhile, Work work)
{
    constexpr int mostThreads = 8;
    const int threads =
        count < worthwhile ? 1 : std::clamp(int(std::thread::hardware_concurrency()), 1, mostThreads);
    const auto from = [&](int part) { return int(qint64(count) * part / threads); };
    std::vector<std::jthread> others;
    for (int part = 1; part < threads; ++part)
        others.emplace_back([&work, first = from(part), last = from(part + 1)] { work(first, last); });
    work(0, from(1));
}

} // namespace s3::evidence
