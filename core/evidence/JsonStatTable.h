// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/ColumnMapping.h"
#include "core/evidence/RowSource.h"
#include "core/evidence/TableChoice.h"

#include <QHash>
#include <QVector>
#include <memory>
#include <optional>

namespace s3::evidence {

/// A JSON-stat 2.0 data set as a long table: a header with the dimensions' ids, "value" and "flag" (what
/// JSON-stat calls status); then a row for each cell of a dense data set (null is an empty value), or for
/// each cell that a sparse one names. Cells hold the categories' codes. Line 1 is the header; line n + 2 is
/// the n-th row.
///
/// `part` counts the data sets of a collection from "1"; empty = the first. Errors: NotFound, NoPermission;
/// InvalidInput for what is no JSON-stat 2.0 or contradicts itself, saying where; Refused for passed limits;
/// Cancelled. All name the file.
Result<std::unique_ptr<RowSource>> openJsonStat(const QString& path, const QString& part,
                                                const ReadLimits& limits = {}, const Progress& progress = {});

Result<QVector<TablePart>> jsonStatParts(const QString& path, const ReadLimits& limits = {});

/// What a data set says of itself.
struct JsonStatInfo {
    QString label;
    QString source;
    QString updated;                           ///< as written, usually ISO
    QString unit;                              ///< if one unit holds for all values
    QVector<std::optional<Role>> roles;        ///< of the columns, by the data set's own word or their names
    QVector<QHash<QString, QString>> labelsOf; ///< of each dimension, from code to label
};
Result<JsonStatInfo> jsonStatInfo(const QString& path, const QString& part, const ReadLimits& limits = {});

/// True for text that begins with a brace, as JSON-stat does.
bool looksLikeJsonStat(const QByteArray& head);

/// As above, of a file in memory; errors name no file.
Result<std::unique_ptr<RowSource>> openJsonStatBytes(const QByteArray& json, const QString& part,
                                                     const ReadLimits& limits = {},
                                                     const Progress& progress = {});

} // namespace s3::evidence
