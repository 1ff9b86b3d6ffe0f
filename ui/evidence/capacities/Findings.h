// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/Records.h"
#include "core/project/Project.h"
#include "ui/kit/RecordTableModel.h"

#include <QVariantMap>

namespace s3 {

/// The three lists of the page, in their order.
enum class FindingKind { Capacity, Opportunity, Challenge };
inline constexpr FindingKind findingKinds[] = {FindingKind::Capacity, FindingKind::Opportunity,
                                               FindingKind::Challenge};

QString tableOf(FindingKind kind);
std::optional<FindingKind> findingKindOf(const QString& table);

/// A row of one of the lists, whichever it is.
struct FindingRow {
    RecordId id;
    QString title;
    QString kind;     ///< kind of capacity or driver of an opportunity, in words
    QString detail;   ///< strength in words, or horizon in years
    int order = -1;   ///< what `detail` sorts by; -1 = not known
    int evidence = 0; ///< cards it rests on
};

QVector<FindingRow> findingRows(const Reader& reader, FindingKind kind);
using FindingModel = RecordTableModel<FindingRow>;
FindingModel* makeFindingModel(FindingKind kind, QObject* parent);

/// The fields of a record as RecordForm shows them; keys are "<table>Form.<column>". Empty = no such record.
QVariantMap findingValues(const Reader& reader, FindingKind kind, const RecordId& id);
/// Stores one edited field.
void storeFinding(Writer& writer, FindingKind kind, const RecordId& id, const QString& key,
                  const QVariant& value);
RecordRef addFinding(Writer& writer, FindingKind kind, const QString& title);

} // namespace s3
