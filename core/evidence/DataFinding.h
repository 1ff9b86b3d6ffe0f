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

/// "+4.2 %", "−1.0 %"; an en dash for nothing.
QString percentText(std::optional<double> share, int decimals = 1, bool withSign = false);

/// Code of the location quotient in Evidence::measure.
inline QString quotientCode()
{
    return QStringLiteral("location_quotient");
}

/// The card of a location quotient: quantitative, medium confidence (low for a small base), with everything
/// that is needed to compute it again. `row` must have a quotient.
Evidence evidenceFrom(const Board& board, const BoardRow& row, const BoardWords& words);

/// Stores the card and links data set -> card.
IdOf<Evidence> keepAsEvidence(Writer& writer, const Board& board, const BoardRow& row,
                              const BoardWords& words);

/// Cards already kept from this data set with these parameters, by industry code.
QHash<QString, IdOf<Evidence>> keptEvidence(const Reader& reader, const Dataset& dataset,
                                            const BoardQuery& query);

} // namespace s3::evidence
