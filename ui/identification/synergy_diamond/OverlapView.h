// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identification/Overlaps.h"
#include "ui/identification/synergy_diamond/DiamondDesk.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace s3 {

class MatrixGrid;
class RecordForm;

/// Activities beside each other, for a workshop of several regions: S says same, C complementary, U
/// unrelated, Delete takes the judgement away, Enter goes on to the note.
class OverlapView : public DiamondSight {
    Q_OBJECT
public:
    explicit OverlapView(DiamondDesk& desk);

    void refresh() override;
    void takeFocus() override;
    void commit();

private:
    QWidget* buildMatrix();
    void judge(std::optional<Overlap> judgement);
    void showPair();
    bool pairChosen() const;

    identification::OverlapMatrix m_matrix;
    QStackedWidget* m_stack;
    MatrixGrid* m_grid;
    QCheckBox* m_across;
    QLabel* m_count;
    QLabel* m_pair;
    QList<QPushButton*> m_buttons;
    RecordForm* m_note;
};

} // namespace s3
