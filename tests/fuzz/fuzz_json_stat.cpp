// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a JSON-stat file: read to the end or refused, never worse.
#include "core/evidence/JsonStatTable.h"

#include <cstdint>
#include <cstdlib>

using namespace s3::evidence;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    ReadLimits limits;
    limits.rows = 2000;
    limits.columns = 50;
    limits.codesPerAxis = 500;
    const QByteArray json(reinterpret_cast<const char*>(data), qsizetype(size));
    for (const char16_t* part : {u"", u"2"}) {
        auto source = openJsonStatBytes(json, QString::fromUtf16(part), limits);
        if (!source)
            continue;
        int rows = 0;
        while ((*source)->next() == RowSource::Step::Record) {
            // The header, and what the limits allow.
            if (++rows > limits.rows + 1 || (*source)->fieldCount() > limits.columns)
                std::abort();
            (*source)->placeOf((*source)->line(), 1);
        }
    }
    return 0;
}
