// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/regional_data/ObservationModel.h"

#include "core/base/Numbers.h"
#include "core/evidence/FlagLabels.h"
#include "ui/kit/TableRoles.h"

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr int mostDecimals = 4;

/// As many decimals as the values have, up to a few, so that the column of numbers lines up.
int decimalsOf(const evidence::ObservationTable& table)
{
    constexpr int looked = 2000;
    int decimals = 0;
    for (int row = 0; row < qMin(looked, table.size()) && decimals < mostDecimals; ++row)
        if (const auto value = table.value(row)) {
            const QString text = exactText(*value);
            if (const auto point = text.indexOf(u'.'); point >= 0 && !text.contains(u'e'))
                decimals = qMax(decimals, int(text.size() - point) - 1);
        }
    return qMin(decimals, mostDecimals);
}

} // namespace

void ObservationModel::setTable(std::shared_ptr<const evidence::ObservationTable> table,
                                const Dataset& dataset, const evidence::RegionNames& regions)
{
    beginResetModel();
    m_table = std::move(table);
    m_dataset = dataset;
    m_regions = regions;
    m_decimals = m_table ? decimalsOf(*m_table) : 0;
    filterRows();
    endResetModel();
}

void ObservationModel::setFilter(const ObservationFilter& filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    filterRows();
    endResetModel();
}

void ObservationModel::filterRows()
{
    m_rows.clear();
    if (!m_table)
        return;
    const evidence::ObservationTable& table = *m_table;
    const auto wanted = [](const evidence::CodeBook& book, const QString& code) {
        return code.isEmpty() ? -1 : book.find(code).value_or(-2);
    };
    const int period = wanted(table.periods(), m_filter.period);
    const int region = wanted(table.regions(), m_filter.region);
    std::vector<bool> industries(size_t(table.industries().size()), m_filter.industry.isEmpty());
    const auto list = evidence::industryListOf(m_dataset.industryScheme);
    for (int i = 0; !m_filter.industry.isEmpty() && i < table.industries().size(); ++i) {
        const QString& code = table.industries().code(i);
        industries[size_t(i)] = m_filter.industryGroup && list
                                    ? evidence::liesWithin(code, m_filter.industry, *list)
                                    : code == m_filter.industry;
    }
    m_rows.reserve(size_t(table.size()));
    for (int row = 0; row < table.size(); ++row)
        if ((period == -1 || table.period(row) == period) && (region == -1 || table.region(row) == region) &&
            industries[size_t(table.industry(row))] && (!m_filter.gapsOnly || !table.value(row)))
            m_rows.push_back(row);
}

int ObservationModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ObservationModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ObservationModel::shown(int row, Column column) const
{
    const evidence::ObservationTable& table = *m_table;
    switch (column) {
    case Period:
        return table.periods().code(table.period(row));
    case Region:
        return m_regions.labelOf(table.regions().code(table.region(row)));
    case Industry:
        return evidence::industryLabel(table.industries().code(table.industry(row)),
                                       m_dataset.industryScheme);
    case Value:
        return displayNumber(table.value(row), m_decimals);
    case FlagText:
        return evidence::flagNames(table.flags(row));
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ObservationModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = m_rows[size_t(index.row())];
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return shown(row, column);
    case Qt::EditRole:
        if (column != Value)
            return shown(row, column);
        return m_table->value(row) ? QVariant(*m_table->value(row)) : QVariant();
    case Qt::ToolTipRole: {
        if (column == Region || column == Industry)
            return shown(row, column);
        QStringList meanings;
        for (const evidence::Flag flag :
             {evidence::Flag::Missing, evidence::Flag::Confidential, evidence::Flag::Estimated,
              evidence::Flag::Provisional, evidence::Flag::Break, evidence::Flag::Unreliable,
              evidence::Flag::Noted})
            if (m_table->flags(row).testFlag(flag))
                meanings.append(evidence::flagMeaning(flag));
        return meanings.isEmpty() ? QVariant() : QVariant(meanings.join(u'\n'));
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((column == Value ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case KeyRole:
        return QString::number(row);
    default:
        return {};
    }
}

QVariant ObservationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Value ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Period:
        return tr("Period");
    case Region:
        return tr("Region");
    case Industry:
        return tr("Industry");
    case Value:
        return m_dataset.unit.isEmpty() ? tr("Value") : tr("Value (%1)").arg(m_dataset.unit);
    case FlagText:
        return tr("Flag");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace s3
