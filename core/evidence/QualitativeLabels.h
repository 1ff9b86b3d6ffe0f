// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/SourceRecords.h"
#include "core/evidence/StakeholderRecords.h"
#include "core/evidence/SwotRecords.h"

namespace s3 {

// What a person reads for a stored code, in the application's language.
QString displayName(SourceKind kind);
QString displayName(Quadrant quadrant);
QString displayName(TieKind kind);

/// Several entries: "Strengths".
QString pluralName(Quadrant quadrant);
/// What belongs there: "Inside the region, helps".
QString quadrantMeaning(Quadrant quadrant);

/// A tie as a sentence seen from one of its ends: "Member of %1", from the other end "Has the member %1".
QString tieSentence(TieKind kind, bool fromHere);

/// Influence or interest of a stakeholder, 1 to 5, in words; "Not judged" for none.
QString degreeName(std::optional<int> degree);

} // namespace s3
