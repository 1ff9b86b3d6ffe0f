// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <vector>

namespace s3::report {

/// From values to places along one axis, with round ticks.
struct ChartScale {
    double low = 0;
    double high = 1;
    double step = 1;           ///< between ticks
    double start = 0, end = 1; ///< the places of low and high; end may lie before start

    /// Covers low..high (a span of nothing is widened), rounded outwards to about `ticks` round steps.
    static ChartScale round(double low, double high, int ticks);

    double at(double value) const { return start + (value - low) / (high - low) * (end - start); }
    std::vector<double> ticks() const;
    QString text(double tick) const; ///< with just the decimals that the step needs
};

/// A tick of a time axis.
struct DateTick {
    QDate date;
    QString text;
    bool major = false; ///< a new year
};

/// Ticks for from..to, at most `most` of them: months, quarters, half years, years or several years.
std::vector<DateTick> dateTicks(QDate from, QDate to, int most);

} // namespace s3::report
