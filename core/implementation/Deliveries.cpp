// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/implementation/Deliveries.h"

#include "core/implementation/Adoptions.h"
#include "core/project/Records.h"

using namespace Qt::StringLiterals;

namespace s3 {
namespace {

template<class T>
QHash<RecordId, QString> names(const Reader& reader, QString T::*name)
{
    QHash<RecordId, QString> found;
    for (const T& record : reader.all<T>())
        found.insert(record.id, record.*name);
    return found;
}

std::optional<int> Delivery::*memberOf(ParticipantType type)
{
    switch (type) {
    case ParticipantType::Sme:
        return &Delivery::sme;
    case ParticipantType::Large:
        return &Delivery::large;
    case ParticipantType::Research:
        return &Delivery::research;
    case ParticipantType::PublicSector:
        return &Delivery::publicSector;
    case ParticipantType::Other:
        break;
    }
    return &Delivery::other;
}

} // namespace

void PartialSum::add(std::optional<double> part)
{
    if (part) {
        sum += *part;
        ++known;
    } else {
        ++missing;
    }
}

void PartialSum::add(const PartialSum& other)
{
    sum += other.sum;
    known += other.known;
    missing += other.missing;
}

std::optional<int> participants(const Delivery& delivery, ParticipantType type)
{
    return delivery.*memberOf(type);
}

void setParticipants(Delivery& delivery, ParticipantType type, std::optional<int> count)
{
    delivery.*memberOf(type) = count;
}

PartialSum participants(const Delivery& delivery)
{
    PartialSum total;
    for (const ParticipantType type : participantTypes)
        total.add(participants(delivery, type));
    return total;
}

DeliveryTotals totalsOf(const QList<Delivery>& deliveries)
{
    DeliveryTotals totals;
    totals.deliveries = int(deliveries.size());
    for (const Delivery& delivery : deliveries) {
        totals.participants.add(participants(delivery));
        for (size_t i = 0; i < participantTypes.size(); ++i)
            totals.byType[i].add(participants(delivery, participantTypes[i]));
        totals.costs[delivery.currency].add(delivery.cost);
    }
    return totals;
}

bool isWarning(DeliveryFlaw flaw)
{
    return flaw == DeliveryFlaw::BeforeStart || flaw == DeliveryFlaw::AfterEnd;
}

QList<DeliveryFlaw> flawsOf(const Delivery& delivery, const Adoption& adoption)
{
    QList<DeliveryFlaw> list;
    if (delivery.title.trimmed().isEmpty())
        list.append(DeliveryFlaw::NoTitle);
    if (!delivery.deliveredOn.isValid())
        list.append(DeliveryFlaw::NoDate);
    const bool negative =
        delivery.cost.value_or(0) < 0 ||
        std::any_of(participantTypes.begin(), participantTypes.end(),
                    [&](ParticipantType type) { return participants(delivery, type).value_or(0) < 0; });
    if (negative)
        list.append(DeliveryFlaw::NegativeNumber);
    if (delivery.deliveredOn.isValid() && adoption.startOn.isValid() &&
        delivery.deliveredOn < adoption.startOn)
        list.append(DeliveryFlaw::BeforeStart);
    if (delivery.deliveredOn.isValid() && adoption.endOn.isValid() && delivery.deliveredOn > adoption.endOn)
        list.append(DeliveryFlaw::AfterEnd);
    return list;
}

Result<IdOf<Delivery>> logDelivery(Writer& writer, Delivery delivery)
{
    const std::optional<Adoption> adoption = writer.find(delivery.adoptionId);
    if (!adoption)
        return Error{ErrorCode::NotFound, u"adoption of the delivery"_s, {}, {}};
    for (const DeliveryFlaw flaw : flawsOf(delivery, *adoption))
        if (!isWarning(flaw))
            return Error{ErrorCode::InvalidValue,
                         u"delivery of "_s + adoption->serviceCode,
                         u"a title, a date, and no number below zero"_s,
                         {}};
    writer.insert(delivery);
    writer.link(refOf(*adoption), refOf(delivery));
    return delivery.id;
}

QList<AdoptionOverview> adoptionOverviews(const Reader& reader)
{
    const auto activities = names(reader, &TransformativeActivity::title);
    const auto actions = names(reader, &Action::title);
    const auto owners = names(reader, &Organisation::name);
    QHash<RecordId, QList<Delivery>> deliveries;
    for (const Delivery& delivery : reader.all<Delivery>())
        deliveries[delivery.adoptionId].append(delivery);

    QList<AdoptionOverview> rows;
    for (const Adoption& adoption : reader.all<Adoption>()) {
        AdoptionOverview row{adoption, activities.value(adoption.activityId), {}, {}, {}, {}};
        if (adoption.actionId)
            row.action = actions.value(*adoption.actionId);
        if (adoption.ownerId)
            row.owner = owners.value(*adoption.ownerId);
        const QList<Delivery> own = deliveries.value(adoption.id);
        row.totals = totalsOf(own);
        for (const Delivery& delivery : own)
            if (!row.lastDelivery.isValid() || delivery.deliveredOn > row.lastDelivery)
                row.lastDelivery = delivery.deliveredOn;
        rows.append(row);
    }
    return rows;
}

std::pair<int, int> clusterToolboxCompleteness(const Reader& reader)
{
    const QList<Adoption> adoptions = reader.all<Adoption>();
    if (adoptions.isEmpty())
        return {0, 2};
    const bool sound = std::all_of(adoptions.begin(), adoptions.end(), [](const Adoption& adoption) {
        return adoption.ownerId && adaptationLength(adoption.adaptation) >= minimumAdaptation;
    });
    return {sound ? 2 : 1, 2};
}

std::pair<int, int> deliveriesCompleteness(const Reader& reader)
{
    QSet<RecordId> delivered;
    for (const Delivery& delivery : reader.all<Delivery>())
        delivered.insert(delivery.adoptionId);
    if (delivered.isEmpty())
        return {0, 2};
    const QList<Adoption> adoptions = reader.all<Adoption>();
    const bool all = std::all_of(adoptions.begin(), adoptions.end(), [&](const Adoption& adoption) {
        return adoption.status != AdoptionStatus::Running || delivered.contains(adoption.id);
    });
    return {all ? 2 : 1, 2};
}

} // namespace s3
