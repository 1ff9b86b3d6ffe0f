// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Document.h"

namespace s3 {
class Project;
}

namespace s3::report {

/// The data sets with their sources, and for each own region what it is specialised in: the ten highest
/// location quotients as a table, all of them as bubbles.
Section regionalDataSection(const Project& project);

} // namespace s3::report
