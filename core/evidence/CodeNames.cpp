// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/CodeNames.h"

#include "core/evidence/CodeVersions.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace s3::evidence {

namespace {

struct NamedCode {
    const char* nace2;  ///< the code in NACE Rev. 2; null if it has none there
    const char* nace21; ///< the code in NACE Rev. 2.1, where the sections after J moved on
    const char* name;
};

// Own short names: the official titles of sections are too long for a chart, and aggregates have none.
constexpr NamedCode shortNames[] = {
    {"A", "A", QT_TRANSLATE_NOOP("Industry", "Agriculture")},
    {"B", "B", QT_TRANSLATE_NOOP("Industry", "Mining")},
    {"C", "C", QT_TRANSLATE_NOOP("Industry", "Manufacturing")},
    {"D", "D", QT_TRANSLATE_NOOP("Industry", "Energy")},
    {"E", "E", QT_TRANSLATE_NOOP("Industry", "Water and waste")},
    {"F", "F", QT_TRANSLATE_NOOP("Industry", "Construction")},
    {"G", "G", QT_TRANSLATE_NOOP("Industry", "Trade")},
    {"H", "H", QT_TRANSLATE_NOOP("Industry", "Transport and storage")},
    {"I", "I", QT_TRANSLATE_NOOP("Industry", "Hotels and restaurants")},
    {"J", "J-K", QT_TRANSLATE_NOOP("Industry", "Information and communication")},
    {nullptr, "J", QT_TRANSLATE_NOOP("Industry", "Publishing and broadcasting")},
    {nullptr, "K", QT_TRANSLATE_NOOP("Industry", "Telecommunication and computing")},
    {"K", "L", QT_TRANSLATE_NOOP("Industry", "Finance and insurance")},
    {"L", "M", QT_TRANSLATE_NOOP("Industry", "Real estate")},
    {"M", "N", QT_TRANSLATE_NOOP("Industry", "Professional and scientific services")},
    {"N", "O", QT_TRANSLATE_NOOP("Industry", "Support services")},
    {"O", "P", QT_TRANSLATE_NOOP("Industry", "Public administration")},
    {"P", "Q", QT_TRANSLATE_NOOP("Industry", "Education")},
    {"Q", "R", QT_TRANSLATE_NOOP("Industry", "Health and social work")},
    {"R", "S", QT_TRANSLATE_NOOP("Industry", "Arts and recreation")},
    {"S", "T", QT_TRANSLATE_NOOP("Industry", "Other services")},
    {"T", "U", QT_TRANSLATE_NOOP("Industry", "Households as employers")},
    {"U", "V", QT_TRANSLATE_NOOP("Industry", "Extraterritorial bodies")},
    {"B-E", "B-E", QT_TRANSLATE_NOOP("Industry", "Industry without construction")},
    {"BDE", "BDE", QT_TRANSLATE_NOOP("Industry", "Mining, energy, water")},
    {"G-I", "G-I", QT_TRANSLATE_NOOP("Industry", "Trade, transport, hotels")},
    {"G-J", "G-K", QT_TRANSLATE_NOOP("Industry", "Trade, transport, hotels, information")},
    {"K-N", "L-O", QT_TRANSLATE_NOOP("Industry", "Finance and business services")},
    {"M-N", "N-O", QT_TRANSLATE_NOOP("Industry", "Business services")},
    {"MN", "NO", QT_TRANSLATE_NOOP("Industry", "Business services")},
    {"O-Q", "P-R", QT_TRANSLATE_NOOP("Industry", "Public services, education, health")},
    {"O-U", "P-V", QT_TRANSLATE_NOOP("Industry", "Public and other services")},
    {"R-U", "S-V", QT_TRANSLATE_NOOP("Industry", "Arts and other services")},
    {"A-U", "A-V", QT_TRANSLATE_NOOP("Industry", "All industries")},
};

QString withoutPreamble(QString label)
{
    for (const QString& preamble : {u"Manufacture of "_s, u"Herstellung von "_s})
        if (label.startsWith(preamble))
            label = label.mid(preamble.size());
    return label.isEmpty() ? label : label.at(0).toUpper() + label.mid(1);
}

/// Region codes of these schemes are NUTS or the countries of ISO 3166.
bool followsNuts(const QString& scheme)
{
    static const QRegularExpression nuts(u"nuts|\\biso\\b|eurostat|countr"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return scheme.trimmed().isEmpty() || nuts.match(scheme).hasMatch();
}

QString countryName(const QString& code)
{
    // Eurostat writes Greece EL and the United Kingdom UK where ISO 3166 has GR and GB.
    const QString iso = code == "EL"_L1 ? u"GR"_s : code == "UK"_L1 ? u"GB"_s : code;
    const QLocale::Territory territory = QLocale::codeToTerritory(iso);
    return territory == QLocale::AnyTerritory ? QString() : QLocale::territoryToString(territory);
}

/// The name in the list that the scheme tells, else in the newest list that has it.
QString nutsName(const QString& code, const QString& scheme)
{
    const CodeList first = listOfScheme(scheme).value_or(CodeList::Nuts2024);
    if (const CodeHeading* heading = Classification::of(first).find(code))
        return heading->english;
    const CodeList other = first == CodeList::Nuts2024 ? CodeList::Nuts2016 : CodeList::Nuts2024;
    const CodeHeading* heading = Classification::of(other).find(code);
    return heading ? heading->english : QString();
}

} // namespace

std::optional<CodeList> industryListOf(const QString& scheme)
{
    if (scheme.trimmed().isEmpty())
        return CodeList::Nace2;
    const auto list = listOfScheme(scheme);
    if (list)
        return axisOf(*list) == Axis::Industry ? list : std::nullopt;
    return scheme.contains("nace"_L1, Qt::CaseInsensitive) ? std::optional(CodeList::Nace2) : std::nullopt;
}

QString industryName(const QString& code, CodeList list)
{
    const QString plain = code.trimmed().toUpper().replace(u'_', u'-');
    if (plain.isEmpty())
        return {};
    for (const NamedCode& named : shortNames)
        if (plain == QLatin1String(list == CodeList::Nace21 ? named.nace21 : named.nace2))
            return QCoreApplication::translate("Industry", named.name);
    const Classification& classification = Classification::of(list);
    const QVector<const CodeHeading*> headings = classification.meaning(plain);
    const auto name = [&](const CodeHeading* heading) {
        return heading->level == sectionLevel ? industryName(heading->code, list)
                                              : withoutPreamble(classification.officialName(heading->code));
    };
    if (headings.isEmpty())
        return {};
    return headings.size() == 1 ? name(headings.first())
                                : QCoreApplication::translate("Industry", "%1 to %2")
                                      .arg(name(headings.first()), name(headings.last()));
}

QString industryLabel(const QString& code, const QString& scheme)
{
    const auto list = industryListOf(scheme);
    const QString name = list ? industryName(code, *list) : QString();
    return name.isEmpty() ? code : code + u' ' + name;
}

QString industryShortName(const QString& code, const QString& scheme)
{
    const auto list = industryListOf(scheme);
    const QString name = list ? industryName(code, *list) : QString();
    return name.isEmpty() ? code : name;
}

RegionNames::RegionNames(const Reader& reader, const QString& scheme)
    : m_scheme(scheme)
{
    for (const Region& region : reader.all<Region>())
        if (!region.code.isEmpty() && !region.name.isEmpty())
            m_names.insert(region.code, region.name);
}

QString RegionNames::nameOf(const QString& code) const
{
    const auto own = m_names.constFind(code);
    if (own != m_names.constEnd())
        return *own;
    if (!followsNuts(m_scheme))
        return code;
    // Without a scheme, two letters are a country only if it has NUTS regions: BW is a state of Germany more
    // often than Botswana.
    const bool country = code.size() == 2 && code.at(0).isUpper() &&
                         (!m_scheme.isEmpty() || Classification::of(CodeList::Nuts2016).contains(code));
    const QString name = country ? countryName(code) : nutsName(code, m_scheme);
    return name.isEmpty() ? code : name;
}

QString RegionNames::labelOf(const QString& code) const
{
    const QString name = nameOf(code);
    return name == code ? code : name + u" ("_s + code + u')';
}

} // namespace s3::evidence
