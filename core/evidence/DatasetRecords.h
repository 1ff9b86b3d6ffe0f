// SPDX-License-Identifier: GPL-3.0-or-later
// What goes with a data set: decisions on totals, revisions of the cards computed from it, boundaries.
#pragma once

#include "core/evidence/Records.h"

namespace s3 {

/// The side of a data set that a code stands on.
enum class CodeAxis { Region, Industry };
template<>
struct EnumCodes<CodeAxis> {
    static constexpr EnumCode<CodeAxis> codes[] = {{CodeAxis::Region, "region"},
                                                   {CodeAxis::Industry, "industry"}};
};

/// Why a code is not summed, see evidence::LeftOut; User: a person said so.
enum class LeftOutReason { Total, PartOf, Whole, User };
template<>
struct EnumCodes<LeftOutReason> {
    static constexpr EnumCode<LeftOutReason> codes[] = {{LeftOutReason::Total, "total"},
                                                        {LeftOutReason::PartOf, "part_of"},
                                                        {LeftOutReason::Whole, "whole"},
                                                        {LeftOutReason::User, "user"}};
};

/// A decision kept with a data set: this code stays in the table but is not summed with the others.
struct LeftOutCode : RecordOf<LeftOutCode> {
    static constexpr const char* table = "left_out_code";
    IdOf<Dataset> datasetId;
    CodeAxis axis = CodeAxis::Industry;
    QString code;
    LeftOutReason reason = LeftOutReason::Total;
    QString other; ///< the code that is summed instead; empty for a total
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("dataset_id", r.datasetId);
        v("axis", r.axis);
        v("code", r.code);
        v("reason", r.reason);
        v("other", r.other);
    }
};

/// A card computed again since its data set was replaced.
struct EvidenceRevision : RecordOf<EvidenceRevision> {
    static constexpr const char* table = "evidence_revision";
    IdOf<Evidence> evidenceId;
    QDate revisedOn;
    std::optional<double> oldValue; ///< before the data set was replaced
    std::optional<double> newValue; ///< nothing: it can no longer be computed
    QString reason;                 ///< what replaced the data, e.g. the title of the file
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("evidence_id", r.evidenceId);
        v("revised_on", r.revisedOn);
        v("old_value", r.oldValue);
        v("new_value", r.newValue);
        v("reason", r.reason);
    }
};

/// A user's own boundaries.
struct MapLayer : RecordOf<MapLayer> {
    static constexpr const char* table = "map_layer";
    QString title;
    QString codeProperty; ///< property of a feature that holds the code of its region
    QString source;
    QString licence;
    qint64 block = 0; ///< the GeoJSON text, see core/project/ContentBlocks.h
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("title", r.title);
        v("code_property", r.codeProperty);
        v("source", r.source);
        v("licence", r.licence);
        v("block", r.block);
    }
};

} // namespace s3
