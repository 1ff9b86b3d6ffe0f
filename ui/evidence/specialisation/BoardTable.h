// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evidence/specialisation/BoardModel.h"
#include "ui/evidence/specialisation/BoardView.h"

namespace s3 {

class Card;
class DataTable;

/// The industries as a table with bars. The column of the current cell says which number is meant.
class BoardTable : public BoardView {
    Q_OBJECT
public:
    explicit BoardTable(QWidget* parent = nullptr);

    void showBoard(const ShownBoardPtr& shown, const QVector<int>& rows) override;
    void selectIndustry(const QString& industry) override;
    QVector<BoardMark> marks() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitColumns(); ///< leaves out what there is no room for or nothing in

    ShownBoardPtr m_shown;
    DataTable* m_rows;
    BoardModel* m_model;
};

} // namespace s3
