// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Values.h"

#include <QColor>
#include <QString>
#include <array>
#include <utility>
#include <vector>

namespace s3::report {

/// The colours one section is drawn with: those of its line, and the neutral ones. Text colours reach 4.5 : 1
/// on paper and on tint.
struct Palette {
    QColor accent;                ///< the line's colour
    QColor accentInk;             ///< the same, dark enough for text
    QColor accentSoft;            ///< half way to paper, for what is there for comparison
    QColor tint;                  ///< a breath of it, behind cards
    std::array<QColor, 5> shades; ///< of stacked segments, from strong to light
    QColor ink, soft, faint, hair, paper, ground;
    QColor good, warn, bad;

    /// For `line` 1 to 5; any other number gives the neutral palette of the project as a whole.
    static Palette forLine(int line, bool dark = false);

    QColor state(State state) const; ///< accent for None
    /// Every colour with its name in the HTML style sheet, e.g. {"accent", #1F6FB2}.
    std::vector<std::pair<QString, QColor>> named() const;
};

/// Dark or light text, whichever reads better on `background`.
QColor textOn(const QColor& background, const Palette& palette);

} // namespace s3::report
