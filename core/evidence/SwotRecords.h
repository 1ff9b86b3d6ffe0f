// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/Records.h"

namespace s3 {

/// Strengths and weaknesses lie within the region, opportunities and threats outside it.
enum class Quadrant { Strength, Weakness, Opportunity, Threat };
template<>
struct EnumCodes<Quadrant> {
    static constexpr EnumCode<Quadrant> codes[] = {{Quadrant::Strength, "strength"},
                                                   {Quadrant::Weakness, "weakness"},
                                                   {Quadrant::Opportunity, "opportunity"},
                                                   {Quadrant::Threat, "threat"}};
};

/// An entry of the SWOT matrix. Evidence is linked evidence -> entry; without any it is an opinion.
struct SwotItem : RecordOf<SwotItem> {
    static constexpr const char* table = "swot_item";
    Quadrant quadrant = Quadrant::Strength;
    QString title;
    QString note;
    std::optional<int> weight;            ///< 1 to 5
    int position = 0;                     ///< within its quadrant
    std::optional<IdOf<Region>> regionId; ///< nothing = all regions of the project
    bool originConfirmed = false; ///< a person said that it is internal, or external, as its quadrant asks
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("quadrant", r.quadrant);
        v("title", r.title);
        v("note", r.note);
        v("weight", r.weight);
        v("position", r.position);
        v("region_id", r.regionId);
        v("origin_confirmed", r.originConfirmed);
    }
};

} // namespace s3
