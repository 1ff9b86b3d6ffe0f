// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

namespace s3 {

/// An Error as a sentence for a person: what, where, and what to do.
QString sentenceFor(const Error& error);

} // namespace s3
