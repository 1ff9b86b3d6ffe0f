// SPDX-License-Identifier: GPL-3.0-or-later
// The metro map, the program's one ornament: measures and drawing shared by the rail and the overview.
#pragma once

#include "ui/kit/Theme.h"

#include <QRectF>

class QPainter;

namespace s3 {

enum class StationState { None, Half, Done }; ///< nothing yet, begun, complete
enum class GateState {
    Locked,
    Open,
    Attention,
    Passed
}; ///< not reached, can be worked on, lacks something, passed

namespace metro {
constexpr qreal kOverviewTrack = 7; ///< width of a line on the overview
constexpr qreal kOverviewStation = 16;
constexpr qreal kGate = 22; ///< diameter of a gate
} // namespace metro

/// A station within `rect` (its diameter is the shorter side): a ring in the line's colour, half or wholly
/// filled. `paper` is what the station lies on and fills it where it is empty.
void paintStation(QPainter& painter, const QRectF& rect, const QColor& color, StationState state,
                  const QColor& paper);

/// A gate between two lines: an interchange ring in ink; a tick when passed, an exclamation mark when it
/// lacks something.
void paintGate(QPainter& painter, const QRectF& rect, GateState state, const ThemeColors& colors);

} // namespace s3
