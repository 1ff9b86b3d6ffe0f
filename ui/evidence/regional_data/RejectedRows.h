// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/ObservationImport.h"
#include "ui/kit/Card.h"
#include "ui/kit/RecordTableModel.h"

class QLabel;

namespace s3 {

class DataTable;

/// Why a row was rejected, in words.
QString displayName(evidence::RejectReason reason);

/// The rows that could not be read, each with its place and the reason; to be copied or kept as a file.
class RejectedRows : public QWidget {
    Q_OBJECT
public:
    explicit RejectedRows(QWidget* parent = nullptr);

    /// `count` may be more than are listed.
    void setRows(const QVector<evidence::RejectedRow>& rows, qint64 count);
    /// CSV with the columns place, reason, cell.
    QByteArray asCsv() const;

Q_SIGNALS:
    void exportRequested();

private:
    RecordTableModel<evidence::RejectedRow>* m_model;
    QLabel* m_title;
    DataTable* m_table;
};

} // namespace s3
