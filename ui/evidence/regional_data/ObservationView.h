// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evidence/regional_data/ObservationModel.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;

namespace s3 {

class DataTable;

/// The observations of a data set with choosers that narrow them down.
class ObservationView : public QWidget {
    Q_OBJECT
public:
    explicit ObservationView(QWidget* parent = nullptr);

    void setTable(std::shared_ptr<const evidence::ObservationTable> table, const Dataset& dataset,
                  const evidence::RegionNames& regions);
    /// A sentence as long as there is no table; the choices stay for the one that comes.
    void showNote(const QString& note);

private:
    QList<QWidget*> choices() const;
    QComboBox* addChooser(const QString& name, const char* objectName);
    void fillChoosers(const Dataset& dataset, const evidence::RegionNames& regions);
    void fillIndustries(const Dataset& dataset);
    void applyFilter();

    std::shared_ptr<const evidence::ObservationTable> m_table;
    ObservationModel* m_model;
    QComboBox* m_period;
    QComboBox* m_region;
    QComboBox* m_industry;
    QCheckBox* m_gaps;
    QLabel* m_count;
    DataTable* m_view;
    bool m_filling = false;
};

} // namespace s3
