// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/ProgrammeComparison.h"

namespace s3::evidence {

/// "Ours: 2,000,000 euros. Of the 45 reference programmes that state it (of 55), 16 have less and 5 the same.
/// The median is ..." For the page and the report alike; says why where there is no own value.
QString budgetSentence(const OwnProgramme& own, const ReferencePosition& position);
QString durationSentence(const ReferencePosition& position);

} // namespace s3::evidence
