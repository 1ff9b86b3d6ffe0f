// SPDX-License-Identifier: GPL-3.0-or-later
// Questionnaires (the stress test, the self-assessments), their rounds and answers.
#pragma once

#include "core/project/Records.h"

namespace s3 {

enum class InstrumentKind {
    StressTest,
    AssessmentWheel,
    ReadinessCluster,
    ReadinessPolicy,
    ClusterProgramme,
    Other
};
template<>
struct EnumCodes<InstrumentKind> {
    static constexpr EnumCode<InstrumentKind> codes[] = {
        {InstrumentKind::StressTest, "stress_test"},
        {InstrumentKind::AssessmentWheel, "assessment_wheel"},
        {InstrumentKind::ReadinessCluster, "readiness_cluster"},
        {InstrumentKind::ReadinessPolicy, "readiness_policy"},
        {InstrumentKind::ClusterProgramme, "cluster_programme"},
        {InstrumentKind::Other, "other"}};
};

/// Frozen: it has answers and never changes again; clone it to edit.
enum class InstrumentStatus { Draft, Frozen, Retired };
template<>
struct EnumCodes<InstrumentStatus> {
    static constexpr EnumCode<InstrumentStatus> codes[] = {{InstrumentStatus::Draft, "draft"},
                                                           {InstrumentStatus::Frozen, "frozen"},
                                                           {InstrumentStatus::Retired, "retired"}};
};

enum class Provenance { AppDefault, Official, Adapted };
template<>
struct EnumCodes<Provenance> {
    static constexpr EnumCode<Provenance> codes[] = {{Provenance::AppDefault, "app_default"},
                                                     {Provenance::Official, "official"},
                                                     {Provenance::Adapted, "adapted"}};
};

/// A questionnaire.
struct Instrument : RecordOf<Instrument> {
    static constexpr const char* table = "instrument";
    QString packId; ///< of the method pack it was copied from; empty for an own one
    QString version;
    InstrumentKind kind = InstrumentKind::StressTest;
    QString title;
    QString description;
    InstrumentStatus status = InstrumentStatus::Draft;
    int scaleMin = 1;
    int scaleMax = 5;
    QString scaleLabels; ///< JSON array of texts, from scaleMin to scaleMax
    Provenance provenanceStatus = Provenance::AppDefault;
    QString provenanceSource;
    QString basedOn; ///< title and version of what it was cloned from
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("pack_id", r.packId);
        v("version", r.version);
        v("kind", r.kind);
        v("title", r.title);
        v("description", r.description);
        v("status", r.status);
        v("scale_min", r.scaleMin);
        v("scale_max", r.scaleMax);
        v("scale_labels", r.scaleLabels);
        v("provenance_status", r.provenanceStatus);
        v("provenance_source", r.provenanceSource);
        v("based_on", r.basedOn);
    }
};

struct InstrumentDimension : RecordOf<InstrumentDimension> {
    static constexpr const char* table = "instrument_dimension";
    IdOf<Instrument> instrumentId;
    int position = 0;
    QString code; ///< unique in its instrument, e.g. "D1"
    QString title;
    QString description;
    double weight = 1; ///< >= 0
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("instrument_id", r.instrumentId);
        v("position", r.position);
        v("code", r.code);
        v("title", r.title);
        v("description", r.description);
        v("weight", r.weight);
    }
};

struct InstrumentItem : RecordOf<InstrumentItem> {
    static constexpr const char* table = "instrument_item";
    IdOf<InstrumentDimension> dimensionId;
    int position = 0;
    QString code; ///< unique in its dimension; the packs keep it unique in the instrument
    QString body;
    bool reversed = false; ///< agreement speaks against the dimension
    double weight = 1;     ///< >= 0
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("dimension_id", r.dimensionId);
        v("position", r.position);
        v("code", r.code);
        v("body", r.body);
        v("reversed", r.reversed);
        v("weight", r.weight);
    }
};

enum class SurveyState { Open, Closed };
template<>
struct EnumCodes<SurveyState> {
    static constexpr EnumCode<SurveyState> codes[] = {{SurveyState::Open, "open"},
                                                      {SurveyState::Closed, "closed"}};
};

/// One collection of answers.
struct SurveyRound : RecordOf<SurveyRound> {
    static constexpr const char* table = "survey_round";
    IdOf<Instrument> instrumentId;
    QString title;
    std::optional<IdOf<Region>> regionId;
    QDate heldOn;
    QString groups;        ///< JSON array of the codes of groups that may answer
    double amberFrom = 40; ///< of 100: from here on amber
    double greenFrom = 65; ///< of 100: from here on green
    int minimumGroup = 3;  ///< results of a smaller group are hidden
    SurveyState state = SurveyState::Open;
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("instrument_id", r.instrumentId);
        v("title", r.title);
        v("region_id", r.regionId);
        v("held_on", r.heldOn);
        v("groups", r.groups);
        v("amber_from", r.amberFrom);
        v("green_from", r.greenFrom);
        v("minimum_group", r.minimumGroup);
        v("state", r.state);
    }
};

enum class EntryWay { Grid, Form, Csv };
template<>
struct EnumCodes<EntryWay> {
    static constexpr EnumCode<EntryWay> codes[] = {
        {EntryWay::Grid, "grid"}, {EntryWay::Form, "form"}, {EntryWay::Csv, "csv"}};
};

/// One respondent.
struct SurveyResponse : RecordOf<SurveyResponse> {
    static constexpr const char* table = "survey_response";
    IdOf<SurveyRound> roundId;
    QString respondentCode; ///< a pseudonym, unique in its round
    QString respondentGroup;
    EntryWay enteredVia = EntryWay::Grid;
    QDate enteredOn;
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("round_id", r.roundId);
        v("respondent_code", r.respondentCode);
        v("respondent_group", r.respondentGroup);
        v("entered_via", r.enteredVia);
        v("entered_on", r.enteredOn);
    }
};

struct SurveyAnswer : RecordOf<SurveyAnswer> {
    static constexpr const char* table = "survey_answer";
    IdOf<SurveyResponse> responseId;
    IdOf<InstrumentItem> itemId;
    std::optional<int>
        value; ///< nothing = does not know, or does not apply; an unanswered item has no record
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("response_id", r.responseId);
        v("item_id", r.itemId);
        v("value", r.value);
    }
};

struct SurveyComment : RecordOf<SurveyComment> {
    static constexpr const char* table = "survey_comment";
    IdOf<SurveyResponse> responseId;
    IdOf<InstrumentDimension> dimensionId;
    QString body;
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("response_id", r.responseId);
        v("dimension_id", r.dimensionId);
        v("body", r.body);
    }
};

/// What a round shows, in words; linked to the evidence card or challenge it became.
struct SurveyFinding : RecordOf<SurveyFinding> {
    static constexpr const char* table = "survey_finding";
    IdOf<SurveyRound> roundId;
    std::optional<IdOf<InstrumentDimension>> dimensionId;
    QString body;
    int severity = 2; ///< 1 note, 2 weakness, 3 urgent
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("round_id", r.roundId);
        v("dimension_id", r.dimensionId);
        v("body", r.body);
        v("severity", r.severity);
    }
};

} // namespace s3
