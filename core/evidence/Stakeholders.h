// SPDX-License-Identifier: GPL-3.0-or-later
// Organisations as stakeholders of the strategy: how much they can move, how much they care, and who is tied
// to whom.
#pragma once

#include "core/evidence/StakeholderRecords.h"
#include "core/project/Project.h"

#include <utility>

namespace s3::evidence {

/// Influence and interest go from 1 to 5; from this on they count as high.
inline constexpr int highDegree = 4;

/// How to deal with a stakeholder, from influence and interest (the usual grid).
enum class Engagement { NotJudged, WorkClosely, KeepSatisfied, KeepInformed, Watch };
Engagement engagementOf(std::optional<int> influence, std::optional<int> interest);
QString displayName(Engagement engagement);

struct Stakeholder {
    Organisation organisation;
    StakeholderProfile profile; ///< id null if there is none yet
    QString region;             ///< name, or code; empty if not recorded
    int ties = 0;               ///< of every kind, in both directions
    int members = 0;            ///< ties "member" that point at it
};
/// Every organisation: by helix group in the order of declaration, then by name.
QVector<Stakeholder> stakeholders(const Reader& reader);

/// Helix groups without an organisation, in words; empty also while there is no organisation at all.
QStringList missingGroups(const Reader& reader);

/// Changes the profile, which is made on the first change.
template<class F>
void changeProfile(Writer& writer, const IdOf<Organisation>& organisation, F&& change)
{
    const QList<StakeholderProfile> found = writer.where<StakeholderProfile>("organisation_id", organisation);
    StakeholderProfile profile = found.isEmpty() ? StakeholderProfile() : found.first();
    profile.organisationId = organisation;
    change(profile);
    if (found.isEmpty())
        writer.insert(profile);
    else
        writer.update(profile);
}

/// A tie as seen from one organisation.
struct TieEnd {
    IdOf<OrganisationTie> id;
    TieKind kind = TieKind::Cooperates;
    bool fromHere = true; ///< false: the other organisation is its `from`
    IdOf<Organisation> other;
    QString otherName;
};
QVector<TieEnd> tiesOf(const Reader& reader, const IdOf<Organisation>& organisation);

/// Refused for a tie with itself and for one that is there already; a cooperation is one tie whichever way
/// round it is entered. Only a cluster has members: the other end of a membership becomes the cluster if it
/// alone is one.
Result<IdOf<OrganisationTie>> addTie(Writer& writer, TieKind kind, const IdOf<Organisation>& from,
                                     const IdOf<Organisation>& to);

/// One step for each helix group with an organisation; one where at least half of the organisations are
/// judged by influence and interest; one where a cluster has a member. Of 7.
std::pair<int, int> stakeholdersDone(const Reader& reader);

} // namespace s3::evidence
