// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/PeriodData.h"

#include "core/evidence/CodeNames.h"
#include "core/evidence/LeftOutCodes.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3::evidence {

namespace {

struct PeriodDataSay {
    Q_DECLARE_TR_FUNCTIONS(PeriodData)
};

QStringList seenCodes(const CodeBook& book, const std::vector<bool>& seen)
{
    QStringList codes;
    for (int i = 0; i < book.size(); ++i) {
        if (seen[size_t(i)])
            codes.append(book.code(i));
    }
    return codes;
}

} // namespace

NotSummed notSummed(const Reader& reader, const Dataset& dataset, const ObservationTable& table,
                    const QString& period)
{
    const auto wanted = table.periods().find(period);
    std::vector<bool> regionSeen(size_t(table.regions().size()));
    std::vector<bool> industrySeen(size_t(table.industries().size()));
    for (int row = 0; wanted && row < table.size(); ++row) {
        if (table.period(row) != *wanted)
            continue;
        regionSeen[size_t(table.region(row))] = true;
        industrySeen[size_t(table.industry(row))] = true;
    }
    const LeftOutCodes decided = leftOut(reader, dataset);
    return {decided.regionsAmong(seenCodes(table.regions(), regionSeen)),
            decided.industriesAmong(seenCodes(table.industries(), industrySeen))};
}

VarietyGroups varietyGroups(const QStringList& industries, const QString& scheme)
{
    const auto list = industryListOf(scheme);
    if (!list)
        return {};
    const Classification& nace = Classification::of(*list);
    int deepest = 0;
    for (const QString& code : industries) {
        if (const CodeHeading* heading = nace.find(code))
            deepest = std::max(deepest, heading->level);
    }
    if (deepest < divisionLevel)
        return {};
    const bool sections = deepest == divisionLevel;
    VarietyGroups groups;
    groups.level = sections ? sectionLevel : divisionLevel;
    groups.name = sections ? PeriodDataSay::tr("sections") : PeriodDataSay::tr("divisions");
    for (const QString& code : industries)
        groups.groupOf.insert(code, groupOf(code, *list, groups.level));
    return groups;
}

int broadKind(const QString& industry, const QString& scheme)
{
    constexpr int other = 5;
    const auto list = industryListOf(scheme);
    if (!list)
        return other;
    const Classification& nace = Classification::of(*list);
    const CodeHeading* section = nace.ancestor(industry, sectionLevel);
    if (!section) {
        // A range of sections: its first one decides (B-E, G-I).
        const QVector<const CodeHeading*> meaning = nace.meaning(industry);
        section = meaning.isEmpty() ? nullptr : nace.ancestor(meaning.first()->code, sectionLevel);
    }
    if (!section)
        return other;
    const QChar letter = section->code.at(0);
    const bool second = *list == CodeList::Nace21; // one more section from J on: K and L are J and K of old
    if (letter <= u'B')
        return 0;
    if (letter == u'C')
        return 1;
    if (letter <= u'F')
        return 2;
    if (letter <= u'I')
        return 3;
    return letter <= (second ? u'O' : u'N') ? 4 : other;
}

QStringList broadKindNames()
{
    return {PeriodDataSay::tr("Primary"),
            PeriodDataSay::tr("Manufacturing"),
            PeriodDataSay::tr("Utilities, construction"),
            PeriodDataSay::tr("Trade, transport, tourism"),
            PeriodDataSay::tr("Information, finance, business"),
            PeriodDataSay::tr("Public, personal, other")};
}

} // namespace s3::evidence
