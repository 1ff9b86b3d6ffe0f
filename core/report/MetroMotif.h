// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/ChartPainter.h"
#include "core/report/Document.h"

#include <array>

namespace s3::report {

/// How many sections a line has and how many of them hold something. Index 0 is the project as a whole.
struct Stations {
    int filled = 0;
    int all = 0;
};
std::array<Stations, 6> stationsOf(const Document& document);

/// The five lines as a map: side by side from the left edge, then each to its own terminus with number and
/// name, its sections as stations on the way, filled where something is recorded.
void paintMetro(QPainter& painter, const QRectF& area, const std::array<Stations, 6>& stations,
                const ChartStyle& style);

/// Five small dots on a line with `current` (1 to 5; any other: none) filled, for headers. Height about 8
/// points.
void paintMetroDots(QPainter& painter, QPointF leftMiddle, int current, const ChartStyle& style);

} // namespace s3::report
