// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/ObservationImport.h"
#include "core/evidence/Observations.h"

namespace s3::evidence {

/// Stores what was read as a new data set, together with the decisions on totals. Refused while a question is
/// open or nothing was read: then nothing is stored at all.
Result<IdOf<Dataset>> storeImport(Writer& writer, const Dataset& dataset, const ImportOutcome& outcome,
                                  const ReadOptions& options);
/// The same where the observations are in the file already, see writeBlock().
Result<IdOf<Dataset>> storeImport(Writer& writer, const Dataset& dataset, const ImportOutcome& outcome,
                                  const ReadOptions& options, const ObservationBlock& block);

} // namespace s3::evidence
