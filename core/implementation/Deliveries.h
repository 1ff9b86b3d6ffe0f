// SPDX-License-Identifier: GPL-3.0-or-later
// Times that adopted services were delivered: what was counted, and what may be wrong.
#pragma once

#include "core/implementation/Records.h"
#include "core/project/Project.h"

#include <QMap>
#include <array>

namespace s3 {

/// A sum some of whose parts may be unknown. With parts missing it is a lower bound, never an estimate; with
/// nothing known there is no sum at all.
struct PartialSum {
    double sum = 0;
    int known = 0;
    int missing = 0;

    void add(std::optional<double> part);
    void add(const PartialSum& other);
    bool isKnown() const { return known > 0; }
    bool isLowerBound() const { return known > 0 && missing > 0; }
    std::optional<double> value() const { return known > 0 ? std::optional(sum) : std::nullopt; }
};

/// Whom a delivery reached.
enum class ParticipantType { Sme, Large, Research, PublicSector, Other };
inline constexpr std::array participantTypes{ParticipantType::Sme, ParticipantType::Large,
                                             ParticipantType::Research, ParticipantType::PublicSector,
                                             ParticipantType::Other};

std::optional<int> participants(const Delivery& delivery, ParticipantType type);
void setParticipants(Delivery& delivery, ParticipantType type, std::optional<int> count);

/// All five types; a type that was not counted is missing.
PartialSum participants(const Delivery& delivery);

/// What a list of deliveries adds up to.
struct DeliveryTotals {
    int deliveries = 0;
    PartialSum participants;
    std::array<PartialSum, participantTypes.size()> byType;
    QMap<QString, PartialSum>
        costs; ///< by currency; deliveries without a cost are missing in their own currency
};
DeliveryTotals totalsOf(const QList<Delivery>& deliveries);

enum class DeliveryFlaw {
    NoTitle,
    NoDate,
    NegativeNumber, ///< a number of participants or a cost below zero
    BeforeStart,    ///< dated before the adoption starts; a warning
    AfterEnd,       ///< dated after the adoption ends; a warning
};
/// Warnings are stored all the same: people know better than a plan.
bool isWarning(DeliveryFlaw flaw);
QList<DeliveryFlaw> flawsOf(const Delivery& delivery, const Adoption& adoption);

/// Stores the delivery with its link adoption -> delivery. InvalidValue if a flaw is no mere warning;
/// NotFound if the adoption is gone.
Result<IdOf<Delivery>> logDelivery(Writer& writer, Delivery delivery);

/// An adoption with what a table shows of it.
struct AdoptionOverview {
    Adoption adoption;
    QString activity;
    QString action; ///< empty = none
    QString owner;  ///< empty = none
    DeliveryTotals totals;
    QDate lastDelivery;
};
/// All adoptions in the order of making.
QList<AdoptionOverview> adoptionOverviews(const Reader& reader);

/// Station "Cluster toolbox": a service is adopted; all adoptions have an owner and an adaptation note.
std::pair<int, int> clusterToolboxCompleteness(const Reader& reader);
/// Station "Deliveries": one is logged; every running adoption has at least one.
std::pair<int, int> deliveriesCompleteness(const Reader& reader);

} // namespace s3
