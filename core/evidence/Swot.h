// SPDX-License-Identifier: GPL-3.0-or-later
// Strengths, weaknesses, opportunities and threats. The first two lie inside the region, the others outside;
// a person confirms that for every entry. An entry on which no evidence card leads is an opinion.
#pragma once

#include "core/evidence/SwotRecords.h"
#include "core/project/Project.h"

#include <utility>

namespace s3::evidence {

bool isInternal(Quadrant quadrant); ///< strength or weakness
bool helps(Quadrant quadrant);      ///< strength or opportunity
Quadrant quadrantOf(bool internal, bool helping);

/// What entries are spoken of: all, or those that hold for one region (its own and those of the whole area).
struct SwotScope {
    std::optional<IdOf<Region>> region;
    bool holds(const SwotItem& item) const { return !region || !item.regionId || item.regionId == region; }
};
/// The entries of a quadrant in their order.
QList<SwotItem> swotItems(const Reader& reader, Quadrant quadrant, const SwotScope& scope = {});
/// How many cards each entry rests on.
QHash<RecordId, int> evidenceBySwotItem(const Reader& reader);

/// At the end of its quadrant; with a card also the link card -> entry. Whether it is internal or external
/// remains to be confirmed.
IdOf<SwotItem> addSwotItem(Writer& writer, Quadrant quadrant, const QString& title,
                           const std::optional<IdOf<Region>>& region,
                           const std::optional<IdOf<Evidence>>& card = {});
/// Into `quadrant` before the entry `before`, or at its end. Crossing between inside and outside asks for the
/// origin anew.
void placeSwotItem(Writer& writer, const IdOf<SwotItem>& id, Quadrant quadrant,
                   const std::optional<IdOf<SwotItem>>& before = {});
/// A person said where the entry lies: it moves to the other side of the matrix if that differs (a strength
/// that is external is an opportunity), and is confirmed.
void confirmOrigin(Writer& writer, const IdOf<SwotItem>& id, bool internal);

/// A word of the entry that is usual on the other side of the matrix ("market" among strengths). A hint to
/// think again, never more.
struct OriginHint {
    QString word;
    bool external = false; ///< what the word speaks for
};
/// Nothing if no word points elsewhere, or some words point here too.
std::optional<OriginHint> originHint(Quadrant quadrant, const QString& text);

/// What an entry may become: a strength a capacity, an opportunity an opportunity, a weakness or a threat a
/// challenge. Names the table.
QString findingTable(Quadrant quadrant);
/// Makes it and links the entry and the entry's evidence to it, so that it rests on what the entry rests on.
RecordRef makeFinding(Writer& writer, const IdOf<SwotItem>& id);

struct SwotFacts {
    int entries = 0;
    int byQuadrant[4] = {0, 0, 0, 0};
    int opinions = 0;
    int unconfirmed = 0;
};
SwotFacts swotFacts(const Reader& reader, const SwotScope& scope = {});
/// Four quadrants with an entry each; every origin confirmed; at least half of the entries on evidence. Of 6.
std::pair<int, int> swotDone(const Reader& reader);

} // namespace s3::evidence
