// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/Record.h"

namespace s3 {

enum class ProgrammeLevel { National, Regional };
template<>
struct EnumCodes<ProgrammeLevel> {
    static constexpr EnumCode<ProgrammeLevel> codes[] = {{ProgrammeLevel::National, "national"},
                                                         {ProgrammeLevel::Regional, "regional"}};
};

/// A cluster programme of the user's own, to be placed beside those of the programme library.
struct OwnProgramme : RecordOf<OwnProgramme> {
    static constexpr const char* table = "own_programme";
    QString title;
    ProgrammeLevel level = ProgrammeLevel::Regional;
    QString country; ///< two letters, as in NUTS
    QString regionCode;
    std::optional<int> startYear;
    std::optional<int> endYear;
    QString objectives;           ///< JSON array of codes, as in the programme library
    QString clusterTypes;         ///< JSON array of codes
    std::optional<double> budget; ///< of the whole duration, in `currency`
    QString currency = QStringLiteral("EUR");
    QString targetGroups; ///< JSON array of codes
    QString supportTypes; ///< JSON array of codes
    QString managingBody;
    QString note;
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("title", r.title);
        v("level", r.level);
        v("country", r.country);
        v("region_code", r.regionCode);
        v("start_year", r.startYear);
        v("end_year", r.endYear);
        v("objectives", r.objectives);
        v("cluster_types", r.clusterTypes);
        v("budget", r.budget);
        v("currency", r.currency);
        v("target_groups", r.targetGroups);
        v("support_types", r.supportTypes);
        v("managing_body", r.managingBody);
        v("note", r.note);
    }
};

} // namespace s3
