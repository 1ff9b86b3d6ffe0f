// SPDX-License-Identifier: GPL-3.0-or-later
// What window and report say of the hints, in the same plain words.
#pragma once

#include "core/identification/Diamonds.h"

namespace s3::identification {

QString displayName(Match match); ///< "Pooling", "Complementarity", "One-sided"
/// What the pair's figures speak for, or why there are none, in a sentence or two.
QString pairSentence(const DiamondSheet& sheet, const RankedPair& pair);
/// The thresholds and that it is only a hint.
QString thresholdsSentence();
/// "sum of differences 6 of 20: similarity 1 - 6/20 = 0.70" and the like, one line a figure.
QStringList pairSums(const DiamondSheet& sheet, const RankedPair& pair);
/// What is missing for the diamond to be complete, one line a gap, by region; empty = complete.
QStringList diamondGaps(const DiamondSheet& sheet);

} // namespace s3::identification
