// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitoring/IndicatorRules.h"

#include <QMap>
#include <QSet>

namespace s3::monitoring {

namespace {

// The dates' whole days make shares such as 45 / 50 inexact; a border value belongs to the better side.
constexpr double tolerance = 1e-9;

bool madeBefore(const Measurement& a, const Measurement& b)
{
    return a.createdAtMs != b.createdAtMs ? a.createdAtMs < b.createdAtMs : a.id < b.id;
}

bool hasPath(const Indicator& indicator)
{
    return baselineOf(indicator) && indicator.target && indicator.baselineOn.isValid() &&
           indicator.targetOn.isValid() && indicator.targetOn > indicator.baselineOn;
}

Unrated pathTrouble(const Indicator& indicator)
{
    if (!isJudged(indicator))
        return Unrated::NotJudged;
    if (!indicator.target || !indicator.targetOn.isValid())
        return Unrated::NoTarget;
    if (!baselineOf(indicator) || !indicator.baselineOn.isValid())
        return Unrated::NoBaseline;
    if (indicator.targetOn <= indicator.baselineOn)
        return Unrated::DatesReversed;
    if (*indicator.target == *baselineOf(indicator))
        return Unrated::TargetIsBaseline;
    return Unrated::No;
}

Unrated valueTrouble(const Indicator& indicator, const std::optional<Measurement>& latest, const QDate& today)
{
    if (!latest)
        return Unrated::NoValue;
    const QDate due = nextDue(indicator, latest->measuredOn);
    if (!due.isValid())
        return Unrated::NoFrequency;
    if (due < today)
        return Unrated::ValueTooOld;
    if (latest->measuredOn <= indicator.baselineOn)
        return Unrated::PathNotBegun;
    return Unrated::No;
}

Status statusFor(double ratio)
{
    if (ratio >= onTrackFrom - tolerance)
        return Status::OnTrack;
    return ratio >= behindFrom - tolerance ? Status::Behind : Status::FarBehind;
}

Assessment assessSeries(const Indicator& indicator, const QList<Measurement>& series, const QDate& today)
{
    Assessment a;
    a.latest = latestOf(series, today);
    if (isJudged(indicator)) {
        a.expectedToday = expectedAt(indicator, today);
        if (a.latest) {
            a.expected = expectedAt(indicator, a.latest->measuredOn);
            a.achieved = achievedShare(indicator, a.latest->value);
        }
    }
    a.unrated = pathTrouble(indicator);
    if (a.unrated == Unrated::No)
        a.unrated = valueTrouble(indicator, a.latest, today);
    if (a.unrated != Unrated::No)
        return a;
    const double b = *baselineOf(indicator);
    a.ratio = (a.latest->value - b) / (*a.expected - b);
    a.status = statusFor(*a.ratio);
    return a;
}

bool baselineComplete(const Indicator& indicator)
{
    return indicator.baseline && indicator.baselineOn.isValid();
}

} // namespace

QList<Measurement> seriesOf(const QList<Measurement>& measurements)
{
    QSet<RecordId> corrected;
    for (const Measurement& m : measurements)
        if (m.supersedesId && *m.supersedesId != m.id)
            corrected.insert(*m.supersedesId);
    QMap<QDate, Measurement> byDay;
    for (const Measurement& m : measurements) {
        if (corrected.contains(m.id) || !m.measuredOn.isValid())
            continue;
        const auto same = byDay.constFind(m.measuredOn);
        if (same == byDay.constEnd() || madeBefore(*same, m))
            byDay.insert(m.measuredOn, m);
    }
    return byDay.values();
}

std::optional<Measurement> latestOf(const QList<Measurement>& series, const QDate& today)
{
    for (auto it = series.crbegin(); it != series.crend(); ++it)
        if (it->measuredOn <= today)
            return *it;
    return std::nullopt;
}

bool isGap(const QDate& before, const QDate& after, std::optional<int> frequencyMonths)
{
    return frequencyMonths && *frequencyMonths > 0 && after >= before.addMonths(2 * *frequencyMonths);
}

QList<SeriesPoint> pointsOf(const QList<Measurement>& series, std::optional<int> frequencyMonths)
{
    QList<SeriesPoint> points;
    for (const Measurement& m : series) {
        const QDate before = points.isEmpty() ? QDate() : points.last().date;
        if (before.isValid() && isGap(before, m.measuredOn, frequencyMonths))
            points.append({before.addDays(before.daysTo(m.measuredOn) / 2), std::nullopt});
        points.append({m.measuredOn, m.value});
    }
    return points;
}

bool isJudged(const Indicator& indicator)
{
    return indicator.level != IndicatorLevel::Context && indicator.level != IndicatorLevel::Impact &&
           indicator.direction != Direction::None;
}

std::optional<double> baselineOf(const Indicator& indicator)
{
    if (!indicator.baseline && indicator.level == IndicatorLevel::Output)
        return 0;
    return indicator.baseline;
}

std::optional<double> expectedAt(const Indicator& indicator, const QDate& date)
{
    if (!hasPath(indicator) || !date.isValid())
        return std::nullopt;
    const double b = *baselineOf(indicator);
    if (date <= indicator.baselineOn)
        return b;
    if (date >= indicator.targetOn)
        return *indicator.target;
    const double share =
        double(indicator.baselineOn.daysTo(date)) / double(indicator.baselineOn.daysTo(indicator.targetOn));
    return b + (*indicator.target - b) * share;
}

std::optional<double> achievedShare(const Indicator& indicator, double value)
{
    const std::optional<double> b = baselineOf(indicator);
    if (!b || !indicator.target || *indicator.target == *b)
        return std::nullopt;
    return (value - *b) / (*indicator.target - *b);
}

Assessment assess(const Indicator& indicator, const QList<Measurement>& measurements, const QDate& today)
{
    return assessSeries(indicator, seriesOf(measurements), today);
}

QDate nextDue(const Indicator& indicator, const QDate& lastMeasured)
{
    if (!indicator.frequencyMonths || *indicator.frequencyMonths <= 0)
        return {};
    QDate from = lastMeasured.isValid() ? lastMeasured : indicator.baselineOn;
    if (!from.isValid())
        from = QDateTime::fromMSecsSinceEpoch(indicator.createdAtMs).date();
    return from.addMonths(*indicator.frequencyMonths);
}

QList<IndicatorState> loadIndicators(const Reader& reader, const QDate& today)
{
    QHash<RecordId, QList<Measurement>> measurements;
    for (const Measurement& m : reader.all<Measurement>())
        measurements[m.indicatorId].append(m);
    QList<IndicatorState> states;
    for (const Indicator& indicator : reader.all<Indicator>()) {
        IndicatorState s;
        s.indicator = indicator;
        s.measurements = measurements.value(indicator.id);
        s.series = seriesOf(s.measurements);
        s.assessment = assessSeries(indicator, s.series, today);
        s.dueOn = nextDue(indicator, s.assessment.latest ? s.assessment.latest->measuredOn : QDate());
        s.daysOverdue = s.dueOn.isValid() && s.dueOn < today ? int(s.dueOn.daysTo(today)) : 0;
        states.append(s);
    }
    return states;
}

QList<Overdue> overdueMeasurements(const Reader& reader, const QDate& today)
{
    QList<Overdue> found;
    for (const IndicatorState& s : loadIndicators(reader, today)) {
        if (s.daysOverdue == 0)
            continue;
        const QDate last = s.assessment.latest ? s.assessment.latest->measuredOn : QDate();
        found.append({s.indicator, last, s.dueOn, s.daysOverdue});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Overdue& a, const Overdue& b) { return a.days > b.days; });
    return found;
}

