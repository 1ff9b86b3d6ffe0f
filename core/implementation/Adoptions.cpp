// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/implementation/Adoptions.h"

#include "core/implementation/Catalogue.h"
#include "core/project/Records.h"

using namespace Qt::StringLiterals;

namespace s3 {
namespace {

QList<AdoptionFlaw> flaws(const Reader& reader, const IdOf<TransformativeActivity>& activity,
                          const std::optional<IdOf<Action>>& action, bool hasOwner, const QString& adaptation)
{
    QList<AdoptionFlaw> list;
    if (activity.isNull() || !reader.find(activity))
        list.append(AdoptionFlaw::NoActivity);
    if (const auto chosen = reader.find(action); action && (!chosen || chosen->activityId != activity))
        list.append(AdoptionFlaw::ForeignAction);
    if (!hasOwner)
        list.append(AdoptionFlaw::NoOwner);
    if (adaptationLength(adaptation) < minimumAdaptation)
        list.append(AdoptionFlaw::ShortAdaptation);
    return list;
}

} // namespace

int adaptationLength(const QString& note)
{
    return int(note.simplified().size());
}

QList<AdoptionFlaw> flawsOf(const Adoption& adoption, const Reader& reader)
{
    QList<AdoptionFlaw> list = flaws(reader, adoption.activityId, adoption.actionId,
                                     reader.find(adoption.ownerId).has_value(), adoption.adaptation);
    if (adoption.startOn.isValid() && adoption.endOn.isValid() && adoption.endOn < adoption.startOn)
        list.append(AdoptionFlaw::EndBeforeStart);
    return list;
}

QList<AdoptionFlaw> flawsOf(const AdoptionDraft& draft, const Reader& reader)
{
    const bool hasOwner =
        draft.ownerId ? reader.find(draft.ownerId).has_value() : !draft.newOwner.trimmed().isEmpty();
    return flaws(reader, draft.activityId, draft.actionId, hasOwner, draft.adaptation);
}

std::optional<IdOf<Organisation>> ownerNamed(Writer& writer, const QString& name)
{
    const QString wanted = name.simplified();
    if (wanted.isEmpty())
        return {};
    for (const Organisation& known : writer.all<Organisation>())
        if (known.name.compare(wanted, Qt::CaseInsensitive) == 0)
            return known.id;
    Organisation made;
    made.name = wanted;
    made.helix = Helix::Cluster;
    return writer.insert(made);
}

Result<IdOf<Adoption>> adopt(Writer& writer, const Service& service, const QString& catalogueVersion,
                             const AdoptionDraft& draft)
{
    if (!flawsOf(draft, writer).isEmpty())
        return Error{ErrorCode::InvalidValue,
                     u"adoption of "_s + service.code,
                     u"an activity, an owner, and an adaptation of %1 characters"_s.arg(minimumAdaptation),
                     {}};
    Adoption made;
    made.serviceCode = service.code;
    made.serviceTitle = service.title;
    made.serviceField = service.field;
    made.catalogueVersion = catalogueVersion;
    made.activityId = draft.activityId;
    made.actionId = draft.actionId;
    made.ownerId = draft.ownerId ? draft.ownerId : ownerNamed(writer, draft.newOwner);
    made.adaptation = draft.adaptation.trimmed();
    writer.insert(made);
    writer.link(refOf(draft.activityId), refOf(made));
    if (draft.actionId)
        writer.link(refOf(*draft.actionId), refOf(made));
    return made.id;
}

void setAction(Writer& writer, const IdOf<Adoption>& adoption, const std::optional<IdOf<Action>>& action)
{
    writer.modify(adoption, [&](Adoption& a) {
        if (a.actionId)
            writer.unlink(refOf(*a.actionId), refOf(a));
        if (action)
            writer.link(refOf(*action), refOf(a));
        a.actionId = action;
    });
}

} // namespace s3
