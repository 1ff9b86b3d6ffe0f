// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/regional_data/PreviewModel.h"

#include "ui/evidence/regional_data/RejectedRows.h"
#include "ui/kit/Icons.h"
#include "ui/kit/Pill.h"
#include "ui/kit/TableRoles.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3 {

using evidence::Role;

QString displayName(Role role)
{
    switch (role) {
    case Role::Region:
        return QCoreApplication::translate("ImportRole", "Region");
    case Role::Industry:
        return QCoreApplication::translate("ImportRole", "Industry");
    case Role::Time:
        return QCoreApplication::translate("ImportRole", "Period");
    case Role::Value:
        return QCoreApplication::translate("ImportRole", "Value");
    case Role::Flag:
        return QCoreApplication::translate("ImportRole", "Flag");
    }
    return {};
}

void PreviewModel::setTable(const evidence::Sniffed& sniffed)
{
    beginResetModel();
    m_header = sniffed.header;
    m_sample = sniffed.sample.mid(0, mostRows);
    m_columns = sniffed.columnCount();
    endResetModel();
}

void PreviewModel::setOptions(const evidence::ReadOptions& options)
{
    m_options = options;
    if (m_columns == 0)
        return;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, m_columns - 1);
    if (!m_sample.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_sample.size()) - 1, m_columns - 1));
}

int PreviewModel::rejectedCells() const
{
    int cells = 0;
    for (int row = 0; row < m_sample.size(); ++row)
        for (int column = 0; column < m_columns; ++column)
            cells += !problemOf(row, column).isEmpty();
    return cells;
}

int PreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_sample.size());
}

int PreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

std::optional<Role> PreviewModel::roleOf(int column) const
{
    const evidence::ColumnMapping& mapping = m_options.mapping;
    if (mapping.valueColumns.contains(column) || column == mapping.value)
        return Role::Value;
    if (column == mapping.region)
        return Role::Region;
    if (column == mapping.industry)
        return Role::Industry;
    if (column == mapping.time)
        return Role::Time;
    if (column == mapping.flag)
        return Role::Flag;
    return std::nullopt;
}

bool PreviewModel::isFiltered(int row) const
{
    return std::any_of(m_options.filters.begin(), m_options.filters.end(),
                       [&](const evidence::RowFilter& filter) {
                           return m_sample.at(row).value(filter.column) != filter.code;
                       });
}

QString PreviewModel::problemOf(int row, int column) const
{
    const auto role = roleOf(column);
    if (!role || *role == Role::Flag || isFiltered(row))
        return {};
    const QStringList& cells = m_sample.at(row);
    if (column >= cells.size())
        return displayName(evidence::RejectReason::TooFewColumns);
    if (*role != Role::Value)
        return cells.at(column).trimmed().isEmpty() ? displayName(evidence::RejectReason::EmptyCode)
                                                    : QString();
    const QByteArray text = cells.at(column).toUtf8();
    const evidence::ParsedValue parsed =
        evidence::parseValue({text.constData(), size_t(text.size())}, m_options.value);
    if (parsed.kind == evidence::ParsedValue::NotANumber)
        return displayName(evidence::RejectReason::NotANumber);
    return parsed.kind == evidence::ParsedValue::OutOfRange ? displayName(evidence::RejectReason::OutOfRange)
                                                            : QString();
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return m_sample.at(row).value(column);
    case Qt::ToolTipRole: {
        const QString problem = problemOf(row, column);
        return problem.isEmpty() ? QVariant() : QVariant(problem);
    }
    case Qt::DecorationRole: // not by colour alone
        return problemOf(row, column).isEmpty() ? QVariant() : QVariant::fromValue(icon(u"warning"_s));
    case ToneRole:
        return problemOf(row, column).isEmpty() ? QVariant()
                                                : QVariant::fromValue(PillTone{PillTone::Bad, {}});
    case FaintRole:
        return isFiltered(row) || !roleOf(column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((roleOf(column) == Role::Value ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    case KeyRole:
        return QString::number(row);
    default:
        return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns)
        return {};
    const auto meant = roleOf(section);
    switch (role) {
    case Qt::DisplayRole: {
        const QString given = m_header.value(section);
        const QString name = given.isEmpty() ? tr("Column %1").arg(section + 1) : given;
        return meant ? tr("%1: %2").arg(displayName(*meant), name) : name;
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((meant == Role::Value ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    case ColorRole: // a band below the name, one colour a role
        if (!meant)
            return {};
        return meant == Role::Region     ? int(Line::Evidence)
               : meant == Role::Industry ? int(Line::Identification)
               : meant == Role::Time     ? int(Line::Development)
               : meant == Role::Value    ? int(Line::Implementation)
                                         : int(Line::Monitoring);
    default:
        return {};
    }
}

} // namespace s3
