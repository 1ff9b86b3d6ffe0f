// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/Records.h"

namespace s3 {

/// What a person reads for a stored code, in the application's language.
QString displayName(EvidenceKind kind);
QString displayName(Confidence confidence);
QString displayName(CapacityKind kind);
QString displayName(Driver driver);

/// "Medium confidence": where no label says what is medium.
QString confidenceWords(Confidence confidence);

/// The strength of a capacity, 0 to 5, in words; an en dash for none.
QString strengthName(std::optional<int> strength);

} // namespace s3
