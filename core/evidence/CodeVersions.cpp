// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/CodeVersions.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace s3::evidence {

namespace {

struct CodeVersionsSay {
    Q_DECLARE_TR_FUNCTIONS(CodeVersions)
};

constexpr int namedCodes = 5;

const Classification& olderList(Axis axis)
{
    return Classification::of(axis == Axis::Industry ? CodeList::Nace2 : CodeList::Nuts2016);
}

const Classification& newerList(Axis axis)
{
    return Classification::of(axis == Axis::Industry ? CodeList::Nace21 : CodeList::Nuts2024);
}

/// "C10, C11 and 7 more".
QString some(const QStringList& codes)
{
    const QString listed = codes.mid(0, namedCodes).join(u", "_s);
    const int more = int(codes.size()) - namedCodes;
    return more > 0 ? CodeVersionsSay::tr("%1 and %2 more").arg(listed).arg(more) : listed;
}

/// A country of which only the older list holds regions, or a part of one outside of all regions.
bool saysNothing(const QString& code, Axis axis)
{
    return axis == Axis::Region &&
           (isExtraRegio(code) || !newerList(axis).contains(code.left(2)) || code.size() == 2);
}

/// Ranges of sections that only one version publishes as its standard aggregates: the sections after J moved
/// by one letter.
std::optional<CodeList> listOfAggregate(const QString& code)
{
    static const QSet<QString> older = {u"K-N"_s, u"M-N"_s, u"O-Q"_s, u"O-U"_s, u"R-U"_s};
    static const QSet<QString> newer = {u"A-V"_s, u"J-K"_s, u"N-O"_s, u"P-R"_s, u"P-V"_s, u"S-V"_s};
    const QString plain = code.toUpper().replace(u'_', u'-');
    if (older.contains(plain))
        return CodeList::Nace2;
    if (newer.contains(plain))
        return CodeList::Nace21;
    return std::nullopt;
}

bool allFromCountries(const QStringList& codes, const QSet<QString>& countries)
{
    return std::all_of(codes.begin(), codes.end(),
                       [&](const QString& code) { return countries.contains(code.left(2).toUpper()); });
}

/// True for codes that one list alone holds, as NUTS 2021 mixes them. No country changed in both steps.
bool isNuts2021(const VersionEvidence& evidence)
{
    static const QSet<QString> changedIn2021 = {u"BE"_s, u"EE"_s, u"HR"_s, u"IT"_s};
    static const QSet<QString> changedIn2024 = {u"DE"_s, u"FI"_s, u"LV"_s, u"NL"_s, u"PT"_s};
    return !evidence.olderOnly.isEmpty() && !evidence.newerOnly.isEmpty() &&
           allFromCountries(evidence.olderOnly, changedIn2024) &&
           allFromCountries(evidence.newerOnly, changedIn2021);
}

/// Whether it is worth a closer look: codes that only one list holds are there of both.
bool mayBeMixed(const QStringList& codes, Axis axis)
{
    bool older = false;
    bool newer = false;
    for (const QString& code : codes) {
        const bool inOlder = olderList(axis).contains(code);
        const bool inNewer = newerList(axis).contains(code);
        older = older || (inOlder && !inNewer);
        newer = newer || (inNewer && !inOlder);
    }
    return older && newer;
}

/// Codes of a scheme of the user's own may look like NACE by chance: most must be known for a proof.
bool areProof(const VersionEvidence& evidence)
{
    return evidence.isMixed() && evidence.known() >= evidence.inNeither;
}

QStringList smallerSide(const QStringList& codes, Axis axis)
{
    const VersionEvidence evidence = versionEvidence(codes, axis);
    if (!areProof(evidence))
        return {};
    return evidence.newerOnly.size() < evidence.olderOnly.size() ? evidence.newerOnly : evidence.olderOnly;
}

bool isKnown(const QString& code, Axis axis)
{
    return !olderList(axis).meaning(code).isEmpty() || !newerList(axis).meaning(code).isEmpty();
}

QString versionOf(const CodesInUse& use, Axis axis)
{
    const QString told = versionOfScheme(use.scheme);
    if (!told.isEmpty())
        return told;
    const auto list = recogniseList(use.codes, axis);
    return list ? nameOf(*list) : QString();
}

} // namespace

