// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/StoredWords.h"

#include "core/choice/Labels.h"
#include "core/decisions/Labels.h"
#include "core/development/Labels.h"
#include "core/evidence/Labels.h"
#include "core/evidence/Programmes.h"
#include "core/evidence/QualitativeLabels.h"
#include "core/gates/Labels.h"
#include "core/history/ChangeWords.h"
#include "core/identification/DiamondLabels.h"
#include "core/identification/Labels.h"
#include "core/implementation/Labels.h"
#include "core/monitoring/Labels.h"
#include "core/people/Labels.h"
#include "core/project/RecordKinds.h"
#include "core/questionnaire/Labels.h"
#include "core/workshop/Labels.h"
#include "core/workshop/RoomLabels.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace s3::history {

namespace {

struct StoredWord {
    const char* stored;
    const char* english;
};

// Every column of the schema that a person can set.
constexpr StoredWord columns[] = {
    {"title", QT_TRANSLATE_NOOP("Column", "Title")},
    {"description", QT_TRANSLATE_NOOP("Column", "Description")},
    {"sample", QT_TRANSLATE_NOOP("Column", "Sample project")},
    {"from_id", QT_TRANSLATE_NOOP("Column", "From")},
    {"to_id", QT_TRANSLATE_NOOP("Column", "To")},
    {"role", QT_TRANSLATE_NOOP("Column", "Role")},
    {"code", QT_TRANSLATE_NOOP("Column", "Code")},
    {"name", QT_TRANSLATE_NOOP("Column", "Name")},
    {"helix", QT_TRANSLATE_NOOP("Column", "Helix")},
    {"region_id", QT_TRANSLATE_NOOP("Column", "Region")},
    {"note", QT_TRANSLATE_NOOP("Column", "Note")},
    {"organisation_id", QT_TRANSLATE_NOOP("Column", "Organisation")},
    {"contact", QT_TRANSLATE_NOOP("Column", "Contact")},
    {"consent_on", QT_TRANSLATE_NOOP("Column", "Consent given on")},
    {"made_on", QT_TRANSLATE_NOOP("Column", "Date")},
    {"kind", QT_TRANSLATE_NOOP("Column", "Kind")},
    {"line", QT_TRANSLATE_NOOP("Column", "Line")},
    {"subject_id", QT_TRANSLATE_NOOP("Column", "Concerns")},
    {"rationale", QT_TRANSLATE_NOOP("Column", "Rationale")},
    {"made_by", QT_TRANSLATE_NOOP("Column", "Decided by")},
    {"question", QT_TRANSLATE_NOOP("Column", "Question")},
    {"answer", QT_TRANSLATE_NOOP("Column", "Answer")},
    {"signed_by", QT_TRANSLATE_NOOP("Column", "Signed by")},
    {"signed_on", QT_TRANSLATE_NOOP("Column", "Signed on")},
    {"override_reason", QT_TRANSLATE_NOOP("Column", "Reason for passing an open gate")},
    {"state", QT_TRANSLATE_NOOP("Column", "State")},
    {"measure", QT_TRANSLATE_NOOP("Column", "Measure")},
    {"unit", QT_TRANSLATE_NOOP("Column", "Unit")},
    {"industry_scheme", QT_TRANSLATE_NOOP("Column", "Classification of industries")},
    {"region_scheme", QT_TRANSLATE_NOOP("Column", "Classification of regions")},
    {"source", QT_TRANSLATE_NOOP("Column", "Source")},
    {"licence", QT_TRANSLATE_NOOP("Column", "Licence")},
    {"url", QT_TRANSLATE_NOOP("Column", "Web address")},
    {"retrieved_on", QT_TRANSLATE_NOOP("Column", "Retrieved on")},
    {"observation_count", QT_TRANSLATE_NOOP("Column", "Observations")},
    {"body", QT_TRANSLATE_NOOP("Column", "Text")},
    {"year", QT_TRANSLATE_NOOP("Column", "Year")},
    {"confidence", QT_TRANSLATE_NOOP("Column", "Confidence")},
    {"confidence_reason", QT_TRANSLATE_NOOP("Column", "Reason for the confidence")},
    {"region", QT_TRANSLATE_NOOP("Column", "Region")},
    {"dataset_id", QT_TRANSLATE_NOOP("Column", "Data set")},
    {"parameters", QT_TRANSLATE_NOOP("Column", "Parameters")},
    {"value", QT_TRANSLATE_NOOP("Column", "Value")},
    {"industry_codes", QT_TRANSLATE_NOOP("Column", "Industry codes")},
    {"strength", QT_TRANSLATE_NOOP("Column", "Strength")},
    {"driver", QT_TRANSLATE_NOOP("Column", "Driver")},
    {"horizon_years", QT_TRANSLATE_NOOP("Column", "Horizon (years)")},
    {"statement", QT_TRANSLATE_NOOP("Column", "Statement")},
    {"from_state", QT_TRANSLATE_NOOP("Column", "From")},
    {"to_state", QT_TRANSLATE_NOOP("Column", "To")},
    {"mode", QT_TRANSLATE_NOOP("Column", "Mode")},
    {"critical_mass_own", QT_TRANSLATE_NOOP("Column", "Own critical mass")},
    {"critical_mass_needed", QT_TRANSLATE_NOOP("Column", "Critical mass needed")},
    {"extra_regional", QT_TRANSLATE_NOOP("Column", "Partners outside the region")},
    {"edge", QT_TRANSLATE_NOOP("Column", "Competitive edge")},
    {"potential_actions", QT_TRANSLATE_NOOP("Column", "Potential actions")},
    {"status", QT_TRANSLATE_NOOP("Column", "Status")},
    {"maturity", QT_TRANSLATE_NOOP("Column", "Maturity")},
    {"scope", QT_TRANSLATE_NOOP("Column", "Scope")},
    {"held_on", QT_TRANSLATE_NOOP("Column", "Held on")},
    {"start_minute", QT_TRANSLATE_NOOP("Column", "Begin")},
    {"slot_minutes", QT_TRANSLATE_NOOP("Column", "Minutes available")},
    {"place", QT_TRANSLATE_NOOP("Column", "Place")},
    {"workshop_id", QT_TRANSLATE_NOOP("Column", "Workshop")},
    {"position", QT_TRANSLATE_NOOP("Column", "Position")},
    {"minutes", QT_TRANSLATE_NOOP("Column", "Minutes")},
    {"fixed_start_minute", QT_TRANSLATE_NOOP("Column", "Fixed begin")},
    {"person_id", QT_TRANSLATE_NOOP("Column", "Person")},
    {"table_number", QT_TRANSLATE_NOOP("Column", "Table")},
    {"attended", QT_TRANSLATE_NOOP("Column", "Attended")},
    {"agenda_block_id", QT_TRANSLATE_NOOP("Column", "Agenda block")},
    {"group_id", QT_TRANSLATE_NOOP("Column", "Group")},
    {"merged_into_id", QT_TRANSLATE_NOOP("Column", "Merged into")},
    {"author_code", QT_TRANSLATE_NOOP("Column", "Author")},
    {"state_reason", QT_TRANSLATE_NOOP("Column", "Reason")},
    {"method", QT_TRANSLATE_NOOP("Column", "Method")},
    {"dots_each", QT_TRANSLATE_NOOP("Column", "Dots each")},
    {"dots_per_option", QT_TRANSLATE_NOOP("Column", "Dots per option at most")},
    {"round_id", QT_TRANSLATE_NOOP("Column", "Voting round")},
    {"idea_id", QT_TRANSLATE_NOOP("Column", "Idea")},
    {"voter_code", QT_TRANSLATE_NOOP("Column", "Voter")},
    {"entered_via", QT_TRANSLATE_NOOP("Column", "Entered through")},
    {"ballot_id", QT_TRANSLATE_NOOP("Column", "Ballot")},
    {"option_id", QT_TRANSLATE_NOOP("Column", "Option")},
    {"dots", QT_TRANSLATE_NOOP("Column", "Dots")},
    {"activity_id", QT_TRANSLATE_NOOP("Column", "Transformative activity")},
    {"type", QT_TRANSLATE_NOOP("Column", "Type")},
    {"owner_id", QT_TRANSLATE_NOOP("Column", "Owner")},
    {"start_on", QT_TRANSLATE_NOOP("Column", "Start")},
    {"end_on", QT_TRANSLATE_NOOP("Column", "End")},
    {"next_step", QT_TRANSLATE_NOOP("Column", "Next step")},
    {"next_step_on", QT_TRANSLATE_NOOP("Column", "Next step by")},
    {"expected_output", QT_TRANSLATE_NOOP("Column", "Expected output")},
    {"cost", QT_TRANSLATE_NOOP("Column", "Cost")},
    {"currency", QT_TRANSLATE_NOOP("Column", "Currency")},
    {"funding_source", QT_TRANSLATE_NOOP("Column", "Funding source")},
    {"action_id", QT_TRANSLATE_NOOP("Column", "Action")},
    {"depends_on_id", QT_TRANSLATE_NOOP("Column", "Depends on")},
    {"service_code", QT_TRANSLATE_NOOP("Column", "Code of the service")},
    {"service_title", QT_TRANSLATE_NOOP("Column", "Service")},
    {"service_field", QT_TRANSLATE_NOOP("Column", "Field of the service")},
    {"catalogue_version", QT_TRANSLATE_NOOP("Column", "Version of the catalogue")},
    {"adaptation", QT_TRANSLATE_NOOP("Column", "Adaptation")},
    {"adoption_id", QT_TRANSLATE_NOOP("Column", "Adopted service")},
    {"delivered_on", QT_TRANSLATE_NOOP("Column", "Delivered on")},
    {"sme", QT_TRANSLATE_NOOP("Column", "Small and medium-sized enterprises")},
    {"large", QT_TRANSLATE_NOOP("Column", "Large enterprises")},
    {"research", QT_TRANSLATE_NOOP("Column", "Research")},
    {"public", QT_TRANSLATE_NOOP("Column", "Public bodies")},
    {"other", QT_TRANSLATE_NOOP("Column", "Others")},
    {"level", QT_TRANSLATE_NOOP("Column", "Level")},
    {"direction", QT_TRANSLATE_NOOP("Column", "Direction")},
    {"baseline", QT_TRANSLATE_NOOP("Column", "Baseline")},
    {"baseline_on", QT_TRANSLATE_NOOP("Column", "Baseline taken on")},
    {"target", QT_TRANSLATE_NOOP("Column", "Target")},
    {"target_on", QT_TRANSLATE_NOOP("Column", "Target date")},
    {"frequency_months", QT_TRANSLATE_NOOP("Column", "Measured every (months)")},
    {"responsible_id", QT_TRANSLATE_NOOP("Column", "Responsible")},
    {"indicator_id", QT_TRANSLATE_NOOP("Column", "Indicator")},
    {"measured_on", QT_TRANSLATE_NOOP("Column", "Measured on")},
    {"supersedes_id", QT_TRANSLATE_NOOP("Column", "Corrects")},
    {"author", QT_TRANSLATE_NOOP("Column", "Author or role")},
    {"region_code", QT_TRANSLATE_NOOP("Column", "Region")},
    {"source_id", QT_TRANSLATE_NOOP("Column", "Interview or document")},
    {"file_name", QT_TRANSLATE_NOOP("Column", "File")},
    {"media_type", QT_TRANSLATE_NOOP("Column", "Kind of file")},
    {"byte_count", QT_TRANSLATE_NOOP("Column", "Size (bytes)")},
    {"sha256", QT_TRANSLATE_NOOP("Column", "SHA-256")},
    {"evidence_id", QT_TRANSLATE_NOOP("Column", "Evidence card")},
    {"tag", QT_TRANSLATE_NOOP("Column", "Tag")},
    {"quadrant", QT_TRANSLATE_NOOP("Column", "Quadrant")},
    {"weight", QT_TRANSLATE_NOOP("Column", "Weight")},
    {"origin_confirmed", QT_TRANSLATE_NOOP("Column", "Inside or outside confirmed")},
    {"influence", QT_TRANSLATE_NOOP("Column", "Influence")},
    {"interest", QT_TRANSLATE_NOOP("Column", "Interest")},
    {"cluster_role", QT_TRANSLATE_NOOP("Column", "Role for the cluster")},
    {"offer", QT_TRANSLATE_NOOP("Column", "Offers")},
    {"need", QT_TRANSLATE_NOOP("Column", "Needs")},
    {"theme", QT_TRANSLATE_NOOP("Column", "Theme")},
    {"expected_people", QT_TRANSLATE_NOOP("Column", "People expected")},
    {"people_per_table", QT_TRANSLATE_NOOP("Column", "People at a table")},
    {"region_codes", QT_TRANSLATE_NOOP("Column", "Regions")},
    {"template_id", QT_TRANSLATE_NOOP("Column", "Template")},
    {"template_version", QT_TRANSLATE_NOOP("Column", "Version of the template")},
    {"next_steps", QT_TRANSLATE_NOOP("Column", "Next steps")},
    {"materials", QT_TRANSLATE_NOOP("Column", "Materials")},
    {"roles", QT_TRANSLATE_NOOP("Column", "Roles")},
    {"facilitator_note", QT_TRANSLATE_NOOP("Column", "Note for the facilitator")},
    {"at_tables", QT_TRANSLATE_NOOP("Column", "At the tables")},
    {"authorship", QT_TRANSLATE_NOOP("Column", "Authorship")},
    {"blind", QT_TRANSLATE_NOOP("Column", "Blind until revealed")},
    {"idea_kind", QT_TRANSLATE_NOOP("Column", "Kind of cards")},
    {"block_run_id", QT_TRANSLATE_NOOP("Column", "Running block")},
    {"scene", QT_TRANSLATE_NOOP("Column", "On the screen")},
    {"scene_round_id", QT_TRANSLATE_NOOP("Column", "Results on the screen")},
    {"cover", QT_TRANSLATE_NOOP("Column", "Screen")},
    {"started_at", QT_TRANSLATE_NOOP("Column", "Started")},
    {"ended_at", QT_TRANSLATE_NOOP("Column", "Ended")},
    {"paused_at", QT_TRANSLATE_NOOP("Column", "Paused since")},
    {"paused_ms", QT_TRANSLATE_NOOP("Column", "Paused (ms)")},
    {"extra_minutes", QT_TRANSLATE_NOOP("Column", "Extra minutes")},
    {"revealed_at", QT_TRANSLATE_NOOP("Column", "Revealed")},
    {"in_minutes", QT_TRANSLATE_NOOP("Column", "In the minutes")},
    {"participant_id", QT_TRANSLATE_NOOP("Column", "Participant")},
    {"table_fixed", QT_TRANSLATE_NOOP("Column", "Seated by hand")},
    {"joins_next", QT_TRANSLATE_NOOP("Column", "Goes on to the next workshop")},
    {"from_idea_id", QT_TRANSLATE_NOOP("Column", "Cut out of")},
    {"weighting", QT_TRANSLATE_NOOP("Column", "Weights from")},
    {"criteria_set_id", QT_TRANSLATE_NOOP("Column", "Criteria")},
    {"points", QT_TRANSLATE_NOOP("Column", "Points")},
    {"first_id", QT_TRANSLATE_NOOP("Column", "First")},
    {"second_id", QT_TRANSLATE_NOOP("Column", "Second")},
    {"judge", QT_TRANSLATE_NOOP("Column", "Judged by")},
    {"ratio", QT_TRANSLATE_NOOP("Column", "Ratio")},
    {"scale_min", QT_TRANSLATE_NOOP("Column", "Scale from")},
    {"scale_max", QT_TRANSLATE_NOOP("Column", "Scale to")},
    {"ranking", QT_TRANSLATE_NOOP("Column", "Ranking")},
    {"dissent_above", QT_TRANSLATE_NOOP("Column", "Disputed above")},
    {"minimum_group", QT_TRANSLATE_NOOP("Column", "Smallest group shown")},
    {"shown_while_open", QT_TRANSLATE_NOOP("Column", "Results shown while open")},
    {"criterion_id", QT_TRANSLATE_NOOP("Column", "Criterion")},
    {"rank", QT_TRANSLATE_NOOP("Column", "Rank")},
    {"reason", QT_TRANSLATE_NOOP("Column", "Reason")},
    {"choice_id", QT_TRANSLATE_NOOP("Column", "Choice")},
    {"changed_on", QT_TRANSLATE_NOOP("Column", "Changed on")},
    {"from_status", QT_TRANSLATE_NOOP("Column", "Status before")},
    {"to_status", QT_TRANSLATE_NOOP("Column", "Status after")},
    {"judgement", QT_TRANSLATE_NOOP("Column", "Judgement")},
    {"maximum", QT_TRANSLATE_NOOP("Column", "Maximum")},
    {"pack_id", QT_TRANSLATE_NOOP("Column", "Method pack")},
    {"pack_version", QT_TRANSLATE_NOOP("Column", "Version of the pack")},
    {"diamond_id", QT_TRANSLATE_NOOP("Column", "Diamond")},
    {"hint", QT_TRANSLATE_NOOP("Column", "Hint")},
    {"accepts", QT_TRANSLATE_NOOP("Column", "Takes")},
    {"shown", QT_TRANSLATE_NOOP("Column", "Shown")},
    {"corner_id", QT_TRANSLATE_NOOP("Column", "Corner")},
    {"diamond_region_id", QT_TRANSLATE_NOOP("Column", "Region in the diamond")},
};

// Journalled tables that are no record kind of their own.
constexpr StoredWord tables[] = {
    {"link", QT_TRANSLATE_NOOP("History", "Link")},
    {"action_dependency", QT_TRANSLATE_NOOP("History", "Dependency of actions")},
    {"ballot_entry", QT_TRANSLATE_NOOP("History", "Mark of a ballot")},
    {"workshop_plan", QT_TRANSLATE_NOOP("History", "Plan of a workshop")},
    {"block_plan", QT_TRANSLATE_NOOP("History", "Plan of an agenda block")},
    {"workshop_run", QT_TRANSLATE_NOOP("History", "Running workshop")},
    {"block_run", QT_TRANSLATE_NOOP("History", "Running of a block")},
    {"block_done", QT_TRANSLATE_NOOP("History", "Done with a block")},
    {"participant_detail", QT_TRANSLATE_NOOP("History", "More on a participant")},
    {"idea_split", QT_TRANSLATE_NOOP("History", "Card cut in two")},
    {"criterion_judgement", QT_TRANSLATE_NOOP("History", "Comparison of two criteria")},
    {"round_setup", QT_TRANSLATE_NOOP("History", "Rules of a voting round")},
    {"ballot_rating", QT_TRANSLATE_NOOP("History", "Rating of a ballot")},
    {"choice_value", QT_TRANSLATE_NOOP("History", "Value of an alternative")},
    {"activity_overlap", QT_TRANSLATE_NOOP("History", "Overlap of two activities")},
    {"diamond_region", QT_TRANSLATE_NOOP("History", "Region in a diamond")},
    {"diamond_score", QT_TRANSLATE_NOOP("History", "Strength in a diamond")},
    {"stakeholder_profile", QT_TRANSLATE_NOOP("History", "Judgement of a stakeholder")},
    {"organisation_tie", QT_TRANSLATE_NOOP("History", "Tie of two organisations")},
    {"left_out_code", QT_TRANSLATE_NOOP("History", "Code left out of totals")},
    {"evidence_revision", QT_TRANSLATE_NOOP("History", "Revision of an evidence card")},
    {"survey_answer", QT_TRANSLATE_NOOP("History", "Answer to an item")},
    {"survey_comment", QT_TRANSLATE_NOOP("History", "Comment of a respondent")},
};

using Say = QString (*)(const QString& code);

template<class E>
QString say(const QString& code)
{
    using gates::displayName; // that of an answer; the others are found by their enum
    const std::optional<E> value = enumFromCode<E>(code);
    return value ? displayName(*value) : QString();
}

QString columnKey(const QString& table, const QString& column)
{
    return table + u'.' + column;
}

template<class T>
void addCodesOf(QHash<QString, Say>& says)
{
    T record;
    T::fields(record, [&](const char* name, auto& field) {
        using Field = std::remove_cvref_t<decltype(field)>;
        if constexpr (std::is_enum_v<Field>)
            says.insert(columnKey(QLatin1String(T::table), QLatin1String(name)), &say<Field>);
    });
}

template<class... T>
QHash<QString, Say> codesOf()
{
    QHash<QString, Say> says;
    (addCodesOf<T>(says), ...);
    return says;
}

// The pages' own words for every column that holds codes: history and page must not call one thing two names.
Say sayOf(const QString& table, const QString& column)
{
    static const QHash<QString, Say> says =
        codesOf<Evidence, QualitativeSource, SwotItem, OrganisationTie, OwnProgramme, Instrument, SurveyRound,
                Capacity, Opportunity, Workshop, AgendaBlock, Participant, Idea, VotingRound,
                TransformativeActivity, Action, Adoption, Indicator, Region, Organisation, Decision,
                GateAnswer, GateSignOff, BlockPlan, ParticipantDetail, WorkshopRun, RoundSetup, RoundRemark,
                CriteriaSet, Criterion, ActivityStage, ActivityOverlap, Diamond>();
    return says.value(columnKey(table, column));
}

template<size_t N>
const char* find(const StoredWord (&list)[N], const QString& stored)
{
    for (const StoredWord& word : list)
        if (stored == QLatin1String(word.stored))
            return word.english;
    return nullptr;
}

// Written by a newer version of the program: better than nothing.
QString readable(QString stored)
{
    stored.replace(u'_', u' ');
    if (!stored.isEmpty())
        stored[0] = stored.at(0).toUpper();
    return stored;
}

} // namespace

bool isCode(const QString& table, const QString& column)
{
    // Codes that no enum lists: fields of the catalogue, and roles of links.
    const bool isOpenList = column == u"service_field" || (table == u"link" && column == u"role");
    return isOpenList || sayOf(table, column);
}

QString codeText(const QString& table, const QString& column, const QString& code)
{
    const Say sayIt = sayOf(table, column);
    const QString text = sayIt ? sayIt(code) : QString();
    return text.isEmpty() ? readable(code) : text;
}

QString fieldName(const QString& column)
{
    const char* english = find(columns, column);
    return english ? QCoreApplication::translate("Column", english) : readable(column);
}

QString tableName(const QString& table)
{
    const char* english = find(tables, table);
    return english ? QCoreApplication::translate("History", english) : kindName(table);
}

} // namespace s3::history
