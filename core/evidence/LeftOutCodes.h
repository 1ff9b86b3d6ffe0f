// SPDX-License-Identifier: GPL-3.0-or-later
// What is not summed in a data set: stored decisions, else the rule of leftOutOfTotals().
#pragma once

#include "core/evidence/Aggregates.h"
#include "core/evidence/DatasetRecords.h"
#include "core/evidence/ObservationTable.h"
#include "core/project/Project.h"

#include <optional>

namespace s3::evidence {

struct LeftOutCodes {
    /// Nothing: nobody decided, the rule holds. A decision may be that no code is left out.
    std::optional<QStringList> regions;
    std::optional<QStringList> industries;

    /// The codes among these that must not be summed with the others.
    QStringList regionsAmong(const QStringList& codes) const;
    QStringList industriesAmong(const QStringList& codes) const;
    friend bool operator==(const LeftOutCodes&, const LeftOutCodes&) = default;
};

LeftOutCodes leftOut(const Reader& reader, const IdOf<Dataset>& dataset);
inline LeftOutCodes leftOut(const Reader& reader, const Dataset& dataset)
{
    return leftOut(reader, dataset.id);
}

/// Replaces the decision about one axis. The decision to leave out nothing is kept as one record without a
/// code.
void storeLeftOut(Writer& writer, const IdOf<Dataset>& dataset, Axis axis, const QVector<LeftOut>& codes);

/// Leaves out the codes of the rarer version on each axis where the values of a table mix two (see
/// strangersIn()), beside what is left out anyway.
void leaveOutStrangers(Writer& writer, const IdOf<Dataset>& dataset, const ObservationTable& table);

} // namespace s3::evidence
