// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/ColumnMapping.h"

#include <QHash>
#include <QRegularExpression>
#include <algorithm>

namespace s3::evidence {

using namespace Qt::StringLiterals;

namespace {

/// "NACE_R2" and "Nace r2" are the same name.
QString plainName(const QString& name)
{
    QString plain;
    for (const QChar c : name.toCaseFolded())
        if (c.isLetterOrNumber())
            plain += c;
    return plain;
}

const QHash<QString, Role>& names()
{
    static const QHash<QString, Role> known = [] {
        const QHash<Role, QStringList> byRole = {
            {Role::Time,
             {u"time"_s, u"year"_s, u"period"_s, u"timeperiod"_s, u"date"_s, u"jahr"_s, u"zeit"_s,
              u"stichtag"_s, u"zeitraum"_s, u"berichtsjahr"_s, u"quarter"_s, u"annee"_s, u"année"_s,
              u"anno"_s, u"leto"_s}},
            {Role::Region,
             {u"region"_s,  u"regions"_s,   u"geo"_s,      u"geography"_s, u"nuts"_s,    u"nuts0"_s,
              u"nuts1"_s,   u"nuts2"_s,     u"nuts3"_s,    u"nutscode"_s,  u"nutsid"_s,  u"regioncode"_s,
              u"refarea"_s, u"territory"_s, u"country"_s,  u"area"_s,      u"land"_s,    u"bundesland"_s,
              u"kreis"_s,   u"gebiet"_s,    u"gemeinde"_s, u"kanton"_s,    u"kreise"_s,  u"dland"_s,
              u"dinsg"_s,   u"regbez"_s,    u"gemein"_s,   u"région"_s,    u"regione"_s, u"territorio"_s}},
            {Role::Industry,
             {u"industry"_s,
              u"industries"_s,
              u"nace"_s,
              u"nacer2"_s,
              u"nacerev2"_s,
              u"nacer21"_s,
              u"nacecode"_s,
              u"isic"_s,
              u"sector"_s,
              u"branch"_s,
              u"activity"_s,
              u"branche"_s,
              u"wirtschaftszweig"_s,
              u"wirtschaftszweige"_s,
              u"wirtschaftsbereich"_s,
              u"wz"_s,
              u"wz2008"_s,
              u"wz08"_s,
              u"sektor"_s,
              u"nacer1"_s,
              u"nacer11"_s,
              u"indnace"_s,
              u"ateco"_s,
              u"önace"_s,
              u"oenace2008"_s,
              u"önace2008"_s,
              u"noga"_s}},
            {Role::Value,
             {u"value"_s, u"obsvalue"_s, u"values"_s, u"employment"_s, u"employees"_s, u"persons"_s,
              u"wert"_s, u"werte"_s, u"beschaeftigte"_s, u"beschäftigte"_s, u"anzahl"_s, u"observation"_s,
              u"amount"_s}},
            {Role::Flag,
             {u"flag"_s, u"flags"_s, u"obsflag"_s, u"obsstatus"_s, u"flagfootnotes"_s, u"zeichen"_s,
              u"kennzeichen"_s, u"flagandfootnotes"_s}},
        };
        QHash<QString, Role> all;
        for (auto role = byRole.begin(); role != byRole.end(); ++role)
            for (const QString& name : role.value())
                all.insert(name, role.key());
        return all;
    }();
    return known;
}

} // namespace

bool ColumnMapping::has(Role role) const
{
    const auto heads = [&](Role r) {
        return isWide() && std::any_of(headings.begin(), headings.end(),
                                       [&](const Heading& heading) { return heading.role == r; });
    };
    switch (role) {
    case Role::Region:
        return region >= 0 || !fixedRegion.isEmpty() || heads(role);
    case Role::Industry:
        return industry >= 0 || !fixedIndustry.isEmpty() || heads(role);
    case Role::Time:
        return time >= 0 || !fixedTime.isEmpty() || heads(role);
    case Role::Value:
        return value >= 0 || isWide();
    case Role::Flag:
        break;
    }
    return flag >= 0 || flagsBeside;
}

bool ColumnMapping::isComplete() const
{
    return has(Role::Region) && has(Role::Industry) && has(Role::Time) && has(Role::Value);
}

bool ColumnMapping::uses(int column) const
{
    for (const int used : {region, industry, time, value, flag, confidentiality})
        if (used == column)
            return true;
    return valueColumns.contains(column) || (flagsBeside && valueColumns.contains(column - 1));
}

std::optional<Role> roleOfName(const QString& name)
{
    // "geo\TIME_PERIOD" heads the column of regions in a table whose other columns are periods; "geo:Label"
    // is SDMX.
    const qsizetype end = name.indexOf(QRegularExpression(u"[\\\\:]"_s));
    const auto found = names().constFind(plainName(end > 0 ? name.left(end) : name));
    if (found == names().constEnd())
        return std::nullopt;
    return *found;
}

bool looksLikePeriod(const QString& text)
{
    static const QRegularExpression period(
        u"^((19\\d\\d|20\\d\\d|2100)(-?Q[1-4]|-?S[12]|M(0[1-9]|1[0-2])|-(0[1-9]|1[0-2])(-[0-3]\\d)?)?"
        u"|[0-3]\\d\\.(0[1-9]|1[0-2])\\.(19|20)\\d\\d)$"_s);
    return period.match(text).hasMatch();
}

} // namespace s3::evidence
