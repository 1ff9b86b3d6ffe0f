// SPDX-License-Identifier: GPL-3.0-or-later
// What lies on the tables and hangs on people: A4, as PDF, black on white for any printer. All need a
// QGuiApplication (fonts); Storage if the PDF could not be made.
#pragma once

#include "core/workshop/PlanIssues.h"

namespace s3::workshop {

enum class BadgeNames { WithConsent, All, None };

/// Name badges with cut marks: code, name, organisation, helix group, table. `perPage` 8 (90 x 62 mm) or 10
/// (90 x 52 mm).
Result<QByteArray> nameBadges(const Workshop& workshop, const QList<Attendee>& attendees, BadgeNames names,
                              int perPage);

/// A sign to fold for each table, 1 to `tables`: its number on both sides, the workshop, its host.
Result<QByteArray> tableSigns(const PlanFacts& facts, int tables);

/// The agenda with clock times, roles and materials, for those who run the workshop.
Result<QByteArray> runningOrder(const PlanFacts& facts);

/// Everybody by code, with a box to tick and a line to sign. Names only with consent.
Result<QByteArray> participantList(const PlanFacts& facts);

} // namespace s3::workshop
