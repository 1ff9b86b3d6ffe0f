// SPDX-License-Identifier: GPL-3.0-or-later
// Interviews, documents and visits, and the evidence cards drawn from them.
#pragma once

#include "core/evidence/SourceRecords.h"
#include "core/project/Project.h"

#include <QSet>

#include <utility>

namespace s3::evidence {

/// How a card names the source: "Interview, head of a cluster, Cluster X, 3 May 2026". Of an interview
/// neither the title (it may hold a name) nor the linked person is cited: the part the interviewee plays
/// stands for both. A document is cited by author, title, date and address.
QString citationOf(const Reader& reader, const QualitativeSource& source);

/// The kind of card that such a source makes.
EvidenceKind cardKind(SourceKind kind);

/// A card drawn from a passage of the source: its first sentence as the finding, the passage as a quotation,
/// the citation, the year and region of the source. Without a passage the card is titled by the source.
Evidence cardFrom(const Reader& reader, const QualitativeSource& source, const QString& passage);
/// Writes that card and the link source -> card.
IdOf<Evidence> makeCard(Writer& writer, const IdOf<QualitativeSource>& source, const QString& passage);

/// Cards that came of each source.
QHash<RecordId, int> cardsBySource(const Reader& reader);

/// What a source lacks for others to check it, in words: "title", "date", "author" or, of an interview,
/// "role". Empty = complete.
QStringList missingParts(const QualitativeSource& source);

enum class Consent {
    NotNeeded, ///< nobody is named
    Given,
    Missing ///< a person is named who has not agreed to be recorded
};
Consent consentOf(const Reader& reader, const QualitativeSource& source);

/// Three steps: a document, a talk or a visit, and a card drawn from a source.
std::pair<int, int> sourcesDone(const Reader& reader);

} // namespace s3::evidence
