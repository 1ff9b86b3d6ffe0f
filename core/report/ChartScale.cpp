// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ChartScale.h"

#include "core/base/Numbers.h"

#include <QLocale>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace s3::report {

ChartScale ChartScale::round(double low, double high, int ticks)
{
    if (!(high > low)) {
        const double half = std::max(std::abs(low) * 0.1, 0.5);
        low -= half;
        high += half;
    }
    const double rough = (high - low) / std::max(ticks, 1);
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    const double lead = rough / power;
    ChartScale scale;
    scale.step = (lead <= 1.0 ? 1 : lead <= 2.0 ? 2 : lead <= 5.0 ? 5 : 10) * power;
    // A hair of tolerance, or 0.3 / 0.1 gains a step from rounding.
    scale.low = std::floor(low / scale.step + 1e-9) * scale.step;
    scale.high = std::ceil(high / scale.step - 1e-9) * scale.step;
    return scale;
}

std::vector<double> ChartScale::ticks() const
{
    std::vector<double> result;
    const auto count = std::lround((high - low) / step);
    for (long i = 0; i <= count; ++i) {
        const double tick = low + static_cast<double>(i) * step;
        result.push_back(std::abs(tick) < step * 1e-9 ? 0.0 : tick);
    }
    return result;
}

QString ChartScale::text(double tick) const
{
    const int decimals = std::max(0, -static_cast<int>(std::floor(std::log10(step) + 1e-9)));
    return displayNumber(tick, std::min(decimals, 9));
}

std::vector<DateTick> dateTicks(QDate from, QDate to, int most)
{
    static constexpr std::array<int, 8> steps{1, 3, 6, 12, 24, 60, 120, 600}; // months
    const int months = (to.year() - from.year()) * 12 + to.month() - from.month() + 1;
    int step = steps.back();
    for (const int candidate : steps) {
        if (months / candidate <= std::max(most, 1)) {
            step = candidate;
            break;
        }
    }
    const int first = from.year() * 12 + from.month() - 1;
    std::vector<DateTick> result;
    for (int month = (first + step - 1) / step * step; month < first + months + step; month += step) {
        const QDate date(month / 12, month % 12 + 1, 1);
        if (date < from || date > to)
            continue;
        const bool year = date.month() == 1;
        const bool name = step < 12 && !year;
        const QString text = name ? QLocale().standaloneMonthName(date.month(), QLocale::ShortFormat)
                                  : QString::number(date.year());
        result.push_back({date, text, year});
    }
    return result;
}

} // namespace s3::report
