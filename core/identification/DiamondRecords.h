// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identification/Records.h"

namespace s3 {

enum class DiamondScope { Regional, CrossRegional };
template<>
struct EnumCodes<DiamondScope> {
    static constexpr EnumCode<DiamondScope> codes[] = {{DiamondScope::Regional, "regional"},
                                                       {DiamondScope::CrossRegional, "cross_regional"}};
};

enum class DiamondStatus { Draft, Agreed };
template<>
struct EnumCodes<DiamondStatus> {
    static constexpr EnumCode<DiamondStatus> codes[] = {{DiamondStatus::Draft, "draft"},
                                                        {DiamondStatus::Agreed, "agreed"}};
};

/// A synergy diamond. Its corners belong to it, copied from a method pack.
struct Diamond : RecordOf<Diamond> {
    static constexpr const char* table = "diamond";
    QString title;
    QString theme;
    DiamondScope scope = DiamondScope::Regional;
    int maximum = 5; ///< strength runs from 0 to this
    DiamondStatus status = DiamondStatus::Draft;
    QString note;
    QString packId;
    QString packVersion;
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("title", r.title);
        v("theme", r.theme);
        v("scope", r.scope);
        v("maximum", r.maximum);
        v("status", r.status);
        v("note", r.note);
        v("pack_id", r.packId);
        v("pack_version", r.packVersion);
    }
};

/// One corner of a diamond.
struct DiamondCorner : RecordOf<DiamondCorner> {
    static constexpr const char* table = "diamond_corner";
    IdOf<Diamond> diamondId;
    int position = 0; ///< clockwise from the top
    QString code;     ///< unique in the diamond, e.g. "opportunity"
    QString title;
    QString hint;    ///< the question it asks
    QString accepts; ///< tables of records it takes, with a kind after a colon, separated by blanks:
                     ///< "capacity:research opportunity"
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("diamond_id", r.diamondId);
        v("position", r.position);
        v("code", r.code);
        v("title", r.title);
        v("hint", r.hint);
        v("accepts", r.accepts);
    }
};

/// A region's polygon in a diamond.
struct DiamondRegion : RecordOf<DiamondRegion> {
    static constexpr const char* table = "diamond_region";
    IdOf<Diamond> diamondId;
    std::optional<IdOf<Region>> regionId; ///< nothing = the project's own region as a whole
    int position = 0;
    bool shown = true;
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("diamond_id", r.diamondId);
        v("region_id", r.regionId);
        v("position", r.position);
        v("shown", r.shown);
    }
};

/// How strong a region is in a corner. Evidence is linked evidence -> score.
struct DiamondScore : RecordOf<DiamondScore> {
    static constexpr const char* table = "diamond_score";
    IdOf<DiamondCorner> cornerId;
    IdOf<DiamondRegion> diamondRegionId;
    std::optional<int> value; ///< 0 = nothing known, 1 weak ... maximum; nothing = not scored
    QString rationale;
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("corner_id", r.cornerId);
        v("diamond_region_id", r.diamondRegionId);
        v("value", r.value);
        v("rationale", r.rationale);
    }
};

/// A short entry of a region in a corner, keyed or taken from a capacity, opportunity or challenge.
struct DiamondEntry : RecordOf<DiamondEntry> {
    static constexpr const char* table = "diamond_entry";
    IdOf<DiamondCorner> cornerId;
    IdOf<DiamondRegion> diamondRegionId;
    int position = 0;
    QString body;
    QString sourceTable; ///< of the record it was taken from; empty = keyed
    std::optional<RecordId> sourceId;
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("corner_id", r.cornerId);
        v("diamond_region_id", r.diamondRegionId);
        v("position", r.position);
        v("body", r.body);
        v("source_table", r.sourceTable);
        v("source_id", r.sourceId);
    }
};

} // namespace s3
