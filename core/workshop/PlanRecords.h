// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/Records.h"

namespace s3 {

/// What a workshop is planned with beyond its agenda; one a workshop.
struct WorkshopPlan : RecordOf<WorkshopPlan> {
    static constexpr const char* table = "workshop_plan";
    IdOf<Workshop> workshopId;
    QString theme;
    std::optional<int> expectedPeople; ///< nothing = as many as are listed
    int peoplePerTable = 6;
    QString regionCodes; ///< separated by blanks; of a cross-regional workshop
    QString templateId;  ///< packId of the agenda it was made from; empty = none
    QString templateVersion;
    QString nextSteps; ///< one a line; shown with the thanks, and in the minutes
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("workshop_id", r.workshopId);
        v("theme", r.theme);
        v("expected_people", r.expectedPeople);
        v("people_per_table", r.peoplePerTable);
        v("region_codes", r.regionCodes);
        v("template_id", r.templateId);
        v("template_version", r.templateVersion);
        v("next_steps", r.nextSteps);
    }
};

/// Under which name cards are written: under none, under the participant's code, or under the name.
enum class Authorship { Anonymous, Pseudonymous, Named };
template<>
struct EnumCodes<Authorship> {
    static constexpr EnumCode<Authorship> codes[] = {{Authorship::Anonymous, "anonymous"},
                                                     {Authorship::Pseudonymous, "pseudonymous"},
                                                     {Authorship::Named, "named"}};
};

/// What a block needs and how its cards are written; one a block.
struct BlockPlan : RecordOf<BlockPlan> {
    static constexpr const char* table = "block_plan";
    IdOf<AgendaBlock> agendaBlockId;
    QString question;                              ///< put to the room in this block; empty = the workshop's
    QString materials;                             ///< one a line
    QString roles;                                 ///< one a line: who does what
    QString facilitatorNote;                       ///< never shown to the room
    bool atTables = false;                         ///< runs in parallel at the tables
    Authorship authorship = Authorship::Anonymous; ///< fixed once the block has begun
    bool blind = false;                  ///< cards are seen by their table only until they are revealed
    IdeaKind ideaKind = IdeaKind::Other; ///< of the cards written in it, until chosen otherwise
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("agenda_block_id", r.agendaBlockId);
        v("question", r.question);
        v("materials", r.materials);
        v("roles", r.roles);
        v("facilitator_note", r.facilitatorNote);
        v("at_tables", r.atTables);
        v("authorship", r.authorship);
        v("blind", r.blind);
        v("idea_kind", r.ideaKind);
    }
};

/// Whether a participant goes on to the next workshop (EDW -> ADW).
enum class JoinsNext { Unknown, Yes, No };
template<>
struct EnumCodes<JoinsNext> {
    static constexpr EnumCode<JoinsNext> codes[] = {
        {JoinsNext::Unknown, "unknown"}, {JoinsNext::Yes, "yes"}, {JoinsNext::No, "no"}};
};

/// More on a participant; one a participant.
struct ParticipantDetail : RecordOf<ParticipantDetail> {
    static constexpr const char* table = "participant_detail";
    IdOf<Participant> participantId;
    QString regionCode;      ///< NUTS or free; empty = not told
    QDate consentOn;         ///< agreed to be recorded by name; null = not yet
    bool tableFixed = false; ///< seated by hand: dealing tables leaves the seat alone
    JoinsNext joinsNext = JoinsNext::Unknown;
    QString note;
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("participant_id", r.participantId);
        v("region_code", r.regionCode);
        v("consent_on", r.consentOn);
        v("table_fixed", r.tableFixed);
        v("joins_next", r.joinsNext);
        v("note", r.note);
    }
};

} // namespace s3
