// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/DataFinding.h"
#include "ui/kit/BubbleChart.h"
#include "ui/kit/RecordTableModel.h"

#include <memory>

namespace s3 {

/// A board with what is needed to show it: words, and the row it belongs to.
struct ShownBoard {
    evidence::Board board;
    evidence::BoardWords words;
    double highestQuotient = 0;
};

/// One row of the board's table. The board is shared by all its rows.
struct BoardEntry {
    std::shared_ptr<const ShownBoard> shown;
    int row = 0;
    const evidence::BoardRow& data() const { return shown->board.rows.at(row); }
};

using BoardModel = RecordTableModel<BoardEntry>;

/// Industry, value, share, location quotient with a bar, growth a year; each number explains itself.
BoardModel* makeBoardModel(QObject* parent);

/// Fills the model and sets the header of the value column to the measure of the data.
void showBoard(BoardModel& model, const std::shared_ptr<const ShownBoard>& shown);

/// Bubbles of all rows with a quotient: x the quotient, y growth in per cent a year, or without any growth
/// the share in per cent. At most `most`, the largest.
QVector<Bubble> bubblesOf(const ShownBoard& shown, int most);
/// False: bubblesOf() puts the share on the y axis.
bool hasGrowth(const ShownBoard& shown);

} // namespace s3
