// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/SourceRecords.h"
#include "core/project/Project.h"
#include "ui/kit/RecordTableModel.h"

namespace s3 {

/// A row of the list of sources.
struct SourceRow {
    QualitativeSource source;
    int cards = 0; ///< evidence cards drawn from it
};

using SourceModel = RecordTableModel<SourceRow>;
SourceModel* makeSourceModel(QObject* parent);
/// Newest first, those without a date last; only those whose texts contain every word of `filter`.
QVector<SourceRow> sourceRows(const Reader& reader, const QString& filter);

} // namespace s3
