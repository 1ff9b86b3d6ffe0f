// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identification/Records.h"

namespace s3 {

enum class IndicatorLevel { Context, Input, Process, Output, Result, Impact };
template<>
struct EnumCodes<IndicatorLevel> {
    static constexpr EnumCode<IndicatorLevel> codes[] = {
        {IndicatorLevel::Context, "context"}, {IndicatorLevel::Input, "input"},
        {IndicatorLevel::Process, "process"}, {IndicatorLevel::Output, "output"},
        {IndicatorLevel::Result, "result"},   {IndicatorLevel::Impact, "impact"}};
};

enum class Direction { Up, Down, None };
template<>
struct EnumCodes<Direction> {
    static constexpr EnumCode<Direction> codes[] = {
        {Direction::Up, "up"}, {Direction::Down, "down"}, {Direction::None, "none"}};
};

/// What is watched. Actions that move it are links upstream of it.
struct Indicator : RecordOf<Indicator> {
    static constexpr const char* table = "indicator";
    std::optional<IdOf<TransformativeActivity>> activityId; ///< none = the whole strategy
    QString name;
    IndicatorLevel level = IndicatorLevel::Output;
    QString unit;
    Direction direction = Direction::Up; ///< which way is better
    std::optional<double> baseline;
    QDate baselineOn;
    std::optional<double> target;
    QDate targetOn;
    QString source;
    std::optional<int> frequencyMonths;
    std::optional<IdOf<Organisation>> responsibleId;
    QString code; ///< e.g. "RCO16"
    QString note;
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("activity_id", r.activityId);
        v("name", r.name);
        v("level", r.level);
        v("unit", r.unit);
        v("direction", r.direction);
        v("baseline", r.baseline);
        v("baseline_on", r.baselineOn);
        v("target", r.target);
        v("target_on", r.targetOn);
        v("source", r.source);
        v("frequency_months", r.frequencyMonths);
        v("responsible_id", r.responsibleId);
        v("code", r.code);
        v("note", r.note);
    }
};

struct Measurement : RecordOf<Measurement> {
    static constexpr const char* table = "measurement";
    IdOf<Indicator> indicatorId;
    QDate measuredOn;
    double value = 0;
    QString source;
    QString note;
    std::optional<IdOf<Measurement>> supersedesId; ///< the value that this one corrects; it stays
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("indicator_id", r.indicatorId);
        v("measured_on", r.measuredOn);
        v("value", r.value);
        v("source", r.source);
        v("note", r.note);
        v("supersedes_id", r.supersedesId);
    }
};

} // namespace s3
