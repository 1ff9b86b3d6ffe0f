// SPDX-License-Identifier: GPL-3.0-or-later
// Taking a service of the catalogue into a transformative activity (TA): rules and the one way to do it.
#pragma once

#include "core/implementation/Records.h"
#include "core/project/Project.h"

namespace s3 {

struct Service;

/// A description is one region's case; a note shorter than this does not say what changes here.
inline constexpr int minimumAdaptation = 30;

/// Characters that count towards minimumAdaptation: without outer blanks, runs of blanks as one.
int adaptationLength(const QString& note);

enum class AdoptionFlaw {
    NoActivity,      ///< no TA, or it is gone
    ForeignAction,   ///< the action belongs to another TA
    NoOwner,         ///< nobody offers the service
    ShortAdaptation, ///< fewer than minimumAdaptation characters
    EndBeforeStart,
};

/// What is wrong with an adoption, in the order of the form; empty = nothing.
QList<AdoptionFlaw> flawsOf(const Adoption& adoption, const Reader& reader);

/// What the form asks for. The owner is an organisation of the project or the name of a new one.
struct AdoptionDraft {
    IdOf<TransformativeActivity> activityId;
    std::optional<IdOf<Action>> actionId;
    std::optional<IdOf<Organisation>> ownerId;
    QString newOwner; ///< counts if ownerId is unset; a known organisation of that name is taken instead
    QString adaptation;
};

/// As flawsOf, before anything is stored.
QList<AdoptionFlaw> flawsOf(const AdoptionDraft& draft, const Reader& reader);

/// Stores a planned adoption with the service's title and field as they are now, and its links: TA ->
/// adoption, action -> adoption. A new owner becomes an organisation of the cluster group. InvalidValue if
/// the draft has a flaw.
Result<IdOf<Adoption>> adopt(Writer& writer, const Service& service, const QString& catalogueVersion,
                             const AdoptionDraft& draft);

/// Changes the action of an adoption and its link with it.
void setAction(Writer& writer, const IdOf<Adoption>& adoption, const std::optional<IdOf<Action>>& action);

/// The organisation of that name (case does not matter), or a new one of the cluster group. Null for an empty
/// name.
std::optional<IdOf<Organisation>> ownerNamed(Writer& writer, const QString& name);

} // namespace s3
