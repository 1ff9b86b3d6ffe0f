// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/RowSource.h"
#include "core/evidence/TableChoice.h"

#include <QVector>
#include <memory>

namespace s3::evidence {

/// Which format a file has and how it is written, told by its content and never by the ending of its name.
/// NotFound, NoPermission; InvalidInput if it is none of the formats.
Result<TableChoice> recognise(const QString& path);

/// The sheets of a workbook or the data sets of a JSON-stat collection; a text file has one part without an
/// id.
Result<QVector<TablePart>> partsOf(const QString& path, FileFormat format, const ReadLimits& limits = {});

/// The rows of the chosen part. The errors name the file.
Result<std::unique_ptr<RowSource>> openTable(const QString& path, const TableChoice& choice,
                                             const ReadLimits& limits = {}, const Progress& progress = {});

} // namespace s3::evidence
