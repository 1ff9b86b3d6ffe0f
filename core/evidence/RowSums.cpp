// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/RowSums.h"

#include "core/evidence/Parallel.h"

#include <bit>

// One program for all processors of the kind, with the wider instructions where there are any. Only additions
// are involved, so that the results do not differ. Sanitizers cannot bear the choice at load time.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(S3_SANITIZED)
#define S3_WIDE __attribute__((target_clones("avx2", "default")))
#define S3_COUNTING __attribute__((target_clones("popcnt", "default")))
#else
#define S3_WIDE
#define S3_COUNTING
#endif

namespace s3::evidence {

namespace {

constexpr int lane = 4;
constexpr int block = 16; // doubles: four wide or eight narrow sums at a time stay in registers

/// For pointers to it the name must be written: `auto` forgets that it may lie anywhere.
typedef double Lane __attribute__((vector_size(lane * sizeof(double)), aligned(sizeof(double)), may_alias));

/// Sums of rows first to last - 1 of `start`, block of columns by block, so that the summands stay in the
/// cache.
S3_WIDE void sumBlocks(const int* start, const int* column, int first, int last, const double* from,
                       double* to, int stride)
{
    for (int offset = 0; offset < stride; offset += block) {
        for (int row = first; row < last; ++row) {
            Lane a{};
            Lane b{};
            Lane c{};
            Lane d{};
            for (int k = start[row]; k < start[row + 1]; ++k) {
                const Lane* summand =
                    reinterpret_cast<const Lane*>(from + size_t(column[k]) * size_t(stride) + offset);
                a += summand[0];
                b += summand[1];
                c += summand[2];
                d += summand[3];
            }
            Lane* sum = reinterpret_cast<Lane*>(to + size_t(row) * size_t(stride) + offset);
            sum[0] = a;
            sum[1] = b;
            sum[2] = c;
            sum[3] = d;
        }
    }
}

/// Rows first to last - 1 of the counts, each from its diagonal on.
S3_COUNTING void countBits(const std::uint64_t* bits, int words, int columns, int first, int last,
                           int* together)
{
    for (int a = first; a < last; ++a) {
        for (int b = a; b < columns; ++b) {
            int count = 0;
            for (int word = 0; word < words; ++word)
                count += std::popcount(bits[size_t(a) * size_t(words) + size_t(word)] &
                                       bits[size_t(b) * size_t(words) + size_t(word)]);
            together[size_t(a) * size_t(columns) + size_t(b)] = count;
        }
    }
}

} // namespace

Ones onesOf(const Presence& presence)
{
    Ones ones;
    ones.columnCount = presence.industryCount;
    ones.start.push_back(0);
    for (int r = 0; r < presence.regionCount; ++r) {
        for (int i = 0; i < presence.industryCount; ++i)
            if (presence.at(r, i))
                ones.column.push_back(i);
        ones.start.push_back(int(ones.column.size()));
    }
    return ones;
}

PaddedRows::PaddedRows(int rows, int columns)
    : m_rows(rows)
    , m_columns(columns)
    , m_stride((columns + block - 1) / block * block)
    , m_value(size_t(rows) * size_t(m_stride), 0.0)
{}

PaddedRows sumRows(const Ones& ones, const PaddedRows& rows)
{
    PaddedRows sums(ones.rowCount(), rows.columnCount());
    inParallel(ones.rowCount(), 64, [&](int first, int last) {
        sumBlocks(ones.start.data(), ones.column.data(), first, last, rows.row(0), sums.row(0),
                  rows.stride());
    });
    return sums;
}

std::vector<int> countTogether(const Ones& ones)
{
    const int columns = ones.columnCount;
    const int words = (ones.rowCount() + 63) / 64;
    std::vector<std::uint64_t> bits(size_t(columns) * size_t(words), 0);
    for (int row = 0; row < ones.rowCount(); ++row)
        for (int k = ones.start[size_t(row)]; k < ones.start[size_t(row) + 1]; ++k)
            bits[size_t(ones.column[size_t(k)]) * size_t(words) + size_t(row / 64)] |= std::uint64_t(1)
                                                                                       << (row % 64);
    std::vector<int> together(size_t(columns) * size_t(columns), 0);
    countBits(bits.data(), words, columns, 0, columns, together.data());
    for (int a = 0; a < columns; ++a)
        for (int b = 0; b < a; ++b)
            together[size_t(a) * size_t(columns) + size_t(b)] =
                together[size_t(b) * size_t(columns) + size_t(a)];
    return together;
}

} // namespace s3::evidence
