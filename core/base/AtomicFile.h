// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>

namespace s3 {

/// Writes `bytes` to a temporary file beside `path` and renames it into place: the old file stays whole until
/// the new one is complete. Errors: NotFound (no such folder), NoPermission, DiskFull, Storage.
Result<void> writeAtomically(const QString& path, const QByteArray& bytes);

} // namespace s3
