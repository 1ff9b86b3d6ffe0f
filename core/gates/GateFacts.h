// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/development/Records.h"
#include "core/implementation/Records.h"
#include "core/monitoring/Records.h"
#include "core/project/Project.h"

namespace s3::gates {

/// The money is there or named: funded, running, done, or a source written down.
bool hasFunding(const Action& action);

/// The numbers that the conditions of the gates are computed from.
struct GateFacts {
    int evidenceCards = 0;
    int evidenceWithSource = 0;
    int datasets = 0;
    int stressTestRespondents = 0; ///< over all rounds of stress tests
    int activeActivities = 0;      ///< selected, in development or implementing
    int checkedActivities = 0;     ///< active ones whose checks are all passed or overridden
    int actions = 0;               ///< all but the dropped ones
    int ownedActions = 0;
    int actionsWantingStep = 0; ///< neither done nor dropped
    int actionsWithStep = 0;    ///< of these, those with a next step and its date
    int fundedActions = 0;
    int adoptions = 0;
    int adaptedAdoptions = 0;
    int deliveredAdoptions = 0;
    int resultIndicators = 0;
    int resultBaselines = 0;   ///< of these, those whose baseline has a value and a date
    int watchedIndicators = 0; ///< with a frequency
    int currentIndicators = 0; ///< of these, those that are not overdue
};

GateFacts factsOf(const Reader& reader, const QDate& today);

/// Chosen activities (selected or further on) without evidence of their own or of a capacity upstream.
QList<TransformativeActivity> activitiesWithoutEvidence(const Reader& reader);

} // namespace s3::gates
