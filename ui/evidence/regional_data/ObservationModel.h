// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/CodeNames.h"
#include "core/evidence/ObservationTable.h"

#include <QAbstractTableModel>
#include <memory>
#include <vector>

namespace s3 {

/// Which observations are shown; an empty part shows all.
struct ObservationFilter {
    QString period;
    QString region;
    QString industry;
    bool industryGroup = false; ///< `industry` and everything within it
    bool gapsOnly = false;      ///< those without a value

    friend bool operator==(const ObservationFilter&, const ObservationFilter&) = default;
};

/// The observations of a data set as a table that reads them where they are: a million rows cost one number
/// each.
class ObservationModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Period, Region, Industry, Value, FlagText, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(std::shared_ptr<const evidence::ObservationTable> table, const Dataset& dataset,
                  const evidence::RegionNames& regions);
    void setFilter(const ObservationFilter& filter);
    const ObservationFilter& filter() const { return m_filter; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void filterRows();
    QString shown(int row, Column column) const;

    std::shared_ptr<const evidence::ObservationTable> m_table;
    Dataset m_dataset;
    evidence::RegionNames m_regions;
    ObservationFilter m_filter;
    std::vector<int> m_rows;
    int m_decimals = 0;
};

} // namespace s3
