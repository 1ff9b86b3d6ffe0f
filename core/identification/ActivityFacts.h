// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/development/Records.h"
#include "core/identification/StageRecords.h"
#include "core/project/Project.h"
#include "core/project/Records.h"

namespace s3::identification {

struct CapacityFact {
    Capacity capacity;
    QList<Evidence> evidence; ///< linked to the capacity
};

struct ActorFact {
    Organisation organisation;
    bool extraRegional = false; ///< from a partner region
};

/// A transformative activity with all that the checks, the canvas and the report need to know of it.
struct ActivityFacts {
    TransformativeActivity activity;
    QList<CapacityFact> capacities;
    QList<Opportunity> opportunities;
    QList<Challenge> challenges;
    QList<ActorFact> actors;
    QList<Evidence> evidence;    ///< linked to the activity itself
    QStringList actionTitles;    ///< of action records
    int activeActivities = 0;    ///< in the whole project, this one included
    QList<Decision> decisions;   ///< about this activity, oldest first
    QList<ActivityStage> stages; ///< changes of its status, in the order of making
};

/// Takes part of the few that a region works on: shortlisted up to implementing.
bool isActive(ActivityStatus status);
/// Selected or further on its way.
bool isChosen(ActivityStatus status);

/// Every activity, in the order of making. Reads each table once, whatever the number of activities.
QList<ActivityFacts> loadActivities(const Reader& reader);

/// Potential actions and action records together; what stands in both counts once.
int actionCount(const ActivityFacts& facts);
/// Evidence cards behind the activity: its own and those of its capacities, each once.
QList<Evidence> evidenceBehind(const ActivityFacts& facts);

} // namespace s3::identification
