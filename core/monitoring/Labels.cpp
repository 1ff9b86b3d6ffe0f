// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitoring/Labels.h"

#include "core/base/Numbers.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Monitoring", text);
}

} // namespace

QString displayName(IndicatorLevel level)
{
    switch (level) {
    case IndicatorLevel::Context:
        return say(QT_TRANSLATE_NOOP("Monitoring", "Context"));
    case IndicatorLevel::Input:
        return say(QT_TRANSLATE_NOOP("Monitoring", "Input"));
    case IndicatorLevel::Process:
        return say(QT_TRANSLATE_NOOP("Monitoring", "Process"));
    case IndicatorLevel::Output:
        return say(QT_TRANSLATE_NOOP("Monitoring", "Output"));
    case IndicatorLevel::Result:
        return say(QT_TRANSLATE_NOOP("Monitoring", "Result"));
    case IndicatorLevel::Impact:
        return say(QT_TRANSLATE_NOOP("Monitoring", "Impact"));
    }
    return {};
}

QString displayName(Direction direction)
{
    switch (direction) {
    case Direction::Up:
        return say(QT_TRANSLATE_NOOP("Monitoring", "More is better"));
    case Direction::Down:
        return say(QT_TRANSLATE_NOOP("Monitoring", "Less is better"));
    case Direction::None:
        return say(QT_TRANSLATE_NOOP("Monitoring", "Neither"));
    }
    return {};
}

