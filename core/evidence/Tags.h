// SPDX-License-Identifier: GPL-3.0-or-later
// Tags of evidence cards: free words that gather cards across sources and regions. Two spellings that differ
// only in case are one tag.
#pragma once

#include "core/evidence/SourceRecords.h"
#include "core/project/Project.h"

namespace s3::evidence {

inline constexpr int longestTag = 40; ///< characters

/// What is stored of a typed tag: without #, commas and surplus space, at most longestTag characters. Empty =
/// nothing is left.
QString cleanTag(const QString& typed);

struct TagUse {
    QString tag;
    int cards = 0;
};
/// In the order of the alphabet.
QList<TagUse> tagsInUse(const Reader& reader);
/// By card, each list in the order of the alphabet.
QHash<RecordId, QStringList> tagsByCard(const Reader& reader);
QStringList tagsOf(const Reader& reader, const IdOf<Evidence>& card);
/// True if the two are one tag.
bool sameTag(const QString& a, const QString& b);

/// Takes the spelling that is in use; nothing happens if the card has the tag or nothing is left of it.
void addTag(Writer& writer, const IdOf<Evidence>& card, const QString& typed);
void removeTag(Writer& writer, const IdOf<Evidence>& card, const QString& tag);

/// Renames `tag` on every card. If `typed` is another tag in use, both become one: a card that had both has
/// it once. Gives the number of cards that had `tag`; 0 if nothing is left of `typed`.
int renameTag(Writer& writer, const QString& tag, const QString& typed);

} // namespace s3::evidence
