// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/ColorScale.h"

#include <cmath>

namespace s3 {

namespace {

/// Relative luminance, WCAG 2.1.
double luminance(const QColor& color)
{
    const auto linear = [](double v) {
        return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace

ColorScale ColorScale::sequential(const QVector<double>& values)
{
    ColorScale scale;
    if (values.isEmpty())
        return scale;
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    scale.m_low = *low;
    scale.m_high = *high;
    scale.m_middle = (*low + *high) / 2;
    return scale;
}

ColorScale ColorScale::diverging(const QVector<double>& values, double middle)
{
    ColorScale scale;
    scale.m_kind = Kind::Diverging;
    double reach = 0;
    for (const double value : values)
        reach = std::max(reach, std::abs(value - middle));
    scale.m_middle = middle;
    scale.m_low = middle - reach;
    scale.m_high = middle + reach;
    return scale;
}

QColor ColorScale::at(double value, const ThemeColors& colors) const
{
    const double span = m_high - m_low;
    return atShare(span > 0 ? (value - m_low) / span : 0.5, colors);
}

QColor ColorScale::atShare(double share, const ThemeColors& colors) const
{
    share = std::clamp(share, 0.0, 1.0);
    if (m_kind == Kind::Sequential)
        return mixed(colors.line(Line::Evidence), colors.paper, 0.08 + 0.92 * share);
    const double away = std::abs(share - 0.5) * 2;
    const QColor side = colors.line(share < 0.5 ? Line::Implementation : Line::Evidence);
    return mixed(side, mixed(colors.hair, colors.paper, 0.7), 0.95 * away);
}

QColor readableOn(const QColor& background, const ThemeColors& colors)
{
    return contrast(colors.ink, background) >= contrast(colors.paper, background) ? colors.ink : colors.paper;
}

QColor categoryColor(int category, const ThemeColors& colors)
{
    const int place = ((category % categoryColors) + categoryColors) % categoryColors;
    return place == categoryColors - 1 ? colors.soft : colors.lines[size_t(place) + 1];
}

} // namespace s3
