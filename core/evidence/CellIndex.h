// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/ObservationTable.h"

#include <vector>

namespace s3::evidence {

/// Where in the table an observation of a region, industry and period lies. Open addressing over row numbers:
/// a million observations cost 8 to 16 MB and no allocation each.
class CellIndex {
public:
    explicit CellIndex(const ObservationTable& table)
        : m_table(table)
        , m_slots(1 << 12, -1)
    {}

    /// The row of the cell if it is known; otherwise `next` is remembered for it and returned.
    int findOrAdd(int region, int industry, int period, int next)
    {
        if (size_t(next) * 2 >= m_slots.size())
            grow();
        size_t slot = slotOf(region, industry, period);
        while (m_slots[slot] >= 0) {
            const int row = m_slots[slot];
            if (m_table.region(row) == region && m_table.industry(row) == industry &&
                m_table.period(row) == period)
                return row;
            slot = (slot + 1) & (m_slots.size() - 1);
        }
        m_slots[slot] = next;
        return next;
    }

private:
    size_t slotOf(int region, int industry, int period) const
    {
        // Each code stays below 2^20 (ReadLimits::codesPerAxis); Fibonacci hashing spreads the packed key.
        const quint64 key = (quint64(region) << 40) | (quint64(industry) << 20) | quint64(period);
        const quint64 hash = key * 0x9E3779B97F4A7C15ULL;
        return size_t(hash ^ (hash >> 32)) & (m_slots.size() - 1);
    }

    void grow()
    {
        std::vector<int> old(m_slots.size() * 2, -1);
        old.swap(m_slots);
        for (const int row : old) {
            if (row < 0)
                continue;
            size_t slot = slotOf(m_table.region(row), m_table.industry(row), m_table.period(row));
            while (m_slots[slot] >= 0)
                slot = (slot + 1) & (m_slots.size() - 1);
            m_slots[slot] = row;
        }
    }

    const ObservationTable& m_table;
    std::vector<int> m_slots;
};

} // namespace s3::evidence
