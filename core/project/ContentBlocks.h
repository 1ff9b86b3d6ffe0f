// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/Project.h"

namespace s3 {

/// Writes bytes (an attached file, boundaries) as a new block and returns its number, from 1. Like
/// observations a block never changes and is not journalled: it stays in the file when its record is undone,
/// so that redo finds it. Refused above `contentLimit`; empty content is allowed.
Result<qint64> storeContent(Writer& writer, const QByteArray& content);
inline constexpr qint64 contentLimit = qint64(32) * 1024 * 1024; ///< bytes

/// NotFound if the block is not there.
Result<QByteArray> loadContent(const Reader& reader, qint64 block);

} // namespace s3
