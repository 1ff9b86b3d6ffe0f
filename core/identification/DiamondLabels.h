// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identification/DiamondRecords.h"
#include "core/identification/StageRecords.h"

namespace s3 {

QString displayName(DiamondScope diamondScope);
QString displayName(DiamondStatus diamondStatus);
QString displayName(Overlap overlap);

} // namespace s3
