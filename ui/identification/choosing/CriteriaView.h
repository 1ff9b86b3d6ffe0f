// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/identification/choosing/ChoosingDesk.h"
#include "ui/kit/EditableTable.h"

class QLabel;
class QPushButton;

namespace s3 {

class PairwiseCard;
class SegmentedControl;

/// What the choice is judged by, and how much each criterion weighs.
class CriteriaView : public QWidget {
    Q_OBJECT

public:
    CriteriaView(ChoosingDesk& desk, QWidget* parent = nullptr);
    void refresh();

private:
    struct Row {
        Criterion criterion;
        std::optional<double> share; ///< of all weights, 0 to 1
    };
    enum Column { Title, Description, DirectionColumn, Unit, Points, Share };

    QWidget* makeTable();
    void addCriterion();
    bool write(const Row& row, int column, const QVariant& value);

    ChoosingDesk& m_desk;
    EditableTableModel<Row> m_model;
    EditableTable* m_table = nullptr;
    QPushButton* m_add = nullptr;
    SegmentedControl* m_weighting = nullptr;
    QLabel* m_hint = nullptr;
    PairwiseCard* m_pairs = nullptr;
};

} // namespace s3
