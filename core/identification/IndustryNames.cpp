// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/IndustryNames.h"

#include "core/evidence/Classification.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace s3::identification {

namespace {

QString normalised(const QString& name)
{
    QString text = name.simplified().toLower();
    for (const QString& prefix : {u"manufacture of "_s, u"herstellung von "_s})
        if (text.startsWith(prefix))
            text.remove(0, prefix.size());
    return text;
}

QStringList sortedOnce(QStringList list)
{
    list.removeDuplicates();
    list.sort();
    return list;
}

} // namespace

IndustryNames IndustryNames::load()
{
    IndustryNames names;
    for (const evidence::CodeHeading& heading :
         evidence::Classification::of(evidence::CodeList::Nace2).headings()) {
        if (heading.level > evidence::divisionLevel)
            continue;
        names.m_byName.insert(normalised(heading.english), heading.code);
        names.m_byName.insert(normalised(heading.german), heading.code);
        names.m_entries.insert(heading.code, {heading.parent, heading.english, heading.german});
    }
    return names;
}

bool IndustryNames::addDivisions(const QString& code, QStringList& divisions) const
{
    static const QRegularExpression pattern(
        u"^([A-U])?(\\d{2})(?:\\.?\\d{1,2})?(?:[-\u2013_]([A-U])?(\\d{2}))?$"_s);
    const QRegularExpressionMatch match = pattern.match(code);
    if (!match.hasMatch())
        return false;
    const QString first = match.captured(2);
    const QString last = match.captured(4).isEmpty() ? first : match.captured(4);
    const auto fits = [&](const QString& division, const QString& letter) {
        const auto entry = m_entries.find(division);
        return entry != m_entries.end() && (letter.isEmpty() || entry->parent == letter);
    };
    if (!fits(first, match.captured(1)) || !fits(last, match.captured(3)) || last < first)
        return false;
    for (int number = first.toInt(); number <= last.toInt(); ++number) {
        const QString division = u"%1"_s.arg(number, 2, 10, QLatin1Char('0'));
        if (m_entries.contains(division)) // the numbering has gaps, e.g. 04 and 34
            divisions.append(division);
    }
    return true;
}

IndustryScope IndustryNames::scopeOf(const QString& codes) const
{
    static const QRegularExpression separators(u"[\\s,;]+"_s);
    IndustryScope scope;
    const QStringList parts = codes.split(separators, Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        const QString code = part.toUpper();
        if (code.size() == 1 && m_entries.contains(code))
            scope.sections.append(code);
        else if (!addDivisions(code, scope.divisions))
            scope.unknown.append(part);
    }
    scope.divisions = sortedOnce(scope.divisions);
    scope.sections = sortedOnce(scope.sections);
    scope.unknown.removeDuplicates();
    return scope;
}

QString IndustryNames::name(const QString& code) const
{
    const auto entry = m_entries.find(code);
    if (entry == m_entries.end())
        return {};
    const bool german = QLocale().language() == QLocale::German && !entry->german.isEmpty();
    return german ? entry->german : entry->english;
}

QString IndustryNames::codeNamed(const QString& title) const
{
    return m_byName.value(normalised(title));
}

} // namespace s3::identification
