// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identification/ActivityChecks.h"

namespace s3::identification {

/// The check's name, e.g. "Not one project".
QString displayName(CheckCode code);
/// "Passed", "Not yet", "Can't tell".
QString displayName(CheckState state);
/// What the check looked at: "Actions: 4, actors: 1 of 3".
QString inputOf(const CheckResult& result, const IndustryNames& industries);
/// What would make it pass; empty for a passed one.
QString adviceFor(const CheckResult& result);

} // namespace s3::identification
