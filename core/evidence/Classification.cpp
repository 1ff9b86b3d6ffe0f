// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/Classification.h"

#include "core/evidence/RecordReader.h"

#include <QFile>
#include <QLocale>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace s3::evidence {

namespace {

Q_LOGGING_CATEGORY(logClassification, "s3.classification")

QString resourceOf(CodeList list)
{
    switch (list) {
    case CodeList::Nace2:
        return u":/classifications/nace_rev2.csv"_s;
    case CodeList::Nace21:
        return u":/classifications/nace_rev2_1.csv"_s;
    case CodeList::Nuts2016:
        return u":/classifications/nuts2016.csv"_s;
    case CodeList::Nuts2024:
        return u":/classifications/nuts2024.csv"_s;
    }
    return {};
}

/// The region above a region: the code without its last character, except for the districts of Northern
/// Ireland, of which there are more than one character can number.
QString regionAbove(const QString& code)
{
    if (code.size() <= 2)
        return {};
    return code.startsWith("UKN1"_L1) && code.size() == 5 ? u"UKN0"_s : code.chopped(1);
}

QString textOf(const RecordReader& reader, int column)
{
    if (column >= reader.fieldCount())
        return {};
    const std::string_view field = reader.field(column);
    return QString::fromUtf8(field.data(), qsizetype(field.size()));
}

} // namespace

QString nameOf(CodeList list)
{
    switch (list) {
    case CodeList::Nace2:
        return u"NACE Rev. 2"_s;
    case CodeList::Nace21:
        return u"NACE Rev. 2.1"_s;
    case CodeList::Nuts2016:
        return u"NUTS 2016"_s;
    case CodeList::Nuts2024:
        return u"NUTS 2024"_s;
    }
    return {};
}

Axis axisOf(CodeList list)
{
    return list == CodeList::Nace2 || list == CodeList::Nace21 ? Axis::Industry : Axis::Region;
}

const Classification& Classification::of(CodeList list)
{
    switch (list) {
    case CodeList::Nace2: {
        static const Classification nace2(CodeList::Nace2);
        return nace2;
    }
    case CodeList::Nace21: {
        static const Classification nace21(CodeList::Nace21);
        return nace21;
    }
    case CodeList::Nuts2016: {
        static const Classification nuts2016(CodeList::Nuts2016);
        return nuts2016;
    }
    case CodeList::Nuts2024:
        break;
    }
    static const Classification nuts2024(CodeList::Nuts2024);
    return nuts2024;
}

Classification::Classification(CodeList list)
    : m_list(list)
{
    read();
}

void Classification::read()
{
    QFile file(resourceOf(m_list));
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(logClassification, "a code list is missing");
        return;
    }
    const bool industries = axisOf(m_list) == Axis::Industry;
    m_headings.reserve(2100);
    m_numbers.reserve(2100);
    RecordReader reader(file, Dialect{});
    bool header = true;
    while (reader.next() == RowSource::Step::Record) {
        if (std::exchange(header, false))
            continue;
        CodeHeading heading;
        heading.code = textOf(reader, 0);
        heading.level = textOf(reader, 1).toInt();
        heading.parent = industries ? textOf(reader, 2) : regionAbove(heading.code);
        heading.english = textOf(reader, 3);
        if (industries)
            heading.german = textOf(reader, 4);
        add(std::move(heading));
    }
    if (m_list == CodeList::Nuts2024)
        addCountries();
}

void Classification::add(CodeHeading heading)
{
    m_numbers.insert(heading.code, int(m_headings.size()));
    m_headings.push_back(std::move(heading));
}

void Classification::addCountries()
{
    const Classification& older = of(CodeList::Nuts2016);
    QStringList countries;
    for (const CodeHeading& heading : m_headings)
        if (!countries.contains(heading.parent) && heading.level == 1)
            countries.append(heading.parent);
    for (const QString& country : countries)
        if (const CodeHeading* known = older.find(country))
            add(*known);
}

const CodeHeading* Classification::plain(const QString& code) const
{
    const auto number = m_numbers.constFind(code);
    return number == m_numbers.constEnd() ? nullptr : &m_headings[size_t(*number)];
}

