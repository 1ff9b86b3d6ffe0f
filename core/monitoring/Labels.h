// SPDX-License-Identifier: GPL-3.0-or-later
// What the codes and findings of line 5 are called to a person, in the application's language.
#pragma once

#include "core/monitoring/IndicatorFlaws.h"
#include "core/monitoring/IndicatorRules.h"

namespace s3 {

QString displayName(IndicatorLevel level);
QString displayName(Direction direction);

namespace monitoring {

/// One sentence: what indicators of this level tell.
QString explanation(IndicatorLevel level);

QString displayName(Status status);
/// Why there is no rating, as a sentence with what to do; empty if there is one.
QString sentenceFor(Unrated reason);
/// What to do about it.
QString sentenceFor(IndicatorFlaw flaw);
QString sentenceFor(MeasurementFlaw flaw);

/// What stands behind the status word: ratio, expected and measured values with their dates, the thresholds.
QString explanation(const Indicator& indicator, const Assessment& assessment, const QDate& today);

/// As few decimals as the values need, at most three.
int decimalsFor(const QList<double>& values);
/// The value with its unit; an en dash for nothing.
QString valueText(std::optional<double> value, const QString& unit = {});
/// "84 %" of a share; an en dash for nothing.
QString percentText(std::optional<double> share);
/// In the short format of the language; an en dash for none.
QString dayText(const QDate& date);

} // namespace monitoring
} // namespace s3
