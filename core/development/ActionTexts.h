// SPDX-License-Identifier: GPL-3.0-or-later
// The plan's findings in words, for the page and the report, in the application's language.
#pragma once

#include "core/development/ActionPlan.h"

namespace s3::development {

/// Short, for a pill: "no owner", "overdue 12 days".
QString shortText(const Hint& hint);
/// A sentence: what is wrong and what to do.
QString sentence(const Hint& hint, const ActionPlan& plan);
QString displayName(UpcomingKind kind);
/// "in 3 days", "today", "overdue 2 days".
QString dueText(int daysAway);
/// "120,000 EUR"; cents only where there are any. An en dash for nothing.
QString moneyText(std::optional<double> amount, const QString& currency);
/// "at least 120,000 EUR (2 costs not known)"; without any known cost "not known".
QString totalText(const CostTotal& total);
/// A date in the person's short format; an en dash for none.
QString dayText(const QDate& date);

} // namespace s3::development
