// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/identification/ActivityDecisions.h"
#include "core/identification/Lifecycle.h"

namespace s3::identification {

/// What the sheet says beyond the activity itself.
struct SheetFrame {
    QString project;
    QList<LifeStage> life;
    QStringList origins; ///< where it came from: an idea of a workshop, a diamond
    QDate date;          ///< of the sheet
};

/// The transformative activity on one A4 page, as PDF. A field that has more than its room ends in "and n
/// more": nothing is cut silently. Needs a QGuiApplication (fonts). Storage if it could not be made.
Result<QByteArray> activitySheet(const AssessedActivity& assessed, const IndustryNames& industries,
                                 const SheetFrame& frame);

} // namespace s3::identification