QList<Indicator> resultIndicatorsWithoutBaseline(const Reader& reader)
{
    QList<Indicator> found;
    for (const Indicator& indicator : reader.all<Indicator>())
        if (indicator.level == IndicatorLevel::Result && !baselineComplete(indicator))
            found.append(indicator);
    return found;
}

std::pair<int, int> completeness(const Reader& reader, const QDate& today)
{
    const QList<IndicatorState> states = loadIndicators(reader, today);
    if (states.isEmpty())
        return {0, 5};
    int results = 0;
    int baselines = 0;
    int targets = 0;
    int measured = 0;
    int overdue = 0;
    for (const IndicatorState& s : states) {
        measured += s.assessment.latest ? 1 : 0;
        overdue += s.daysOverdue > 0 ? 1 : 0;
        if (s.indicator.level != IndicatorLevel::Result)
            continue;
        ++results;
        baselines += baselineComplete(s.indicator) ? 1 : 0;
        targets += s.indicator.target && s.indicator.targetOn.isValid() ? 1 : 0;
    }
    const bool done[] = {true, results > 0 && baselines == results, results > 0 && targets == results,
                         measured == states.size(), overdue == 0};
    return {int(std::count(std::begin(done), std::end(done), true)), int(std::size(done))};
}

} // namespace s3::monitoring
