// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/Aggregates.h"
#include "core/evidence/ObservationTable.h"

namespace s3::evidence {

struct TotalsFound {
    /// Named like a total, a part or a whole, and the numbers agree: adding them up would count twice.
    QVector<LeftOut> confirmed;
    /// Named like one, but the numbers do not bear it out (codes that only look like NACE or NUTS).
    QVector<LeftOut> doubtful;
};

/// What leftOutOfTotals() says of the codes of one axis, checked against the numbers. A total must not be
/// less than the sum of the codes that are summed (by more than 0.5 %), a whole must equal the sum of its
/// parts (within 0.5 %), and a part must not exceed what it is part of (by more than 0.5 %), wherever both
/// are known. Codes of bare digits ("10" beside "101") are never confirmed as parts: they may be mere
/// numbers.
TotalsFound evidentTotals(const ObservationTable& table, Axis axis);

} // namespace s3::evidence
