// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Document.h"

namespace s3 {
class Project;
}

namespace s3::report {

/// The four quadrants, each entry with its weight and the evidence it rests on; opinions are said to be such.
Section swotSection(const Project& project);

} // namespace s3::report
