// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identification/ActivityDecisions.h"
#include "core/workshop/Attendees.h"
#include "core/workshop/Selection.h"

namespace s3::workshop {

/// One line of the list that is gone through before a workshop is closed.
struct ClosingPoint {
    enum Kind {
        IdeasSettled, ///< how many are not; where: the first of them
        RoundsClosed, ///< how many are open; where: the first of them
        SomethingSelected,
        ChecksMet, ///< one for each selected activity; how many checks are neither passed nor overridden
        DecisionsReasoned, ///< how many selected activities have no decision with a reason
        JoiningKnown,      ///< how many said they go on
        NextStepsWritten,  ///< how many steps
    };
    Kind kind = IdeasSettled;
    bool required = true; ///< the workshop is not closed before it is done
    bool done = false;
    int amount = 0;
    RecordRef where;   ///< what to look at; null = the list is the place
    QString title;     ///< of the activity
    QStringList names; ///< of the checks
};

QList<ClosingPoint> closingPoints(const Reader& reader, const IdOf<Workshop>& workshop);
/// The required ones that are not done.
QList<ClosingPoint> openPoints(const QList<ClosingPoint>& points);

/// What the point asks, and how it stands.
QString closingText(const ClosingPoint& point);

/// Closes it. Refused while required points are open; the error's context names them. What runs is ended.
Result<void> closeWorkshop(Writer& writer, const IdOf<Workshop>& workshop);
/// Opens a closed workshop again.
void reopenWorkshop(Writer& writer, const IdOf<Workshop>& workshop);

} // namespace s3::workshop
