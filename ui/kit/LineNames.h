// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/ToolDescriptor.h"

namespace s3 {

QString lineName(Line line);    ///< "Base of evidence" ...; "Project" for Line::Project
QString linePurpose(Line line); ///< one sentence: what the line is for

} // namespace s3
