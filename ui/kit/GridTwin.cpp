// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/GridTwin.h"

#include "core/base/Numbers.h"

namespace s3 {

void GridTwin::set(const QStringList& headers, const QVector<Row>& rows, int decimals)
{
    beginResetModel();
    m_headers = headers;
    m_rows = rows;
    m_decimals = decimals;
    endResetModel();
}

QVector<ColumnKind> GridTwin::kinds() const
{
    QVector<ColumnKind> kinds(m_headers.size(), ColumnKind::Number);
    if (!kinds.isEmpty())
        kinds[0] = ColumnKind::Text;
    return kinds;
}

int GridTwin::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int GridTwin::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_headers.size());
}

QVariant GridTwin::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(index.row());
    if (role == KeyRole)
        return row.key;
    if (role == Qt::ToolTipRole)
        return index.column() == 0 ? QVariant(row.name) : QVariant();
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != SortRole)
        return {};
    if (index.column() == 0)
        return row.name;
    const std::optional<double> value = row.values.value(index.column() - 1);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return displayNumber(value, m_decimals);
    if (value)
        return *value;
    return role == SortRole ? QVariant(QMetaType::fromType<double>()) : QVariant();
}

QVariant GridTwin::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_headers.size())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_headers.at(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    return {};
}

} // namespace s3
