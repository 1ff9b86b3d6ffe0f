// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identification/Records.h"

namespace s3 {

/// What a person reads for a stored code, in the application's language.
QString displayName(TransformationMode mode);
QString displayName(CriticalMass mass);
QString displayName(ActivityStatus status);

namespace identification {

/// A sentence that says what the mode of transformation means.
QString explanation(TransformationMode mode);

inline constexpr int highestMaturity = 5;
/// A step of the ladder, 0 "Idea" to 5 "Self-sustaining"; empty outside of it.
QString maturityName(int step);

} // namespace identification
} // namespace s3
