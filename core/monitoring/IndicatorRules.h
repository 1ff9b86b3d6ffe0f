// SPDX-License-Identifier: GPL-3.0-or-later
// What the values of an indicator say: the series, the status against the path to the target, what is due.
#pragma once

#include "core/monitoring/Records.h"
#include "core/project/Project.h"

#include <QHash>

namespace s3::monitoring {

/// Shares of the expected way from which an indicator counts as on track, and as behind; below the second it
/// is far behind. Nothing official is known for the method: the program's own convention.
inline constexpr double onTrackFrom = 0.9;
inline constexpr double behindFrom = 0.6;

// The series ------------------------------------------------------------------------------------------------

/// The measurements in force, by date: those that no other measurement of the list corrects, and of several
/// on one day the one made last. What was corrected stays in the project, but not in the series.
QList<Measurement> seriesOf(const QList<Measurement>& measurements);

/// The last of the series that is not dated after `today`.
std::optional<Measurement> latestOf(const QList<Measurement>& series, const QDate& today);

/// True where at least one period of `frequencyMonths` passed without a value between two that follow each
/// other: a gap that no line may be joined across. Without a frequency there is no gap.
bool isGap(const QDate& before, const QDate& after, std::optional<int> frequencyMonths);

struct SeriesPoint {
    QDate date;
    std::optional<double> value; ///< nothing = a gap
};
/// The series for drawing, with a point without a value in the middle of every gap.
QList<SeriesPoint> pointsOf(const QList<Measurement>& series, std::optional<int> frequencyMonths);

// The path to the target ------------------------------------------------------------------------------------

/// Context indicators only describe, impact indicators have a direction only, and without a better direction
/// there is nothing to judge.
bool isJudged(const Indicator& indicator);

/// The baseline that counts: outputs begin at zero, so a missing baseline of an output is 0.
std::optional<double> baselineOf(const Indicator& indicator);

/// e(t) = b + (T - b) (t - t0) / (t1 - t0), before t0 the baseline b, after t1 the target T; days are exact.
/// Nothing if a value or date is missing or t1 is not after t0.
std::optional<double> expectedAt(const Indicator& indicator, const QDate& date);

/// Share of the whole way to the final target, (v - b) / (T - b); 1 = reached, also for falling targets.
/// Below 0 = moved away. Nothing if b or T is missing or they are equal.
std::optional<double> achievedShare(const Indicator& indicator, double value);

enum class Status { OnTrack, Behind, FarBehind, Unrated };

/// Why there is no rating; the first that applies.
enum class Unrated {
    No,               ///< there is one
    NotJudged,        ///< see isJudged()
    NoTarget,         ///< value or date of the target is missing
    NoBaseline,       ///< value or date of the baseline is missing
    DatesReversed,    ///< the target's date is not after the baseline's
    TargetIsBaseline, ///< no way to go
    NoValue,          ///< nothing was measured
    NoFrequency,      ///< nobody said how long a value holds
    ValueTooOld,      ///< the last period passed without a value
    PathNotBegun,     ///< measured when nothing was expected yet (e = b)
};

struct Assessment {
    Status status = Status::Unrated;
    Unrated unrated = Unrated::NoValue;
    std::optional<Measurement> latest;
    std::optional<double> expected;      ///< on the day of the latest value
    std::optional<double> expectedToday; ///< for orientation
    std::optional<double> ratio;         ///< r = (v - b) / (e - b); none without a rating
    std::optional<double> achieved;      ///< see achievedShare(); none for what is not judged
};

/// A value is compared with what was expected on its own day, not today: between two measurements an
/// indicator would otherwise sink although nobody looked. A value older than the frequency counts no more.
Assessment assess(const Indicator& indicator, const QList<Measurement>& measurements, const QDate& today);

// What is due -----------------------------------------------------------------------------------------------

/// The day by which the next value should be there: `frequencyMonths` after the last one, else after the
/// baseline, else after the indicator was made; 31 January + 1 month is the last of February. Invalid without
/// a frequency.
QDate nextDue(const Indicator& indicator, const QDate& lastMeasured);

struct Overdue {
    Indicator indicator;
    QDate lastOn; ///< invalid = never measured
    QDate dueOn;
    int days = 0; ///< since dueOn, > 0
};
/// Longest first.
QList<Overdue> overdueMeasurements(const Reader& reader, const QDate& today);

/// Result indicators whose baseline lacks its value or its date.
QList<Indicator> resultIndicatorsWithoutBaseline(const Reader& reader);

// All together ----------------------------------------------------------------------------------------------

struct IndicatorState {
    Indicator indicator;
    QList<Measurement> measurements; ///< all, corrected ones too, in the order of making
    QList<Measurement> series;
    Assessment assessment;
    QDate dueOn;         ///< see nextDue()
    int daysOverdue = 0; ///< 0 = not overdue
};
/// Every indicator in the order of making. Reads each table once.
QList<IndicatorState> loadIndicators(const Reader& reader, const QDate& today);

/// Five things: there is an indicator; there are result indicators and all have a baseline; and a target;
/// every indicator was measured; none is overdue. Done and total.
std::pair<int, int> completeness(const Reader& reader, const QDate& today);

} // namespace s3::monitoring
