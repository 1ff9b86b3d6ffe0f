// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/Records.h"

namespace s3 {

/// Where observations come from. The observations themselves never change once imported.
struct Dataset : RecordOf<Dataset> {
    static constexpr const char* table = "dataset";
    QString title;
    QString measure;        ///< what is counted, e.g. "Employees"
    QString unit;           ///< e.g. "thousand persons"
    QString industryScheme; ///< e.g. "NACE Rev. 2"; free text
    QString regionScheme;   ///< e.g. "NUTS 2016"; free text
    QString source;
    QString licence;
    QString url;
    QDate retrievedOn;
    QString note;
    qint64 block = 0; ///< the observations, see Observations.h
    int observationCount = 0;
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("title", r.title);
        v("measure", r.measure);
        v("unit", r.unit);
        v("industry_scheme", r.industryScheme);
        v("region_scheme", r.regionScheme);
        v("source", r.source);
        v("licence", r.licence);
        v("url", r.url);
        v("retrieved_on", r.retrievedOn);
        v("note", r.note);
        v("block", r.block);
        v("observation_count", r.observationCount);
    }
};

enum class EvidenceKind { Quantitative, Qualitative, Document, Interview };
template<>
struct EnumCodes<EvidenceKind> {
    static constexpr EnumCode<EvidenceKind> codes[] = {{EvidenceKind::Quantitative, "quantitative"},
                                                       {EvidenceKind::Qualitative, "qualitative"},
                                                       {EvidenceKind::Document, "document"},
                                                       {EvidenceKind::Interview, "interview"}};
};

enum class Confidence { Low, Medium, High };
template<>
struct EnumCodes<Confidence> {
    static constexpr EnumCode<Confidence> codes[] = {
        {Confidence::Low, "low"}, {Confidence::Medium, "medium"}, {Confidence::High, "high"}};
};

/// An evidence card: one finding with its source.
struct Evidence : RecordOf<Evidence> {
    static constexpr const char* table = "evidence";
    EvidenceKind kind = EvidenceKind::Qualitative;
    QString title;
    QString body;
    QString source;
    std::optional<int> year; ///< the year the finding speaks of
    Confidence confidence = Confidence::Medium;
    QString confidenceReason;
    QString region;                         ///< code of the region, as in the data
    std::optional<IdOf<Dataset>> datasetId; ///< for a finding computed from data
    QString measure;                        ///< code of the measure, e.g. "location_quotient"
    QString parameters; ///< JSON object: region, industry, period, base period, comparator
    std::optional<double> value;
    QString unit;
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("kind", r.kind);
        v("title", r.title);
        v("body", r.body);
        v("source", r.source);
        v("year", r.year);
        v("confidence", r.confidence);
        v("confidence_reason", r.confidenceReason);
        v("region", r.region);
        v("dataset_id", r.datasetId);
        v("measure", r.measure);
        v("parameters", r.parameters);
        v("value", r.value);
        v("unit", r.unit);
    }
};

enum class CapacityKind { Firms, Research, Technology, Cluster, Skills, Infrastructure, Finance };
template<>
struct EnumCodes<CapacityKind> {
    static constexpr EnumCode<CapacityKind> codes[] = {
        {CapacityKind::Firms, "firms"},           {CapacityKind::Research, "research"},
        {CapacityKind::Technology, "technology"}, {CapacityKind::Cluster, "cluster"},
        {CapacityKind::Skills, "skills"},         {CapacityKind::Infrastructure, "infrastructure"},
        {CapacityKind::Finance, "finance"}};
};

/// An existing strength of a region.
struct Capacity : RecordOf<Capacity> {
    static constexpr const char* table = "capacity";
    QString title;
    CapacityKind kind = CapacityKind::Firms;
    QString description;
    std::optional<IdOf<Region>> regionId;
    QString industryCodes;       ///< industry codes separated by blanks, e.g. "C22 C30"
    std::optional<int> strength; ///< 0 nothing known, 1 weak to 5 world class
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("title", r.title);
        v("kind", r.kind);
        v("description", r.description);
        v("region_id", r.regionId);
        v("industry_codes", r.industryCodes);
        v("strength", r.strength);
    }
};

enum class Driver { Technology, Market, Societal, Regulation };
template<>
struct EnumCodes<Driver> {
    static constexpr EnumCode<Driver> codes[] = {{Driver::Technology, "technology"},
                                                 {Driver::Market, "market"},
                                                 {Driver::Societal, "societal"},
                                                 {Driver::Regulation, "regulation"}};
};

/// An opening for structural change that fits the region.
struct Opportunity : RecordOf<Opportunity> {
    static constexpr const char* table = "opportunity";
    QString title;
    Driver driver = Driver::Technology;
    QString description;
    std::optional<int> horizonYears;
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("title", r.title);
        v("driver", r.driver);
        v("description", r.description);
        v("horizon_years", r.horizonYears);
    }
};

/// The pressure to change that a transformative activity answers.
struct Challenge : RecordOf<Challenge> {
    static constexpr const char* table = "challenge";
    QString title;
    QString description;
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("title", r.title);
        v("description", r.description);
    }
};

} // namespace s3
