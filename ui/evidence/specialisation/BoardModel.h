// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evidence/specialisation/ShownBoard.h"
#include "ui/kit/BubbleChart.h"
#include "ui/kit/RecordTableModel.h"

namespace s3 {

/// One row of the board's table. The board is shared by all its rows.
struct BoardEntry {
    ShownBoardPtr shown;
    int row = 0;
    const evidence::BoardRow& data() const { return shown->board().rows.at(row); }
    const evidence::IndustryFigures& figures() const { return shown->analysis.industries[size_t(row)]; }
};

using BoardModel = RecordTableModel<BoardEntry>;

/// The columns of the table, in this order.
enum BoardColumn {
    IndustryColumn,
    ValueColumn,
    ShareColumn,
    QuotientColumn,
    SymmetricColumn,
    GrowthColumn,
    ClassColumn,
    StarsColumn,
    FlagsColumn
};

/// Each number explains itself.
BoardModel* makeBoardModel(QObject* parent);

/// Fills the model with these rows of the board and sets the header of the value column to the measure of
/// the data.
void showBoard(BoardModel& model, const ShownBoardPtr& shown, const QVector<int>& rows);

/// The measure behind a column, for what is explained and kept.
evidence::FindingMeasure measureOf(int column);

/// Why a class is what it is, or is not defined.
QString explainClass(const ShownBoard& shown, int row);

/// Bubbles of these rows: x the quotient, y relative growth in percentage points against all regions, or
/// without a base period the share in per cent. At most `most`, the largest.
QVector<Bubble> bubblesOf(const ShownBoard& shown, const QVector<int>& rows, int most);
/// False: bubblesOf() puts the share on the y axis.
bool hasGrowth(const ShownBoard& shown);

} // namespace s3
