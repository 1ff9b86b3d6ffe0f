// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/TableRoles.h"

#include <QAbstractTableModel>
#include <QStringList>
#include <QVector>
#include <optional>

namespace s3 {

/// The table twin of charts whose series are chosen at run time: a name and numbers; a missing number is an
/// en dash.
class GridTwin : public QAbstractTableModel {
    Q_OBJECT
public:
    struct Row {
        QString key;
        QString name;
        QVector<std::optional<double>> values;
    };
    using QAbstractTableModel::QAbstractTableModel;

    /// `headers`: of the name and of each number, with the unit.
    void set(const QStringList& headers, const QVector<Row>& rows, int decimals);
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
