// SPDX-License-Identifier: GPL-3.0-or-later
// What lists of participants say, in English, German, French, Italian and Slovenian.
#pragma once

#include "core/workshop/Records.h"

namespace s3::workshop {

/// Small letters and digits of each word, without accents, a blank between words.
QString plainWords(const QString& text);

/// The helix group that is meant: its code or a word that begins like one known for it ("Hochschule",
/// "PMI", "javna uprava"). Nothing where no word is known, or words of two groups are ("public research").
std::optional<Helix> helixIn(const QString& text);
/// The same for roles; nothing for an unknown word, Participant for an empty text.
std::optional<ParticipantRole> roleIn(const QString& text);

/// When somebody agreed: a date; `today` for "yes" and the like, an invalid date for "no" and nothing.
/// Nothing where it is neither.
std::optional<QDate> consentIn(const QString& text, const QDate& today);

/// What a column of the list is.
enum class ListField { Ignored, Name, GivenName, Organisation, Group, Region, Role, Table, Consent };
ListField fieldIn(const QString& header);

} // namespace s3::workshop
