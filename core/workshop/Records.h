// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/Records.h"

namespace s3 {

/// Entrepreneurial discovery workshop, action development workshop, or another.
enum class WorkshopKind { Edw, Adw, Other };
template<>
struct EnumCodes<WorkshopKind> {
    static constexpr EnumCode<WorkshopKind> codes[] = {
        {WorkshopKind::Edw, "edw"}, {WorkshopKind::Adw, "adw"}, {WorkshopKind::Other, "other"}};
};

enum class WorkshopScope { Regional, CrossRegional };
template<>
struct EnumCodes<WorkshopScope> {
    static constexpr EnumCode<WorkshopScope> codes[] = {{WorkshopScope::Regional, "regional"},
                                                        {WorkshopScope::CrossRegional, "cross_regional"}};
};

enum class WorkshopStatus { Planned, Running, Closed };
template<>
struct EnumCodes<WorkshopStatus> {
    static constexpr EnumCode<WorkshopStatus> codes[] = {{WorkshopStatus::Planned, "planned"},
                                                         {WorkshopStatus::Running, "running"},
                                                         {WorkshopStatus::Closed, "closed"}};
};

struct Workshop : RecordOf<Workshop> {
    static constexpr const char* table = "workshop";
    WorkshopKind kind = WorkshopKind::Edw;
    WorkshopScope scope = WorkshopScope::Regional;
    QString title;
    QString question; ///< the question put to the room
    QDate heldOn;
    int startMinute = 9 * 60; ///< minutes since midnight
    int slotMinutes = 270;    ///< time available
    QString place;
    WorkshopStatus status = WorkshopStatus::Planned;
    QString note;
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("kind", r.kind);
        v("scope", r.scope);
        v("title", r.title);
        v("question", r.question);
        v("held_on", r.heldOn);
        v("start_minute", r.startMinute);
        v("slot_minutes", r.slotMinutes);
        v("place", r.place);
        v("status", r.status);
        v("note", r.note);
    }
};

enum class BlockKind { Welcome, Evidence, Capture, Combine, Gallery, Vote, Break, Closing, Other };
template<>
struct EnumCodes<BlockKind> {
    static constexpr EnumCode<BlockKind> codes[] = {
        {BlockKind::Welcome, "welcome"}, {BlockKind::Evidence, "evidence"}, {BlockKind::Capture, "capture"},
        {BlockKind::Combine, "combine"}, {BlockKind::Gallery, "gallery"},   {BlockKind::Vote, "vote"},
        {BlockKind::Break, "break"},     {BlockKind::Closing, "closing"},   {BlockKind::Other, "other"}};
};

struct AgendaBlock : RecordOf<AgendaBlock> {
    static constexpr const char* table = "agenda_block";
    IdOf<Workshop> workshopId;
    int position = 0;
    QString title;
    int minutes = 15;
    BlockKind kind = BlockKind::Other;
    std::optional<int> fixedStartMinute; ///< minutes since midnight where the block cannot move
    QString note;
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("workshop_id", r.workshopId);
        v("position", r.position);
        v("title", r.title);
        v("minutes", r.minutes);
        v("kind", r.kind);
        v("fixed_start_minute", r.fixedStartMinute);
        v("note", r.note);
    }
};

enum class ParticipantRole { Participant, Facilitator, Host, Minutes, Expert, Observer };
template<>
struct EnumCodes<ParticipantRole> {
    static constexpr EnumCode<ParticipantRole> codes[] = {{ParticipantRole::Participant, "participant"},
                                                          {ParticipantRole::Facilitator, "facilitator"},
                                                          {ParticipantRole::Host, "host"},
                                                          {ParticipantRole::Minutes, "minutes"},
                                                          {ParticipantRole::Expert, "expert"},
                                                          {ParticipantRole::Observer, "observer"}};
};

/// Who takes part, by a code; the name, if any, lies with the person.
struct Participant : RecordOf<Participant> {
    static constexpr const char* table = "participant";
    IdOf<Workshop> workshopId;
    std::optional<IdOf<Person>> personId;
    std::optional<IdOf<Organisation>> organisationId;
    QString code; ///< pseudonym, unique in the workshop, e.g. "P07"
    Helix helix = Helix::Business;
    ParticipantRole role = ParticipantRole::Participant;
    std::optional<int> tableNumber;
    bool attended = false;
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("workshop_id", r.workshopId);
        v("person_id", r.personId);
        v("organisation_id", r.organisationId);
        v("code", r.code);
        v("helix", r.helix);
        v("role", r.role);
        v("table_number", r.tableNumber);
        v("attended", r.attended);
    }
};

