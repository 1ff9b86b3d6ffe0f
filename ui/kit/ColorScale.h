// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Theme.h"

namespace s3 {

/// Colours for numbers on a map. Sequential: from near the paper to the line's ink. Diverging: orange below
/// the middle, blue above it, near the paper in the middle; the pair keeps apart for all kinds of colour
/// blindness.
class ColorScale {
public:
    enum class Kind { Sequential, Diverging };

    ColorScale() = default;
    /// `values` decide the ends; a diverging scale reaches equally far on both sides of `middle`.
    static ColorScale sequential(const QVector<double>& values);
    static ColorScale diverging(const QVector<double>& values, double middle);

    Kind kind() const { return m_kind; }
    double low() const { return m_low; }
    double high() const { return m_high; }
    double middle() const { return m_middle; }
    /// Values beyond the ends get the colour of the end.
    QColor at(double value, const ThemeColors& colors) const;
    /// The colour at a share of the way from low (0) to high (1), for a legend.
    QColor atShare(double share, const ThemeColors& colors) const;

private:
    Kind m_kind = Kind::Sequential;
    double m_low = 0;
    double m_high = 1;
    double m_middle = 0.5;
};

/// Ink or paper, whichever reads better on `background`.
QColor readableOn(const QColor& background, const ThemeColors& colors);

/// Colours for up to six kinds of things; beyond that they repeat. Never the only difference between marks.
QColor categoryColor(int category, const ThemeColors& colors);
constexpr int categoryColors = 6;

} // namespace s3
