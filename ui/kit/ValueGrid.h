// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/TableRoles.h"

#include <QAbstractTableModel>
#include <QStringList>
#include <QVector>
#include <optional>

namespace s3 {

/// Numbers by row and column, each row with a label: the table twin of a chart with several series. What is
/// missing is shown as an en dash.
class ValueGrid : public QAbstractTableModel {
    Q_OBJECT
public:
    struct Row {
        QString label;
        QVector<std::optional<double>> values;
    };
    using QAbstractTableModel::QAbstractTableModel;

    /// `labelHeader` stands above the labels, `headers` above the numbers.
    void setGrid(const QString& labelHeader, const QStringList& headers, const QVector<Row>& rows,
                 int decimals);
    QVector<ColumnKind> kinds() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headers;
    QVector<Row> m_rows;
    int m_decimals = 0;
};

} // namespace s3
