// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/Records.h"

namespace s3 {

/// What a person reads for a stored code, in the application's language.
QString displayName(DecisionKind kind);

} // namespace s3
