// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Theme.h"

namespace s3 {

/// The one style sheet of the program, generated from the theme.
QString styleSheetFor(const ThemeColors& colors);

} // namespace s3
