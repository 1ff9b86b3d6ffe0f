// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks of observations read and written on any thread, beside the project's own connection. (What fits a
// transaction of the project's own thread: Observations.h.)
#pragma once

#include "core/evidence/ObservationTable.h"
#include "core/evidence/Records.h"

#include "core/base/Result.h"

#include <functional>
#include <stop_token>

namespace s3::evidence {

/// The observations of a data set in the order in which they were stored, read from the file of an open
/// project in short steps. Cancelled if stopped; NotFound if the block is not there.
Result<ObservationTable> readBlock(const QString& projectPath, const Dataset& dataset,
                                   const std::stop_token& stop = {});

/// A block in the file that no data set points at yet. It stays once it is kept (see addDataset()), else the
/// next writing takes it away.
struct ObservationBlock {
    qint64 block = 0;
    int observationCount = 0;
};

/// Writes the observations as a new block in many short transactions, between which the window's own edits
/// pass. Told how much is done of how much, `progress` answers false to stop: Cancelled, and the rows are
/// taken away again. Refused for a table without observations. `nowMs`: the project's clock.
Result<ObservationBlock> writeBlock(const QString& projectPath, const ObservationTable& table, qint64 nowMs,
                                    const std::function<bool(qint64 done, qint64 total)>& progress = {});

/// The table as readBlock() would give it: codes without an observation are gone, the others numbered in the
/// order of their first observation.
ObservationTable asStored(const ObservationTable& table);

} // namespace s3::evidence
