// SPDX-License-Identifier: GPL-3.0-or-later
// The life of a transformative activity, from candidate to closed.
#pragma once

#include "core/identification/StageRecords.h"
#include "core/project/Project.h"

namespace s3::identification {

/// A stretch of its life in one status.
struct LifeStage {
    ActivityStatus status = ActivityStatus::Candidate;
    QDate since;                     ///< null = not known
    QDate until;                     ///< null = it stands so today
    std::optional<ActivityStage> by; ///< the change that began it; nothing for the first one
};

/// In order of time; the first one began when the activity was recorded (not known for
/// one that was set further on its way before changes were recorded), the last one is its status now.
QList<LifeStage> lifeOf(const TransformativeActivity& activity, const QList<ActivityStage>& changes);
QList<LifeStage> lifeOf(const Reader& reader, const TransformativeActivity& activity);

/// Whether people will ask why: it went back, was laid to rest or ended.
bool asksReason(ActivityStatus from, ActivityStatus to);
/// The newest change of this activity that wants a reason and has none.
std::optional<ActivityStage> changeWithoutReason(const QList<LifeStage>& life);

/// Records that the status changed; nothing if it did not.
void recordStage(Writer& writer, const IdOf<TransformativeActivity>& activity, ActivityStatus from,
                 ActivityStatus to, const QString& reason, const QString& by);
/// Says why, once: afterwards it stands. Refused if it has a reason, InvalidValue for an empty one.
void giveStageReason(Writer& writer, const IdOf<ActivityStage>& stage, const QString& reason);

} // namespace s3::identification