struct IdeaGroup : RecordOf<IdeaGroup> {
    static constexpr const char* table = "idea_group";
    IdOf<Workshop> workshopId;
    int position = 0;
    QString title;
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("workshop_id", r.workshopId);
        v("position", r.position);
        v("title", r.title);
    }
};

enum class IdeaKind { Capacity, Opportunity, Challenge, Action, Other };
template<>
struct EnumCodes<IdeaKind> {
    static constexpr EnumCode<IdeaKind> codes[] = {{IdeaKind::Capacity, "capacity"},
                                                   {IdeaKind::Opportunity, "opportunity"},
                                                   {IdeaKind::Challenge, "challenge"},
                                                   {IdeaKind::Action, "action"},
                                                   {IdeaKind::Other, "other"}};
};

enum class IdeaState { Open, Merged, Parked, Dropped };
template<>
struct EnumCodes<IdeaState> {
    static constexpr EnumCode<IdeaState> codes[] = {{IdeaState::Open, "open"},
                                                    {IdeaState::Merged, "merged"},
                                                    {IdeaState::Parked, "parked"},
                                                    {IdeaState::Dropped, "dropped"}};
};

/// A card. A merged card stays and points at the one it went into.
struct Idea : RecordOf<Idea> {
    static constexpr const char* table = "idea";
    IdOf<Workshop> workshopId;
    std::optional<IdOf<AgendaBlock>> agendaBlockId;
    std::optional<IdOf<IdeaGroup>> groupId;
    std::optional<IdOf<Idea>> mergedIntoId;
    IdeaKind kind = IdeaKind::Other;
    QString body;
    std::optional<int> tableNumber;
    QString authorCode;
    IdeaState state = IdeaState::Open;
    QString stateReason;
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("workshop_id", r.workshopId);
        v("agenda_block_id", r.agendaBlockId);
        v("group_id", r.groupId);
        v("merged_into_id", r.mergedIntoId);
        v("kind", r.kind);
        v("body", r.body);
        v("table_number", r.tableNumber);
        v("author_code", r.authorCode);
        v("state", r.state);
        v("state_reason", r.stateReason);
    }
};

enum class RoundMethod { Dots, YesNo, Scale, Ranking, Approval, Rating };
template<>
struct EnumCodes<RoundMethod> {
    static constexpr EnumCode<RoundMethod> codes[] = {
        {RoundMethod::Dots, "dots"},         {RoundMethod::YesNo, "yes_no"},
        {RoundMethod::Scale, "scale"},       {RoundMethod::Ranking, "ranking"},
        {RoundMethod::Approval, "approval"}, {RoundMethod::Rating, "rating"}};
};

enum class RoundState { Open, Closed };
template<>
struct EnumCodes<RoundState> {
    static constexpr EnumCode<RoundState> codes[] = {{RoundState::Open, "open"},
                                                     {RoundState::Closed, "closed"}};
};

struct VotingRound : RecordOf<VotingRound> {
    static constexpr const char* table = "voting_round";
    IdOf<Workshop> workshopId;
    QString title;
    RoundMethod method = RoundMethod::Dots;
    int dotsEach = 5;
    int dotsPerOption = 2; ///< most dots one voter may give one option
    RoundState state = RoundState::Open;
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("workshop_id", r.workshopId);
        v("title", r.title);
        v("method", r.method);
        v("dots_each", r.dotsEach);
        v("dots_per_option", r.dotsPerOption);
        v("state", r.state);
    }
};

struct RoundOption : RecordOf<RoundOption> {
    static constexpr const char* table = "round_option";
    IdOf<VotingRound> roundId;
    std::optional<IdOf<Idea>> ideaId;
    int position = 0;
    QString title;
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("round_id", r.roundId);
        v("idea_id", r.ideaId);
        v("position", r.position);
        v("title", r.title);
    }
};

struct Ballot : RecordOf<Ballot> {
    static constexpr const char* table = "ballot";
    IdOf<VotingRound> roundId;
    QString voterCode; ///< one ballot a code and round
    QString enteredVia = QStringLiteral("facilitator");
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("round_id", r.roundId);
        v("voter_code", r.voterCode);
        v("entered_via", r.enteredVia);
    }
};

struct BallotEntry : RecordOf<BallotEntry> {
    static constexpr const char* table = "ballot_entry";
    IdOf<Ballot> ballotId;
    IdOf<RoundOption> optionId;
    int value = 0; ///< dots; rank from 1; mark on the scale; approved 1; yes 1, no 0, abstained -1
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("ballot_id", r.ballotId);
        v("option_id", r.optionId);
        v("dots", r.value); // the column is as old as dot rounds
    }
};

} // namespace s3
