// SPDX-License-Identifier: GPL-3.0-or-later
// Which cards say nearly the same: by spelling alone, offline, in English, German, French, Italian and
// Slovenian, and across them as far as words look alike ("energy", "Energie", "energia", "energija").
#pragma once

#include "core/project/Project.h"
#include "core/workshop/Records.h"

#include <stop_token>

namespace s3::workshop {

/// The words that carry the text: lower case, without accents, punctuation, stop words of the five languages
/// and common endings, in one spelling for sounds that the languages write differently ("Recycled fibres!" ->
/// "recicl", "fibr"; "Logistik", "logistique" -> "logistic"). The stop words themselves if there is nothing
/// else.
QStringList contentWords(const QString& text);

/// How alike two texts are, 0 to 1: the mean of
///  - the Dice coefficient 2|A and B| / (|A| + |B|) of the sets of character trigrams of their content words
///    written without blanks (L. R. Dice, Ecology 26, 1945), and
///  - the share of each one's content words, by letters, that is found in the other one, also as part of a
///    compound ("Pilot line", "Pilotline").
/// 0 if both hold numbers that differ ("Phase 1", "Phase 2"), and where one has no words.
double similarityOf(const QString& a, const QString& b);

/// From here on two cards are proposed for merging; chosen on the pairs of test_near_duplicates.
inline constexpr double nearThreshold = 0.6;

struct NearPair {
    IdOf<Idea> first; ///< the earlier card
    IdOf<Idea> second;
    double similarity = 0;
};

/// The pairs of at least `threshold`, the most alike first, at most `atMost`; pairs with a trigram
/// coefficient below 0.3 are left out. An index of trigrams keeps this short for a thousand different
/// cards; worst, where all say nearly the same, to some tenths of a second. Returns nothing if asked to stop.
QList<NearPair> nearDuplicates(const QList<Idea>& ideas, double threshold = nearThreshold, int atMost = 200,
                               const std::stop_token& stop = {});

/// Two cards that look alike and were kept apart by hand: a link of this role from the one to the other. No
/// step from an origin to what came of it, so threads leave it out.
QString keptApartRole();
/// Remembers that the two were looked at and say different things.
void keepApart(Writer& writer, const IdOf<Idea>& first, const IdOf<Idea>& second);
/// The pairs that nobody kept apart.
QList<NearPair> withoutKeptApart(const Reader& reader, const QList<NearPair>& pairs);

} // namespace s3::workshop
