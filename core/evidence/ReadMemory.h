// SPDX-License-Identifier: GPL-3.0-or-later
// How a file was read, kept as text, so that the next file of the same shape is read in the same way.
#pragma once

#include "core/evidence/ObservationImport.h"

#include <QJsonObject>

namespace s3::evidence {

/// A short fingerprint of a file's format and of the names in its header. It does not depend on the values,
/// on titles above the table, on encoding, or on how many periods stand in columns: next year's file has the
/// same shape.
QString shapeOf(const Sniffed& sniffed);

/// Everything but the limits.
QJsonObject toJson(const ReadOptions& options);

/// What toJson() wrote. Unknown keys and values are passed over; what is missing stays as in `fallback`.
ReadOptions fromJson(const QJsonObject& json, const ReadOptions& fallback = {});

/// How a remembered reading applies to this file: its mapping, decisions and signs with the file's own
/// dialect, layout and columns of periods. Nothing where the remembered mapping names columns that the file
/// does not have.
std::optional<ReadOptions> remembered(const QJsonObject& json, const Sniffed& sniffed);

} // namespace s3::evidence
