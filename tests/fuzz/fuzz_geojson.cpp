// SPDX-License-Identifier: GPL-3.0-or-later
// Boundaries from a stranger: reading and drawing them must neither crash nor take memory beyond the limits.
#include "core/evidence/MapShapes.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    s3::evidence::GeoLimits limits;
    limits.points = 20'000;
    const auto layer = s3::evidence::readGeoJson(
        QByteArray::fromRawData(reinterpret_cast<const char*>(data), qsizetype(size)), limits);
    if (!layer)
        return 0;
    const QString property = s3::evidence::proposedCodeProperty(*layer, {QStringLiteral("AT33")});
    for (const s3::evidence::MapShape& shape :
         s3::evidence::shapesOf(*layer, property, {QStringLiteral("AT33")})) {
        if (shape.outline.isEmpty())
            __builtin_trap(); // areas without an outline are left out
    }
    return 0;
}
