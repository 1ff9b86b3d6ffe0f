// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/Project.h"

namespace s3::thread {

/// Where the thread breaks off although the method expects it to go on.
enum class OrphanReason {
    NoEvidence,    ///< capacity, opportunity or challenge that rests on no evidence card and no idea of a
                   ///< workshop
    NoCapacity,    ///< transformative activity without a capacity
    NoOpening,     ///< transformative activity without an opportunity or a challenge
    NoAction,      ///< selected activity without an action
    NoIndicator,   ///< selected activity without an indicator
    NoDelivery,    ///< adopted service, running or done, that was never delivered
    NoOrigin,      ///< indicator (not of the context) without an activity or action
    NoMeasurement, ///< indicator that was never measured
    LedNowhere, ///< evidence card, capacity, opportunity, challenge, data set, or idea of a closed workshop
};

struct Orphan {
    RecordRef ref;
    QString title;
    int line = 1;
    OrphanReason reason = OrphanReason::LedNowhere;
};

/// By line, then by kind, then in the order of making. Dropped actions, dormant and closed activities, and
/// ideas that were merged, parked or dropped are nobody's loose end.
QList<Orphan> orphans(const Reader& reader);

QString displayName(OrphanReason reason); ///< what is missing, as a short sentence

} // namespace s3::thread
