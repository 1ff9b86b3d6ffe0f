// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/ObservationBlocks.h"
#include "core/evidence/Records.h"
#include "core/project/Project.h"

namespace s3::evidence {

/// Writes the observations as a new block and the data set that points at it; sets its block and
/// observationCount. Only the data set is journalled: a block never changes and stays in the file when the
/// import is undone, so that redo brings everything back. Refused for a table without observations.
Result<IdOf<Dataset>> storeDataset(Writer& writer, Dataset dataset, const ObservationTable& table);
/// Makes a block of writeBlock() one that stays. What points at it belongs into the same transaction.
Result<void> keepBlock(Writer& writer, const ObservationBlock& block);

/// As storeDataset() for observations that are in the file already; keeps the block.
Result<IdOf<Dataset>> addDataset(Writer& writer, Dataset dataset, const ObservationBlock& block);

/// The same for a data set that there is: writes the observations as a new block and sets block and
/// observationCount of `dataset`, which the caller then updates. The block there was stays in the file for
/// undo.
Result<void> storeObservations(Writer& writer, Dataset& dataset, const ObservationTable& table);

/// The observations of a data set in the order in which they were stored; empty if its block is not there.
ObservationTable loadObservations(const Reader& reader, const Dataset& dataset);

} // namespace s3::evidence
