// SPDX-License-Identifier: GPL-3.0-or-later
// What an indicator or a value lacks to be of use; said beside the field, nothing is forbidden but what
// cannot be.
#pragma once

#include "core/monitoring/Records.h"

namespace s3::monitoring {

/// More active indicators than this for one transformative activity (TA) are seldom kept up.
inline constexpr int mostIndicators = 12;

enum class IndicatorFlaw {
    NoName,
    NoUnit,
    NoBaseline,
    NoBaselineDate,
    NoTarget,
    NoTargetDate,
    TargetNotAfterBaseline, ///< the target's date is not after the baseline's
    NoSource,
    NoFrequency,
    NoResponsible,
    TargetIsBaseline,       ///< wrong: there is no way to go
    OutputBaselineNotZero,  ///< outputs are counted from zero
    TargetAgainstDirection, ///< less is better, but the target lies above the baseline, or the other way
                            ///< round
    FrequencyNotPositive,
};
/// In the order of the form. Result indicators need everything, outputs and processes what the status needs;
/// context and impact indicators neither baseline nor target.
QList<IndicatorFlaw> flawsOf(const Indicator& indicator);
/// The column that the flaw is about.
QString columnOf(IndicatorFlaw flaw);
/// Merely missing, as against contradictory.
bool isGapOnly(IndicatorFlaw flaw);

enum class MeasurementFlaw {
    NoDate,
    InFuture,       ///< measured tomorrow?
    BeforeBaseline, ///< a warning
};
bool isWarning(MeasurementFlaw flaw);
QList<MeasurementFlaw> flawsOf(const Measurement& measurement, const Indicator& indicator,
                               const QDate& today);

struct CrowdedActivity {
    IdOf<TransformativeActivity> activityId;
    int indicators = 0; ///< > mostIndicators
};
/// Activities with too many active indicators; active = the date of the target, if any, has not passed.
QList<CrowdedActivity> crowdedActivities(const QList<Indicator>& indicators, const QDate& today);

} // namespace s3::monitoring
