// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Document.h"
#include "core/workshop/RoundResult.h"

namespace s3::workshop {

/// A round as part of a report or of minutes: rules, turnout, result in words, as a chart and as tables, what
/// is disputed, how the groups voted, and what was said against it. Without a heading of its own.
void reportRound(report::Section& section, const RoundResult& result);

} // namespace s3::workshop
