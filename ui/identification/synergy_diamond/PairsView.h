// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/identification/synergy_diamond/DiamondDesk.h"
#include "ui/kit/GridTwin.h"
#include "ui/kit/RecordTableModel.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace s3 {

class DataTable;
class LinkChips;

/// A pair of regions as a row.
struct PairRow {
    QString key;
    QString names;
    identification::RankedPair pair;
};

/// What the regions may be to each other, with all inputs, and the candidate activity that comes of it.
class PairsView : public DiamondSight {
    Q_OBJECT
public:
    explicit PairsView(DiamondDesk& desk);

    void refresh() override;
    void takeFocus() override;

private:
    QWidget* buildPairs();
    QWidget* buildActivity();
    void showPair();
    void showActivity();
    void make();

    QStackedWidget* m_stack;
    RecordTableModel<PairRow> m_pairs;
    DataTable* m_table;
    GridTwin m_inputs;
    DataTable* m_inputTable;
    QLabel* m_sentence;
    QLabel* m_sums;
    QLineEdit* m_title;
    QPlainTextEdit* m_statement;
    QPushButton* m_make;
    LinkChips* m_made;
    identification::DiamondSheet m_sheet;
    IdOf<Diamond> m_proposedFor;
    QString m_proposedTitle, m_proposedStatement; ///< what the fields were filled with
};

} // namespace s3
