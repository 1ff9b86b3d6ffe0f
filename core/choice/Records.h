// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identification/Records.h"

namespace s3 {

struct VotingRound;

enum class Weighting { Points, Pairwise };
template<>
struct EnumCodes<Weighting> {
    static constexpr EnumCode<Weighting> codes[] = {{Weighting::Points, "points"},
                                                    {Weighting::Pairwise, "pairwise"}};
};

/// Criteria with weights: for a rating in the room, a choice at the desk, or both.
struct CriteriaSet : RecordOf<CriteriaSet> {
    static constexpr const char* table = "criteria_set";
    QString title;
    Weighting weighting = Weighting::Points;
    QString note;
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("title", r.title);
        v("weighting", r.weighting);
        v("note", r.note);
    }
};

enum class Preference { Max, Min };
template<>
struct EnumCodes<Preference> {
    static constexpr EnumCode<Preference> codes[] = {{Preference::Max, "max"}, {Preference::Min, "min"}};
};

/// One criterion of a set.
struct Criterion : RecordOf<Criterion> {
    static constexpr const char* table = "criterion";
    IdOf<CriteriaSet> criteriaSetId;
    int position = 0;
    QString title;
    QString description;
    Preference direction = Preference::Max; ///< whether more is better
    double points = 0;                      ///< its weight is its share of all points; not negative
    QString unit;
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("criteria_set_id", r.criteriaSetId);
        v("position", r.position);
        v("title", r.title);
        v("description", r.description);
        v("direction", r.direction);
        v("points", r.points);
        v("unit", r.unit);
    }
};

/// How much more one criterion matters to a person than another, on the scale 1/9 to 9.
struct CriterionJudgement : RecordOf<CriterionJudgement> {
    static constexpr const char* table = "criterion_judgement";
    IdOf<Criterion> firstId;
    IdOf<Criterion> secondId;
    QString judge;    ///< code of the person; empty = the group as one
    double ratio = 1; ///< above 1: the first matters more
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("first_id", r.firstId);
        v("second_id", r.secondId);
        v("judge", r.judge);
        v("ratio", r.ratio);
    }
};

/// A choice between alternatives at the desk.
struct Choice : RecordOf<Choice> {
    static constexpr const char* table = "choice";
    QString title;
    IdOf<CriteriaSet> criteriaSetId;
    std::optional<IdOf<VotingRound>>
        roundId; ///< whose mean ratings are its values; nothing = values of its own
    QString note;
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("title", r.title);
        v("criteria_set_id", r.criteriaSetId);
        v("round_id", r.roundId);
        v("note", r.note);
    }
};

/// An alternative of a choice.
struct ChoiceOption : RecordOf<ChoiceOption> {
    static constexpr const char* table = "choice_option";
    IdOf<Choice> choiceId;
    int position = 0;
    std::optional<IdOf<TransformativeActivity>> activityId;
    QString title; ///< if it is no activity
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("choice_id", r.choiceId);
        v("position", r.position);
        v("activity_id", r.activityId);
        v("title", r.title);
    }
};

/// What an alternative scores on a criterion; no record = not known.
struct ChoiceValue : RecordOf<ChoiceValue> {
    static constexpr const char* table = "choice_value";
    IdOf<ChoiceOption> optionId;
    IdOf<Criterion> criterionId;
    double value = 0; ///< in the criterion's unit
    QString source;
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("option_id", r.optionId);
        v("criterion_id", r.criterionId);
        v("value", r.value);
        v("source", r.source);
    }
};

} // namespace s3
