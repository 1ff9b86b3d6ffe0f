// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/Rounds.h"
#include "ui/kit/EditableTable.h"

#include <QWidget>

class QComboBox;

namespace s3 {

/// The criteria of a rating to come: an existing set as it is, or own ones that begin with the default.
class CriteriaEditor : public QWidget {
    Q_OBJECT
public:
    explicit CriteriaEditor(QWidget* parent = nullptr);
    void refresh(const Reader& reader);
    /// Nothing = the criteria are own ones.
    std::optional<IdOf<CriteriaSet>> chosenSet() const;
    QList<workshop::CriterionPlan> criteria() const;

private:
    struct Row {
        int number = 0;
        workshop::CriterionPlan plan;
        double share = 0;
    };

    void show();
    void showChosen();
    bool write(const Row& row, int column, const QVariant& value);
    void add();
    void remove(const QStringList& keys);

    QList<workshop::CriterionPlan> m_own = workshop::defaultCriteria();
    QHash<QString, QList<workshop::CriterionPlan>> m_sets; ///< by hex id
    EditableTableModel<Row> m_model;
    QComboBox* m_set;
    EditableTable* m_table;
    QPushButton* m_add;
};

} // namespace s3
