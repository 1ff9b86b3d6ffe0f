// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/project/Record.h"

#include <QMap>
#include <QSet>

namespace s3 {

/// Where a service of the catalogue comes from.
enum class ServiceOrigin {
    BestPractice, ///< run by a cluster of the Alpine Space; described as one case
    New,          ///< proposed in cluster workshops; known by a short line
};
template<>
struct EnumCodes<ServiceOrigin> {
    static constexpr EnumCode<ServiceOrigin> codes[] = {{ServiceOrigin::BestPractice, "best_practice"},
                                                        {ServiceOrigin::New, "new"}};
};

/// One of the five fields: education, innovation, collaboration, networking, growth.
struct ServiceField {
    QString code;
    QString title;
    QString summary;
};

/// One of the seven parts of a description. An empty text means: the source says nothing.
struct ServiceSection {
    QString key; ///< see serviceSectionKeys()
    QString text;
};

/// As the source words them; empty = not stated.
struct ServiceFacts {
    QString duration;
    QString people;
    QString costToUser;
    QString cadence;
    QString groupSize;
};

struct Service {
    QString code; ///< "BP-C3": best practice, Collaboration, 3; "N-C1": new
    ServiceOrigin origin = ServiceOrigin::BestPractice;
    QString field; ///< code of a ServiceField
    QString title;
    QString summary;
    QString country;                   ///< ISO 3166 alpha-2 of the cluster; empty = none named
    QString cluster;                   ///< who ran it; empty for new services
    QVector<ServiceSection> sections;  ///< all seven, in the order of the template
    ServiceFacts facts;                ///< short, for comparing
    std::optional<bool> crossRegional; ///< done together with other regions; none = not stated
    std::optional<bool> s3Linked;      ///< coordinated with an S3; none = not stated
    QString source;                    ///< document and place
    QStringList tags;                  ///< lower case, English

    QString section(const QString& key) const; ///< empty if there is none
};

/// The template's seven parts: beneficiaries, goals, operations, lessons, howto, s3link, clusterlink.
const QStringList& serviceSectionKeys();

/// What the catalogue can be narrowed by. Values are codes; `unstated()` where the source says nothing.
enum class Facet { Field, Origin, Country, CrossRegional, S3Link, GroupSize };

namespace facet {
QString yes();
QString no();
QString stated(); ///< Facet::GroupSize: the source gives a size
QString unstated();
} // namespace facet

/// The value of a service in a facet: a field's code, an origin's code, a country, yes/no, stated.
QString facetValue(const Service& service, Facet facet);

/// Values of one facet widen each other, facets narrow each other, words narrow further.
struct ServiceFilter {
    QString words; ///< every word must occur in title, summary, tags, code or a section; case and accents do
                   ///< not matter
    QMap<Facet, QSet<QString>> chosen; ///< an absent or empty set = any value

    bool isEmpty() const;
};

/// The toolbox's services: read-only, shipped with the program, versioned.
class Catalogue {
public:
    /// From the program's resources. Texts in `language` ("de"; empty = the application's QLocale), else in
    /// English.
    static Result<Catalogue> load(const QString& language = {});
    /// InvalidInput with the place or the service that is wrong.
    static Result<Catalogue> fromJson(const QByteArray& json, const QString& language);

    const QString& version() const { return m_version; }
    const QString& title() const { return m_title; }
    const QString& about() const { return m_about; }           ///< incl. why 37 and not 40
    const QString& provenance() const { return m_provenance; } ///< where facts and wording come from
    const QVector<ServiceField>& fields() const { return m_fields; }
    const QVector<Service>& services() const { return m_services; } ///< by field, best practices first
    int size() const { return int(m_services.size()); }

    const Service* find(const QString& code) const; ///< null if there is none; valid as long as the catalogue
    QString fieldTitle(const QString& code) const;  ///< the code itself if there is no such field
    /// Codes of the services that pass, in the catalogue's order.
    QStringList search(const ServiceFilter& filter) const;
    /// For each value of `facet` that occurs: how many services pass the rest of the filter.
    QMap<QString, int> counts(Facet facet, const ServiceFilter& filter) const;

private:
    bool passes(qsizetype index, const ServiceFilter& filter, const QStringList& words,
                std::optional<Facet> except = {}) const;

    QString m_version;
    QString m_title;
    QString m_about;
    QString m_provenance;
    QVector<ServiceField> m_fields;
    QVector<Service> m_services;
    QStringList m_haystacks; ///< folded text of each service
};

/// How many services the program ships: 23 best practices and 14 new ones.
int catalogueSize();

} // namespace s3
