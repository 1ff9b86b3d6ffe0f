// SPDX-License-Identifier: GPL-3.0-or-later
// Records that belong to the whole project; each line has its own Records.h.
#pragma once

#include "core/project/Record.h"

namespace s3 {

struct ProjectInfo : RecordOf<ProjectInfo> {
    static constexpr const char* table = "project";
    QString title;
    QString description;
    QString sample; ///< name of the sample project this was made from; empty for a user's own
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("title", r.title);
        v("description", r.description);
        v("sample", r.sample);
    }
};

/// One step of the thread: `from` lies upstream, `to` came of it.
struct Link : RecordOf<Link> {
    static constexpr const char* table = "link";
    QString fromTable;
    RecordId fromId;
    QString toTable;
    RecordId toId;
    QString role; ///< see the roles below; empty = plain
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("from_table", r.fromTable);
        v("from_id", r.fromId);
        v("to_table", r.toTable);
        v("to_id", r.toId);
        v("role", r.role);
    }
};

/// Roles of links that mean more than "came of".
namespace role {
inline QString actor()
{
    return QStringLiteral("actor");
} ///< organisation -> transformative activity
inline QString partner()
{
    return QStringLiteral("partner");
} ///< organisation -> action
} // namespace role

enum class RegionRole { Own, Partner, Comparator };
template<>
struct EnumCodes<RegionRole> {
    static constexpr EnumCode<RegionRole> codes[] = {
        {RegionRole::Own, "own"}, {RegionRole::Partner, "partner"}, {RegionRole::Comparator, "comparator"}};
};

struct Region : RecordOf<Region> {
    static constexpr const char* table = "region";
    QString code; ///< NUTS or free
    QString name;
    RegionRole role = RegionRole::Own;
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("code", r.code);
        v("name", r.name);
        v("role", r.role);
    }
};

/// Groups of actors in the quadruple helix, clusters apart since the model gives them a part of their own.
enum class Helix { Business, Research, PublicSector, CivilSociety, Cluster };
template<>
struct EnumCodes<Helix> {
    static constexpr EnumCode<Helix> codes[] = {{Helix::Business, "business"},
                                                {Helix::Research, "research"},
                                                {Helix::PublicSector, "public"},
                                                {Helix::CivilSociety, "civil"},
                                                {Helix::Cluster, "cluster"}};
};

struct Organisation : RecordOf<Organisation> {
    static constexpr const char* table = "organisation";
    QString name;
    Helix helix = Helix::Business;
    std::optional<IdOf<Region>> regionId;
    QString note;
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("name", r.name);
        v("helix", r.helix);
        v("region_id", r.regionId);
        v("note", r.note);
    }
};

struct Person : RecordOf<Person> {
    static constexpr const char* table = "person";
    QString name;
    std::optional<IdOf<Organisation>> organisationId;
    QString contact;
    QDate consentOn; ///< when the person agreed to be recorded; null = not yet
    QString note;
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("name", r.name);
        v("organisation_id", r.organisationId);
        v("contact", r.contact);
        v("consent_on", r.consentOn);
        v("note", r.note);
    }
};

enum class DecisionKind { Selection, Override, SignOff, LoopBack, Note };
template<>
struct EnumCodes<DecisionKind> {
    static constexpr EnumCode<DecisionKind> codes[] = {{DecisionKind::Selection, "selection"},
                                                       {DecisionKind::Override, "override"},
                                                       {DecisionKind::SignOff, "sign_off"},
                                                       {DecisionKind::LoopBack, "loop_back"},
                                                       {DecisionKind::Note, "note"}};
};

/// An entry of the decision log.
struct Decision : RecordOf<Decision> {
    static constexpr const char* table = "decision";
    QDate madeOn;
    DecisionKind kind = DecisionKind::Note;
    int line = 0; ///< 1 to 5; 0 = the whole project; for a loop-back the line returned to
    QString subjectTable;
    std::optional<RecordId> subjectId; ///< what was decided about, if a record
    QString title;
    QString rationale;
    QString madeBy;
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("made_on", r.madeOn);
        v("kind", r.kind);
        v("line", r.line);
        v("subject_table", r.subjectTable);
        v("subject_id", r.subjectId);
        v("title", r.title);
        v("rationale", r.rationale);
        v("made_by", r.madeBy);
    }
};

enum class Answer { Open, Yes, No, NotApplicable };
template<>
struct EnumCodes<Answer> {
    static constexpr EnumCode<Answer> codes[] = {{Answer::Open, "open"},
                                                 {Answer::Yes, "yes"},
                                                 {Answer::No, "no"},
                                                 {Answer::NotApplicable, "not_applicable"}};
};

/// A person's answer to one question of a line's gate.
struct GateAnswer : RecordOf<GateAnswer> {
    static constexpr const char* table = "gate_answer";
    int line = 1;
    QString question; ///< code of the question
    Answer answer = Answer::Open;
    QString note;
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("line", r.line);
        v("question", r.question);
        v("answer", r.answer);
        v("note", r.note);
    }
};

enum class SignOffState { Valid, Withdrawn };
template<>
struct EnumCodes<SignOffState> {
    static constexpr EnumCode<SignOffState> codes[] = {{SignOffState::Valid, "valid"},
                                                       {SignOffState::Withdrawn, "withdrawn"}};
};

struct GateSignOff : RecordOf<GateSignOff> {
    static constexpr const char* table = "gate_sign_off";
    int line = 1;
    QString signedBy;
    QDate signedOn;
    QString note;
    QString overrideReason; ///< why it was signed although the gate was open; empty if it was not
    SignOffState state = SignOffState::Valid;
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("line", r.line);
        v("signed_by", r.signedBy);
        v("signed_on", r.signedOn);
        v("note", r.note);
        v("override_reason", r.overrideReason);
        v("state", r.state);
    }
};

} // namespace s3
