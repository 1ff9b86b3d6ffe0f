// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/evidence/ObservationTable.h"

class QIODevice;

namespace s3::evidence {

/// Writes time,region,industry,value,flag as CSV (RFC 4180, UTF-8, lines end with LF): values at full
/// precision with a decimal point, nothing for a missing one, flags as in flagLetters(). Reading it again
/// gives the same observations. Storage: the device takes no more.
Result<void> exportObservations(QIODevice& device, const ObservationTable& table);

/// The same to a file, which is replaced only once the new one is whole.
Result<void> exportObservations(const QString& path, const ObservationTable& table);

/// The text as one field of CSV, quoted if need be.
QString csvField(const QString& text);

} // namespace s3::evidence
