// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/identification/choosing/ChoosingDesk.h"
#include "ui/kit/Card.h"
#include "ui/kit/EditableTable.h"

class QLabel;
class QLineEdit;

namespace s3 {

class InlineMessage;

/// Criteria two by two: which matters more, and how many times as much. One person after another, or the
/// group as one.
class PairwiseCard : public Card {
    Q_OBJECT

public:
    PairwiseCard(ChoosingDesk& desk, QWidget* parent);
    void refresh();

private:
    struct Pair {
        int first = 0; ///< places in the list of criteria
        int second = 0;
        QString firstTitle;
        QString secondTitle;
        std::optional<double> ratio;
    };
    struct Judge {
        QString code;
        int missing = 0;
        std::optional<double> ratio; ///< consistency ratio
    };
    enum Column { First, Ratio, Second, Words };

    QString judgeCode() const;
    const identification::JudgeView* judgeView() const;
    bool write(const Pair& pair, const QVariant& value);
    void showConsistency();

    ChoosingDesk& m_desk;
    QLineEdit* m_judge;
    EditableTableModel<Pair> m_model;
    EditableTable* m_table;
    RecordTableModel<Judge> m_judges;
    DataTable* m_judgeTable;
    InlineMessage* m_consistency;
    QLabel* m_sum;
};

} // namespace s3
