// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of the action plan that must keep its rules; all within Project::transact.
#pragma once

#include "core/base/Result.h"
#include "core/development/Records.h"

namespace s3 {

class Writer;

namespace development {

/// Refused if it closes a cycle or the action would wait for itself; the context names the way round by the
/// actions' titles, joined by arrows. Adding what is there changes nothing.
Result<void> addDependency(Writer& writer, const IdOf<Action>& action, const IdOf<Action>& dependsOn);
void removeDependency(Writer& writer, const IdOf<Action>& action, const IdOf<Action>& dependsOn);

/// InvalidValue if the end lies before the start.
Result<void> setDates(Writer& writer, const IdOf<Action>& action, const QDate& start, const QDate& end);

} // namespace development
} // namespace s3
