// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/ValueGrid.h"

#include "core/base/Numbers.h"

namespace s3 {

void ValueGrid::setGrid(const QString& labelHeader, const QStringList& headers, const QVector<Row>& rows,
                        int decimals)
{
    beginResetModel();
    m_headers = QStringList{labelHeader} + headers;
    m_rows = rows;
    m_decimals = decimals;
    endResetModel();
}

QVector<ColumnKind> ValueGrid::kinds() const
{
    QVector<ColumnKind> kinds{ColumnKind::Text};
    kinds.resize(qMax(1, int(m_headers.size())), ColumnKind::Number);
    return kinds;
}

int ValueGrid::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ValueGrid::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_headers.size());
}

QVariant ValueGrid::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row& row = m_rows.at(index.row());
    if (role == KeyRole)
        return QString::number(index.row());
    if (index.column() == 0)
        return role == Qt::DisplayRole || role == Qt::EditRole || role == Qt::ToolTipRole
                   ? QVariant(row.label)
                   : QVariant();
    const std::optional<double> value = row.values.value(index.column() - 1);
    if (role == Qt::DisplayRole)
        return displayNumber(value, m_decimals);
    if (role == Qt::EditRole || role == SortRole)
        return value ? QVariant(*value) : QVariant();
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    return {};
}

QVariant ValueGrid::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_headers.size())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_headers.at(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    return {};
}

} // namespace s3
