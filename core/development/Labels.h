// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/development/Records.h"

namespace s3 {

/// What a person reads, in the application's language.
QString displayName(ActionType type);
QString displayName(ActionStatus status);

} // namespace s3