QString versionOfScheme(const QString& scheme)
{
    static const QRegularExpression nuts(u"\\bNUTS\\W*(?:[0-3]\\W+)?((?:19|20)\\d\\d)\\b"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    if (const auto match = nuts.match(scheme); match.hasMatch())
        return u"NUTS "_s + match.captured(1);
    static const QRegularExpression newer(
        u"nace[\\W_]*(?:rev\\W*|r)?2[.,_]?1(?!\\d)|(?:nace|\\bwz|noga|ateco|\\bskd|\\bnaf)\\W*2025"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression older(
        u"(?:nace|naf)[\\W_]*(?:rev\\W*|r)?2(?![\\d.,_])|(?:nace|\\bwz|noga|ateco|\\bskd|\\bnaf)\\W*200[78]"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (newer.match(scheme).hasMatch())
        return nameOf(CodeList::Nace21);
    return older.match(scheme).hasMatch() ? nameOf(CodeList::Nace2) : QString();
}

std::optional<CodeList> listOfScheme(const QString& scheme)
{
    const QString version = versionOfScheme(scheme);
    for (const CodeList list : {CodeList::Nace2, CodeList::Nace21, CodeList::Nuts2016, CodeList::Nuts2024})
        if (version == nameOf(list))
            return list;
    return std::nullopt;
}

VersionEvidence versionEvidence(const QStringList& codes, Axis axis)
{
    VersionEvidence evidence;
    for (const QString& code : codes) {
        if (isTotalCode(code, axis))
            continue;
        const bool older = olderList(axis).contains(code);
        const bool newer = newerList(axis).contains(code);
        if (older && (newer || saysNothing(code, axis)))
            ++evidence.inBoth;
        else if (older)
            evidence.olderOnly.append(code);
        else if (newer && !saysNothing(code, axis))
            evidence.newerOnly.append(code);
        else if (isKnown(code, axis))
            ++evidence.inBoth;
        else
            ++evidence.inNeither;
    }
    evidence.isBetween = axis == Axis::Region && isNuts2021(evidence);
    return evidence;
}

std::optional<CodeList> recogniseList(const QStringList& codes, Axis axis)
{
    VersionEvidence evidence = versionEvidence(codes, axis);
    if (evidence.known() < evidence.inNeither)
        return std::nullopt;
    bool older = !evidence.olderOnly.isEmpty();
    bool newer = !evidence.newerOnly.isEmpty();
    if (!older && !newer && axis == Axis::Industry) {
        for (const QString& code : codes) {
            const auto list = listOfAggregate(code);
            older = older || list == CodeList::Nace2;
            newer = newer || list == CodeList::Nace21;
        }
    }
    if (older == newer)
        return std::nullopt;
    return older ? olderList(axis).list() : newerList(axis).list();
}

QString proposedScheme(const QStringList& codes, Axis axis, const QStringList& periods)
{
    if (const auto list = recogniseList(codes, axis))
        return nameOf(*list);
    const VersionEvidence evidence = versionEvidence(codes, axis);
    if (evidence.known() == 0 || evidence.known() < evidence.inNeither * 2 || evidence.isMixed())
        return {};
    if (axis == Axis::Region)
        return evidence.isBetween ? u"NUTS 2021"_s : u"NUTS"_s;
    constexpr int firstYearOfRev21 = 2025;
    bool recent = !periods.isEmpty();
    for (const QString& period : periods)
        recent = recent && period.left(4).toInt() >= firstYearOfRev21;
    return nameOf(recent ? CodeList::Nace21 : CodeList::Nace2);
}

CodesInUse codesInUse(const QString& scheme, const ObservationTable& table, Axis axis)
{
    const CodeBook& book = axis == Axis::Region ? table.regions() : table.industries();
    std::vector<bool> used(size_t(book.size()));
    for (int row = 0; row < table.size(); ++row)
        if (table.value(row))
            used[size_t(axis == Axis::Region ? table.region(row) : table.industry(row))] = true;
    CodesInUse use{scheme, {}};
    for (int code = 0; code < book.size(); ++code)
        if (used[size_t(code)])
            use.codes.append(book.code(code));
    return use;
}

Result<void> oneVersion(const QString& where, const QStringList& regions, const QStringList& industries)
{
    const auto mixed = [](const QStringList& codes, Axis axis) {
        return mayBeMixed(codes, axis) ? mixedVersions(codes, axis) : QString();
    };
    QStringList found{mixed(regions, Axis::Region), mixed(industries, Axis::Industry)};
    found.removeAll(QString());
    if (found.isEmpty())
        return {};
    return Error{ErrorCode::Refused,
                 where + u": "_s + found.join(u' '),
                 CodeVersionsSay::tr("codes of one version: leave out those of the other, map them to one "
                                     "version before the import, or import each version as a data set of "
                                     "its own"),
                 {}};
}

QString refusalText(const Error& error)
{
    return CodeVersionsSay::tr("%1 Nothing is computed; it takes %2.").arg(error.context, error.expected);
}

Strangers strangersIn(const QStringList& regions, const QStringList& industries)
{
    return {smallerSide(regions, Axis::Region), smallerSide(industries, Axis::Industry)};
}

QString versionConflict(const CodesInUse& one, const CodesInUse& other, Axis axis)
{
    const QString first = versionOf(one, axis);
    const QString second = versionOf(other, axis);
    const auto stayed = [axis](const CodesInUse& use) {
        const VersionEvidence evidence = versionEvidence(use.codes, axis);
        return evidence.inBoth > 0 && evidence.olderOnly.isEmpty() && evidence.newerOnly.isEmpty();
    };
    const bool sameRegions = axis == Axis::Region && stayed(one) && stayed(other);
    if (!first.isEmpty() && !second.isEmpty() && first != second && !sameRegions)
        return axis == Axis::Industry
                   ? CodeVersionsSay::tr(
                         "Industries of %1 and of %2 cannot be used together: headings changed their "
                         "content from one to the other.")
                         .arg(first, second)
                   : CodeVersionsSay::tr(
                         "Regions of %1 and of %2 cannot be used together: boundaries changed from one "
                         "to the other.")
                         .arg(first, second);
    return mixedVersions(one.codes + other.codes, axis);
}

QString mixedVersions(const QStringList& codes, Axis axis)
{
    const VersionEvidence evidence = versionEvidence(codes, axis);
    if (!areProof(evidence))
        return {};
    return CodeVersionsSay::tr("Two versions are mixed: only %1 has %2, only %3 has %4.")
        .arg(nameOf(olderList(axis).list()), some(evidence.olderOnly), nameOf(newerList(axis).list()),
             some(evidence.newerOnly));
}

QString strangersToScheme(const CodesInUse& use, Axis axis)
{
    const auto list = listOfScheme(use.scheme);
    if (!list || axisOf(*list) != axis)
        return {};
    const VersionEvidence evidence = versionEvidence(use.codes, axis);
    const bool older = *list == olderList(axis).list();
    const QStringList& strangers = older ? evidence.newerOnly : evidence.olderOnly;
    return strangers.isEmpty() ? QString()
                               : CodeVersionsSay::tr("Not in %1: %2.").arg(nameOf(*list), some(strangers));
}

} // namespace s3::evidence
