// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/implementation/Catalogue.h"

#include "core/base/FoldedText.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace s3 {
namespace {

Error wrong(const QString& what)
{
    return {ErrorCode::InvalidInput, what, {}, {u"services.json"_s}};
}

/// Reads one catalogue; the first flaw sticks.
class CatalogueReader {
public:
    explicit CatalogueReader(QString language)
        : m_language(std::move(language))
    {}

    QString local(const QJsonObject& object, const QString& key, bool mayBeEmpty)
    {
        const QJsonObject texts = object.value(key).toObject();
        QString text = texts.value(m_language).toString();
        if (text.isEmpty())
            text = texts.value(u"en"_s).toString();
        if (!texts.contains(u"en"_s) || (text.isEmpty() && !mayBeEmpty))
            note(u"no English text for \"%1\""_s.arg(key));
        return text;
    }
    QString plain(const QJsonObject& object, const QString& key, bool mayBeEmpty)
    {
        const QJsonValue value = object.value(key);
        if (!value.isString() || (value.toString().isEmpty() && !mayBeEmpty))
            note(u"no text for \"%1\""_s.arg(key));
        return value.toString();
    }
    std::optional<bool> tristate(const QJsonObject& object, const QString& key)
    {
        const QJsonValue value = object.value(key);
        if (!value.isBool() && !value.isNull())
            note(u"\"%1\" is neither true, false nor null"_s.arg(key));
        return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
    }

    ServiceField field(const QJsonObject& object)
    {
        m_place = u"field "_s + object.value(u"code"_s).toString();
        return {plain(object, u"code"_s, false), local(object, u"title"_s, false),
                local(object, u"summary"_s, false)};
    }

    Service service(const QJsonObject& object, const QStringList& fields)
    {
        m_place = u"service "_s + object.value(u"code"_s).toString();
        Service s;
        s.code = plain(object, u"code"_s, false);
        if (const auto origin = enumFromCode<ServiceOrigin>(plain(object, u"origin"_s, false)))
            s.origin = *origin;
        else
            note(u"unknown origin"_s);
        s.field = plain(object, u"field"_s, false);
        if (!fields.contains(s.field))
            note(u"unknown field \"%1\""_s.arg(s.field));
        s.title = local(object, u"title"_s, false);
        s.summary = local(object, u"summary"_s, false);
        s.country = plain(object, u"country"_s, true);
        s.cluster = plain(object, u"cluster"_s, true);
        const QJsonObject sections = object.value(u"sections"_s).toObject();
        for (const QString& key : serviceSectionKeys())
            s.sections.append({key, local(sections, key, true)});
        const QJsonObject facts = object.value(u"facts"_s).toObject();
        s.facts = {plain(facts, u"duration"_s, true), plain(facts, u"people"_s, true),
                   plain(facts, u"cost_to_user"_s, true), plain(facts, u"cadence"_s, true),
                   plain(facts, u"group_size"_s, true)};
        s.crossRegional = tristate(object, u"cross_regional"_s);
        s.s3Linked = tristate(object, u"s3_linked"_s);
        s.source = plain(object, u"source"_s, false);
        for (const QJsonValue& tag : object.value(u"tags"_s).toArray())
            s.tags.append(tag.toString());
        return s;
    }

    void setPlace(const QString& place) { m_place = place; }
    void note(const QString& flaw)
    {
        if (m_flaw.isEmpty())
            m_flaw = m_place + u": "_s + flaw;
    }
    const QString& flaw() const { return m_flaw; }

private:
    QString m_language;
    QString m_place = u"catalogue"_s;
    QString m_flaw;
};

QString haystackOf(const Service& service)
{
    QStringList parts{service.code, service.title, service.summary, service.cluster, service.tags.join(u' ')};
    for (const ServiceSection& section : service.sections)
        parts.append(section.text);
    return foldedText(parts.join(u'\n'));
}

QString valueOf(std::optional<bool> answer)
{
    return !answer ? facet::unstated() : *answer ? facet::yes() : facet::no();
}

} // namespace

namespace facet {
QString yes()
{
    return u"yes"_s;
}
QString no()
{
    return u"no"_s;
}
QString stated()
{
    return u"stated"_s;
}
QString unstated()
{
    return u"unstated"_s;
}
} // namespace facet

const QStringList& serviceSectionKeys()
{
    static const QStringList keys{u"beneficiaries"_s, u"goals"_s,  u"operations"_s, u"lessons"_s,
                                  u"howto"_s,         u"s3link"_s, u"clusterlink"_s};
    return keys;
}

