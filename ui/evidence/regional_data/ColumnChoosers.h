// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/ObservationImport.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace s3 {

class FlowLayout;

/// Which column holds what, and which rows count: one chooser a role, a fixed text where no column holds it,
/// and for every further column with a few codes the code to keep.
class ColumnChoosers : public QWidget {
    Q_OBJECT
public:
    explicit ColumnChoosers(QWidget* parent = nullptr);

    /// `header` may be empty; columns are then numbered.
    void setTable(const QStringList& header, const QVector<QStringList>& sample,
                  const evidence::ColumnMapping& mapping);
    evidence::ColumnMapping mapping() const;
    QVector<evidence::RowFilter> filters() const;
    /// Chooses codes as they were chosen before; codes that do not occur are passed over.
    void setFilters(const QVector<evidence::RowFilter>& filters);
    /// What is still to be told, as a sentence; empty if nothing.
    QString problem() const;

Q_SIGNALS:
    void changed();

private:
    struct RoleRow {
        QComboBox* column = nullptr;
        QLineEdit* fixed = nullptr; ///< null for value and flag
    };
    RoleRow addRole(int at, const QString& label, const char* objectName, bool fixable);
    const RoleRow& rowOf(evidence::Role role) const;
    void fill(QComboBox* box, int column);
    void offerHeader();
    void fillFilters();
    void changedByHand();

    RoleRow m_region;
    RoleRow m_industry;
    RoleRow m_time;
    RoleRow m_value;
    RoleRow m_flag;
    QWidget* m_filterArea;
    QVector<QPair<int, QComboBox*>> m_filterBoxes;
    QGridLayout* m_grid;
    QStringList m_header;
    QVector<QStringList> m_sample;
    evidence::ColumnMapping m_proposed;
    int m_columns = 0;
    bool m_filling = false;
};

} // namespace s3
