// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Document.h"

namespace s3 {
class Project;
}

namespace s3::report {

/// For each own region and data set: new fields near its strengths, ranked, with what speaks for them.
Section diversificationSection(const Project& project);

} // namespace s3::report
