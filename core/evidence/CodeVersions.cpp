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
        return u"NUTS"_s;
    constexpr int firstYearOfRev21 = 2025;
    bool recent = !periods.isEmpty();
    for (const QString& period : periods)
        recent = recent && period.left(4).toInt() >= firstYearOfRev21;
    return nameOf(recent ? CodeList::Nace21 : CodeList::Nace2);
}

QString versionConflict(const CodesInUse& one, const CodesInUse& other, Axis axis)
{
    const QString first = versionOf(one, axis);
    const QString second = versionOf(other, axis);
    if (!first.isEmpty() && !second.isEmpty() && first != second)
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
    if (!evidence.isMixed())
        return {};
    return CodeVersionsSay::tr("Two versions are mixed: %1 exist only in %2, but %3 only in %4.")
        .arg(some(evidence.olderOnly), nameOf(olderList(axis).list()), some(evidence.newerOnly),
             nameOf(newerList(axis).list()));
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
