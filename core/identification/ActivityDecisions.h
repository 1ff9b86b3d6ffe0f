// SPDX-License-Identifier: GPL-3.0-or-later
// What people decide about a transformative activity, kept in the decision log.
#pragma once

#include "core/identification/ActivityChecks.h"

namespace s3::identification {

/// An activity with its checks and what was decided about them.
struct AssessedActivity {
    ActivityFacts facts;
    QList<CheckResult> checks;

    int passed() const;
    /// The latest override of this check; nothing if there is none.
    std::optional<Decision> overrideOf(CheckCode code) const;
    /// Checks that are neither passed nor overridden.
    QList<CheckCode> unmet() const;
    /// The latest selection; nothing if it was never selected.
    std::optional<Decision> selection() const;
};

QList<AssessedActivity> assessActivities(const Reader& reader, const IndustryNames& industries);

/// Which check an override speaks of, by the code in its title; nothing for other decisions.
std::optional<CheckCode> overriddenCheck(const Decision& decision);

/// Records that the group goes on although the check is not met. InvalidValue without a reason.
void overrideCheck(Writer& writer, const IdOf<TransformativeActivity>& activity, CheckCode code,
                   const QString& reason, const QString& by);

/// Changes the status and records the change in the activity's life. Becoming selected from a status that is
/// not chosen (see isChosen) enters a selection in the decision log, whose rationale may be given at once or
/// later.
void setStatus(Writer& writer, const IdOf<TransformativeActivity>& activity, ActivityStatus status,
               const QString& by, const QString& rationale = {});

/// Writes why it was selected, until the reason is given once: then it stands. Refused for other decisions.
void giveRationale(Writer& writer, const IdOf<Decision>& selection, const QString& rationale);

/// How far the station is: an activity, a statement, a capacity with evidence, an opportunity, and one that
/// is chosen with every check passed or overridden. First done, then of how many.
std::pair<int, int> activityCompleteness(const Reader& reader);

} // namespace s3::identification
