// SPDX-License-Identifier: GPL-3.0-or-later
// A number computed from a data set, told in words and kept as an evidence card.
#pragma once

#include "core/evidence/CodeNames.h"
#include "core/evidence/Specialisation.h"

namespace s3::evidence {

/// What the words need beyond the numbers.
struct BoardWords {
    Dataset dataset;
    RegionNames regions;
    QString comparator(const Board& board) const; ///< "Austria", "all 30 regions"
};

/// The measure of the data, or "Value" where its name is too long for a column or a pill.
QString shortMeasure(const Dataset& dataset);

// How a number came about: formula, inputs, source; in the application's language, several lines.
QString explainValue(const Board& board, const BoardRow& row, const BoardWords& words);
QString explainShare(const Board& board, const BoardRow& row, const BoardWords& words);
QString explainQuotient(const Board& board, const BoardRow& row, const BoardWords& words);
QString explainGrowth(const Board& board, const BoardRow& row, const BoardWords& words);

// Pieces of such texts.
/// As many digits as it deserves, "≥" before a lower bound, an en dash for nothing.
QString amountText(std::optional<double> value);
QString amountText(const Total& total);
/// "Employees, thousand persons, 2015. Source: Eurostat."
QString dataLine(const Dataset& dataset, const QString& period);
/// What a reader must know to trust a number, each on a line of its own; begins with a line feed.
QString cautionLines(bool smallBase, bool fromLowerBounds, Flags flags);
QString confidenceInComputed(bool smallBase);

/// "+4.2 %", "−1.0 %"; an en dash for nothing.
QString percentText(std::optional<double> share, int decimals = 1, bool withSign = false);

} // namespace s3::evidence