const CodeHeading* Classification::nace(const QString& code) const
{
    static const QRegularExpression spelling(u"^([A-V])?(\\d\\d)(?:\\.?(\\d)(\\d)?)?$"_s);
    const auto match = spelling.match(code);
    if (!match.hasMatch())
        return nullptr;
    const QString letter = match.captured(1);
    const QString division = match.captured(2);
    const CodeHeading* above = plain(division);
    if (!above || (!letter.isEmpty() && above->parent != letter))
        return nullptr;
    if (match.captured(3).isEmpty())
        return above;
    return plain(division + u'.' + match.captured(3) + match.captured(4));
}

const CodeHeading* Classification::find(const QString& code) const
{
    if (const CodeHeading* heading = plain(code)) // as most data sets spell it
        return heading;
    const QString upper = code.trimmed().toUpper();
    if (const CodeHeading* heading = plain(upper))
        return heading;
    return axisOf(m_list) == Axis::Industry ? nace(upper) : nullptr;
}

QVector<const CodeHeading*> Classification::children(const QString& code) const
{
    QVector<const CodeHeading*> below;
    if (const CodeHeading* parent = find(code))
        for (const CodeHeading& heading : m_headings)
            if (heading.parent == parent->code)
                below.append(&heading);
    return below;
}

QVector<const CodeHeading*> Classification::level(int level) const
{
    QVector<const CodeHeading*> found;
    for (const CodeHeading& heading : m_headings)
        if (heading.level == level)
            found.append(&heading);
    return found;
}

const CodeHeading* Classification::ancestor(const QString& code, int level) const
{
    const CodeHeading* heading = find(code);
    while (heading && heading->level > level)
        heading = plain(heading->parent);
    return heading && heading->level == level ? heading : nullptr;
}

QVector<const CodeHeading*> Classification::range(const CodeHeading& first, const CodeHeading& last) const
{
    QVector<const CodeHeading*> headings;
    if (first.level != last.level || !(first.code < last.code))
        return headings;
    for (const CodeHeading& heading : m_headings)
        if (heading.level == first.level && first.code <= heading.code && heading.code <= last.code)
            headings.append(&heading);
    return headings;
}

QVector<const CodeHeading*> Classification::meaning(const QString& code) const
{
    if (const CodeHeading* heading = find(code))
        return {heading};
    if (axisOf(m_list) != Axis::Industry)
        return {};
    const QString upper = code.trimmed().toUpper();
    static const QRegularExpression dash(u"[-_\u2013]"_s);
    const QStringList ends = upper.split(dash);
    if (ends.size() == 2) {
        const CodeHeading* first = find(ends.first());
        const CodeHeading* last = find(ends.last());
        return first && last ? range(*first, *last) : QVector<const CodeHeading*>();
    }
    QVector<const CodeHeading*> sections; // "BDE", "MN"
    QChar before;
    for (const QChar letter : upper) {
        const CodeHeading* section = plain(QString(letter));
        if (!section || letter <= before)
            return {};
        before = letter;
        sections.append(section);
    }
    return sections;
}

QString Classification::officialName(const QString& code) const
{
    const CodeHeading* heading = find(code);
    if (!heading)
        return {};
    const bool german = QLocale().language() == QLocale::German && !heading->german.isEmpty();
    return german ? heading->german : heading->english;
}

QString groupOf(const QString& code, CodeList list, int level)
{
    const Classification& classification = Classification::of(list);
    const QVector<const CodeHeading*> headings = classification.meaning(code);
    const CodeHeading* group = nullptr;
    for (const CodeHeading* heading : headings) {
        const CodeHeading* above = classification.ancestor(heading->code, level);
        if (!above || (group && group != above))
            return code;
        group = above;
    }
    return group ? group->code : code;
}

bool liesWithin(const QString& code, const QString& group, CodeList list)
{
    if (code == group)
        return true;
    const Classification& classification = Classification::of(list);
    const QVector<const CodeHeading*> outer = classification.meaning(group);
    const QVector<const CodeHeading*> inner = classification.meaning(code);
    const auto covered = [&](const CodeHeading* heading) {
        return std::any_of(outer.begin(), outer.end(), [&](const CodeHeading* holder) {
            return classification.ancestor(heading->code, holder->level) == holder;
        });
    };
    return !inner.isEmpty() && !outer.isEmpty() && std::all_of(inner.begin(), inner.end(), covered);
}

bool isExtraRegio(const QString& code)
{
    static const QRegularExpression pattern(u"^[A-Z]{2}Z{1,3}$"_s);
    return pattern.match(code).hasMatch();
}

} // namespace s3::evidence
