// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/development/Records.h"

namespace s3 {

enum class AdoptionStatus { Planned, Running, Done, Stopped };
template<>
struct EnumCodes<AdoptionStatus> {
    static constexpr EnumCode<AdoptionStatus> codes[] = {{AdoptionStatus::Planned, "planned"},
                                                         {AdoptionStatus::Running, "running"},
                                                         {AdoptionStatus::Done, "done"},
                                                         {AdoptionStatus::Stopped, "stopped"}};
};

/// A service of the catalogue taken into a transformative activity.
struct Adoption : RecordOf<Adoption> {
    static constexpr const char* table = "adoption";
    QString serviceCode;  ///< e.g. "BP-C3"
    QString serviceTitle; ///< as the catalogue had it when adopted
    QString serviceField; ///< code of the field
    QString catalogueVersion;
    IdOf<TransformativeActivity> activityId;
    std::optional<IdOf<Action>> actionId;
    std::optional<IdOf<Organisation>> ownerId; ///< the cluster organisation that offers it
    QString adaptation;                        ///< what is changed for this region; at least 30 characters
    AdoptionStatus status = AdoptionStatus::Planned;
    QDate startOn;
    QDate endOn;
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("service_code", r.serviceCode);
        v("service_title", r.serviceTitle);
        v("service_field", r.serviceField);
        v("catalogue_version", r.catalogueVersion);
        v("activity_id", r.activityId);
        v("action_id", r.actionId);
        v("owner_id", r.ownerId);
        v("adaptation", r.adaptation);
        v("status", r.status);
        v("start_on", r.startOn);
        v("end_on", r.endOn);
    }
};

/// One time that an adopted service was delivered.
struct Delivery : RecordOf<Delivery> {
    static constexpr const char* table = "delivery";
    IdOf<Adoption> adoptionId;
    QDate deliveredOn;
    QString title;
    std::optional<int> sme; ///< participants by type; none = not counted
    std::optional<int> large;
    std::optional<int> research;
    std::optional<int> publicSector;
    std::optional<int> other;
    std::optional<double> cost;
    QString currency = QStringLiteral("EUR");
    QString note;
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("adoption_id", r.adoptionId);
        v("delivered_on", r.deliveredOn);
        v("title", r.title);
        v("sme", r.sme);
        v("large", r.large);
        v("research", r.research);
        v("public", r.publicSector);
        v("other", r.other);
        v("cost", r.cost);
        v("currency", r.currency);
        v("note", r.note);
    }
};

} // namespace s3
