// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/Records.h"

namespace s3 {

/// What a person reads, in the application's language.
QString displayName(Helix helix);
QString displayName(RegionRole role);

} // namespace s3
