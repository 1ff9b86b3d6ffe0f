// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/Records.h"
#include "core/project/Project.h"

#include <QSet>
#include <utility>

namespace s3::evidence {

/// What a card lacks to be checked by somebody else, in words: "title", "source", "year". Empty = complete.
QStringList missingParts(const Evidence& card);

/// How many cards a base of evidence should have before it is discussed; a rule of this program.
inline constexpr int wantedCards = 10;

// How far a station is: what is there of what it asks for.
/// One data set.
std::pair<int, int> regionalDataDone(const Reader& reader);
/// Three findings computed from data.
std::pair<int, int> specialisationDone(const Reader& reader);
/// One measure of a region as a whole kept as evidence.
std::pair<int, int> regionComparisonDone(const Reader& reader);
/// One field near the region's strengths kept as evidence.
std::pair<int, int> relatednessDone(const Reader& reader);
/// Ten cards, and among them at least one computed from data and one that is not: numbers and voices.
std::pair<int, int> evidenceCardsDone(const Reader& reader);
/// A capacity that rests on evidence, an opportunity, a challenge.
std::pair<int, int> capacitiesDone(const Reader& reader);

/// Records to which at least one evidence card leads: what is not among them is an opinion.
QSet<RecordId> restingOnEvidence(const Reader& reader);

/// Codes of the project's own regions.
QStringList ownRegionCodes(const Reader& reader);

} // namespace s3::evidence
