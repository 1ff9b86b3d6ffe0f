// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/ObservationImport.h"

#include <QAbstractTableModel>

namespace s3 {

/// The first rows of a file as they would be read: the header names the roles of the columns, cells that
/// would be rejected are marked, rows that a filter passes over are faint.
class PreviewModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int mostRows = 50;
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const evidence::Sniffed& sniffed);
    /// Shows the same rows in the light of other choices.
    void setOptions(const evidence::ReadOptions& options);
    /// Cells among the rows shown that would be rejected.
    int rejectedCells() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::optional<evidence::Role> roleOf(int column) const;
    bool isFiltered(int row) const;
    /// Why the cell would be rejected; empty if it would not.
    QString problemOf(int row, int column) const;

    QStringList m_header;
    QVector<QStringList> m_sample;
    int m_columns = 0;
    evidence::ReadOptions m_options;
};

/// "Region", "Value" ...: what a column of observations is for.
QString displayName(evidence::Role role);

} // namespace s3
