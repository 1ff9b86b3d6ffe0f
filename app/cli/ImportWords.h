// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/ImportQuestion.h"

namespace s3::cli {

/// The first few of them.
QString shortened(const QStringList& codes);

/// What a file leaves open, and the option of `import` that answers it.
QString questionSentence(const evidence::ImportQuestion& question);

} // namespace s3::cli
