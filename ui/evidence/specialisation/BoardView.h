// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evidence/specialisation/ShownBoard.h"

#include <QWidget>

namespace s3 {

/// One way to look at the board: table or chart. All views show the same rows and select the same industry.
class BoardView : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// `rows`: those of the board that pass the filters. Null: nothing can be shown.
    virtual void showBoard(const ShownBoardPtr& shown, const QVector<int>& rows) = 0;
    /// Selects the mark of the industry, if there is one; no signal that leads back here.
    virtual void selectIndustry(const QString& industry) = 0;
    /// What is selected; empty if nothing, or nothing that is a number.
    virtual QVector<BoardMark> marks() const = 0;

Q_SIGNALS:
    /// Another mark is selected.
    void marked();
    /// Return or a double click on a row or mark, a click on a bubble: keep it.
    void activated();
};

} // namespace s3
