// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/Records.h"

namespace s3 {

/// What is known of an organisation as a stakeholder of the strategy.
struct StakeholderProfile : RecordOf<StakeholderProfile> {
    static constexpr const char* table = "stakeholder_profile";
    IdOf<Organisation> organisationId; ///< one profile an organisation
    std::optional<int> influence;      ///< 1 little to 5 decisive
    std::optional<int> interest;       ///< 1 little to 5 very high
    QString clusterRole;               ///< what it does for a cluster
    QString industryCodes;             ///< separated by blanks, e.g. "C22 C30"
    QString offer;
    QString need;
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("organisation_id", r.organisationId);
        v("influence", r.influence);
        v("interest", r.interest);
        v("cluster_role", r.clusterRole);
        v("industry_codes", r.industryCodes);
        v("offer", r.offer);
        v("need", r.need);
    }
};

/// Member: `from` is a member of the cluster `to`.
enum class TieKind { Member, Cooperates, Funds, Supplies, Advises };
template<>
struct EnumCodes<TieKind> {
    static constexpr EnumCode<TieKind> codes[] = {{TieKind::Member, "member"},
                                                  {TieKind::Cooperates, "cooperates"},
                                                  {TieKind::Funds, "funds"},
                                                  {TieKind::Supplies, "supplies"},
                                                  {TieKind::Advises, "advises"}};
};

/// A relation between two organisations.
struct OrganisationTie : RecordOf<OrganisationTie> {
    static constexpr const char* table = "organisation_tie";
    IdOf<Organisation> fromId;
    IdOf<Organisation> toId;
    TieKind kind = TieKind::Cooperates;
    std::optional<int> strength; ///< 1 loose to 3 strong
    QString note;
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("from_id", r.fromId);
        v("to_id", r.toId);
        v("kind", r.kind);
        v("strength", r.strength);
        v("note", r.note);
    }
};

} // namespace s3