namespace monitoring {

QString explanation(IndicatorLevel level)
{
    switch (level) {
    case IndicatorLevel::Context:
        return say(QT_TRANSLATE_NOOP("Monitoring", "Describes the surroundings; has no target."));
    case IndicatorLevel::Input:
        return say(QT_TRANSLATE_NOOP("Monitoring", "What is put in: money, people, time."));
    case IndicatorLevel::Process:
        return say(QT_TRANSLATE_NOOP("Monitoring", "How strategy and clusters work together on the way."));
    case IndicatorLevel::Output:
        return say(QT_TRANSLATE_NOOP("Monitoring", "What the actions produce, counted from zero."));
    case IndicatorLevel::Result:
        return say(
            QT_TRANSLATE_NOOP("Monitoring", "The change in the field; needs a baseline and a target."));
    case IndicatorLevel::Impact:
        return say(
            QT_TRANSLATE_NOOP("Monitoring", "The wider effect later on; only its direction is watched."));
    }
    return {};
}

QString displayName(Status status)
{
    switch (status) {
    case Status::OnTrack:
        return say(QT_TRANSLATE_NOOP("Monitoring", "On track"));
    case Status::Behind:
        return say(QT_TRANSLATE_NOOP("Monitoring", "Behind"));
    case Status::FarBehind:
        return say(QT_TRANSLATE_NOOP("Monitoring", "Far behind"));
    case Status::Unrated:
        return say(QT_TRANSLATE_NOOP("Monitoring", "Not rated"));
    }
    return {};
}

QString sentenceFor(Unrated reason)
{
    switch (reason) {
    case Unrated::No:
        return {};
    case Unrated::NotJudged:
        return say(QT_TRANSLATE_NOOP("Monitoring",
                                     "Is watched only: this kind of indicator has no path to a target."));
    case Unrated::NoTarget:
        return say(QT_TRANSLATE_NOOP("Monitoring", "Give the target a value and a date."));
    case Unrated::NoBaseline:
        return say(QT_TRANSLATE_NOOP("Monitoring", "Give the baseline a value and a date."));
    case Unrated::DatesReversed:
        return say(QT_TRANSLATE_NOOP("Monitoring", "The target's date must lie after the baseline's."));
    case Unrated::TargetIsBaseline:
        return say(
            QT_TRANSLATE_NOOP("Monitoring", "Target and baseline are the same: there is no way to go."));
    case Unrated::NoValue:
        return say(QT_TRANSLATE_NOOP("Monitoring", "No value has been measured yet."));
    case Unrated::NoFrequency:
        return say(QT_TRANSLATE_NOOP("Monitoring", "Say how often it is measured."));
    case Unrated::ValueTooOld:
        return say(
            QT_TRANSLATE_NOOP("Monitoring", "The latest value is older than one period: measure again."));
    case Unrated::PathNotBegun:
        return say(
            QT_TRANSLATE_NOOP("Monitoring", "Nothing was expected yet on the day of the latest value."));
    }
    return {};
}

QString sentenceFor(IndicatorFlaw flaw)
{
    switch (flaw) {
    case IndicatorFlaw::NoName:
        return say(QT_TRANSLATE_NOOP("Monitoring", "Give the indicator a name."));
    case IndicatorFlaw::NoUnit:
        return say(QT_TRANSLATE_NOOP("Monitoring", "Say what is counted."));
    case IndicatorFlaw::NoBaseline:
        return say(QT_TRANSLATE_NOOP("Monitoring", "Say where it stood before the first action."));
    case IndicatorFlaw::NoBaselineDate:
        return say(QT_TRANSLATE_NOOP("Monitoring", "Say when the baseline was taken."));
    case IndicatorFlaw::NoTarget:
        return say(QT_TRANSLATE_NOOP("Monitoring", "Say what is to be reached."));
    case IndicatorFlaw::NoTargetDate:
        return say(QT_TRANSLATE_NOOP("Monitoring", "Say by when."));
    case IndicatorFlaw::TargetNotAfterBaseline:
        return say(QT_TRANSLATE_NOOP("Monitoring", "The target's date must lie after the baseline's."));
    case IndicatorFlaw::NoSource:
        return say(QT_TRANSLATE_NOOP("Monitoring", "Say where the values come from."));
    case IndicatorFlaw::NoFrequency:
        return say(QT_TRANSLATE_NOOP("Monitoring", "Say how often it is measured."));
    case IndicatorFlaw::NoResponsible:
        return say(QT_TRANSLATE_NOOP("Monitoring", "Say who measures."));
    case IndicatorFlaw::TargetIsBaseline:
        return say(
            QT_TRANSLATE_NOOP("Monitoring", "Target and baseline are the same: there is no way to go."));
    case IndicatorFlaw::OutputBaselineNotZero:
        return say(QT_TRANSLATE_NOOP(
            "Monitoring",
            "Outputs are counted from zero. If something was there before, this is a result indicator."));
    case IndicatorFlaw::TargetAgainstDirection:
        return say(QT_TRANSLATE_NOOP(
            "Monitoring", "The target lies on the wrong side of the baseline for this direction."));
    case IndicatorFlaw::FrequencyNotPositive:
        return say(QT_TRANSLATE_NOOP("Monitoring", "At least one month."));
    }
    return {};
}

QString sentenceFor(MeasurementFlaw flaw)
{
    switch (flaw) {
    case MeasurementFlaw::NoDate:
        return say(QT_TRANSLATE_NOOP("Monitoring", "Say on which day it was measured."));
    case MeasurementFlaw::InFuture:
        return say(QT_TRANSLATE_NOOP("Monitoring", "This day lies in the future."));
    case MeasurementFlaw::BeforeBaseline:
        return say(QT_TRANSLATE_NOOP("Monitoring", "This day lies before the baseline."));
    }
    return {};
}

QString explanation(const Indicator& indicator, const Assessment& a, const QDate& today)
{
    QStringList lines;
    if (a.status == Status::Unrated) {
        lines.append(sentenceFor(a.unrated));
    } else {
        lines.append(say(QT_TRANSLATE_NOOP("Monitoring", "%1 of the expected way from the baseline."))
                         .arg(percentText(a.ratio)));
        lines.append(say(QT_TRANSLATE_NOOP("Monitoring", "Expected on %1: %2. Measured: %3."))
                         .arg(dayText(a.latest->measuredOn), valueText(a.expected, indicator.unit),
                              valueText(a.latest->value, indicator.unit)));
    }
    if (a.expectedToday)
        lines.append(say(QT_TRANSLATE_NOOP("Monitoring", "Expected today, %1: %2."))
                         .arg(dayText(today), valueText(a.expectedToday, indicator.unit)));
    if (a.status != Status::Unrated)
        lines.append(
            say(QT_TRANSLATE_NOOP("Monitoring",
                                  "On track from %1 of the expected way, behind from %2, far behind below."))
                .arg(percentText(onTrackFrom), percentText(behindFrom)));
    return lines.join(u'\n');
}

int decimalsFor(const QList<double>& values)
{
    int decimals = 0;
    for (const double value : values) {
        for (double scale = std::pow(10, decimals); decimals < 3; ++decimals, scale *= 10)
            if (std::abs(std::round(value * scale) - value * scale) < 1e-6 * std::max(1.0, std::abs(value)))
                break;
    }
    return decimals;
}

QString valueText(std::optional<double> value, const QString& unit)
{
    if (!value)
        return displayNumber(value);
    // An expectation is a computed number; two decimals say all there is to say.
    const QString number = displayNumber(value, std::min(2, decimalsFor({*value})));
    return unit.isEmpty() ? number : number + QChar(0x00A0) + unit;
}

QString percentText(std::optional<double> share)
{
    if (!share)
        return displayNumber(share);
    return displayNumber(*share * 100, 0) + QChar(0x00A0) + u'%';
}

QString dayText(const QDate& date)
{
    return date.isValid() ? QLocale().toString(date, QLocale::ShortFormat) : u"–"_s;
}

} // namespace monitoring
} // namespace s3
