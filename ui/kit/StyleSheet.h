// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Theme.h"

namespace s3 {

/// The one style sheet of the program, generated from the theme.
QString styleSheetFor(const ThemeColors& colors);

/// Links the compiled-in resources (:/icons, :/style) into a program that uses the static library.
void initKitResources();

} // namespace s3
