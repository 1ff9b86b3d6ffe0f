// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/Project.h"

namespace s3::thread {

/// The name of a record on the thread: its title; for a measurement its value with the unit.
QString nodeTitle(const Reader& reader, const RecordRef& ref);

/// One small fact about a record, in words: the value of an evidence card, the owner of an action, the latest
/// value of an indicator against its target. Empty if there is none.
QString nodeFact(const Reader& reader, const RecordRef& ref);

} // namespace s3::thread
