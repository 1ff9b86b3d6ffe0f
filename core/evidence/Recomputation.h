// SPDX-License-Identifier: GPL-3.0-or-later
// Cards follow their data: computed again when a data set is replaced, with old and new value kept.
#pragma once

#include "core/evidence/DatasetRecords.h"
#include "core/evidence/ObservationBlocks.h"
#include "core/project/Project.h"

#include <memory>

namespace s3::evidence {

/// The value of a card from its data set as it is now, by the measure and parameters that it keeps. An empty
/// optional: not defined (any more). InvalidInput: the card was not computed, or by a measure that this
/// version does not know. NotFound: the data set or a code is gone.
Result<std::optional<double>> computeAgain(const Reader& reader, const Evidence& card);

/// One card that was computed from a data set, after its observations were replaced.
struct RecomputedCard {
    IdOf<Evidence> id;
    QString title; ///< as it is now
    std::optional<double> oldValue;
    std::optional<double> newValue; ///< nothing: can no longer be computed; the card keeps the old one
    bool changed = false;
    bool textKept = false; ///< somebody wrote the words by hand, so they were left as they are
    QString change;        ///< "1.42 → 1.38", or why there is no new value
};

/// Puts other observations under a data set: writes them as a new block, stores `dataset` (title, source and
/// so on, of an id that exists) with it and computes all of its cards again, each change kept as an
/// EvidenceRevision. Title and text of a card are written anew unless somebody edited them. Cards are not
/// computed from data of another version of a classification (see versionConflict()). `reason`: what
/// replaced the data, e.g. the name of a file. One transaction: an undo brings everything back. Refused for a
/// table without observations.
Result<QVector<RecomputedCard>> replaceObservations(Writer& writer, Dataset dataset,
                                                    const ObservationTable& table, const QString& reason);

/// What replaces what, where both are at hand and the new observations are in the file already.
struct Replacement {
    std::shared_ptr<const ObservationTable> before;
    std::shared_ptr<const ObservationTable> after; ///< asStored()
    ObservationBlock block;                        ///< of `after`, see writeBlock()
};
Result<QVector<RecomputedCard>> replaceObservations(Writer& writer, Dataset dataset,
                                                    const Replacement& replacement, const QString& reason);

/// The latest revision of a card; nothing if its value never changed.
std::optional<EvidenceRevision> latestRevision(const Reader& reader, const IdOf<Evidence>& card);
/// "1.42 → 1.38 since 3 March 2026 (employment_2026.csv)"; says so where the value can no longer be computed.
/// Empty if the value never changed.
QString revisionText(const Reader& reader, const Evidence& card);

} // namespace s3::evidence
