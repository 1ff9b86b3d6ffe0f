// SPDX-License-Identifier: GPL-3.0-or-later
// Qualitative sources of evidence, their files, and the tags of evidence cards.
#pragma once

#include "core/evidence/Records.h"

namespace s3 {

enum class SourceKind { Interview, Document, Observation, Other };
template<>
struct EnumCodes<SourceKind> {
    static constexpr EnumCode<SourceKind> codes[] = {{SourceKind::Interview, "interview"},
                                                     {SourceKind::Document, "document"},
                                                     {SourceKind::Observation, "observation"},
                                                     {SourceKind::Other, "other"}};
};

/// An interview, a document, a visit: what qualitative evidence cards are drawn from.
struct QualitativeSource : RecordOf<QualitativeSource> {
    static constexpr const char* table = "qualitative_source";
    SourceKind kind = SourceKind::Interview;
    QString title;
    QDate heldOn;   ///< of the talk or visit, or published on
    QString author; ///< who wrote it, or the part the interviewee plays; no name without consent
    std::optional<IdOf<Organisation>> organisationId;
    std::optional<IdOf<Person>> personId;
    QString regionCode;
    QString place;
    QString url;
    QString licence;
    QString body; ///< notes or the text itself
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("kind", r.kind);
        v("title", r.title);
        v("held_on", r.heldOn);
        v("author", r.author);
        v("organisation_id", r.organisationId);
        v("person_id", r.personId);
        v("region_code", r.regionCode);
        v("place", r.place);
        v("url", r.url);
        v("licence", r.licence);
        v("body", r.body);
    }
};

/// A file kept in the project.
struct Attachment : RecordOf<Attachment> {
    static constexpr const char* table = "attachment";
    IdOf<QualitativeSource> sourceId;
    QString fileName;  ///< without a folder
    QString mediaType; ///< e.g. "application/pdf"
    qint64 byteCount = 0;
    QString sha256;   ///< of the content, in hex
    qint64 block = 0; ///< the content, see core/project/ContentBlocks.h
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("source_id", r.sourceId);
        v("file_name", r.fileName);
        v("media_type", r.mediaType);
        v("byte_count", r.byteCount);
        v("sha256", r.sha256);
        v("block", r.block);
    }
};

struct EvidenceTag : RecordOf<EvidenceTag> {
    static constexpr const char* table = "evidence_tag";
    IdOf<Evidence> evidenceId;
    QString tag;
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("evidence_id", r.evidenceId);
        v("tag", r.tag);
    }
};

} // namespace s3
