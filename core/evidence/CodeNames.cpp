// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/CodeNames.h"

#include "core/identification/IndustryNames.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace s3::evidence {

namespace {

struct NamedCode {
    const char* code;
    const char* name;
};

// Own short names: the official titles of sections are too long for a chart, and aggregates have none.
constexpr NamedCode shortNames[] = {
    {"A", QT_TRANSLATE_NOOP("Industry", "Agriculture")},
    {"B", QT_TRANSLATE_NOOP("Industry", "Mining")},
    {"C", QT_TRANSLATE_NOOP("Industry", "Manufacturing")},
    {"D", QT_TRANSLATE_NOOP("Industry", "Energy")},
    {"E", QT_TRANSLATE_NOOP("Industry", "Water and waste")},
    {"F", QT_TRANSLATE_NOOP("Industry", "Construction")},
    {"G", QT_TRANSLATE_NOOP("Industry", "Trade")},
    {"H", QT_TRANSLATE_NOOP("Industry", "Transport and storage")},
    {"I", QT_TRANSLATE_NOOP("Industry", "Hotels and restaurants")},
    {"J", QT_TRANSLATE_NOOP("Industry", "Information and communication")},
    {"K", QT_TRANSLATE_NOOP("Industry", "Finance and insurance")},
    {"L", QT_TRANSLATE_NOOP("Industry", "Real estate")},
    {"M", QT_TRANSLATE_NOOP("Industry", "Professional and scientific services")},
    {"N", QT_TRANSLATE_NOOP("Industry", "Support services")},
    {"O", QT_TRANSLATE_NOOP("Industry", "Public administration")},
    {"P", QT_TRANSLATE_NOOP("Industry", "Education")},
    {"Q", QT_TRANSLATE_NOOP("Industry", "Health and social work")},
    {"R", QT_TRANSLATE_NOOP("Industry", "Arts and recreation")},
    {"S", QT_TRANSLATE_NOOP("Industry", "Other services")},
    {"T", QT_TRANSLATE_NOOP("Industry", "Households as employers")},
    {"U", QT_TRANSLATE_NOOP("Industry", "Extraterritorial bodies")},
    {"B-E", QT_TRANSLATE_NOOP("Industry", "Industry without construction")},
    {"BDE", QT_TRANSLATE_NOOP("Industry", "Mining, energy, water")},
    {"G-I", QT_TRANSLATE_NOOP("Industry", "Trade, transport, hotels")},
    {"G-J", QT_TRANSLATE_NOOP("Industry", "Trade, transport, hotels, information")},
    {"K-N", QT_TRANSLATE_NOOP("Industry", "Finance and business services")},
    {"M-N", QT_TRANSLATE_NOOP("Industry", "Business services")},
    {"MN", QT_TRANSLATE_NOOP("Industry", "Business services")},
    {"O-Q", QT_TRANSLATE_NOOP("Industry", "Public services, education, health")},
    {"O-U", QT_TRANSLATE_NOOP("Industry", "Public and other services")},
    {"R-U", QT_TRANSLATE_NOOP("Industry", "Arts and other services")},
};

QString withoutPreamble(QString label)
{
    for (const QString& preamble : {u"Manufacture of "_s, u"Herstellung von "_s})
        if (label.startsWith(preamble))
            label = label.mid(preamble.size());
    return label.isEmpty() ? label : label.at(0).toUpper() + label.mid(1);
}

QString divisionName(const QString& digits)
{
    static const identification::IndustryNames names = identification::IndustryNames::load();
    return withoutPreamble(names.name(digits));
}

} // namespace

bool followsNace2(const QString& scheme)
{
    if (scheme.trimmed().isEmpty())
        return true;
    if (scheme.contains("2.1"_L1) || scheme.contains("2025"_L1))
        return false;
    static const QRegularExpression versions(u"nace|\\bwz\\b|noga|ateco|\\bskd\\b|\\bnaf\\b"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    return versions.match(scheme).hasMatch();
}

QString nace2Name(const QString& code)
{
    const QString plain = code.trimmed().toUpper().replace(u'_', u'-');
    for (const NamedCode& named : shortNames)
        if (plain == QLatin1String(named.code))
            return QCoreApplication::translate("Industry", named.name);
    static const QRegularExpression division(u"^[A-U]?(\\d\\d)$"_s);
    if (const auto match = division.match(plain); match.hasMatch())
        return divisionName(match.captured(1));
    static const QRegularExpression range(u"^[A-U]?(\\d\\d)-[A-U]?(\\d\\d)$"_s);
    if (const auto match = range.match(plain); match.hasMatch()) {
        const QString first = divisionName(match.captured(1));
        const QString last = divisionName(match.captured(2));
        return first.isEmpty() || last.isEmpty()
                   ? QString()
                   : QCoreApplication::translate("Industry", "%1 to %2").arg(first, last);
    }
    return {};
}

QString industryLabel(const QString& code, const QString& scheme)
{
    const QString name = followsNace2(scheme) ? nace2Name(code) : QString();
    return name.isEmpty() ? code : code + u' ' + name;
}

QString industryShortName(const QString& code, const QString& scheme)
{
    const QString name = followsNace2(scheme) ? nace2Name(code) : QString();
    return name.isEmpty() ? code : name;
}

RegionNames::RegionNames(const Reader& reader)
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
    if (code.size() != 2 || !code.at(0).isUpper())
        return code;
    // Eurostat writes Greece EL and the United Kingdom UK where ISO 3166 has GR and GB.
    const QString iso = code == "EL"_L1 ? u"GR"_s : code == "UK"_L1 ? u"GB"_s : code;
    const QLocale::Territory territory = QLocale::codeToTerritory(iso);
    return territory == QLocale::AnyTerritory ? code : QLocale::territoryToString(territory);
}

QString RegionNames::labelOf(const QString& code) const
{
    const QString name = nameOf(code);
    return name == code ? code : name + u" ("_s + code + u')';
}

} // namespace s3::evidence
