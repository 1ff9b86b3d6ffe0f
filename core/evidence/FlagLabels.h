// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/ObservationTable.h"

namespace s3::evidence {

/// "Confidential", in the application's language.
QString flagName(Flag flag);
/// What the flag says about a value, as a sentence.
QString flagMeaning(Flag flag);
/// The names of all flags that hold, separated by commas; empty for a plain value. A confidential value is
/// not called missing as well.
QString flagNames(Flags flags);

} // namespace s3::evidence
