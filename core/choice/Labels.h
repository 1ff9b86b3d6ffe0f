// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/choice/Records.h"

namespace s3 {

QString displayName(Weighting weighting);
QString displayName(Preference preference);

} // namespace s3
