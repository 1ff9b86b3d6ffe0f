// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identification/DiamondMatrix.h"
#include "ui/identification/synergy_diamond/DiamondDesk.h"

class QLabel;
class QLineEdit;
class QStackedWidget;

namespace s3 {

class MatrixGrid;
class SegmentedControl;

/// The way in: regions by priorities. Enter or a double click opens the diamond of a cell, or makes one.
class MatrixView : public DiamondSight {
    Q_OBJECT
public:
    explicit MatrixView(DiamondDesk& desk);

    void refresh() override;
    void takeFocus() override;
    /// A diamond for the current cell, or the first one; false if it could not be made.
    bool makeDiamond();

private:
    void open(int row, int column);
    bool make(const identification::DiamondMatrix::RegionRow* row,
              const identification::DiamondMatrix::Priority* priority);
    void addTheme();

    SegmentedControl* m_kind;
    QLineEdit* m_theme;
    MatrixGrid* m_grid;
    QLabel* m_hint;
    QStackedWidget* m_stack;
    QStringList m_further; ///< themes without a diamond yet
    identification::DiamondMatrix m_matrix;
};

} // namespace s3
