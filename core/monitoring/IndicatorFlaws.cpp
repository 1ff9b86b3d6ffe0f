// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitoring/IndicatorFlaws.h"

#include "core/monitoring/IndicatorRules.h"

using namespace Qt::StringLiterals;

namespace s3::monitoring {

namespace {

void lookAtDetails(const Indicator& i, QList<IndicatorFlaw>& flaws)
{
    const bool result = i.level == IndicatorLevel::Result;
    if (i.name.trimmed().isEmpty())
        flaws.append(IndicatorFlaw::NoName);
    if (i.unit.trimmed().isEmpty())
        flaws.append(IndicatorFlaw::NoUnit);
    if (result && i.source.trimmed().isEmpty())
        flaws.append(IndicatorFlaw::NoSource);
    if (i.frequencyMonths && *i.frequencyMonths <= 0)
        flaws.append(IndicatorFlaw::FrequencyNotPositive);
    else if (!i.frequencyMonths && isJudged(i))
        flaws.append(IndicatorFlaw::NoFrequency);
    if (result && !i.responsibleId)
        flaws.append(IndicatorFlaw::NoResponsible);
}

void lookAtGaps(const Indicator& i, QList<IndicatorFlaw>& flaws)
{
    if (!isJudged(i))
        return;
    if (!baselineOf(i))
        flaws.append(IndicatorFlaw::NoBaseline);
    if (!i.baselineOn.isValid())
        flaws.append(IndicatorFlaw::NoBaselineDate);
    if (!i.target)
        flaws.append(IndicatorFlaw::NoTarget);
    if (!i.targetOn.isValid())
        flaws.append(IndicatorFlaw::NoTargetDate);
}

void lookAtContradictions(const Indicator& i, QList<IndicatorFlaw>& flaws)
{
    if (i.baselineOn.isValid() && i.targetOn.isValid() && i.targetOn <= i.baselineOn)
        flaws.append(IndicatorFlaw::TargetNotAfterBaseline);
    if (i.level == IndicatorLevel::Output && i.baseline.value_or(0) != 0)
        flaws.append(IndicatorFlaw::OutputBaselineNotZero);
    const std::optional<double> baseline = baselineOf(i);
    if (!baseline || !i.target)
        return;
    if (*i.target == *baseline)
        flaws.append(IndicatorFlaw::TargetIsBaseline);
    else if (i.direction != Direction::None && (*i.target > *baseline) == (i.direction == Direction::Down))
        flaws.append(IndicatorFlaw::TargetAgainstDirection);
}

} // namespace

QList<IndicatorFlaw> flawsOf(const Indicator& indicator)
{
    QList<IndicatorFlaw> flaws;
    lookAtDetails(indicator, flaws);
    lookAtGaps(indicator, flaws);
    lookAtContradictions(indicator, flaws);
    return flaws;
}

QString columnOf(IndicatorFlaw flaw)
{
    switch (flaw) {
    case IndicatorFlaw::NoName:
        return u"name"_s;
    case IndicatorFlaw::NoUnit:
        return u"unit"_s;
    case IndicatorFlaw::NoBaseline:
    case IndicatorFlaw::OutputBaselineNotZero:
        return u"baseline"_s;
    case IndicatorFlaw::NoBaselineDate:
        return u"baseline_on"_s;
    case IndicatorFlaw::NoTarget:
    case IndicatorFlaw::TargetIsBaseline:
    case IndicatorFlaw::TargetAgainstDirection:
        return u"target"_s;
    case IndicatorFlaw::NoTargetDate:
    case IndicatorFlaw::TargetNotAfterBaseline:
        return u"target_on"_s;
    case IndicatorFlaw::NoSource:
        return u"source"_s;
    case IndicatorFlaw::NoFrequency:
    case IndicatorFlaw::FrequencyNotPositive:
        return u"frequency_months"_s;
    case IndicatorFlaw::NoResponsible:
        return u"responsible_id"_s;
    }
    return {};
}

bool isGapOnly(IndicatorFlaw flaw)
{
    switch (flaw) {
    case IndicatorFlaw::TargetNotAfterBaseline:
    case IndicatorFlaw::TargetIsBaseline:
    case IndicatorFlaw::OutputBaselineNotZero:
    case IndicatorFlaw::TargetAgainstDirection:
    case IndicatorFlaw::FrequencyNotPositive:
        return false;
    default:
        return true;
    }
}

bool isWarning(MeasurementFlaw flaw)
{
    return flaw == MeasurementFlaw::BeforeBaseline;
}

QList<MeasurementFlaw> flawsOf(const Measurement& measurement, const Indicator& indicator, const QDate& today)
{
    if (!measurement.measuredOn.isValid())
        return {MeasurementFlaw::NoDate};
    if (measurement.measuredOn > today)
        return {MeasurementFlaw::InFuture};
    if (indicator.baselineOn.isValid() && measurement.measuredOn < indicator.baselineOn)
        return {MeasurementFlaw::BeforeBaseline};
    return {};
}

QList<CrowdedActivity> crowdedActivities(const QList<Indicator>& indicators, const QDate& today)
{
    QList<CrowdedActivity> activities;
    for (const Indicator& indicator : indicators) {
        if (!indicator.activityId || (indicator.targetOn.isValid() && indicator.targetOn < today))
            continue;
        const auto known = std::find_if(activities.begin(), activities.end(), [&](const CrowdedActivity& a) {
            return a.activityId == *indicator.activityId;
        });
        if (known == activities.end())
            activities.append({*indicator.activityId, 1});
        else
            ++known->indicators;
    }
    activities.removeIf([](const CrowdedActivity& a) { return a.indicators <= mostIndicators; });
    return activities;
}

} // namespace s3::monitoring