QString Service::section(const QString& key) const
{
    for (const ServiceSection& section : sections)
        if (section.key == key)
            return section.text;
    return {};
}

QString facetValue(const Service& service, Facet facet)
{
    switch (facet) {
    case Facet::Field:
        return service.field;
    case Facet::Origin:
        return codeOf(service.origin);
    case Facet::Country:
        return service.country.isEmpty() ? facet::unstated() : service.country;
    case Facet::CrossRegional:
        return valueOf(service.crossRegional);
    case Facet::S3Link:
        return valueOf(service.s3Linked);
    case Facet::GroupSize:
        return service.facts.groupSize.isEmpty() ? facet::unstated() : facet::stated();
    }
    return {};
}

bool ServiceFilter::isEmpty() const
{
    return words.trimmed().isEmpty() &&
           std::all_of(chosen.begin(), chosen.end(),
                       [](const QSet<QString>& values) { return values.isEmpty(); });
}

Result<Catalogue> Catalogue::load(const QString& language)
{
    QFile file(u":/catalogue/services.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, file.fileName() + u": "_s + file.errorString(), {}, {}};
    return fromJson(file.readAll(),
                    language.isEmpty() ? QLocale().bcp47Name().section(u'-', 0, 0) : language);
}

Result<Catalogue> Catalogue::fromJson(const QByteArray& json, const QString& language)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (parsed.error != QJsonParseError::NoError) {
        Error error = wrong(parsed.errorString());
        error.place.row = int(json.left(parsed.offset).count('\n')) + 1;
        return error;
    }
    const QJsonObject top = document.object();
    if (top.value(u"kind"_s).toString() != u"catalogue"_s)
        return wrong(u"not a catalogue"_s);

    CatalogueReader reader(language);
    Catalogue c;
    c.m_version = reader.plain(top, u"version"_s, false);
    c.m_title = reader.local(top, u"title"_s, false);
    c.m_about = reader.local(top, u"about"_s, false);
    reader.setPlace(u"provenance"_s);
    c.m_provenance = reader.plain(top.value(u"provenance"_s).toObject(), u"source"_s, false);
    QStringList fields;
    for (const QJsonValue& value : top.value(u"fields"_s).toArray()) {
        c.m_fields.append(reader.field(value.toObject()));
        fields.append(c.m_fields.last().code);
    }
    for (const QJsonValue& value : top.value(u"services"_s).toArray()) {
        const Service service = reader.service(value.toObject(), fields);
        if (c.find(service.code))
            reader.note(u"stands twice"_s);
        c.m_services.append(service);
        c.m_haystacks.append(haystackOf(service));
    }
    if (!reader.flaw().isEmpty())
        return wrong(reader.flaw());
    return c;
}

const Service* Catalogue::find(const QString& code) const
{
    const auto found = std::find_if(m_services.begin(), m_services.end(),
                                    [&](const Service& service) { return service.code == code; });
    return found == m_services.end() ? nullptr : &*found;
}

QString Catalogue::fieldTitle(const QString& code) const
{
    for (const ServiceField& field : m_fields)
        if (field.code == code)
            return field.title;
    return code;
}

bool Catalogue::passes(qsizetype index, const ServiceFilter& filter, const QStringList& words,
                       std::optional<Facet> except) const
{
    for (auto it = filter.chosen.begin(); it != filter.chosen.end(); ++it)
        if (it.key() != except && !it->isEmpty() && !it->contains(facetValue(m_services.at(index), it.key())))
            return false;
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return m_haystacks.at(index).contains(word); });
}

QStringList Catalogue::search(const ServiceFilter& filter) const
{
    const QStringList words = foldedText(filter.words).split(u' ', Qt::SkipEmptyParts);
    QStringList codes;
    for (qsizetype i = 0; i < m_services.size(); ++i)
        if (passes(i, filter, words))
            codes.append(m_services.at(i).code);
    return codes;
}

QMap<QString, int> Catalogue::counts(Facet facet, const ServiceFilter& filter) const
{
    const QStringList words = foldedText(filter.words).split(u' ', Qt::SkipEmptyParts);
    QMap<QString, int> counts;
    for (qsizetype i = 0; i < m_services.size(); ++i)
        counts[facetValue(m_services.at(i), facet)] += passes(i, filter, words, facet) ? 1 : 0;
    return counts;
}

int catalogueSize()
{
    const Result<Catalogue> catalogue = Catalogue::load();
    return catalogue ? catalogue->size() : 0;
}

} // namespace s3
