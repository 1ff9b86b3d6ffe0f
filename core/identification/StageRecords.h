// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identification/Records.h"

namespace s3 {

/// A change of a transformative activity's status.
struct ActivityStage : RecordOf<ActivityStage> {
    static constexpr const char* table = "activity_stage";
    IdOf<TransformativeActivity> activityId;
    QDate changedOn;
    ActivityStatus fromStatus = ActivityStatus::Candidate;
    ActivityStatus toStatus = ActivityStatus::Candidate;
    QString reason;
    QString madeBy;
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("activity_id", r.activityId);
        v("changed_on", r.changedOn);
        v("from_status", r.fromStatus);
        v("to_status", r.toStatus);
        v("reason", r.reason);
        v("made_by", r.madeBy);
    }
};

/// How two activities of different regions lie to each other.
enum class Overlap { Same, Complementary, Unrelated };
template<>
struct EnumCodes<Overlap> {
    static constexpr EnumCode<Overlap> codes[] = {{Overlap::Same, "same"},
                                                  {Overlap::Complementary, "complementary"},
                                                  {Overlap::Unrelated, "unrelated"}};
};

/// Two activities beside each other; no record = not judged yet.
struct ActivityOverlap : RecordOf<ActivityOverlap> {
    static constexpr const char* table = "activity_overlap";
    IdOf<TransformativeActivity> firstId; ///< the smaller id of the two
    IdOf<TransformativeActivity> secondId;
    Overlap judgement = Overlap::Unrelated;
    QString note;
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("first_id", r.firstId);
        v("second_id", r.secondId);
        v("judgement", r.judgement);
        v("note", r.note);
    }
};

} // namespace s3
